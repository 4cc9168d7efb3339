"""A line for a secret: masked, cleaned on paste, and no way round the clipboard guard."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from aspire_desktop.core.credentials.pasting import cleaned, parse_credential

if TYPE_CHECKING:
    from collections.abc import Iterator

REVEAL_MS = 30_000


class PasteField(QLineEdit):
    """A line that cleans what is pasted, and spots a block that holds a whole credential."""

    credential_pasted = Signal(object)  #: a `PastedCredential`

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_text(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._on_paste_triggered)
        menu.popup(event.globalPos())

    def paste_text(self, text: str) -> None:
        """Insert pasted text, cleaned; a block that holds a whole credential is announced instead."""
        pasted = parse_credential(text)
        if pasted is not None:
            self.credential_pasted.emit(pasted)
            return
        self.insert(cleaned(text))

    def _on_paste_triggered(self) -> None:
        self.paste_text(QGuiApplication.clipboard().text())


class SecretField(PasteField):
    """A masked line.  While it is shown, for 30 s at the most, it still cannot be copied unguarded."""

    copy_requested = Signal(str)
    reveal_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._on_paste_triggered)
            elif action.objectName() in ("edit-copy", "edit-cut"):
                menu.removeAction(action)
        menu.popup(event.globalPos())

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
