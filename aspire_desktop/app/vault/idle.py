"""Knows how long the program has been of no use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.clock import Clock

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK_EVERY_MS: Final = 5000


class IdleWatch(QObject):
    """Looks at the input of the program's windows, before it goes to their widgets.

    Time asleep counts: the monotonic clock stands still meanwhile on some systems, the wall clock may be set.
    So the longer of the two counts.
    """

    reached = Signal()  #: nobody has used the program for as long as the limit

    def __init__(
        self,
        monotonic: Callable[[], float],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._clock = clock
        self._limit_s = 0.0
        self._used_at = (monotonic(), clock())
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 (there is no window without one)
        application.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def set_limit(self, minutes: int) -> None:
        """Set the time after which it is told; 0 means never."""
        self._limit_s = minutes * 60.0
        self.restart()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def restart(self) -> None:
        """Count from now on."""
        self._used_at = (self._monotonic(), self._clock())

    def look(self) -> None:
        """Tell when the limit is reached; called every few seconds, and after sleep."""
        monotonic, wall = self._used_at
        idle_s = max(self._monotonic() - monotonic, (self._clock() - wall).total_seconds())
        if self._limit_s and idle_s >= self._limit_s:
            self.restart()
            self.reached.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _INPUT:
            self.restart()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
