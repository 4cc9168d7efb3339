"""Counts the requests of the last minute at each origin, and has the next one wait for its turn.

The count is that of all processes which use one folder; where they have none, each counts alone.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.http.client import HttpClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from pathlib import Path
    from typing import Protocol

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.http.limits import Limits
    from aspire_desktop.services.rate_board import RateBoard

    #: Told how many seconds a request will wait; 0 when the wait is over.
    OnWait = Callable[[float], None]
    Sleep = Callable[[float], Awaitable[None]]

    class Sheet(Protocol):
        """The moments of the requests to one origin; see `rate_board.Sheet`."""

        def recent(self, now: float, span: float) -> list[float]: ...
        def add(self, now: float) -> None: ...
        def add_if(self, now: float, may: Callable[[], bool]) -> bool: ...
        def block(self, until: float) -> None: ...
        @property
        def blocked_until(self) -> float: ...


#: What an export takes of the limit: the rest is for whoever works on meanwhile.
EXPORT_SHARE: Final = 0.8

_TOO_MANY: Final = 429
_WINDOW_S: Final = 60.0
#: The limits are counted by the minute: where a 429 does not say when it ends, it ends then.
_BLOCK_S: Final = 60.0
_SHORTEST_BLOCK_S: Final = 1.0
#: After that the server is asked again, whatever it had said: a wrong date must not stop us for a day.
_LONGEST_BLOCK_S: Final = 600.0
#: Of its own requests so many are told from the others'.
_MOST_OWN: Final = 4096
#: Rounding may leave a wait of nothing; sleeping for it would let no time pass.
_SHORTEST_SLEEP_S: Final = 0.01


async def sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class RateMeter:
    """Knows what this computer's user has sent to each origin in the last 60 seconds.

    The API's limit is shared by all API users of a tenant, of whom it sees only this user's programs:
    the server's 429 has the last word, and nothing goes to its origin until the time it names has passed.
    """

    def __init__(
        self,
        monotonic: Callable[[], float],
        *,
        sleep: Sleep = sleep,
        folder: Path | None = None,
    ) -> None:
        """Args: folder: Where processes share their counts; None counts this one alone."""
        self._monotonic = monotonic
        self._sleep = sleep
        self._listeners: list[Callable[[], None]] = []
        self._folder = folder
        self._board: RateBoard | None = None
        self._sheets: dict[str, Sheet] = {}
        self._own: dict[str, deque[float]] = {}
        self._limits: dict[str, int] = {}

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after this process counted a request, or found an origin blocked."""
        self._listeners.append(listener)

    def set_limits(self, limits: Mapping[str, int]) -> None:
        """Go by other limits than the guide's.

        Args:
            limits: Requests a minute by the environment's kind; 0 means that there is none.
        """
        self._limits = dict(limits)
        self._changed()

    def limit(self, environment: Environment) -> int | None:
        """Return the requests a minute that an environment allows, or None where no limit is known."""
        kind = environment.kind.value
        return (self._limits[kind] or None) if kind in self._limits else environment.rate_limit

    def note(self, origin: str) -> None:
        """Count a request that is sent now."""
        now = self._monotonic()
        self._sheet(origin).add(now)
        self._note_own(origin, now)

    def note_answer(self, origin: str, response: ResponseRecord) -> None:
        """Learn from a 429 until when `origin` lets nothing in."""
        if response.status == _TOO_MANY:
            wait_s = min(max(retry_after_s(response), _SHORTEST_BLOCK_S), _LONGEST_BLOCK_S)
            self._sheet(origin).block(self._monotonic() + wait_s)
            self._changed()

    def used(self, origin: str) -> int:
        """Return how many requests were sent to `origin` in the last 60 seconds, by whichever process."""
        return len(self._recent(origin))

    def used_by_others(self, origin: str) -> int:
        """Return how many of them other processes have sent."""
        start = self._monotonic() - _WINDOW_S
        own = sum(at > start for at in self._own.get(origin, ()))
        return max(0, self.used(origin) - own)

    def blocked_until(self, origin: str) -> float | None:
        """Return the monotonic time until which a 429 keeps us out, or None."""
        now, until = self._monotonic(), self._sheet(origin).blocked_until
        # What is further away than any block was written before the computer was started anew.
        return until if now < until <= now + _LONGEST_BLOCK_S else None

    async def wait_for_turn(
        self, origin: str, limit: int | None, *, share: float = 1.0, on_wait: OnWait | None = None
    ) -> None:
        """Return when another request fits.  It has no place yet: see `take_turn`.

        Args:
            origin: Where the request goes.
            limit: Requests a minute, or None where none is known; a 429 is heeded all the same.
            share: How much of the limit the request may find used up, `EXPORT_SHARE` or all of it.
            on_wait: See `OnWait`; not called where there is no wait.
        """
        await self._wait(lambda: self._delay(origin, limit, share), on_wait)

    async def take_turn(
        self, origin: str, limit: int | None, *, share: float = 1.0, on_wait: OnWait | None = None
    ) -> None:
        """Return when another request fits, and count it: of all processes one gets the last place."""
        await self._wait(lambda: self._taken(origin, limit, share), on_wait)

    def close(self) -> None:
        """Let go of the shared files."""
        self._sheets.clear()
        if self._board is not None:
            self._board.close()

    async def _wait(self, delay_s: Callable[[], float], on_wait: OnWait | None) -> None:
        has_waited = False
        while (delay := delay_s()) > 0:
            has_waited = True
            if on_wait is not None:
                on_wait(delay)
            await self._sleep(max(delay, _SHORTEST_SLEEP_S))
        if has_waited and on_wait is not None:
            on_wait(0.0)

    def _taken(self, origin: str, limit: int | None, share: float) -> float:
        """Count a request where one fits, and return 0; else how long it has to wait."""
        delay = self._delay(origin, limit, share)
        if delay > 0:
            return delay
        now = self._monotonic()
        if not self._sheet(origin).add_if(now, lambda: self._delay(origin, limit, share) <= 0):
            return max(self._delay(origin, limit, share), _SHORTEST_SLEEP_S)
        self._note_own(origin, now)
        return 0.0

    def _delay(self, origin: str, limit: int | None, share: float) -> float:
        now = self._monotonic()
        delay = (self.blocked_until(origin) or now) - now
        if limit is None:
            return delay
        allowed = max(1, int(limit * share))
        sent = self._recent(origin)
        if len(sent) >= allowed:
            delay = max(delay, sent[len(sent) - allowed] + _WINDOW_S - now)
        return delay

    def _recent(self, origin: str) -> list[float]:
        return self._sheet(origin).recent(self._monotonic(), _WINDOW_S)

    def _sheet(self, origin: str) -> Sheet:
        sheet = self._sheets.get(origin)
        if sheet is None:
            sheet = self._sheets[origin] = self._shared(origin) or OwnSheet()
        return sheet

    def _shared(self, origin: str) -> Sheet | None:
        if self._folder is None:
            return None
        if self._board is None:
            from aspire_desktop.services.rate_board import RateBoard

            self._board = RateBoard(self._folder)
        return self._board.sheet(origin)

    def _note_own(self, origin: str, now: float) -> None:
        own = self._own.setdefault(origin, deque(maxlen=_MOST_OWN))
        own.append(now)
        self._changed()

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()


class OwnSheet:
    """The requests of one process, where there is nobody to share them with."""

    def __init__(self) -> None:
        self._sent: deque[float] = deque()
        self.blocked_until = 0.0

    def recent(self, now: float, span: float) -> list[float]:
        while self._sent and self._sent[0] <= now - span:
            self._sent.popleft()
        return list(self._sent)

    def add(self, now: float) -> None:
        self._sent.append(now)

    def add_if(self, now: float, may: Callable[[], bool]) -> bool:
        fits = may()
        if fits:
            self._sent.append(now)
        return fits

    def block(self, until: float) -> None:
        self.blocked_until = until


class CountedClient(HttpClient):
    """Sends through another client, on its connections, and counts: for logins, which go past `ApiClient`."""

    def __init__(self, clock: Clock, client: HttpClient, rate: RateMeter) -> None:
        super().__init__(clock, limits=client.limits)
        self._client = client
        self._rate = rate

    @property
    def limits(self) -> Limits:
        """Those of the other client, which may change."""
        return self._client.limits

    async def send(
        self,
        request: PreparedRequest,
        *,
        origin: str,
        bearer: str | None = None,
        limits: Limits | None = None,
        on_progress: Callable[[int], None] | None = None,
    ) -> ResponseRecord:
        self._rate.note(origin)
        response = await self._client.send(
            request, origin=origin, bearer=bearer, limits=limits, on_progress=on_progress
        )
        self._rate.note_answer(origin, response)
        return response


def retry_after_s(response: ResponseRecord) -> float:
    """Return how long the server asks us to wait, a minute where it does not say."""
    return _BLOCK_S if response.wait_s is None else response.wait_s
