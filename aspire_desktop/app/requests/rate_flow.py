"""Shows the requests of the last minute against what the environment allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.services.rate import RateMeter

_NEAR: Final = 0.8


class RateFlow(QObject):
    """Says what the user's programs have sent; the limit is shared by all API users of the tenant."""

    def __init__(self, panels: RequestPanels, rate: RateMeter, monotonic: Callable[[], float]) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._rate = rate
        self._monotonic = monotonic
        rate.subscribe(self.tick)
        panels.choice.profile_changed.connect(self.tick)

    def tick(self) -> None:
        """Show what is left of the last minute."""
        status, profile = self._panels.status, self._panels.choice.profile
        if profile is None:
            status.show_rate("", None, Tone.QUIET)
            return
        environment = profile.environment
        used, limit = self._rate.used(environment.origin), self._rate.limit(environment)
        text = self._words(used, limit, self._rate.used_by_others(environment.origin))
        share = used / limit if limit else None
        blocked = self._rate.blocked_until(environment.origin)
        if blocked is not None:
            left = max(1, round(blocked - self._monotonic()))
            text = filled(self.tr("✕ the server asks to wait {left} s · {text}"), left=left, text=text)
            status.show_rate(text, 1.0 if limit else None, Tone.BAD)
        elif share is not None and share >= _NEAR:
            status.show_rate(self.tr("▲ near the limit: {text}").format(text=text), share, Tone.WARNING)
        else:
            status.show_rate(text, share, Tone.QUIET)

    def _words(self, used: int, limit: int | None, by_others: int) -> str:
        if limit:
            text = filled(self.tr("{used} of %Ln requests this minute", "", limit), used=used)
        else:
            text = self.tr("%Ln requests this minute", "", used)
        if by_others:
            text = filled(self.tr("{text}, {count} by other programs"), text=text, count=by_others)
        return text
