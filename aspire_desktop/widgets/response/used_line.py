"""A field whose Down key proposes what was typed into it before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from aspire_desktop.widgets.text import menu_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


#: So much of a text stands in the menu.
_MOST_CHARS: Final = 80


class UsedLine(QLineEdit):
    """What is taken counts as typed to its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used: Callable[[], Sequence[str]] = tuple

    def set_used(self, used: Callable[[], Sequence[str]]) -> None:
        """Take what returns the texts to propose, the newest first."""
        self._used = used

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._propose()
        else:
            super().keyPressEvent(event)

    def _propose(self) -> None:
        texts = [text for text in self._used() if text != self.text().strip()]
        if not texts:
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}Used")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in texts:
            menu.addAction(menu_text(_short(text))).triggered.connect(partial(self._take, text))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _take(self, text: str) -> None:
        self.setText(text)
        self.returnPressed.emit()
        self.editingFinished.emit()


def _short(text: str) -> str:
    return text if len(text) <= _MOST_CHARS else f"{text[:_MOST_CHARS]}…"
