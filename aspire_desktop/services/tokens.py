"""Obtains access tokens, keeps them alive, and remembers when they were last seen to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import RenewalUnwantedError
from aspire_desktop.services.flights import FLIGHTS_KEY, Flights
from aspire_desktop.services.reports import SILENT, Reports
from aspire_desktop.services.token_memory import TokenMemory
from aspire_desktop.services.token_probe import Life, TokenProbe, life_by
from aspire_desktop.services.token_requests import TokenRequests, Way

if TYPE_CHECKING:
    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.report import ProvenLogin
    from aspire_desktop.services.http.client import HttpClient
    from aspire_desktop.services.vault.vault import Vault


class TokenService:
    """Asks for tokens, one request at a time for each credential, shared by all who want one.

    New tokens are kept before the old ones are dropped.  Where the vault cannot be written they
    are used from memory, and its `save_problem` says why.

    Everything but `ready` needs a running event loop, always the same one.

    Attributes:
        memory: What is known of tokens.
        origins: What is known of servers.
        may_try: Reads may carry a token whose `exp` has passed untested: for windows, never for scripts.
    """

    def __init__(
        self,
        vault: Vault,
        client: HttpClient,
        clock: Clock,
        *,
        reports: Reports = SILENT,
        may_try: bool = False,
    ) -> None:
        """Know the tokens in `vault`.

        Args:
            vault: Holds them.
            client: Carries logins and refreshes.
            clock: The PC's time.
            reports: Who is told of what it does.
            may_try: See the attribute.
        """
        self.may_try = may_try
        self._client = client
        self._vault = vault
        self.memory = TokenMemory(vault, clock, reports.on_save_problem)
        self.origins = self.memory.origins
        flights = Flights(vault.folder, lambda: vault.derived_key(FLIGHTS_KEY))
        self._requests = TokenRequests(self.memory, client, flights, reports)

    def ready(self, profile_id: ProfileId) -> TokenPair | None:
        """Return a pair that is valid by all that is known, without asking anyone; else None.

        None as well where the organization does not allow its environment: `usable` says so.

        Raises:
            UnknownNameError: The credential is gone.
        """
        record = self.memory.record(profile_id)
        is_ready = self.memory.is_ready(record) and self._vault.policies.allows(record.profile.environment)
        return self.memory.tokens(record) if is_ready else None

    async def issue(self, profile_id: ProfileId) -> TokenPair:
        """Log in with client ID and secret.

        Raises:
            AspireError: A UnknownNameError, ServerError or NetworkError that says what happened.
        """
        self._check_use(profile_id)
        return await self._requests.get(profile_id, Way.LOG_IN)

    async def refresh(
        self, profile_id: ProfileId, *, may_log_in: bool = True, by_itself: bool = False
    ) -> TokenPair:
        """Use the refresh token; where there is none or the server refuses it, log in.

        Args:
            profile_id: Whose.
            may_log_in: False where the old token is to be spared a login's new one.
            by_itself: Nobody has asked for it: it counts as no work with the credential.

        Raises:
            RefreshRefusedError: It came to a login, and none was wanted.
            AspireError: As of `issue`.  A network failure is not a refusal: no login follows it.
        """
        self._check_use(profile_id)
        way = Way.REFRESH if may_log_in else Way.ONLY_REFRESH
        return await self._requests.get(profile_id, way, by_itself=by_itself)

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
        self._vault.policies.check_use(record.profile.environment)
        return await self._requests.log_in(record)

    async def usable(
        self, profile_id: ProfileId, *, is_read: bool = False, by_hand: bool = False
    ) -> TokenPair:
        """Return a valid pair: the known one, another process's, or a new one.

        Args:
            profile_id: Whose.
            is_read: It is for a request without effects, which may be repeated.
            by_hand: The user has asked for a token, not for something else that needs one.

        Raises:
            RenewalUnwantedError: There is none, and the credential gets none by itself.
        """
        self._check_use(profile_id)
        pair = await self._current(profile_id) or await self._tried(profile_id, is_read=is_read)
        if pair is not None:
            return pair
        profile = self.memory.record(profile_id).profile
        if profile.renewal is Renewal.BY_HAND and not by_hand:
            raise RenewalUnwantedError("token.renewal_unwanted", credential=profile.description)
        return await self._requests.get(profile_id, Way.IF_NEEDED)

    async def renewed(self, profile_id: ProfileId, refused: TokenPair) -> TokenPair:
        """Return another pair than `refused`, which the server has just answered 401 to."""
        pair = await self._current(profile_id)
        if pair is not None and pair.access_token != refused.access_token:
            return pair
        return await self._requests.get(profile_id, Way.IF_NEEDED, not_this=refused.access_token)

    async def aclose(self, *, patience_s: float = 3.0) -> None:
        """Let requests under way finish for a moment, and write what the vault lacks."""
        await self._requests.aclose(patience_s)
        await self.memory.flush()

    def _check_use(self, profile_id: ProfileId) -> None:
        self._vault.policies.check_use(self.memory.record(profile_id).profile.environment)

    async def _current(self, profile_id: ProfileId) -> TokenPair | None:
        pair = self.ready(profile_id)
        if pair is not None:
            return pair
        await self.memory.reload()
        # Looked at again even without news: while it waited, a renewal may have come to its end.
        return self.ready(profile_id)

    async def _tried(self, profile_id: ProfileId, *, is_read: bool) -> TokenPair | None:
        """Return a pair of which only the server can tell whether it lives, if it may and does.

        A read is sent as it is where that may be tried: its own answer tells.  Before all else the server
        is asked, but for an `exp` that nobody has tested: that is for a window to try.
        """
        record = self.memory.record(profile_id)
        pair, ends = self.memory.tokens(record), self.memory.expiry(record)
        if pair is None or ends is None or pair.refused_at is not None or self.memory.is_doubted(pair):
            return None
        if is_read and self.may_try:
            last = ends.rolling_end if ends.is_claim_untested else ends.asks_until
            return pair if self.memory.is_left(record, last) else None
        if not self.memory.is_left(record, ends.asks_until):
            return None
        return pair if await self.probe(profile_id, pair) is Life.ALIVE else None

    async def probe(self, profile_id: ProfileId, pair: TokenPair) -> Life:
        """Ask the server whether `pair` lives, and learn from the answer.

        Raises:
            NetworkError: No answer came.
        """
        self._check_use(profile_id)
        answer = await TokenProbe(self._client).ask(self.memory.record(profile_id), pair)
        self.memory.note_answer(profile_id, pair, answer)
        life = life_by(answer)
        if life is Life.DEAD:
            self.memory.note_refused(profile_id, pair)
        return life
