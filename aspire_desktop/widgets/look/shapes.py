"""What everything is drawn of: boxes with round corners, rings, strokes and chevrons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from aspire_desktop.widgets.look.tokens import Role, has_inverted_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPalette

CONTROL_RADIUS: Final = 4.0
CLEAR: Final = QColor(0, 0, 0, 0)
_REACH: Final = 3.5  #: half of a chevron
_FOCUS: Final = 2


def box(  # noqa: PLR0913 (a rectangle, its two colors and its two sizes)
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor,
    edge: QColor | None = None,
    *,
    width: float = 1,
    radius: float = CONTROL_RADIUS,
) -> None:
    """Paint a box with round corners, its edge of `width` pixels within `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = 0.0 if edge is None else width / 2
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, width))
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def track(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """Paint what a bar fills: quiet, and in a contrast theme, which has no quiet tone, a mere line."""
    color = palette.color(Role.Mid)
    if has_inverted_rows(palette):
        middle = QRectF(rect.x(), rect.center().y() - 0.5, rect.width(), 1)
        painter.fillRect(middle, color)
    else:
        box(painter, rect, color, radius=rect.height() / 2)


def ring(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    """Paint the focus: two pixels in the color of text, one of the surface within, seen on every fill."""
    box(painter, rect, CLEAR, palette.color(Role.WindowText), width=_FOCUS)
    box(painter, rect.adjusted(2, 2, -2, -2), CLEAR, palette.color(Role.Base), radius=_FOCUS)


def stroke(painter: QPainter, points: Sequence[QPointF], color: QColor, width: float = 1.5) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, cap, join))
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def chevron_down(painter: QPainter, x: float, y: float, color: QColor) -> None:
    stroke(painter, [QPointF(x - _REACH, y - 1.5), QPointF(x, y + 2), QPointF(x + _REACH, y - 1.5)], color)


def chevron_up(painter: QPainter, x: float, y: float, color: QColor) -> None:
    stroke(painter, [QPointF(x - _REACH, y + 1.5), QPointF(x, y - 2), QPointF(x + _REACH, y + 1.5)], color)


def chevron_right(painter: QPainter, x: float, y: float, color: QColor) -> None:
    stroke(painter, [QPointF(x - 1.5, y - _REACH), QPointF(x + 2, y), QPointF(x - 1.5, y + _REACH)], color)
