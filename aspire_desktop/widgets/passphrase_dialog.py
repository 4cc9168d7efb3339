"""Asks for the passphrase of a backup; twice where it is a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.form_fault import return_to, when_edited
from aspire_desktop.widgets.form_section import add_form_row, plain_form
from aspire_desktop.widgets.passphrase_field import passphrase_field
from aspire_desktop.widgets.text import label, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone


class PassphraseDialog(Dialog):
    """Stays open, with what was wrong, until a passphrase is accepted."""

    entered = Signal(str)

    def __init__(self, title: str, text: str, *, twice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("holdsSecrets", True)  # closed, not only hidden, when the program is locked
        heading = label(text, self)
        heading.setWordWrap(True)
        self._first = passphrase_field("passphraseField", self.tr("Passphrase"), self)
        self._second = passphrase_field("passphraseAgainField", self.tr("Repeat passphrase"), self)
        self._problem = spoken_label(self, name="passphraseProblem")
        self._problem.setWordWrap(True)
        set_tone(self._problem, Tone.BAD)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make_primary(self._buttons.button(QDialogButtonBox.StandardButton.Ok))
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        form = plain_form()
        add_form_row(form, self.tr("&Passphrase"), self._first)
        if twice:
            add_form_row(form, self.tr("&Repeat passphrase"), self._second)
        self._second.setVisible(twice)
        self._twice = twice
        layout = dialog_layout(self, heading, form, self._problem)
        add_footer(layout, self._buttons)
        when_edited(self, lambda: self._problem.setText(""))
        self.resize(grown_size(self, 460, 0).width(), self.sizeHint().height())

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self.set_busy(busy=False)
        return_to(self._first)

    def set_busy(self, *, busy: bool) -> None:
        """Making a key of a passphrase takes a moment, by intention."""
        self._buttons.setEnabled(not busy)

    def _on_accepted(self) -> None:
        text = self._first.text()
        if self._twice and text != self._second.text():
            self.show_problem(self.tr("The two passphrases are not the same."))
            return
        self._problem.setText("")
        self.set_busy(busy=True)
        self.entered.emit(text)

    def done(self, result: int) -> None:
        for field in (self._first, self._second):
            field.setText("")
        super().done(result)
