"""What is known of tokens: read from the vault, learnt from answers, written back in good time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.evidence import proof, sighting
from aspire_desktop.core.credentials.expiry import EXPIRING_SOON, Expiry, expiry
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import InputError, UnknownNameError, VaultError, VaultLockedError
from aspire_desktop.services.token_ledger import TokenLedger

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.record import CredentialRecord, OriginRecord, VaultDocument
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.vault.vault import Vault

#: Of a token's last use the vault is at most this far behind; the rest is written by `flush`.
_WRITE_EVERY: Final = timedelta(seconds=60)
#: The Date header counts whole seconds: smaller changes of the offset are noise.
_OFFSET_NOISE_S: Final = 1.5

#: Told of a problem when one comes, and of None when it is gone.
OnSaveProblem = Callable[[VaultError | None], None]

#: Told of a credential whose token is another, or ends at another time but for its use; None means any.
OnNews = Callable[[ProfileId | None], None]


#: Makes the marked pair of a pair and the server's time.
Marked = Callable[[TokenPair, datetime], TokenPair]


class TokenMemory:
    """The newest state of all tokens and origins, with the vault behind it.

    Memory follows each answer at once; the vault may lag by a minute of use, never by a new token.
    """

    def __init__(self, vault: Vault, clock: Clock, on_save_problem: OnSaveProblem | None) -> None:
        self._vault = vault
        self._clock = clock
        self._on_save_problem = on_save_problem
        self._ledger = TokenLedger()
        self._writing: asyncio.Task[None] | None = None
        self._listeners: list[OnNews] = []
        self._heard_of: set[str] = set()
        #: So long before the earlier of its ends a token counts as expiring soon.
        self.soon = EXPIRING_SOON
        self.save_problem: VaultError | None = None

    def subscribe(self, listener: OnNews) -> None:
        self._listeners.append(listener)

    def tell(self, profile_id: ProfileId | None) -> None:
        for listener in self._listeners:
            listener(profile_id)

    def record(self, profile_id: ProfileId) -> CredentialRecord:
        """Raises UnknownNameError where the credential is gone, VaultLockedError while all are."""
        record = self._vault.document.find(profile_id)
        if record is None and isinstance(self._vault.problem, VaultLockedError):
            raise self._vault.problem
        if record is None:
            raise UnknownNameError("This credential was removed.")
        return record

    def now(self, origin: str) -> datetime:
        known = self._ledger.origin(self._vault.document, origin)
        return self._clock() + timedelta(seconds=known.clock_offset_s)

    def origin(self, origin: str) -> OriginRecord:
        """Return what has been learnt of `origin`."""
        return self._ledger.origin(self._vault.document, origin)

    def forget_evidence(self, origin: str) -> None:
        """Unlearn how tokens behave at `origin`; the vault follows by itself."""
        known = self.origin(origin)
        self._ledger.learn(replace(known, evidence=known.evidence.forgotten(self.now(origin))))
        self._write_soon()
        self.tell(None)

    def mark(
        self, profile_ids: Iterable[ProfileId], marked: Callable[[TokenPair, datetime], TokenPair]
    ) -> None:
        """Change the marks on the pairs of some credentials; needs a running event loop.

        Args:
            profile_ids: Those that are gone, or have no token, are passed over.
            marked: The change.
        """
        for profile_id in profile_ids:
            record = self._vault.document.find(profile_id)
            pair = None if record is None else self.tokens(record)
            if record is not None and pair is not None:
                now = self.now(record.profile.environment.origin)
                self._ledger.hold(record, marked(pair, now))
        self._write_soon()

    def tokens(self, record: CredentialRecord) -> TokenPair | None:
        return self._ledger.tokens(record)

    def expiry(self, record: CredentialRecord) -> Expiry | None:
        pair = self.tokens(record)
        if pair is None:
            return None
        origin = record.profile.environment.origin
        behaviour = self._ledger.origin(self._vault.document, origin).behaviour
        return expiry(pair, self.now(origin), behaviour, self.soon)

    def measure(self, origin: str, offset_s: float | None) -> bool:
        """Take over a newly measured offset; say whether it differs from the known one."""
        known = self._ledger.origin(self._vault.document, origin)
        self._heard_of.add(origin)
        if offset_s is None or abs(offset_s - known.clock_offset_s) <= _OFFSET_NOISE_S:
            return False
        self._ledger.learn(replace(known, clock_offset_s=offset_s))
        return True

    @property
    def known_origins(self) -> frozenset[str]:
        """Those that have answered since the program began."""
        return frozenset(self._heard_of)

    def note_offset(self, origin: str, offset_s: float | None) -> None:
        """Take over what an answer told of the server's clock."""
        if self.measure(origin, offset_s):
            self._write_soon()
            self.tell(None)

    def shift(self, by_s: float) -> None:
        """Move the offset of every origin, after the PC's clock was set the other way."""
        origins = {record.profile.environment.origin for record in self._vault.document.credentials}
        for origin in origins:
            known = self.origin(origin)
            self._ledger.learn(replace(known, clock_offset_s=known.clock_offset_s + by_s))
        self._write_soon()
        self.tell(None)

    async def reload(self) -> bool:
        """Look whether another process wrote the vault; say whether there is news."""
        import asyncio

        return await asyncio.to_thread(self._vault.reload_if_changed)

    def note_answer(self, profile_id: ProfileId, sent: TokenPair, response: ResponseRecord) -> None:
        """Learn from an answer to a request that carried `sent`; needs a running event loop."""
        record = self._vault.document.find(profile_id)
        if record is None:
            return
        origin = record.profile.environment.origin
        concerns_all = is_new = self.measure(origin, response.clock_offset_s)
        now = self.now(origin)
        if response.is_success or response.status == 401:
            concerns_all = self._learn_behaviour(origin, sent, now, response) or concerns_all
            is_new = self._mark(record, sent, now, accepted=response.is_success)
        if concerns_all or is_new:
            self._write_soon()
            self.tell(None if concerns_all else profile_id)

    async def flush(self) -> None:
        """Write what the vault lacks; `save_problem` says what went wrong."""
        if self._writing is not None:
            await self._writing
        if isinstance(self._vault.problem, VaultLockedError):
            return
        if self._vault.has_unsaved_changes or self._ledger.has_news(self._vault.document):
            await self._write()

    async def forget(self) -> None:
        """Write what the vault lacks, and hold no token that it has: before it is locked."""
        await self.flush()
        self._ledger.forget(self._vault.document)

    async def keep(self, record: CredentialRecord, pair: TokenPair) -> None:
        """Save a new pair; where the credential is another one by now, drop it.

        Raises:
            InputError: It was changed or removed while the request was under way.
        """
        import asyncio

        bring_up = self._ledger.change()

        def changed(document: VaultDocument) -> VaultDocument:
            # It may be applied once more, long after: then it must not raise, only do nothing.
            current = document.find(record.profile.id)
            if current is not None and current.login == record.login:
                document = document.with_credential(replace(current, tokens=pair))
            return bring_up(document)

        _check_login(self._vault, record)
        try:
            await asyncio.to_thread(self._vault.update, changed)
        except VaultLockedError:
            self._ledger.hold(record, pair, is_new=True)  # written when it is unlocked
        except VaultError as problem:
            self._ledger.hold(record, pair, is_new=True)
            self._say(problem)
        else:
            self._say(None)
        _check_login(self._vault, record)

    def _learn_behaviour(self, origin: str, sent: TokenPair, now: datetime, response: ResponseRecord) -> bool:
        """Boil the answer into the evidence; say whether it changes what is known of the behaviour.

        New extremes alone come with most answers: they reach the vault with whatever is written next.
        """
        accepted = response.is_success
        known = self.origin(origin)
        seen = sighting(sent, now)
        learnt = replace(known, evidence=known.evidence.with_answer(seen, accepted=accepted))
        behaviour = proof(sent, now, accepted=accepted)
        is_news = behaviour is not None and behaviour is not known.behaviour
        if behaviour is not None and is_news:
            learnt = replace(learnt, behaviour=behaviour, observed_at=now)
        if learnt != known:
            self._ledger.learn(learnt)
        return is_news

    def _mark(self, record: CredentialRecord, sent: TokenPair, now: datetime, *, accepted: bool) -> bool:
        """Note the answer on the pair; say whether the vault should hear of it at once."""
        pair = self.tokens(record)
        if pair is None or pair.access_token != sent.access_token:
            return False  # renewed meanwhile
        if accepted:
            later = max(now, pair.last_used_at)
            marked = replace(pair, last_used_at=later, refused_at=None)
        else:
            marked = replace(pair, refused_at=now)
        self._ledger.hold(record, marked)
        stored = record.tokens
        if stored is None or stored.refused_at != marked.refused_at:
            return True
        return marked.last_used_at - stored.last_used_at >= _WRITE_EVERY

    def _write_soon(self) -> None:
        import asyncio

        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write())
            self._writing.add_done_callback(lambda _: setattr(self, "_writing", None))

    async def _write(self) -> None:
        import asyncio

        try:
            if self._ledger.has_news(self._vault.document):
                await asyncio.to_thread(self._vault.update, self._ledger.change())
            else:
                await asyncio.to_thread(self._vault.save_again)
        except VaultError as problem:
            self._say(problem)
        else:
            self._say(None)

    def _say(self, problem: VaultError | None) -> None:
        is_news = problem is not None or self.save_problem is not None
        self.save_problem = problem
        if is_news and self._on_save_problem is not None:
            self._on_save_problem(problem)


def _check_login(vault: Vault, asked_for: CredentialRecord) -> None:
    if isinstance(vault.problem, VaultLockedError):
        return  # it cannot be told now: the ledger gives a pair to none but its own login
    current = vault.document.find(asked_for.profile.id)
    if current is None:
        raise UnknownNameError("The credential was removed while its token was on the way.")
    if current.login != asked_for.login:
        raise InputError("The credential was changed while its token was on the way: get it again.")
