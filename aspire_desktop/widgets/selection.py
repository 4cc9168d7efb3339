"""How a chosen row looks: a tint, so that the tones on it stay readable, and a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle

from aspire_desktop.widgets.tones import is_dark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_BAR: Final = 3


def tint_selection(view: QAbstractItemView) -> None:
    """Have the style paint the view's selection as a tint; call it again when the palette changes."""
    palette = QPalette(QGuiApplication.palette())
    tint = palette.highlight().color()
    tint.setAlphaF(0.34 if is_dark(palette) else 0.14)
    text = palette.text().color()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, tint)
        palette.setColor(group, QPalette.ColorRole.HighlightedText, text)
    view.setPalette(palette)


def paint_state(
    painter: QPainter, option: QStyleOptionViewItem, *, bar: bool = False, fill: bool = False
) -> None:
    """Paint what the style leaves to the delegate.

    Args:
        painter: The delegate's.
        option: The item's.
        bar: Mark the chosen row at its left.
        fill: Tint the chosen item, as a tree's style leaves that to its items.
    """
    state: QStyle.StateFlag = option.state
    rect: QRect = option.rect
    if state & QStyle.StateFlag.State_Selected:
        if fill:
            painter.fillRect(rect, option.palette.highlight())
        if bar:
            accent = QGuiApplication.palette().highlight()
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        hover = QColor(QGuiApplication.palette().highlight().color())
        hover.setAlphaF(0.07)
        painter.fillRect(rect, hover)
