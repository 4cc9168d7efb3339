"""The program's icon: a key whose bow is the countdown, a quarter of it green.

It is painted, at each size anew: no file is read and no plugin loaded.  The files that installers and
desktops want are made of the same drawing by ``packaging/icons.py``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)

#: The drawing's own edge, in its units.
_GRID: Final = 64
_GROUND: Final = QRectF(2, 2, 60, 60)
_BOW: Final = QRectF(13, 13, 23, 23)
_QUARTER: Final = 90
_WHOLE: Final = 360
#: Qt counts angles in sixteenths of a degree.
_UNIT: Final = 16
_BIT: Final = (QLineF(33, 33, 51, 51), QLineF(45, 45, 51, 39), QLineF(38, 38, 43, 33))
_STROKE: Final = 7
_BLUE, _GREEN, _WHITE = "#0b5cab", "#7fe0a5", "#ffffff"


def app_icon() -> QIcon:
    """Return the icon in all its sizes."""
    result = QIcon()
    for size in SIZES:
        result.addPixmap(QPixmap.fromImage(icon_image(size)))
    return result


def icon_image(size: int) -> QImage:
    """Return the icon with an edge of `size` pixels, on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _GRID, size / _GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_BLUE))
    painter.drawRoundedRect(_GROUND, 14, 14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(_WHITE, Qt.PenCapStyle.FlatCap))
    painter.drawArc(_BOW, 2 * _QUARTER * _UNIT, (_WHOLE - _QUARTER) * _UNIT)
    painter.setPen(_pen(_GREEN, Qt.PenCapStyle.FlatCap))
    painter.drawArc(_BOW, _QUARTER * _UNIT, _QUARTER * _UNIT)
    painter.setPen(_pen(_WHITE, Qt.PenCapStyle.RoundCap))
    painter.drawLines(_BIT)
    painter.end()
    return image


def _pen(color: str, cap: Qt.PenCapStyle) -> QPen:
    return QPen(QColor(color), _STROKE, Qt.PenStyle.SolidLine, cap)
