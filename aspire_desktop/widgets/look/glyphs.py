"""The program's own signs: strokes on a grid of 16, painted in a color of the palette.

M x y starts, L x y draws a line, C x1 y1 x2 y2 x y a curve, Z closes, O x y r a circle,
A x y r from sweep an arc (degrees, against the clock), R x y w h r a rounded rectangle.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

_GRID: Final = 16
_STROKE: Final = 1.4

GLYPHS: Final = {
    "add": "M 8 3 L 8 13 M 3 8 L 13 8",
    "search": "O 7 7 4 M 10 10 L 13.5 13.5",
    "copy": (
        "R 5.5 5.5 8 8 1.5 M 3.5 10.5 L 3.5 10.5 C 2.8 10.5 2.5 10 2.5 9.5 L 2.5 4 C 2.5 3 3 2.5 "
        "4 2.5 L 9.5 2.5 C 10 2.5 10.5 2.8 10.5 3.5"
    ),
    "eye": "M 1.5 8 C 4 3.3 12 3.3 14.5 8 C 12 12.7 4 12.7 1.5 8 Z O 8 8 2",
    "eye-off": "M 1.5 8 C 4 3.3 12 3.3 14.5 8 C 12 12.7 4 12.7 1.5 8 Z M 3 13 L 13 3",
    "refresh": "A 8 8 5 20 270 M 13.2 2.8 L 12.8 6.3 L 9.3 5.9",
    "execute": "M 5 3 L 12.5 8 L 5 13 Z",
    "stop": "R 4 4 8 8 1",
    "edit": "M 3 13 L 3.6 10.3 L 10.8 3.1 L 12.9 5.2 L 5.7 12.4 Z",
    "delete": (
        "M 3 4.5 L 13 4.5 M 6.5 4.5 L 6.5 2.8 L 9.5 2.8 L 9.5 4.5 M 4.3 4.5 L 5 13.3 L 11 13.3 L 11.7 4.5"
    ),
    "lock": "R 3.5 7 9 6.5 1.2 M 5.5 7 L 5.5 5 C 5.5 1.8 10.5 1.8 10.5 5 L 10.5 7",
    "unlock": "R 3.5 7 9 6.5 1.2 M 5.5 7 L 5.5 4.6 C 5.5 1.8 9.6 1.4 10.4 3.8",
    "star": "M 8 2.2 L 9.8 6 L 14 6.5 L 10.9 9.3 L 11.7 13.4 L 8 11.4 L 4.3 13.4 L 5.1 9.3 L 2 6.5 L 6.2 6 Z",
    "history": "A 8 8 5.2 100 -290 M 2.6 3.4 L 3.2 6.6 L 6.4 6 M 8 5 L 8 8.3 L 10.2 9.6",
    "save": "M 4 2.5 L 12 2.5 L 12 13.5 L 8 10.5 L 4 13.5 Z",
    "download": "M 8 2.5 L 8 10 M 4.8 7 L 8 10.2 L 11.2 7 M 3 13.3 L 13 13.3",
    "more": "O 3.5 8 0.6 O 8 8 0.6 O 12.5 8 0.6",
    "close": "M 4 4 L 12 12 M 12 4 L 4 12",
    "check": "M 3 8.5 L 6.5 12 L 13 4.5",
    "warning": "M 8 2.5 L 14 13 L 2 13 Z M 8 6.5 L 8 9.5 M 8 11.2 L 8 11.4",
    "filter": "M 2.5 3.5 L 13.5 3.5 L 9.5 8.5 L 9.5 13 L 6.5 11.5 L 6.5 8.5 Z",
    "columns": "R 2.5 3 11 10 1.2 M 6.2 3 L 6.2 13 M 9.8 3 L 9.8 13",
    "order": "M 5 3 L 5 13 M 2.5 10.5 L 5 13 L 7.5 10.5 M 11 13 L 11 3 M 8.5 5.5 L 11 3 L 13.5 5.5",
    "branch": "M 3.5 2.5 L 3.5 12 L 7.5 12 M 3.5 6 L 7.5 6 R 7.5 4.2 5.5 3.6 0.8 R 7.5 10.2 5.5 3.6 0.8",
    "maximize": (
        "M 9.5 2.8 L 13.2 2.8 L 13.2 6.5 M 13.2 2.8 L 9.2 6.8 M 6.5 13.2 L 2.8 13.2 L 2.8 9.5 M "
        "2.8 13.2 L 6.8 9.2"
    ),
    "help": "O 8 8 5.8 M 6.3 6.4 C 6.3 4 9.8 4 9.8 6.4 C 9.8 7.8 8 7.8 8 9.3 M 8 11.3 L 8 11.4",
    "paste": "R 3.5 3.5 9 10 1.2 M 6 3.5 L 6 2.2 L 10 2.2 L 10 3.5 M 6 7 L 10 7 M 6 9.8 L 9 9.8",
    "up": "M 4 10 L 8 6 L 12 10",
    "down": "M 4 6 L 8 10 L 12 6",
    "settings": "M 2.5 5 L 13.5 5 M 2.5 11 L 13.5 11 O 6 5 1.7 O 10.5 11 1.7",
}


@cache
def path_of(name: str) -> QPainterPath:
    """Return a sign's strokes on the grid of 16."""
    result = QPainterPath()
    parts = iter(GLYPHS[name].split())
    for command in parts:
        count, draw = _COMMANDS[command]
        draw(result, [float(next(parts)) for _ in range(count)])
    return result


def paint_glyph(painter: QPainter, name: str, rect: QRectF, color: QColor, *, filled: bool = False) -> None:
    """Paint a sign in the middle of `rect`; a side of 16 is its natural size."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / _GRID, side / _GRID)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(color, _STROKE, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path_of(name))
    painter.restore()


def _circle(path: QPainterPath, n: list[float]) -> None:
    x, y, radius = n
    path.addEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))


def _arc(path: QPainterPath, n: list[float]) -> None:
    x, y, radius, start, sweep = n
    rect = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    path.arcMoveTo(rect, start)
    path.arcTo(rect, start, sweep)


def _rectangle(path: QPainterPath, n: list[float]) -> None:
    x, y, width, height, radius = n
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)


#: How many numbers a command takes, and what it draws with them.
_COMMANDS: Final[dict[str, tuple[int, Callable[[QPainterPath, list[float]], None]]]] = {
    "M": (2, lambda path, n: path.moveTo(n[0], n[1])),
    "L": (2, lambda path, n: path.lineTo(n[0], n[1])),
    "C": (6, lambda path, n: path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])),
    "Z": (0, lambda path, _: path.closeSubpath()),
    "O": (3, _circle),
    "A": (5, _arc),
    "R": (5, _rectangle),
}
