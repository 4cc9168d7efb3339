"""Keeps this program's windows out of screenshots and shared screens, where the settings want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable


class CaptureFlow(QObject):
    """Looks at all windows whenever the focus goes to another one: a dialog has it as soon as it is seen.

    Args:
        switch: Hides a window, by its system's number, or shows it again, and says whether it did;
            None where the system has no way to.
    """

    def __init__(self, switch: Callable[[int, bool], bool] | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self._hides = False
        application = QGuiApplication.instance()
        if switch is not None and isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(lambda _: self._hides and self._apply())

    def follow(self, *, hides: bool) -> str:
        """Hide all windows, or show them again; return why they are not hidden, empty where they are."""
        was_other, self._hides = hides != self._hides, hides
        if not hides and not was_other:
            return ""
        if self._switch is None:
            return self.tr("This system has no way to do so.") if hides else ""
        is_done = self._apply()
        return "" if is_done or not hides else self.tr("Windows refused: screenshots still show this window.")

    def _apply(self) -> bool:
        windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        switch = self._switch
        done = [switch is not None and switch(int(one.winId()), self._hides) for one in windows]
        return all(done)
