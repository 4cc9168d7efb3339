"""How much of a token's life is left, as a bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aspire_desktop.widgets.look.shapes import box, track
from aspire_desktop.widgets.tones import Tone, color

_HEIGHT: Final = 3


class LifetimeBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._fraction = 0.0
        self._tone = Tone.QUIET
        self._is_on = True

    def show_state(self, *, is_on: bool) -> None:
        """Keep the room while there is no token, and paint nothing in it."""
        if is_on != self._is_on:
            self._is_on = is_on
            self.update()

    def show_fraction(self, fraction: float, tone: Tone) -> None:
        """Show `fraction` (0 to 1) of the lifetime as left."""
        if (fraction, tone) == (self._fraction, self._tone):
            return
        self._fraction, self._tone = fraction, tone
        self.setAccessibleName(self.tr("%Ln % of lifetime left", "", round(fraction * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._is_on:
            return
        painter = QPainter(self)
        whole = QRectF(self.rect())
        track(painter, whole, self.palette())
        if self._fraction > 0:
            width = max(float(_HEIGHT), whole.width() * self._fraction)
            left = QRectF(0, 0, width, _HEIGHT)
            box(painter, left, color(self._tone, self.palette()), radius=_HEIGHT / 2)
        painter.end()
