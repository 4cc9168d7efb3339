"""How much of the environment's limit the last minute has used up, as a bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aspire_desktop.widgets.look.shapes import box, track
from aspire_desktop.widgets.tones import Tone, color

_SIZE: Final = QSize(64, 6)


class RateMeter(QWidget):
    """The words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rateBar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(_SIZE)
        self._share = 0.0
        self._tone = Tone.INFO

    def show_share(self, share: float, tone: Tone) -> None:
        """Show how much of the limit is used up, from 0 to 1."""
        if (share, tone) != (self._share, self._tone):
            self._share, self._tone = share, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        track(painter, whole, self.palette())
        if self._share > 0:
            width = max(3.0, whole.width() * min(1.0, self._share))
            filled = QRectF(0, 0, width, whole.height())
            box(painter, filled, color(self._tone, self.palette()), radius=3)
        painter.end()
