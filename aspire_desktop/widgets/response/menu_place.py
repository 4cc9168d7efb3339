"""Where the menu of a table or a tree opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint:
    """Return where on the screen a menu opens: at the mouse, or by keys below the current cell.

    Below as far as that is within the view: a cell may be scrolled to where another part of the window is.
    """
    if event.reason() != QContextMenuEvent.Reason.Keyboard or not view.currentIndex().isValid():
        return event.globalPos()
    below, room = view.visualRect(view.currentIndex()).bottomLeft(), view.viewport().rect()
    x = max(room.left(), min(below.x(), room.right()))
    return view.viewport().mapToGlobal(QPoint(x, max(room.top(), min(below.y(), room.bottom()))))
