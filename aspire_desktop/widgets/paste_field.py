"""Fields of a form in which a pasted credential is never text: it is announced, whichever way it came."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from aspire_desktop.core.credentials.cleaning import cleaned
from aspire_desktop.core.credentials.pasting import PastedCredential, parse_pasted


class PasteField(QLineEdit):
    """A line that spots a block with a Client ID or a Secret; other text is pasted as usual.

    `QLineEdit` has no one place that all pasting goes through: a key, the menu, the mouse's middle
    button and a drop are each caught here.
    """

    credential_pasted = Signal(PastedCredential)

    def __init__(self, parent: QWidget | None = None, *, cleans: bool = False) -> None:
        """Args: cleans: Take blanks, quotes and a leading ``Bearer `` off what is pasted."""
        super().__init__(parent)
        self._cleans = cleans

    def paste_text(self, text: str) -> None:
        """Insert pasted text; a block that holds a credential is announced instead."""
        if not self._announce(text):
            self.insert(cleaned(text) if self._cleans else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.isReadOnly():
                self.paste_text(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and self._announce(_selected_elsewhere()):
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._announce(event.mimeData().text()):
            event.setDropAction(Qt.DropAction.CopyAction)  # where it came from keeps it
            event.accept()
        else:
            super().dropEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._make_menu().popup(event.globalPos())

    def _make_menu(self) -> QMenu:
        """Return Qt's menu with this field's way of pasting in it."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._on_paste_triggered)
        return menu

    def _announce(self, text: str) -> bool:
        pasted = None if self.isReadOnly() else parse_pasted(text)
        if pasted is not None:
            self.credential_pasted.emit(pasted)
        return pasted is not None

    def _on_paste_triggered(self) -> None:
        self.paste_text(QGuiApplication.clipboard().text())


class PasteEdit(QPlainTextEdit):
    """The same for several lines; it is as high as its lines, whatever the font becomes."""

    credential_pasted = Signal(PastedCredential)

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        air = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().lineSpacing() + air)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped: all ways lead through here."""
        pasted = parse_pasted(source.text()) if source.hasText() else None
        if pasted is None:
            super().insertFromMimeData(source)
        else:
            self.credential_pasted.emit(pasted)


def _selected_elsewhere() -> str:
    """Return the text that the middle button would insert; empty where the system has no such thing."""
    clipboard = QGuiApplication.clipboard()
    return clipboard.text(QClipboard.Mode.Selection) if clipboard.supportsSelection() else ""
