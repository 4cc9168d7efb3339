"""What lies over an answer that is about to be replaced."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_OPACITY = 0.6


class Veil(QWidget):
    """Dims what lies under it; mouse and keys go through, so that the focus stays where it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("staleVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._covered: QWidget | None = None
        self.hide()

    def cover(self, widget: QWidget, *, is_covering: bool) -> None:
        """Lie over `widget`, a sibling, or over nothing."""
        if self._covered is None:
            self._covered = widget
            widget.installEventFilter(self)
        self.setGeometry(widget.geometry())
        self.setVisible(is_covering)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._covered is watched and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._covered.geometry())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fill = self.palette().base().color()
        fill.setAlphaF(_OPACITY)
        painter = QPainter(self)
        painter.fillRect(self.rect(), fill)
        painter.end()
