"""How what belongs to lists, tables and trees is painted, and bars: headings, branches, scroll bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyleOptionHeader,
    QStyleOptionViewItem,
)

from aspire_desktop.widgets.look.shapes import box, chevron_down, chevron_right, chevron_up
from aspire_desktop.widgets.look.tokens import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import (
        QHeaderView,
        QStyleOption,
        QStyleOptionProgressBar,
        QStyleOptionSlider,
        QWidget,
    )

_State = QStyle.StateFlag
CELL_PADDING: Final = 8  #: of cells and of the headings over them
_PADDING: Final = "cellPadding"
_SORT_ROOM: Final = 12
#: Qt cuts a text that is exactly as wide as its room.
_SLACK: Final = 2
_THUMB: Final = 6
_THUMB_TOUCHED: Final = 8


def set_heading_padding(headings: QHeaderView, pixels: int) -> None:
    """Have the words of headings begin where their cells' own delegate begins its texts."""
    headings.setProperty(_PADDING, pixels)


def paint_header(
    style: QStyle, option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint a heading over what it names, and how its column is sorted."""
    del style
    palette, rect = option.palette, QRect(option.rect)
    is_over = bool(option.state & _State.State_MouseOver)
    painter.fillRect(rect, palette.color(Role.Midlight if is_over else Role.Base))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, palette.color(Role.Mid))
    if is_over:
        painter.fillRect(rect.right(), rect.y() + 5, 1, rect.height() - 10, palette.color(Role.Dark))
    # An area without a section comes as a plain option.
    text = getattr(option, "text", "")
    if not text:
        return True
    padding = (widget and widget.property(_PADDING)) or CELL_PADDING
    room = rect.adjusted(padding, 0, -CELL_PADDING, 0)
    color = palette.color(Role.PlaceholderText)
    direction, wide = option.sortIndicator, option.fontMetrics.horizontalAdvance(text) + _SLACK
    if room.width() - _SORT_ROOM < wide <= room.width() + CELL_PADDING:
        room.setRight(rect.right())  # the word says more than the chevron
    elif direction != QStyleOptionHeader.SortIndicator.None_:
        is_down = direction == QStyleOptionHeader.SortIndicator.SortDown
        chevron = chevron_down if is_down else chevron_up
        chevron(painter, room.right() - 3, room.center().y() + 0.5, color)
        room.setRight(room.right() - _SORT_ROOM)
    painter.setPen(color)
    short = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(option.textAlignment | Qt.AlignmentFlag.AlignVCenter), short)
    return True


def paint_row_ground(
    style: QStyle, option: QStyleOptionViewItem, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint every second row; the delegates paint what is chosen."""
    del style, widget
    if option.features & QStyleOptionViewItem.ViewItemFeature.Alternate:
        painter.fillRect(option.rect, option.palette.color(Role.AlternateBase))
    return True


def paint_branch(style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    del style, widget
    if option.state & _State.State_Children:
        center = QRectF(option.rect).center()
        chevron = chevron_down if option.state & _State.State_Open else chevron_right
        chevron(painter, center.x(), center.y(), option.palette.color(Role.PlaceholderText))
    return True


def paint_corner(style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Paint the corner between two scroll bars."""
    del style, widget
    painter.fillRect(option.rect, option.palette.color(Role.Base))
    return True


def paint_tab_frame(style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    del style, widget
    rect = option.rect
    painter.fillRect(rect.x(), rect.y(), rect.width(), 1, option.palette.color(Role.Mid))
    return True


def paint_progress_groove(
    style: QStyle, option: QStyleOptionProgressBar, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint what a bar of progress fills: with an edge, which a theme without tints needs to be seen."""
    del style, widget
    box(painter, option.rect, option.palette.color(Role.Base), option.palette.color(Role.Dark))
    return True


def paint_progress(
    style: QStyle, option: QStyleOptionProgressBar, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint how far it has come; False where nobody knows how far it goes, which Qt animates."""
    del widget
    steps = option.maximum - option.minimum
    if steps <= 0:
        return False
    done = QRect(option.rect)
    done.setWidth(round(done.width() * max(0, option.progress - option.minimum) / steps))
    if done.width() > 0:
        done = style.visualRect(option.direction, option.rect, done)
        box(painter, done, option.palette.color(Role.Highlight))
    return True


def paint_scroll_bar(
    style: QStyle, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint a thumb without buttons; wider and darker under the mouse."""
    palette = option.palette
    painter.fillRect(option.rect, palette.color(_ground(widget)))
    if option.maximum <= option.minimum:
        return True
    slider = QStyle.SubControl.SC_ScrollBarSlider
    rect = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, slider, widget)
    is_over = bool(option.state & _State.State_MouseOver)
    thick = _THUMB_TOUCHED if is_over else _THUMB
    if option.orientation == Qt.Orientation.Horizontal:
        thumb = QRect(rect.x() + 2, rect.center().y() - thick // 2, rect.width() - 4, thick)
    else:
        thumb = QRect(rect.center().x() - thick // 2, rect.y() + 2, thick, rect.height() - 4)
    color = palette.color(Role.PlaceholderText if is_over else Role.Dark)
    box(painter, thumb, color, radius=thick / 2)
    return True


def _ground(widget: QWidget | None) -> Role:
    """Return the role of what lies under a scroll bar, which Qt takes for opaque."""
    if widget is None:
        return Role.Base
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent else None
    if isinstance(area, QAbstractScrollArea) and area.viewport().autoFillBackground():
        return area.viewport().backgroundRole()
    return widget.backgroundRole()
