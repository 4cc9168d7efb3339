"""The focus of what shows it by nothing else: texts without a frame, and lists without a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from aspire_desktop.widgets.look.shapes import CLEAR, box
from aspire_desktop.widgets.look.tokens import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_WIDTH: Final = 2


class _Ring(QWidget):
    """Lies over the area that has the focus, and lets mouse and keys through."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        bars = (area.verticalScrollBar(), area.horizontalScrollBar())
        for container in filter(None, (bar.parentWidget() for bar in bars)):
            container.installEventFilter(self)
        area.viewport().installEventFilter(self)
        self._is_needed = self._is_alone()
        self.setGeometry(area.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._area.rect())
        elif event.type() == QEvent.Type.ZOrderChange:
            self.raise_()  # a scroll bar that appears is laid over all that is there
        elif event.type() == QEvent.Type.Paint and self._is_needed != self._is_alone():
            # The area paints its rows alone, and would leave a part of the frame behind.
            self._is_needed = not self._is_needed
            self.update()
        return False

    def _is_alone(self) -> bool:
        """Say whether nothing else shows the focus: a list's current row does."""
        return not (isinstance(self._area, QAbstractItemView) and self._area.currentIndex().isValid())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._is_alone():
            return
        palette: QPalette = self.palette()
        painter = QPainter(self)
        box(painter, self.rect(), CLEAR, palette.color(Role.Highlight), width=_WIDTH)
        painter.end()


class FocusRing(QObject):
    """Puts the ring where the focus is, if the keyboard can bring it there: who has clicked knows where."""

    def __init__(self, qt: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        qt.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(now, QAbstractScrollArea) and now.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self._ring = _Ring(now)
            self.destroyed.connect(self._ring.hide)  # it lies in another window, maybe
