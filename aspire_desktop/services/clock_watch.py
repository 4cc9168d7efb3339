"""Notices that somebody has set the PC's clock while the program runs."""

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.clock import Clock
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.tokens import TokenService

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.services.vault.vault import Vault

#: A clock that is kept right by the network is set by less.
_NOTICED: Final = timedelta(seconds=5)
_VERSION: Final = "/Version/GetApiVersion"
_PATIENCE_S: Final = 15.0
_MAX_BYTES: Final = 64 * 1024


def steady_s() -> float:
    """Return seconds of a clock that nobody sets and that goes on while the computer sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    if clock is None and hasattr(time, "CLOCK_UPTIME_RAW"):  # macOS, where Python's own sleeps, too
        clock = time.CLOCK_MONOTONIC
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class ClockWatch:
    """Compares the PC's clock with one that nobody sets, and has offsets follow.

    A clock set back is made up for at once: tokens would seem to live longer than they do.  One that
    jumps ahead may be a virtual machine that was halted, for which time has really passed: that is
    believed.  In both cases the servers that were asked before are asked what time it is, without a
    token, so that a use is not counted.
    """

    def __init__(
        self,
        vault: "Vault",
        tokens: TokenService,
        client: HttpClient,
        wall: Clock,
        steady: "Callable[[], float]" = steady_s,
    ) -> None:
        self._vault = vault
        self._tokens = tokens
        self._client = client
        self._wall = wall
        self._steady = steady
        self._seen = (wall(), steady())

    def moved(self) -> timedelta:
        """Return by how much the clock was set since the last call; zero where it was not."""
        wall, steady = self._seen
        self._seen = now, tick = self._wall(), self._steady()
        by = (now - wall) - timedelta(seconds=tick - steady)
        return by if abs(by) > _NOTICED else timedelta()

    async def follow(self, by: timedelta) -> None:
        """Have the countdowns be right again after the clock was set by so much."""
        self._tokens.origins.note_clock_moved(by)
        environments = {
            record.profile.environment.origin: record.profile.environment
            for record in self._vault.document.credentials
            if record.profile.environment.origin in self._tokens.origins.heard_of
        }
        for environment in filter(self._vault.policies.allows, environments.values()):
            await self._measure(environment)

    async def _measure(self, environment: "Environment") -> None:
        request = PreparedRequest(
            method="GET", url=environment.base_url + _VERSION, headers=(("Accept", "application/json"),)
        )
        limits = Limits(deadline_s=_PATIENCE_S, connect_s=_PATIENCE_S, max_body_bytes=_MAX_BYTES)
        try:
            answer = await self._client.send(request, origin=environment.origin, limits=limits)
        except AspireError:
            return  # the next answer to anything will tell
        self._tokens.origins.note_offset(environment.origin, answer.clock_offset_s)
