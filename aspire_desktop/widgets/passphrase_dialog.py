"""Asks for the passphrase of a backup; twice where it is a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone


class PassphraseDialog(QDialog):
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
        self._first = self._field("passphraseField", self.tr("Passphrase"))
        self._second = self._field("passphraseAgainField", self.tr("Passphrase, once more"))
        self._problem = label("", self, name="passphraseProblem")
        self._problem.setWordWrap(True)
        set_tone(self._problem, Tone.BAD)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(label(self.tr("Passphrase"), self), self._first)
        if twice:
            form.addRow(label(self.tr("Once more"), self), self._second)
        self._second.setVisible(twice)
        self._twice = twice
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        self.resize(460, self.sizeHint().height())

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self.set_busy(busy=False)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """Making a key of a passphrase takes a moment, by intention."""
        self._buttons.setEnabled(not busy)

    def _field(self, name: str, accessible_name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(accessible_name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _on_accepted(self) -> None:
        text = self._first.text()
        if self._twice and text != self._second.text():
            self.show_problem(self.tr("The two are not the same."))
            return
        self._problem.setText("")
        self.set_busy(busy=True)
        self.entered.emit(text)

    def done(self, result: int) -> None:
        for field in (self._first, self._second):
            field.setText("")
        super().done(result)
