"""A line for a secret: masked, cleaned on paste, and no way round the clipboard guard."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from aspire_desktop.widgets.paste_field import PasteField

if TYPE_CHECKING:
    from collections.abc import Iterator

REVEAL_MS = 30_000


class SecretField(PasteField):
    """A masked line.  While it is shown, for 30 s at the most, it still cannot be copied unguarded."""

    copy_requested = Signal(str)
    reveal_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, cleans=True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self._mask_timer = QTimer(self, interval=REVEAL_MS, singleShot=True)
        self._mask_timer.timeout.connect(self.conceal)

    @property
    def is_revealed(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def reveal(self) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self._mask_timer.start()
        self.reveal_changed.emit(True)

    def conceal(self) -> None:
        self._mask_timer.stop()
        if self.is_revealed:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self.reveal_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = QKeySequence.StandardKey
        if event.matches(key.Copy) or event.matches(key.Cut):
            if self.is_revealed and self.hasSelectedText():
                self.copy_requested.emit(self.selectedText())
            return
        with self._as_a_password():
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._as_a_password():
            super().mouseReleaseEvent(event)

    def _make_menu(self) -> QMenu:
        menu = super()._make_menu()
        for action in menu.actions():
            if action.objectName() in ("edit-copy", "edit-cut"):
                menu.removeAction(action)
        return menu

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.conceal()

    @contextmanager
    def _as_a_password(self) -> Iterator[None]:
        """Let Qt act as on a masked text.

        A line that is shown copies more than one asks for: what is selected, by the mouse or a key,
        to X11's primary selection, and what Ctrl+K and Ctrl+U delete to the clipboard
        (QWidgetLineControl::copy).  From a masked one nothing is ever copied.
        """
        mode = self.echoMode()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        try:
            yield
        finally:
            self.setEchoMode(mode)
