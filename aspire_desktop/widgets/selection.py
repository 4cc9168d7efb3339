"""How a chosen row looks: a tint, so that the tones on it stay readable, and a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from aspire_desktop.widgets.tones import is_dark

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_BAR: Final = 3
_PAINTED: Final = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
)


class TintedDelegate(QStyledItemDelegate):
    """Paints cells as the style does, but for the selection, under which some styles hide their tones."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # A tree's first column is always the leftmost; a table's columns can be moved.
        paint_state(painter, option, bar=index.column() == 0 and isinstance(self.parent(), QTreeView))
        plain = QStyleOptionViewItem(option)
        plain.state = option.state & ~_PAINTED
        super().paint(painter, plain, index)


def leave_selection_to_delegate(view: QAbstractItemView) -> None:
    """Keep the style from painting the view's selection; call it again when the palette changes.

    Styles differ in which part of a row they paint, and all would hide the tones on it.
    """
    palette = QPalette(QGuiApplication.palette())
    groups = QPalette.ColorGroup
    for group in (groups.Active, groups.Inactive, groups.Disabled):
        palette.setColor(group, QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        text = palette.color(group, QPalette.ColorRole.Text)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, text)
    view.setPalette(palette)


def paint_state(painter: QPainter, option: QStyleOptionViewItem, *, bar: bool) -> None:
    """Tint the row that is chosen or under the mouse; `bar` goes to its left as a mark."""
    state, rect = option.state, QRect(option.rect)
    if bar:
        rect.setLeft(0)  # a tree's branches belong to the row
    accent = QGuiApplication.palette().highlight().color()
    tint = QColor(accent)
    if state & QStyle.StateFlag.State_Selected:
        tint.setAlphaF(0.34 if is_dark(option.palette) else 0.14)
        painter.fillRect(rect, tint)
        if bar:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        tint.setAlphaF(0.07)
        painter.fillRect(rect, tint)
