"""Asks servers for tokens: one request at a time for each credential, over all tasks and processes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.claims import read_claims
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import CredentialsRejectedError, NetworkError, RefreshRefusedError
from aspire_desktop.services.joining import joined

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.services.authorization import Authorization, Granted
    from aspire_desktop.services.flights import Flight, Flights
    from aspire_desktop.services.http.client import HttpClient
    from aspire_desktop.services.reports import Reports
    from aspire_desktop.services.token_memory import TokenMemory

#: What saving takes of those that are waited for.
_SAVING_S: Final = 5.0
#: The Date header, by which a token's time is known, counts whole seconds.
_DATE_GRAIN: Final = timedelta(seconds=2)


class Way(Enum):
    """How a new token is got."""

    LOG_IN = "by the secret"
    REFRESH = "by the refresh token, else by the secret"
    ONLY_REFRESH = "by the refresh token, else not at all"
    IF_NEEDED = "as REFRESH, unless another process has got a valid one meanwhile"


@dataclass(frozen=True, slots=True)
class _Wish:
    way: Way
    not_this: str | None
    by_itself: bool


class TokenRequests:
    """New tokens are kept before the old ones are dropped; a refresh token is sent once."""

    def __init__(self, memory: TokenMemory, client: HttpClient, flights: Flights, reports: Reports) -> None:
        self._memory = memory
        self._client = client
        self._flights = flights
        self._reports = reports
        self._asker: Authorization | None = None
        self._in_flight: dict[ProfileId, asyncio.Task[TokenPair]] = {}

    async def get(
        self, profile_id: ProfileId, way: Way, *, not_this: str | None = None, by_itself: bool = False
    ) -> TokenPair:
        """Return a new pair, shared by all who want one just now.

        Args:
            profile_id: Whose.
            way: How far it may go.
            not_this: An access token that will not do.
            by_itself: Nobody has asked for it.

        Raises:
            RefreshRefusedError: It came to a login, and none was wanted.
            AspireError: A UnknownNameError, ServerError or NetworkError that says what happened.
        """
        import asyncio

        task = self._in_flight.get(profile_id)
        if task is None:
            wish = _Wish(way, not_this, by_itself)
            task = asyncio.get_running_loop().create_task(self._renew(profile_id, wish))
            self._in_flight[profile_id] = task
            task.add_done_callback(lambda _: self._in_flight.pop(profile_id, None))
        # One caller giving up must not cancel the request for the others.
        try:
            return await joined(task)
        except RefreshRefusedError:
            if way is Way.ONLY_REFRESH:
                raise
            return await self.get(profile_id, way)  # what it had joined was after less

    async def _renew(self, profile_id: ProfileId, wish: _Wish) -> TokenPair:
        """Get a pair, in this credential's turn among all processes."""
        record = self._memory.record(profile_id)
        asked_at = self._memory.origins.now(record.profile.environment.origin)
        known = self._memory.tokens(record)
        # Long enough for a refresh and a login of whoever has the turn.
        patience_s = 2 * self._client.limits.deadline_s + _SAVING_S
        alone = self._flights.alone(
            profile_id, patience_s=patience_s, on_wait=lambda: self._reports.on_turn_taken(record.profile)
        )
        async with alone as flight:
            await self._memory.reload()
            record = self._memory.record(profile_id)
            pair = self._memory.tokens(record)
            if pair is not None and pair.access_token != wish.not_this:
                is_since = flight.has_waited or pair.issued_at >= asked_at - _DATE_GRAIN
                is_result = is_since and _is_another(pair, known) and pair.refused_at is None
                if is_result or (wish.way is Way.IF_NEEDED and self._memory.is_ready(record)):
                    return pair
            return await self._ask(record, pair, wish, flight)

    async def _ask(
        self, record: CredentialRecord, old: TokenPair | None, wish: _Wish, flight: Flight
    ) -> TokenPair:
        import asyncio

        granted = kept = None
        way = wish.way
        if way is not Way.LOG_IN and old is not None and old.refresh_token:
            kept = old.refresh_token
            granted = await self._refreshed(record, kept, flight)
        is_refresh = granted is not None
        if granted is None and way is Way.ONLY_REFRESH:
            raise RefreshRefusedError("server.refresh_token_refused")
        if granted is None:
            kept = None
            granted = await self._log_in(record)
        pair = self._dated(record, granted, kept)
        if wish.by_itself and old is not None:
            pair = replace(pair, worked_at=old.last_work_at)
        await self._memory.keep(record, pair)
        if kept is not None and pair.refresh_token == kept:
            await asyncio.to_thread(flight.give_back, kept)
        kind = ActivityKind.TOKEN_REFRESHED if is_refresh else ActivityKind.TOKEN_ISSUED
        self._reports.on_activity(kind, record.profile, "")
        self._memory.tell(record.profile.id)
        return pair

    async def _refreshed(
        self, record: CredentialRecord, refresh_token: str, flight: Flight
    ) -> Granted | None:
        """Send a refresh token that was never sent before; None where it was, or is refused."""
        import asyncio

        if not await asyncio.to_thread(flight.spend, refresh_token):
            return None
        try:
            return await self._authorization.refresh(record, refresh_token)
        except NetworkError as error:
            if not error.was_sent:
                await asyncio.to_thread(flight.give_back, refresh_token)
            raise

    @property
    def _authorization(self) -> Authorization:
        """Who asks, made when first needed: a command that prints a valid token never does."""
        if self._asker is None:
            from aspire_desktop.services.authorization import Authorization

            self._asker = Authorization(self._client)
        return self._asker

    async def log_in(self, record: CredentialRecord) -> TokenPair:
        """Get tokens with a record that need not be saved; nothing of them is kept here.

        Raises:
            AspireError: As of `get`.
        """
        return self._dated(record, await self._log_in(record), None)

    async def _log_in(self, record: CredentialRecord) -> Granted:
        try:
            return await self._authorization.log_in(record)
        except CredentialsRejectedError as error:
            await self._memory.note_login_refused(record, error.status or 0)
            self._reports.on_activity(ActivityKind.REFUSED, record.profile, f"login answered {error.status}")
            raise

    async def aclose(self, patience_s: float) -> None:
        """Let requests under way finish for a moment, since they may bring a new refresh token."""
        import asyncio

        waiting = set(self._in_flight.values())
        if waiting:
            _done, late = await asyncio.wait(waiting, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _dated(self, record: CredentialRecord, granted: Granted, kept: str | None) -> TokenPair:
        origin = record.profile.environment.origin
        self._memory.origins.measure(origin, granted.clock_offset_s)
        now = self._memory.origins.now(origin)
        claims = read_claims(granted.access_token, now)
        return TokenPair(
            access_token=granted.access_token,
            refresh_token=granted.refresh_token or kept,
            issued_at=now,
            last_used_at=now,
            expires_claim=None if claims is None else claims.expires_at,
            clock_offset_s=self._memory.origins.record(origin).clock_offset_s,
        )


def _is_another(pair: TokenPair, known: TokenPair | None) -> bool:
    return known is None or pair.access_token != known.access_token
