"""How large all texts are, beside what the system has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class TextSize:
    """The system's own size is never set, so that the program follows it as long as nobody wishes another."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._font = qt.font()
        self._percent = 100

    def show(self, percent: int) -> None:
        """Show all texts at `percent` of the size that the system had at the start."""
        if percent == self._percent:
            return
        self._percent = percent
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * percent / 100)
        self._qt.setFont(font)
