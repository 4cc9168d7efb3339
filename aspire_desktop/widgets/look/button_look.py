"""How buttons and tabs are painted: whole, by one call from Qt each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle

from aspire_desktop.widgets.look.glyphs import paint_glyph
from aspire_desktop.widgets.look.kinds import SIGN_ROOM, SIGNED, Kind, glyph_of, kind_of
from aspire_desktop.widgets.look.shapes import CLEAR, box, chevron_down, chevron_right, ring
from aspire_desktop.widgets.look.tokens import Role, has_inverted_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionButton, QStyleOptionTab, QStyleOptionToolButton, QWidget

_State = QStyle.StateFlag
_CENTER: Final = Qt.AlignmentFlag.AlignCenter
_SIGN: Final = 15  #: the warning before the word of a dangerous button
_MENU_ROOM: Final = 20
_ARROW_ROOM: Final = 14
_TAB_INSET: Final = 8
_TOOL_ROLES: Final = {
    Kind.LINK: Role.Link,
    Kind.ICON: Role.PlaceholderText,
    Kind.SEGMENT: Role.PlaceholderText,
    Kind.UNFINISHED: Role.BrightText,
}
#: A button with a menu of its own beside it, and one that is all menu (`QStyleOptionButton.HasMenu`).
_HAS_MENU: Final = 0x02
_MENU_BESIDE: Final = 0x04


def paint_push_button(
    style: QStyle, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint a push button; False where it has an icon alone, which Qt paints."""
    if not option.text:
        return False
    kind, rect = kind_of(widget), QRect(option.rect)
    paint_button_box(style, option, painter, widget)
    color = _text_color(option, kind)
    if kind in SIGNED:  # a shape beside the color
        wide = option.fontMetrics.horizontalAdvance(option.text)
        left = rect.center().x() - (wide + SIGN_ROOM) / 2
        sign = QRectF(left, rect.center().y() - _SIGN / 2, _SIGN, _SIGN)
        paint_glyph(painter, "warning", sign, color)
        rect.setLeft(rect.left() + SIGN_ROOM)
    if option.features.value & _HAS_MENU:
        chevron_down(painter, rect.right() - 12, rect.center().y() + 0.5, color)
        rect.setRight(rect.right() - _ARROW_ROOM)
    _write(style, option, painter, rect, color)
    return True


def paint_button_box(
    style: QStyle,
    option: QStyleOptionButton | QStyleOptionToolButton,
    painter: QPainter,
    widget: QWidget | None,
) -> bool:
    """Paint a button's box: its fill says what it is and whether it is touched, its ring the focus."""
    del style
    palette, state = option.palette, option.state
    if not state & _State.State_Enabled:
        box(painter, option.rect, palette.color(Role.AlternateBase), palette.color(Role.Mid))
        return True
    filled = _fill(kind_of(widget), option)
    fill = filled or palette.color(Role.Button)
    edge = fill if filled else _edge(option, widget)
    if state & (_State.State_Sunken | _State.State_On):
        fill = fill.darker(112) if filled else palette.color(Role.Midlight).darker(106)
    elif state & _State.State_MouseOver:
        fill = fill.lighter(112) if filled else palette.color(Role.Midlight)
        is_marked = filled == palette.color(Role.Highlight)
        edge = _touched_edge(option, Role.WindowText if is_marked else Role.Highlight) or edge
    box(painter, option.rect, fill, edge)
    if state & _State.State_HasFocus:
        ring(painter, option.rect, palette)
    return True


def paint_tool_button(
    style: QStyle, option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None
) -> bool:
    """Paint a tool button: a box, a link, a sign or a segment; False where it is Qt's own, with an icon."""
    kind = kind_of(widget)
    if kind is None and not option.text:
        return False
    _paint_tool_ground(style, option, painter, widget)
    color = _tool_color(option, kind)
    rect = QRect(option.rect)
    glyph = glyph_of(widget) if kind == Kind.ICON else None
    if glyph:
        paint_glyph(painter, glyph, QRectF(rect).adjusted(4, 4, -4, -4), color)
        return True
    if option.features.value & _MENU_BESIDE:
        line = QRectF(rect.right() - _MENU_ROOM, rect.y() + 6, 1, rect.height() - 12)
        painter.fillRect(line, option.palette.color(Role.Mid))
        chevron_down(painter, rect.right() - 9.5, rect.center().y() + 0.5, color)
        rect.setRight(rect.right() - _MENU_ROOM)
    elif option.arrowType != Qt.ArrowType.NoArrow:
        is_open = bool(option.state & _State.State_On)
        (chevron_down if is_open else chevron_right)(
            painter, rect.left() + 10, rect.center().y() + 0.5, color
        )
        rect.setLeft(rect.left() + _ARROW_ROOM)
    _write(style, option, painter, rect, color)
    return True


def paint_tab(style: QStyle, option: QStyleOptionTab, painter: QPainter, widget: QWidget | None) -> bool:
    """Paint a tab: its word, and a line under the one that is open."""
    del widget
    palette, state, rect = option.palette, option.state, QRect(option.rect)
    is_open = bool(state & _State.State_Selected)
    is_live = bool(state & _State.State_Enabled)
    role = Role.WindowText if is_open or not is_live else Role.PlaceholderText
    _write(style, option, painter, rect, palette.color(role))
    line = QRect(rect.x() + _TAB_INSET, rect.bottom() - 1, rect.width() - 2 * _TAB_INSET, 2)
    if is_open:
        painter.fillRect(line, palette.color(Role.Highlight))
    elif state & _State.State_MouseOver and is_live:
        painter.fillRect(line, palette.color(Role.Dark))
    if state & _State.State_HasFocus:
        box(painter, rect.adjusted(2, 3, -2, -3), CLEAR, palette.color(Role.WindowText), width=2)
    return True


def _paint_tool_ground(
    style: QStyle, option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None
) -> None:
    state, palette = option.state, option.palette
    is_flat = bool(state & _State.State_AutoRaise)
    if kind_of(widget) == Kind.SEGMENT and state & _State.State_On:
        box(painter, option.rect, palette.color(Role.Base), palette.color(Role.Dark))
    elif not is_flat:
        paint_button_box(style, option, painter, widget)
    elif _is_touched(state):
        edge = _switched_edge(option) or _touched_edge(option, Role.Highlight)
        box(painter, option.rect, palette.color(Role.Midlight), edge)
    if is_flat and state & _State.State_HasFocus:
        ring(painter, option.rect, palette)


def _switched_edge(option: QStyleOptionToolButton) -> QColor | None:
    """Return the outline of a flat button that is switched on; one that folds says so by its chevron."""
    is_on = bool(option.state & _State.State_On) and option.arrowType == Qt.ArrowType.NoArrow
    return option.palette.color(Role.Dark) if is_on else None


def _edge(option: Any, widget: QWidget | None) -> QColor:
    is_unfinished = kind_of(widget) == Kind.UNFINISHED
    return option.palette.color(Role.BrightText if is_unfinished else Role.Dark)  # type: ignore[no-any-return]


def _touched_edge(option: Any, role: Role) -> QColor | None:
    """Return the outline of what the mouse is over in a theme without tints: there no fill would say so."""
    return option.palette.color(role) if has_inverted_rows(option.palette) else None


def _is_touched(state: QStyle.StateFlag) -> bool:
    touched = _State.State_MouseOver | _State.State_Sunken | _State.State_On
    return bool(state & _State.State_Enabled and state & touched)


def _tool_color(option: QStyleOptionToolButton, kind: str | None) -> QColor:
    if kind in (Kind.ICON, Kind.SEGMENT) and _is_touched(option.state):
        return option.palette.color(Role.WindowText)
    if kind in _TOOL_ROLES:
        return option.palette.color(_TOOL_ROLES[Kind(kind)])
    return _text_color(option, kind)


def _text_color(option: QStyleOptionButton | QStyleOptionToolButton, kind: str | None) -> QColor:
    palette = option.palette
    if option.state & _State.State_Enabled:
        if kind in (Kind.PRIMARY, Kind.CAUTION):
            return palette.color(Role.HighlightedText)
        if kind == Kind.DANGER:
            return palette.color(Role.Base)
    return palette.color(Role.ButtonText)


def _fill(kind: str | None, option: Any) -> QColor | None:
    """Return the fill of a button that stands out; None for the others."""
    if kind in (Kind.PRIMARY, Kind.CAUTION):
        return option.palette.color(Role.Highlight)  # type: ignore[no-any-return]
    if kind == Kind.DANGER:
        return option.palette.color(Role.BrightText)  # type: ignore[no-any-return]
    return None


def _write(style: QStyle, option: Any, painter: QPainter, rect: QRect, color: QColor) -> None:
    """Write the option's text; the letter that is its key is underlined where the system has it so."""
    shown = style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option)
    mnemonic = Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic
    painter.setPen(color)
    painter.drawText(rect, int(_CENTER) | int(mnemonic), option.text)
