"""Counts the requests of the last minute against what the environment allows."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.widgets.main_window import MainWindow

_WINDOW_S: Final = 60.0


class RateFlow(QObject):
    """Says what this program has sent; the limit is shared by all API users of the tenant."""

    def __init__(self, window: MainWindow, monotonic: Callable[[], float]) -> None:
        super().__init__(window)
        self._window = window
        self._monotonic = monotonic
        self._sent: dict[str, deque[float]] = {}
        self._profile: Profile | None = None

    def choose(self, profile: Profile | None) -> None:
        self._profile = profile
        self.tick()

    def count(self) -> None:
        """Count a request of the chosen credential."""
        if self._profile is not None:
            origin = self._profile.environment.origin
            self._sent.setdefault(origin, deque()).append(self._monotonic())
        self.tick()

    def tick(self) -> None:
        """Forget what is older than a minute, and show what is left."""
        if self._profile is None:
            self._window.status.show_rate("")
            return
        sent = self._sent.get(self._profile.environment.origin, deque())
        while sent and sent[0] < self._monotonic() - _WINDOW_S:
            sent.popleft()
        limit = self._profile.environment.rate_limit
        of_limit = self.tr(" of {limit:,}").format(limit=limit) if limit else ""
        noun = self.tr("request") if len(sent) == 1 and not limit else self.tr("requests")
        self._window.status.show_rate(f"{len(sent)}{of_limit} {noun} " + self.tr("this minute"))
