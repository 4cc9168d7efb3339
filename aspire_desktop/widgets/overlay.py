"""Cards laid over the work: what lies under them does not move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from aspire_desktop.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget


_MOVES: Final = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show)


class Overlay(Card):
    """Is placed anew whenever its parent, its font or its own contents change.

    Esc closes it while the focus is within, and gives the focus back to where it was.
    """

    frame = QPalette.ColorRole.Dark  # what lies under it is of its color: the line alone says where it ends

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._before: QWidget | None = None

    def place_over(self) -> None:
        """Take the right place over the parent."""
        raise NotImplementedError

    def close_by_key(self) -> None:
        """Esc was pressed within."""
        raise NotImplementedError

    def watch(self, widget: QWidget) -> None:
        """Be placed anew as well when `widget` is resized, moved or shown."""
        widget.installEventFilter(self)

    @property
    def has_focus_within(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def enter(self, target: QWidget) -> None:
        """Move the focus to one of its parts, and remember where it came from."""
        if not self.has_focus_within:
            self._before = QApplication.focusWidget()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Give the focus back."""
        before, self._before = self._before, None
        # It may be gone: a form is made anew with every operation.
        is_there = before is not None and isValid(before) and before.isVisible()
        if self.has_focus_within and before is not None and is_there:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()  # before it cancels a request
            return True
        if kind in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange) and self.isVisible():
            result = super().event(event)
            self.place_over()
            return result
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.close_by_key()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            self.place_over()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watched = self.parentWidget()
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self.place_over()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None


def _is_escape(event: QEvent) -> bool:
    return getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape
