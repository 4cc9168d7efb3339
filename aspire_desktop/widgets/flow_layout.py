"""A row that goes on in the next line where its room is short."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


class FlowLayout(QLayout):
    """Its parts have the sizes they ask for, from the left, but none more than a line is wide.

    It is as high as its lines.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return what the widest part asks for: the others may stand below it."""
        return _widest(item.sizeHint() for item in self._items)

    def minimumSize(self) -> QSize:
        return _widest(item.minimumSize() for item in self._items)

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Return the height of all lines in `rect`'s width, and move the parts there."""
        x, y, line_height = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            size.setWidth(min(size.width(), rect.width()))
            if line_height and x + size.width() > rect.x() + rect.width():
                x, y, line_height = rect.x(), y + line_height + self._gap, 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line_height = max(line_height, size.height())
        return y + line_height - rect.y()


def _widest(sizes: Iterable[QSize]) -> QSize:
    """Return the room that each of the sizes fits into."""
    return reduce(QSize.expandedTo, sizes, QSize())
