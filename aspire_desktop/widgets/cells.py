"""Cells and rows of lists, tables and trees: chosen, touched, focused, each in the palette's own colors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from aspire_desktop.widgets.look.shapes import chevron_down, chevron_right
from aspire_desktop.widgets.look.tokens import Group, Role, has_inverted_rows
from aspire_desktop.widgets.look.view_look import CELL_PADDING

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QTableView

    Index = QModelIndex | QPersistentModelIndex

_State = QStyle.StateFlag
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BAR: Final = 3
_NULL: Final = "null"
#: What Qt would paint over the row, each style in its own way.
_PAINTED: Final = _State.State_Selected | _State.State_MouseOver | _State.State_HasFocus


class CellDelegate(QStyledItemDelegate):
    """Paints texts itself, for a third less than Qt's own: two roles are asked for, not seven."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_row(painter, option, index)
        text = index.data()
        if not text:
            return
        role = text_role(option)
        if text == _NULL and role is Role.Text and self.is_null(index):
            role = Role.PlaceholderText
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        paint_text(painter, option, str(text), role, Qt.AlignmentFlag(align) if align else _LEFT)

    def is_null(self, index: Index) -> bool:
        """Say whether a cell that reads ``null`` means that there is nothing."""
        del index
        return True


class ItemDelegate(QStyledItemDelegate):
    """Paints rows as the look has them, and leaves boxes, icons and fonts in them to Qt."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_row(painter, option, index)
        plain = QStyleOptionViewItem(option)
        plain.state = option.state & ~_PAINTED
        plain.features &= ~QStyleOptionViewItem.ViewItemFeature.Alternate
        role = on_row(option, self.role_of(index))
        if role is not Role.Text:
            palette = QPalette(option.palette)
            palette.setColor(Role.Text, option.palette.color(role))
            plain.palette = palette
        plain.rect = option.rect.adjusted(CELL_PADDING // 2, 0, -CELL_PADDING // 2, 0)
        super().paint(painter, plain, index)

    def role_of(self, index: Index) -> Role:
        """Return the role that a cell's text has on a row that is not filled."""
        del index
        return Role.Text


def paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    text: str,
    role: Role,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Paint a cell's text on one line, its end elided where the room is short."""
    room, metrics = option.rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0), option.fontMetrics
    if metrics.horizontalAdvance(text) > room.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(option.font)
    painter.setPen(option.palette.color(role))
    painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, text)


def text_role(option: QStyleOptionViewItem) -> Role:
    """Return the role of plain text on a row: in a contrast theme a chosen one is filled."""
    if option.state & _State.State_Selected and _has_focus(option) and has_inverted_rows(option.palette):
        return Role.HighlightedText
    return Role.Text


def on_row(option: QStyleOptionViewItem, role: Role) -> Role:
    """Return `role`, or what stands in its place: on a chosen row of a contrast theme, in a disabled list."""
    plain = text_role(option)
    if not option.state & _State.State_Enabled:
        return plain
    return role if plain is Role.Text else plain


def paint_row(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Paint the ground of a cell: its row is chosen, with or without the focus, or under the mouse."""
    palette, rect, view = option.palette, QRect(option.rect), option.widget
    if isinstance(view, QTreeView) and index.column() == 0:
        rect.setLeft(0)  # its branches belong to the row
    has_focus = _has_focus(option)
    if option.state & _State.State_Selected:
        fill = palette.color(Group.Active if has_focus else Group.Inactive, Role.Light)
        painter.fillRect(rect, fill)
        if fill == palette.color(Role.Base):  # a contrast theme, without the focus
            _paint_lines(painter, rect, palette, 2)
        if rect.x() <= 0 and isinstance(view, QAbstractItemView) and _chooses_rows(view):
            bar = palette.color(Role.Highlight if has_focus else Role.Dark)
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), bar)
    elif option.state & _State.State_MouseOver:
        _paint_touched(painter, rect, palette)
    is_filled = option.state & (_State.State_Selected | _State.State_MouseOver)
    if is_filled and isinstance(view, QTreeView) and index.column() == 0:
        _paint_branch(painter, option, index, view)
    if has_focus and isinstance(view, QAbstractItemView):
        _paint_current(painter, option, index, rect, view)


def repaint_row(table: QTableView, row: int) -> None:
    """Have the whole of a row painted anew."""
    viewport = table.viewport()
    viewport.update(0, table.rowViewportPosition(row), viewport.width(), table.rowHeight(row))


def repaint_current(table: QTableView) -> None:
    """Have the current row painted anew: its frame says whether it is the only one that is selected."""
    if table.currentIndex().isValid():
        repaint_row(table, table.currentIndex().row())


def _paint_touched(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    painter.fillRect(rect, palette.color(Role.Midlight))
    if has_inverted_rows(palette):  # a contrast theme, which has no tint that would be seen
        _paint_lines(painter, rect, palette, 1)


def _paint_branch(painter: QPainter, option: QStyleOptionViewItem, index: Index, tree: QTreeView) -> None:
    """Paint once more what says that a row can be opened: the row's ground has covered it."""
    if not index.model().hasChildren(index):
        return
    room = option.rect.adjusted(-tree.indentation(), 0, 0, 0)
    center = QRectF(room.x(), room.y(), tree.indentation(), room.height()).center()
    chevron = chevron_down if option.state & _State.State_Open else chevron_right
    chevron(painter, center.x(), center.y(), option.palette.color(on_row(option, Role.PlaceholderText)))


def _paint_current(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect, view: QAbstractItemView
) -> None:
    """Frame what the keyboard is at: a cell, or a row, in the accent where it is the one that is chosen."""
    current = view.currentIndex()
    color = option.palette.color(Role.WindowText)
    if not _chooses_rows(view):
        if index == current:
            for line in _frame(rect, 2):
                painter.fillRect(line, color)
        return
    if current.row() != index.row() or current.parent() != index.parent():
        return
    selection = view.selectionModel()
    if option.state & _State.State_Selected and len(selection.selectedRows()) == 1:
        color = option.palette.color(Role.Highlight)
    painter.fillRect(rect.x(), rect.y(), rect.width(), 1, color)
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, color)


def _paint_lines(painter: QPainter, rect: QRect, palette: QPalette, width: int) -> None:
    edge = palette.color(Role.Highlight)
    painter.fillRect(rect.x(), rect.y(), rect.width(), width, edge)
    painter.fillRect(rect.x(), rect.bottom() - width + 1, rect.width(), width, edge)


def _frame(rect: QRect, width: int) -> tuple[QRect, ...]:
    return (
        QRect(rect.x(), rect.y(), rect.width(), width),
        QRect(rect.x(), rect.bottom() - width + 1, rect.width(), width),
        QRect(rect.x(), rect.y(), width, rect.height()),
        QRect(rect.right() - width + 1, rect.y(), width, rect.height()),
    )


def _has_focus(option: QStyleOptionViewItem) -> bool:
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus()


def _chooses_rows(view: QAbstractItemView) -> bool:
    return (
        isinstance(view, QTreeView)
        or view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
    )
