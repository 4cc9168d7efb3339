"""What stands in the place of the work while the program is locked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import make_primary, push_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.dialog_layout import MARGIN, SPACING
from aspire_desktop.widgets.form_fault import when_edited
from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.padlock import Padlock
from aspire_desktop.widgets.text import label, spoken_label
from aspire_desktop.widgets.tones import Tone, set_tone

_WIDTH: Final = 460
_TITLE: Final = 1.35


class LockPage(Card):
    """Says what is locked and what the lock is worth, and asks for what opens it."""

    unlock_requested = Signal(str)  #: the passphrase; empty where none is asked for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lockPage")
        self._asks = self._is_locked = self._was_said = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._padlock = Padlock(self)
        self._padlock.show_state(Tone.INFO, is_closed=True)
        self._title = label(self.tr("Locked"), self, name="lockTitle")
        set_scale(self._title, _TITLE, bold=True)
        self._worth = label("", self, name="lockText")
        self._worth.setWordWrap(True)
        self._worth.installEventFilter(self)
        self._caption = label(self.tr("Vault passphrase"), self)
        self._field = QLineEdit(self)
        self._field.setObjectName("lockPassphraseField")
        self._field.setAccessibleName(self.tr("Vault passphrase"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._problem = spoken_label(self, name="lockProblem")
        self._problem.setWordWrap(True)
        set_tone(self._problem, Tone.BAD)
        self._unlock = push_button(
            "unlockButton", self.tr("&Unlock"), self.tr("Unlock the credentials (Enter)"), self
        )
        make_primary(self._unlock)
        self._unlock.clicked.connect(self._on_unlock)
        when_edited(self, lambda: self._show_words(""))
        self._field.returnPressed.connect(self._on_unlock)
        self._lay_out()

    def show_lock(self, *, worth: str, asks: bool) -> None:
        """Begin anew.

        Args:
            worth: Which of the two locks it is, and what it protects against.
            asks: Whether a passphrase opens it.
        """
        self._asks = asks
        self._show_title(self.tr("Locked"))
        self._unlock.show()
        self._worth.setText(worth)
        self._keep_whole()
        self._caption.setVisible(asks)
        self._field.setVisible(asks)
        self._field.setText("")
        self.show_problem("")
        self._is_locked = True
        self._say()

    def show_opening(self) -> None:
        """Say that the vault is being opened; nothing takes keys until it has answered."""
        self._asks = self._is_locked = self._was_said = False
        self._show_title(self.tr("Opening the vault…"))
        self._worth.setText("")
        for part in (self._caption, self._field, self._problem, self._unlock):
            part.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)  # the page has the focus while nothing on it can

    def show_problem(self, text: str) -> None:
        """Say why it did not open; the field can be typed over."""
        self.set_busy(busy=False)
        self._show_words(text)
        self._take_focus()
        self._field.selectAll()

    def _show_words(self, problem: str) -> None:
        self._problem.setText(f"✕ {problem}" if problem else "")
        self._problem.setVisible(bool(problem))
        self._problem.setAccessibleName(problem)

    def set_busy(self, *, busy: bool) -> None:
        """Making a key of a passphrase takes a moment, by intention."""
        self._unlock.setEnabled(not busy)
        self._unlock.setText(self.tr("Unlocking…") if busy else self.tr("&Unlock"))
        self._field.setReadOnly(busy)

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._field.setText("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a minimized window is locked as before
            self._was_said = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._worth and event.type() == QEvent.Type.Resize:
            self._keep_whole()
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        """Say aloud that it is locked, once: the button that has the focus says only what it does."""
        if self._is_locked and not self._was_said and self.isVisible():
            from aspire_desktop.widgets.announcing import announce  # the first frame has no use for it

            self._was_said = True
            announce(self, self._title.text())

    def _keep_whole(self) -> None:
        """Between stretches Qt gives wrapped words the height that they have at their widest: too little."""
        self._worth.setMinimumHeight(max(0, self._worth.heightForWidth(self._worth.width())))

    def _take_focus(self) -> None:
        target: QWidget = self._field if self._asks else self._unlock
        if target.isHidden():
            target = self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        column.setMinimumWidth(_WIDTH // 2)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACING)
        title = QHBoxLayout()
        title.addWidget(self._padlock)
        title.addWidget(self._title)
        title.addStretch(1)
        inside.addLayout(title)
        inside.addWidget(self._worth)
        inside.addWidget(self._caption)
        inside.addWidget(self._field)
        inside.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self._unlock)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 8)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def _on_unlock(self) -> None:
        if not self._unlock.isEnabled():
            return
        if self._asks and not self._field.text():
            self.show_problem(self.tr("Enter the vault passphrase."))
            return
        self.set_busy(busy=True)
        self.unlock_requested.emit(self._field.text() if self._asks else "")
