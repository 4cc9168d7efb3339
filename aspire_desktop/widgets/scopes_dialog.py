"""The record of a credential's scopes beside what answers have shown, and what differs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QWidget,
)

from aspire_desktop.core.credentials.scope_diff import unrecorded
from aspire_desktop.core.credentials.scopes import Scopes
from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import make_primary, push_button
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.scope_differences import ScopeDifferences
from aspire_desktop.widgets.scopes_field import ScopesField
from aspire_desktop.widgets.tab_pages import focus_on_tabs
from aspire_desktop.widgets.text import label, menu_text
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.credentials.scopes import Grant, Scopes
    from aspire_desktop.core.request.record import Evidence

_BAR_WIDTH: Final = 140


class ScopesDialog(FormDialog):
    """Nothing is recorded before Save; what a check has shown stays either way."""

    save_requested = Signal(Scopes)
    preset_requested = Signal(str)  #: its name
    compare_requested = Signal(str)  #: the id of another credential, or a preset's name
    paste_requested = Signal()
    check_requested = Signal(bool)  #: whether to ask for what is not recorded as well
    cancel_check_requested = Signal()
    copy_requested = Signal(str)

    def __init__(
        self, profile: Profile, offered: Mapping[str, Iterable[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scopesDialog")
        self.setWindowTitle(self.tr("Scopes of “{name}”").format(name=marked(profile.description)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._evidence: Mapping[Grant, Evidence] = {}
        self._wanted: tuple[Scopes, str] | None = None
        heading = label(
            self.tr(
                "Aspire doesn't report scopes. Record here what you selected there. ✓ and ✕ show what "
                "responses have verified. Nothing here is sent to Aspire."
            ),
            self,
        )
        heading.setWordWrap(True)
        self._field = ScopesField(self, always_open=True)
        self._field.set_content(offered, profile.scopes)
        self._recorded = self._field.scopes()
        self._differences = ScopeDifferences(self)
        self._differences.copy_requested.connect(self._on_copy_requested)
        self._tabs = QTabWidget(self)
        focus_on_tabs(self._tabs)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._field, self.tr("&Record"))
        self._tabs.addTab(self._differences, self.tr("&Differences"))
        self._tabs.currentChanged.connect(lambda _: self._show_differences())
        layout = dialog_layout(self, heading, self._tools())
        layout.addWidget(self._tabs, 1)
        layout.addLayout(self._check_row())
        add_footer(layout, self._buttons())
        self.resize(grown_size(self, 720, 560))
        self.set_evidence({})
        self.mark_unchanged()

    def content(self) -> object:
        return self._field.scopes()

    def set_choices(self, presets: Mapping[str, str], others: Mapping[str, str]) -> None:
        """Offer presets (name and description) and other credentials (id and description)."""
        for name, description in presets.items():
            action = self._preset_menu.addAction(name)
            action.setToolTip(description)
            action.triggered.connect(lambda _=False, name=name: self.preset_requested.emit(name))
            compare = self._compare_menu.addAction(name)
            compare.triggered.connect(lambda _=False, name=name: self.compare_requested.emit(name))
        self._preset_menu.setToolTipsVisible(True)
        self._compare_menu.addSeparator()
        for profile_id, name in others.items():
            action = self._compare_menu.addAction(menu_text(name))
            action.triggered.connect(lambda _=False, one=profile_id: self.compare_requested.emit(one))

    def set_evidence(self, evidence: Mapping[Grant, Evidence]) -> None:
        """Show what answers have shown."""
        self._evidence = evidence
        self._field.set_evidence(evidence)
        self._show_differences()
        self._offer_found()

    def show_scopes(self, scopes: Scopes, note: str = "") -> None:
        """Tick other boxes, to be looked at before they are saved."""
        self._field.set_scopes(scopes)
        self._tabs.setCurrentIndex(0)
        self.say(note)

    def scopes(self) -> Scopes:
        return self._field.scopes()

    def compare(self, wanted: Scopes, name: str) -> None:
        """Show what differs from a preset or from another credential."""
        self._wanted = (wanted, name)
        self._tabs.setCurrentIndex(1)
        self._show_differences()

    def show_controller(self, controller: str) -> None:
        self._field.show_controller(controller)

    def say(self, text: str, tone: Tone = Tone.QUIET) -> None:
        self._words.setText(text)
        set_tone(self._words, tone)
        if tone is not Tone.QUIET:  # a check has ended; what is under way is only shown
            announce(self._words, text)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a check is; a total of 0 means that none is under way."""
        is_running = bool(total)
        self._bar.setVisible(is_running)
        self._cancel.setVisible(is_running)
        self._check.setEnabled(not is_running)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _offer_found(self) -> None:
        found = unrecorded(self._field.scopes(), self._evidence)
        self._record.setText(self.tr("Record what was &found (%Ln)", "", len(found)))
        self._record.setVisible(bool(found))

    def _on_record_found(self) -> None:
        """Select what was seen working, to be looked at before it is saved."""
        scopes = self._field.scopes()
        found = unrecorded(scopes, self._evidence)
        self._field.set_scopes(replace(scopes, grants=scopes.grants | found, none=False))
        self._tabs.setCurrentIndex(0)
        self._offer_found()
        self.say(self.tr("%Ln boxes were selected. Nothing is saved yet.", "", len(found)))

    def _tools(self) -> QHBoxLayout:
        self._preset_menu, self._compare_menu = QMenu(self), QMenu(self)
        preset = self._menu_button("scopePresetButton", self.tr("&Preset"), self._preset_menu)
        compare = self._menu_button("scopeCompareButton", self.tr("C&ompare with"), self._compare_menu)
        paste = push_button(
            "pasteScopesButton",
            self.tr("Paste a &list…"),
            self.tr("Select the scopes that a list names, one a line"),
            self,
        )
        paste.setAutoDefault(False)
        paste.clicked.connect(self.paste_requested)
        row = control_row()
        for button in (preset, paste, compare):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _menu_button(self, name: str, text: str, menu: QMenu) -> QPushButton:
        button = push_button(name, text, text.replace("&", ""), self)
        button.setAutoDefault(False)
        button.setMenu(menu)
        return button

    def _check_row(self) -> QHBoxLayout:
        self._words = label("", self, name="scopesState")
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setFormat("%p %")
        self._bar.setAccessibleName(self.tr("Progress of the check"))
        self._bar.setMaximumWidth(_BAR_WIDTH)
        menu = QMenu(self)
        recorded = menu.addAction(self.tr("What is &recorded"))
        recorded.setObjectName("checkRecordedAction")
        recorded.triggered.connect(lambda: self.check_requested.emit(False))
        everything = menu.addAction(self.tr("&Every list"))
        everything.setObjectName("checkEverythingAction")
        everything.triggered.connect(lambda: self.check_requested.emit(True))
        self._check = self._menu_button("checkScopesButton", self.tr("Chec&k scopes"), menu)
        self._cancel = push_button(
            "cancelCheckButton", self.tr("S&top"), self.tr("Stop the check and keep what it found"), self
        )
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.cancel_check_requested)
        self._record = push_button(
            "recordFoundButton", "", self.tr("Select the boxes that responses have verified"), self
        )
        self._record.setAutoDefault(False)
        self._record.clicked.connect(self._on_record_found)
        row = control_row()
        row.addWidget(self._words, 1)
        for part in (self._bar, self._cancel, self._record, self._check):
            row.addWidget(part)
        self._bar.hide()
        self._cancel.hide()
        return row

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        save = buttons.button(kinds.Save)
        save.setText(self.tr("&Save"))  # the letter that Qt takes from its own
        save.setObjectName("saveScopesButton")
        make_primary(save)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_differences(self) -> None:
        wanted, name = self._wanted or (None, "")
        self._differences.show_differences(self._field.scopes(), self._evidence, wanted, name)

    def _on_copy_requested(self, text: str) -> None:
        self.copy_requested.emit(text)
        self.say(self.tr("The list was copied."))

    def _on_save(self) -> None:
        scopes = self._field.scopes()
        if scopes != self._recorded:
            self.save_requested.emit(scopes)
        self.accept()
