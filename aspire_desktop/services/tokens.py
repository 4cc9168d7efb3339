"""Obtains access tokens, keeps them alive, and remembers when they were last seen to work."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.activity import ActivityKind, OnActivity, unrecorded
from aspire_desktop.core.credentials.claims import read_claims
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import CredentialsRejectedError, NetworkError, RefreshRefusedError
from aspire_desktop.services.flights import FLIGHTS_KEY, Flights
from aspire_desktop.services.token_memory import OnSaveProblem, TokenMemory

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.report import ProvenLogin
    from aspire_desktop.services.authorization import Authorization, Granted
    from aspire_desktop.services.flights import Flight
    from aspire_desktop.services.http.client import HttpClient
    from aspire_desktop.services.vault.vault import Vault

#: A token handed out lives at least this long, so that it does not end on its way.
_MARGIN: Final = timedelta(seconds=30)


#: What saving takes of those that are waited for.
_SAVING_S: Final = 5.0
#: The Date header, by which a token's time is known, counts whole seconds.
_DATE_GRAIN: Final = timedelta(seconds=2)


class _Way(Enum):
    LOG_IN = 1
    REFRESH = 2
    ONLY_REFRESH = 3
    #: Refreshed, but where another process has got a valid one meanwhile.
    IF_NEEDED = 4


class TokenService:
    """Asks for tokens, one request at a time for each credential, shared by all who want one.

    New tokens are kept before the old ones are dropped.  Where the vault cannot be written they
    are used from memory, and its `save_problem` says why.

    Everything but `ready` needs a running event loop, always the same one.

    Attributes:
        memory: What is known of tokens.
        origins: What is known of servers.
        on_wait: Told whose token another process is getting just now, which is waited for.
    """

    def __init__(
        self,
        vault: Vault,
        client: HttpClient,
        clock: Clock,
        *,
        on_save_problem: OnSaveProblem | None = None,
        on_activity: OnActivity = unrecorded,
    ) -> None:
        self._on_activity = on_activity
        self.on_wait: Callable[[Profile], None] = lambda _: None
        self._flights = Flights(vault.folder, lambda: vault.derived_key(FLIGHTS_KEY))
        self._client = client
        self._asker: Authorization | None = None
        self.memory = TokenMemory(vault, clock, on_save_problem)
        self.origins = self.memory.origins
        self._in_flight: dict[ProfileId, asyncio.Task[TokenPair]] = {}

    def ready(self, profile_id: ProfileId) -> TokenPair | None:
        """Return a pair that is valid by both its ends, without asking anyone; else None.

        Raises:
            UnknownNameError: The credential is gone.
        """
        record = self.memory.record(profile_id)
        ends = self.memory.expiry(record)
        if ends is None or not ends.is_usable:
            return None
        is_alive = ends.earliest - self.origins.now(record.profile.environment.origin) > _MARGIN
        return self.memory.tokens(record) if is_alive else None

    async def issue(self, profile_id: ProfileId) -> TokenPair:
        """Log in with client ID and secret.

        Raises:
            AspireError: A UnknownNameError, ServerError or NetworkError that says what happened.
        """
        return await self._shared(profile_id, _Way.LOG_IN)

    async def refresh(self, profile_id: ProfileId, *, may_log_in: bool = True) -> TokenPair:
        """Use the refresh token; where there is none or the server refuses it, log in.

        Args:
            profile_id: Whose.
            may_log_in: False where the old token is to be spared a login's new one.

        Raises:
            RefreshRefusedError: It came to a login, and none was wanted.
            AspireError: As of `issue`.  A network failure is not a refusal: no login follows it.
        """
        return await self._shared(profile_id, _Way.REFRESH if may_log_in else _Way.ONLY_REFRESH)

    async def adopt(self, profile_id: ProfileId, proven: ProvenLogin) -> bool:
        """Keep tokens that a test got with exactly this credential's login; say whether they were.

        Raises:
            AspireError: The credential is gone, or was changed meanwhile.
        """
        record = self.memory.record(profile_id)
        if record.login != proven.login:
            return False
        self.origins.measure(record.profile.environment.origin, proven.clock_offset_s)
        await self.memory.keep(record, proven.tokens)
        self.memory.tell(profile_id)
        return True

    async def log_in(self, record: CredentialRecord) -> TokenPair:
        """Get tokens with a record that need not be saved; nothing of them is kept here.

        Raises:
            AspireError: As of `issue`.
        """
        return self._dated(record, await self._log_in(record), None)

    async def usable(self, profile_id: ProfileId) -> TokenPair:
        """Return a valid pair: the known one, another process's, or a new one."""
        return await self._current(profile_id) or await self._shared(profile_id, _Way.IF_NEEDED)

    async def renewed(self, profile_id: ProfileId, refused: TokenPair) -> TokenPair:
        """Return another pair than `refused`, which the server has just answered 401 to."""
        pair = await self._current(profile_id)
        if pair is not None and pair.access_token != refused.access_token:
            return pair
        return await self._shared(profile_id, _Way.IF_NEEDED, not_this=refused.access_token)

    async def aclose(self, *, patience_s: float = 3.0) -> None:
        """Let requests under way finish for a moment, since they may bring a new refresh token."""
        import asyncio

        waiting = set(self._in_flight.values())
        if waiting:
            _done, late = await asyncio.wait(waiting, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self.memory.flush()

    async def _current(self, profile_id: ProfileId) -> TokenPair | None:
        pair = self.ready(profile_id)
        if pair is not None:
            return pair
        await self.memory.reload()
        # Looked at again even without news: while it waited, a renewal may have come to its end.
        return self.ready(profile_id)

    async def _shared(self, profile_id: ProfileId, way: _Way, *, not_this: str | None = None) -> TokenPair:
        import asyncio

        task = self._in_flight.get(profile_id)
        if task is None:
            task = asyncio.get_running_loop().create_task(self._renew(profile_id, way, not_this))
            self._in_flight[profile_id] = task
            task.add_done_callback(lambda _: self._in_flight.pop(profile_id, None))
        # Shielded: one caller giving up must not cancel the request for the others.
        try:
            return await asyncio.shield(task)
        except RefreshRefusedError:
            if way is _Way.ONLY_REFRESH:
                raise
            return await self._shared(profile_id, way)  # what it had joined was after less

    async def _renew(self, profile_id: ProfileId, way: _Way, not_this: str | None) -> TokenPair:
        """Get a pair, in this credential's turn among all processes."""
        record = self.memory.record(profile_id)
        asked_at = self.origins.now(record.profile.environment.origin)
        known = self.memory.tokens(record)
        # Long enough for a refresh and a login of whoever has the turn.
        patience_s = 2 * self._client.limits.deadline_s + _SAVING_S
        alone = self._flights.alone(
            profile_id, patience_s=patience_s, on_wait=lambda: self.on_wait(record.profile)
        )
        async with alone as flight:
            await self.memory.reload()
            record = self.memory.record(profile_id)
            pair = self.memory.tokens(record)
            is_result = _is_another(pair, known) and (flight.has_waited or _is_since(pair, asked_at))
            if pair is not None and pair.access_token != not_this and (is_result or way is _Way.IF_NEEDED):
                ready = self.ready(profile_id)
                if ready is not None:
                    return ready
            return await self._ask(record, pair, way, flight)

    async def _ask(
        self, record: CredentialRecord, old: TokenPair | None, way: _Way, flight: Flight
    ) -> TokenPair:
        import asyncio

        granted = kept = None
        if way is not _Way.LOG_IN and old is not None and old.refresh_token:
            kept = old.refresh_token
            granted = await self._refreshed(record, kept, flight)
        is_refresh = granted is not None
        if granted is None and way is _Way.ONLY_REFRESH:
            raise RefreshRefusedError("The server did not take the refresh token.")
        if granted is None:
            kept = None
            granted = await self._log_in(record)
        pair = self._dated(record, granted, kept)
        await self.memory.keep(record, pair)
        if kept is not None and pair.refresh_token == kept:
            await asyncio.to_thread(flight.give_back, kept)
        kind = ActivityKind.TOKEN_REFRESHED if is_refresh else ActivityKind.TOKEN_ISSUED
        self._on_activity(kind, record.profile, "")
        self.memory.tell(record.profile.id)
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

    async def _log_in(self, record: CredentialRecord) -> Granted:
        try:
            return await self._authorization.log_in(record)
        except CredentialsRejectedError as error:
            self._on_activity(ActivityKind.REFUSED, record.profile, f"login answered {error.status}")
            raise

    def _dated(self, record: CredentialRecord, granted: Granted, kept: str | None) -> TokenPair:
        origin = record.profile.environment.origin
        self.origins.measure(origin, granted.clock_offset_s)
        now = self.origins.now(origin)
        claims = read_claims(granted.access_token, now)
        return TokenPair(
            access_token=granted.access_token,
            refresh_token=granted.refresh_token or kept,
            issued_at=now,
            last_used_at=now,
            expires_claim=None if claims is None else claims.expires_at,
        )


def _is_another(pair: TokenPair | None, known: TokenPair | None) -> bool:
    return pair is not None and (known is None or pair.access_token != known.access_token)


def _is_since(pair: TokenPair | None, moment: datetime) -> bool:
    return pair is not None and pair.issued_at >= moment - _DATE_GRAIN
