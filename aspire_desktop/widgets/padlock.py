"""A padlock: closed while the token lets requests in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from aspire_desktop.widgets.tones import Tone, color

_WIDTH: Final = 12
_HEIGHT: Final = 15


class Padlock(QWidget):
    """Drawn, since few fonts have one.  The words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_WIDTH, _HEIGHT))
        self._is_closed = False
        self._tone = Tone.QUIET

    def show_state(self, tone: Tone, *, is_closed: bool) -> None:
        self._is_closed, self._tone = is_closed, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = color(self._tone, self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
