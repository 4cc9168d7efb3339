"""A padlock: closed while the token lets requests in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aspire_desktop.widgets.tones import Tone, color

_WIDTH: Final = 12
_HEIGHT: Final = 15
#: The height of a line of text that the drawing is made for.
_LINE: Final = 15


class Padlock(QWidget):
    """Drawn, since few fonts have one.  The words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._is_closed = False
        self._tone = Tone.QUIET

    def sizeHint(self) -> QSize:
        scale = self._scale()
        return QSize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_state(self, tone: Tone, *, is_closed: bool) -> None:
        self._is_closed, self._tone = is_closed, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = color(self._tone, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        painter.setPen(QPen(tone, 1.6))
        lift = 0.0 if self._is_closed else 2.0
        shackle = QRectF(3, 2 - lift / 2, 6, 9)
        painter.drawArc(shackle, 0 if self._is_closed else 40 * 16, (180 if self._is_closed else 140) * 16)
        if self._is_closed:
            painter.drawLine(3, 6, 3, 8)
            painter.drawLine(9, 6, 9, 8)
        else:
            painter.drawLine(3, 5, 3, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(QRectF(1, 7, 10, 7.5), 1.5, 1.5)
        painter.end()

    def _scale(self) -> float:
        return max(1.0, self.fontMetrics().height() / _LINE)
