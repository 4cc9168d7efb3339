"""The rounded surfaces that the window is made of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

RADIUS: Final = 8.0


class Card(QWidget):
    """Paints the palette's base colour with a line around it, by default a hair line.

    Painted rather than styled: a style sheet would take the native style from everything inside.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._edge: QPalette.ColorRole | None = None

    def set_edge(self, role: QPalette.ColorRole | None) -> None:
        """Mark the card's upper edge in a tone."""
        self._edge = role
        self.update()

    is_flat = False  #: inside another card
    frame = QPalette.ColorRole.Mid  #: in which its outline is drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.is_flat:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.frame), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._edge is not None:
            clip = QPainterPath()
            clip.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            painter.setClipPath(clip)
            painter.fillRect(0, 0, self.width(), 3, self.palette().color(self._edge))
        painter.end()


class Rule(QWidget):
    """A hair line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), border_color(self.palette()))
        painter.end()


def border_color(palette: QPalette) -> QColor:
    """Return the colour of hair lines."""
    return palette.color(QPalette.ColorRole.Mid)
