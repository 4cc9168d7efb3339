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

    _hints: tuple[str, ...] = ("",)  # Qt may tell of a font before there are any

    def show_hints(self, *hints: str) -> None:
        """Show the first of these, each shorter than the one before, that has room; else the last."""
        self._hints = hints
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_hint()

    def _fit_hint(self) -> None:
        metrics, room = self.fontMetrics(), self.width() - _AROUND
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))
