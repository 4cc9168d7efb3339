"""Heights and text sizes that follow the font: minima on the grid of 4, never fixed.

Windows' text size of 150 % makes every font half as large again.  What is measured in here is measured
anew when that happens, see `fit_again`.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontMetrics

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView, QWidget


class Height(Enum):
    """What something is as high as: the least, the air around the text, in pixels, and its lines."""

    CONTROL = (28, 12, 1)  #: buttons, fields, combo boxes
    SMALL = (24, 8, 1)  #: links, signs, rows of data
    MEDIUM = (26, 10, 1)  #: segments, headings, rows that are chosen to work with
    TAB = (29, 13, 1)
    HISTORY = (44, 14, 2)  #: rows of two lines
    CREDENTIAL = (50, 17, 2)

    def of(self, metrics: QFontMetrics) -> int:
        """Return the height for a font, in pixels."""
        least, air, lines = self.value
        return max(least, metrics.height() * lines + air)


#: What a screen reader or a script never sees: how a widget wants to be measured again.
_USUAL_HEIGHT: Final = 16  # of a line of text, in pixels
_HEIGHT: Final = "aspireHeight"
_SCALE: Final = "aspireScale"
_ROWS: Final = "aspireRows"


def grown(width: int, metrics: QFontMetrics) -> int:
    """Return a width in pixels that is made for the usual text size, for the font that there is."""
    return round(width * max(1.0, metrics.height() / _USUAL_HEIGHT))


def set_height(widget: QWidget, height: Height) -> None:
    """Have a widget be at least that high, whatever its font becomes."""
    widget.setProperty(_HEIGHT, height.name)
    widget.setMinimumHeight(height.of(widget.fontMetrics()))


def set_scale(widget: QWidget, scale: float, *, bold: bool = False) -> None:
    """Show a widget's text at `scale` times the program's size, whatever that becomes."""
    widget.setProperty(_SCALE, scale)
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    widget.setFont(font)


def set_rows(table: QTableView, height: Height) -> None:
    """Give a table rows of that height, whatever its font becomes."""
    table.setProperty(_ROWS, height.name)
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setDefaultSectionSize(height.of(table.fontMetrics()))
    table.horizontalHeader().setMinimumHeight(Height.MEDIUM.of(table.fontMetrics()))


def fit_again(qt: QApplication) -> None:
    """Measure everything anew: the program's font has changed."""
    for widget in qt.allWidgets():
        scale = widget.property(_SCALE)
        if scale:
            font = QFont(widget.font())
            font.setPointSizeF(qt.font().pointSizeF() * float(scale))
            widget.setFont(font)
        height = widget.property(_HEIGHT)
        if height:
            least = Height[height].of(widget.fontMetrics())
            is_square = widget.minimumWidth() == widget.maximumWidth() == widget.minimumHeight()
            widget.setMinimumHeight(least)
            if is_square:
                widget.setFixedSize(least, least)
        rows = widget.property(_ROWS)
        if rows:
            set_rows(widget, Height[rows])  # type: ignore[arg-type]
