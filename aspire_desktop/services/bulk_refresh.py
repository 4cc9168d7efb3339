"""Refreshes the tokens of many credentials, a few at a time and within each environment's limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import AspireError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.services.rate import RateMeter
    from aspire_desktop.services.tokens import TokenService

    #: Told of each credential when its turn is over; None where its token is new.
    OnDone = Callable[[Profile, AspireError | None], None]

_AT_ONCE: Final = 4
#: Of the limit, which all of a tenant's programs share.
_SHARE: Final = 0.5


class BulkRefresh:
    """What fails is told and the rest goes on; cancelling loses no token that came."""

    def __init__(self, tokens: TokenService, rate: RateMeter, *, at_once: int = _AT_ONCE) -> None:
        self._tokens = tokens
        self._rate = rate
        self._at_once = at_once

    async def run(self, profiles: Iterable[Profile], on_done: OnDone) -> None:
        import asyncio

        waiting = iter(tuple(profiles))
        async with asyncio.TaskGroup() as group:
            for _ in range(self._at_once):
                group.create_task(self._work(waiting, on_done))

    async def _work(self, waiting: Iterator[Profile], on_done: OnDone) -> None:
        for profile in waiting:
            environment = profile.environment
            limit = self._rate.limit(environment)
            await self._rate.wait_for_turn(environment.origin, limit, share=_SHARE)
            try:
                await self._tokens.refresh(profile.id)
            except AspireError as error:
                on_done(profile, error)
            else:
                on_done(profile, None)
