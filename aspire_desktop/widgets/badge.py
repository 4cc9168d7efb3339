"""Small framed words: an environment, an HTTP method."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aspire_desktop.widgets.text import scaled_font
from aspire_desktop.widgets.tones import Tone, color

_PADDING: Final = 6
_SCALE: Final = 0.78
#: So many letters of an environment are read as its short name: PROD, SAND.
_SHORT: Final = 4


def badge_font(base: QFont, *, bold: bool = False) -> QFont:
    return scaled_font(base, _SCALE, bold=bold)


def badge_size(text: str, font: QFont) -> QSize:
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + 4)


def badge_text(text: str, font: QFont, room: int) -> str:
    """Return the word, or where a badge of `room` pixels is too narrow for it, its first letters."""
    metrics = QFontMetrics(font)
    shorts = (text, *(text[:letters] for letters in range(_SHORT, 1, -1)))
    fitting = (short for short in shorts if metrics.horizontalAdvance(short) + 2 * _PADDING <= room)
    return next(fitting, text[:1])


def paint_badge(painter: QPainter, rect: QRectF, text: str, tone: QColor, ink: QColor | None = None) -> None:
    """Draw the framed word with the painter's font; with an `ink` it is filled, and written in that."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tone, 1))
    painter.setBrush(tone if ink is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ink is not None:
        painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Badge(QWidget):
    """One framed word as a widget."""

    def __init__(self, parent: QWidget | None = None, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = Tone.STRONG
        self._is_filled = False
        self._bold = bold
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return badge_size(self._text, self._font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_text(self, text: str, tone: Tone, *, filled: bool = False) -> None:
        self._text, self._tone, self._is_filled = text, tone, filled
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._font())
        ink = self.palette().base().color() if self._is_filled else None
        paint_badge(painter, QRectF(self.rect()), self._text, color(self._tone, self.palette()), ink)
        painter.end()

    def _font(self) -> QFont:
        return badge_font(self.font(), bold=self._bold)
