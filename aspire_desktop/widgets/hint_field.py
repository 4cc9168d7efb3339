"""A field whose hint is never cut: where the room is short, a shorter one stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

#: The margins of a field beside its hint, in pixels.
_AROUND: Final = 20


class HintField(QLineEdit):
    """Says what it is for as long as there is room for it."""

    _hints = ("", "")  # Qt may tell of a font before there are any

    def show_hints(self, long: str, short: str) -> None:
        """Show `long` where all of it has room, else `short`."""
        self._hints = long, short
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_hint()

    def _fit_hint(self) -> None:
        long, short = self._hints
        has_room = self.fontMetrics().horizontalAdvance(long) + _AROUND <= self.width()
        self.setPlaceholderText(long if has_room else short)
