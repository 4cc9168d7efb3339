"""Says which rule ends the tokens of an environment, and on which evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QWidget

from aspire_desktop.widgets.buttons import dialog_button, push_button
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import SPACING, add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.text import label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.evidence_view import EvidenceView
    from aspire_desktop.viewmodels.trial_presenter import TrialView

_RULE: Final = 1.15


class EvidenceDialog(Dialog):
    forget_requested = Signal()
    find_out_requested = Signal()
    stop_requested = Signal()  #: it is not to be found out any more

    def __init__(self, host: str, view: EvidenceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidenceDialog")
        self.setWindowTitle(self.tr("How long tokens last"))
        top = label(self.tr("Tokens of {host}").format(host=host), self)
        set_tone(top, Tone.QUIET)
        self._rule = label("", self, name="evidenceRule")
        set_scale(self._rule, _RULE, bold=True)
        self._rule.setWordWrap(True)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("evidenceText")
        self._text.setAccessibleName(self.tr("What responses have shown"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        layout = dialog_layout(self, top, self._rule, self._make_trial(), self._text)
        add_footer(layout, self._make_buttons())
        self.show_view(view)
        self.resize(grown_size(self, 640, 460))

    def show_view(self, view: EvidenceView) -> None:
        sign = "✓" if view.is_proven else "?"
        self._rule.setText(f"{sign} {view.rule}")
        set_tone(self._rule, Tone.GOOD if view.is_proven else Tone.WARNING)
        if view.text != self._text.toPlainText():
            self._text.setPlainText(view.text)
        self._forget.setEnabled(view.can_forget)

    def show_trial(self, view: TrialView) -> None:
        """Offer to find out which rule holds, or say why that cannot be now."""
        self._trial_text.setText(view.text)
        self._trial.setVisible(bool(view.text))
        for button, is_on in ((self._find_out, view.can_start), (self._stop, view.can_stop)):
            had_focus = button.hasFocus()
            button.setVisible(is_on)
            if had_focus and not is_on:
                self._text.setFocus()

    def _make_trial(self) -> QWidget:
        self._trial = QWidget(self)
        self._trial_text = label("", self._trial, name="trialState")
        self._trial_text.setWordWrap(True)
        hint = self.tr("Find out which expiry counts here, with one small read")
        self._find_out = push_button("findOutButton", self.tr("Find &out"), hint, self._trial)
        self._stop = push_button(
            "stopTrialButton",
            self.tr("&Stop waiting"),
            self.tr("Refresh the token in time again"),
            self._trial,
        )
        row = QHBoxLayout(self._trial)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._trial_text, 1)
        for button, act in ((self._find_out, self.find_out_requested), (self._stop, self.stop_requested)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        self._trial.hide()
        return self._trial

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        text = self.tr("&Clear what was learned")
        self._forget = dialog_button(buttons, "forgetEvidenceButton", text, action)
        hint = self.tr("Use the guide's rule again until responses show another")
        set_hint(self._forget, hint)
        self._forget.clicked.connect(self.forget_requested)
        buttons.rejected.connect(self.reject)
        return buttons
