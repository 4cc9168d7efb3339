"""Where the keyboard is at: what must stay in sight, whatever is laid over the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

#: Larger ones are seen beside what covers a part of them.
_LARGE: Final = 120
_MOVES: Final = (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease)


class FocusWatch(QObject):
    """Says when the keyboard has gone elsewhere: to another widget, or to another row or line of one."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._is_on = False

    def begin(self) -> None:
        if not self._is_on:
            self._is_on = True
            _application().focusChanged.connect(self._on_focus_changed)
            self._watch(QApplication.focusWidget())

    def end(self) -> None:
        if self._is_on:
            self._is_on = False
            _application().focusChanged.disconnect(self._on_focus_changed)
            self._watch(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self.moved.emit)
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._watch(new)
        self.moved.emit()

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)


def focus_rect(over: QWidget, beside: QWidget) -> QRect:
    """Return the place of the focus in the coordinates of `over`; empty where it is not there.

    What has it within `beside` does not count, which is what is laid over all else.
    Of a list it is the current row or cell, of an editor the line with the cursor.
    """
    focus = QApplication.focusWidget()
    if focus is None or not over.isAncestorOf(focus) or beside.isAncestorOf(focus):
        return QRect()
    place, within = focus, focus.rect()
    if isinstance(focus, QAbstractItemView):
        place, within = focus.viewport(), focus.visualRect(focus.currentIndex())
    elif isinstance(focus, QAbstractScrollArea):
        place, within = focus.viewport(), _cursor(focus)
    within = within.intersected(place.rect())
    if within.isEmpty() or within.height() > _LARGE:
        return QRect()
    return QRect(place.mapTo(over, QPoint(within.x(), within.y())), within.size())


def _cursor(area: QAbstractScrollArea) -> QRect:
    found = area.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    rect = found.toRect() if hasattr(found, "toRect") else found
    return rect if isinstance(rect, QRect) else QRect()


def _application() -> QApplication:
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)  # noqa: S101 (nothing has the focus without one)
    return qt
