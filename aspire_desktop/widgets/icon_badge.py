"""A count on the corner of an icon, so that the taskbar tells of what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette

from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

_SIZES: Final = (16, 24, 32, 48, 64)
_MOST: Final = 9
#: The badge's part of the icon's edge: a number must still be read at 16 pixels.
_SHARE: Final = 0.62


def badged(icon: QIcon, count: int) -> QIcon:
    """Return `icon` with `count` on it; the icon itself where there is nothing to count."""
    if count <= 0 or icon.isNull():
        return icon
    text = str(count) if count <= _MOST else f"{_MOST}+"
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_painted(icon.pixmap(size, size), text))
    return result


def _painted(pixmap: QPixmap, text: str) -> QPixmap:
    edge = pixmap.deviceIndependentSize().width()
    size = edge * _SHARE
    place = QRectF(edge - size, edge - size, size, size)
    palette = QGuiApplication.palette()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(Tone.BAD, palette))
    painter.drawEllipse(place)
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(max(6, int(size * (0.8 if len(text) == 1 else 0.6))))
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.Base))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
