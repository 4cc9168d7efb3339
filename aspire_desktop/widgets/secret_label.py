"""A secret that is dots until it is shown, and dots again soon after."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.widgets.text import elastic_label

DOTS: Final = "•" * 12
_MAX_SHOWN_CHARS: Final = 120


class SecretLabel(QWidget):
    """Not selectable, so that nothing can be copied past the clipboard guard; Ctrl+C asks for a copy.

    It takes the focus while it is shown.  It masks itself after a while, when its window is no longer
    the active one, and when it is hidden.
    """

    reveal_changed = Signal(bool)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = elastic_label(self, name="secretText")
        self._label.setText(DOTS)
        self._label.setAccessibleName(self.tr("Secret, hidden"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.conceal)
        self._is_revealed = False

    @property
    def is_revealed(self) -> bool:
        return self._is_revealed

    def reveal(self, secret: str, seconds: int) -> None:
        """Show `secret`, for so long at the most."""
        shown = secret if len(secret) <= _MAX_SHOWN_CHARS else f"{secret[:_MAX_SHOWN_CHARS]}…"
        self._set(shown, self.tr("Secret, shown"), is_revealed=True)
        self._timer.start(seconds * 1000)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def conceal(self) -> None:
        self._timer.stop()
        if self._is_revealed:
            self._set(DOTS, self.tr("Secret, hidden"), is_revealed=False)
            if self.hasFocus():
                self.focusNextChild()
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.conceal()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.conceal()

    def _set(self, text: str, name: str, *, is_revealed: bool) -> None:
        self._is_revealed = is_revealed
        self._label.setText(text)
        self._label.setAccessibleName(name)
        self.reveal_changed.emit(is_revealed)
