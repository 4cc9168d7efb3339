"""How fields, check boxes and their like are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QStyle

from aspire_desktop.widgets.look.shapes import CLEAR, box, chevron_down, chevron_up, stroke
from aspire_desktop.widgets.look.tokens import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import (
        QStyleOptionButton,
        QStyleOptionComboBox,
        QStyleOptionFocusRect,
        QStyleOptionFrame,
        QStyleOptionSpinBox,
        QWidget,
    )

_State = QStyle.StateFlag
#: Set by a form: the field's text is wrong, and a sentence under it says how.
WRONG: Final = "isWrong"
FIELD_INDENT: Final = 7  #: from the edge of a field to its text, in pixels
_CHEVRON: Final = 13  #: from the right edge to its middle
_BEFORE_CHEVRON: Final = 7  #: from the end of a text: a list that asks for its size in Fusion has this left
_TICK: Final = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32))
_DASH: Final = ((0.25, 0.5), (0.75, 0.5))


def paint_field(style: QStyle, option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None) -> bool:
    del style
    if option.lineWidth > 0:
        _paint_frame(option, painter, widget)
    return True


def paint_combo(
    style: QStyle, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None
) -> bool:
    del style
    _paint_frame(option, painter, widget)
    rect = QRectF(option.rect)
    color = option.palette.color(Role.PlaceholderText)
    chevron_down(painter, rect.right() - _CHEVRON, rect.center().y(), color)
    return True


def paint_combo_text(
    style: QStyle, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint what is chosen where a field has its text; Fusion begins it two pixels before."""
    del style, widget
    if option.editable:
        return True
    room = option.rect.adjusted(FIELD_INDENT, 0, -_CHEVRON - _BEFORE_CHEVRON, 0)
    painter.setPen(option.palette.color(Role.Text))
    text = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return True


def paint_spin_box(
    style: QStyle, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint a field for numbers or times, its two steps as chevrons."""
    if option.frame:
        _paint_frame(option, painter, widget)
    if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return True
    steps = (
        (QStyle.SubControl.SC_SpinBoxUp, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, chevron_up),
        (QStyle.SubControl.SC_SpinBoxDown, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled, chevron_down),
    )
    for part, enabled, chevron in steps:
        rect = style.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        role = Role.PlaceholderText if option.stepEnabled & enabled else Role.Mid
        center = QRectF(rect).center()
        chevron(painter, center.x(), center.y(), option.palette.color(role))
    return True


def paint_area_frame(
    style: QStyle, option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint the frame around a table or an editor that stands within a form."""
    del style, widget
    if option.lineWidth > 0:
        focus = option.state & _State.State_HasFocus
        color = option.palette.color(Role.Highlight if focus else Role.Dark)
        box(painter, option.rect, CLEAR, color, width=2 if focus else 1)
    return True


def paint_focus_rect(
    style: QStyle, option: QStyleOptionFocusRect, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint the ring around a check box's text and whatever else Qt frames."""
    del style, widget
    box(painter, option.rect, CLEAR, option.palette.color(Role.WindowText), width=2, radius=3)
    return True


def paint_check(style: QStyle, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> bool:
    del style, widget
    palette, state = option.palette, option.state
    is_live = bool(state & _State.State_Enabled)
    if not state & (_State.State_On | _State.State_NoChange):
        edge = palette.color(Role.Dark if is_live else Role.Mid)
        box(painter, option.rect, palette.color(Role.Base), edge, radius=3)
        return True
    mark = palette.color(Role.Highlight if is_live else Role.Dark)
    box(painter, option.rect, mark, mark, radius=3)
    rect = QRectF(option.rect)
    shape = _TICK if state & _State.State_On else _DASH
    points = [QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y) for x, y in shape]
    stroke(painter, points, palette.color(Role.HighlightedText if is_live else Role.Base), 1.7)
    return True


def paint_radio(style: QStyle, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> bool:
    del style, widget
    palette, state = option.palette, option.state
    is_on = bool(state & _State.State_On)
    role = Role.Highlight if is_on and state & _State.State_Enabled else Role.Dark
    radius = option.rect.width() / 2
    width = 4.5 if is_on else 1
    box(painter, option.rect, palette.color(Role.Base), palette.color(role), width=width, radius=radius)
    return True


def _paint_frame(
    option: QStyleOptionFrame | QStyleOptionComboBox | QStyleOptionSpinBox,
    painter: QPainter,
    widget: QWidget | None,
) -> None:
    has_focus = bool(option.state & _State.State_HasFocus)
    fill = option.palette.color(Role.Base)
    box(painter, option.rect, fill, _edge(option, widget), width=2 if has_focus else 1)


def _edge(
    option: QStyleOptionFrame | QStyleOptionComboBox | QStyleOptionSpinBox, widget: QWidget | None
) -> QColor:
    palette, state = option.palette, option.state
    if not state & _State.State_Enabled:
        return palette.color(Role.Mid)
    if widget is not None and widget.property(WRONG):
        return palette.color(Role.BrightText)
    return palette.color(Role.Highlight if state & _State.State_HasFocus else Role.Dark)
