"""What is known of tokens: read from the vault, learnt from answers, written back in good time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.expiry import EXPIRING_SOON, Expiry, expiry
from aspire_desktop.core.credentials.login_refusal import LoginRefusal
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import InputError, UnknownNameError, VaultError, VaultLockedError
from aspire_desktop.services.origin_memory import OriginMemory
from aspire_desktop.services.token_ledger import TokenLedger

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.record import CredentialRecord, VaultDocument
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.reports import OnSaveProblem
    from aspire_desktop.services.vault.vault import Vault

#: Of a token's last use the vault is at most this far behind; the rest is written by `flush`.
_WRITE_EVERY: Final = timedelta(seconds=60)

#: A token handed out lives at least this long, so that it does not end on its way.
_MARGIN: Final = timedelta(seconds=30)

#: Told of a credential whose token is another, or ends at another time but for its use; None means any.
OnNews = Callable[[ProfileId | None], None]

#: Makes the marked pair of a pair and the server's time.
Marked = Callable[[TokenPair, datetime], TokenPair]


class TokenMemory:
    """The newest state of all tokens and origins, with the vault behind it.

    Memory follows each answer at once; the vault may lag by a minute of use, never by a new token.
    """

    def __init__(self, vault: Vault, clock: Clock, on_save_problem: OnSaveProblem) -> None:
        self._vault = vault
        self._on_save_problem = on_save_problem
        self._ledger = TokenLedger()
        self._writing: asyncio.Task[None] | None = None
        self._listeners: list[OnNews] = []
        #: What is known of the servers.
        self.origins = OriginMemory(vault, clock, self._ledger, self._on_origin_news)
        #: Of access tokens, by their hashes: nothing of a token must stay here when the vault is locked.
        self._doubted: set[int] = set()
        #: Whose tokens are to outlive an `exp` that nobody has tested, so that it can be: see `ExpiryTrial`.
        self.trials: set[ProfileId] = set()
        #: So long before its end a token counts as expiring soon.
        self.soon = EXPIRING_SOON
        #: Why the vault does not hold the newest state, or None.
        self.save_problem: VaultError | None = None

    def subscribe(self, listener: OnNews) -> None:
        """Have `listener` told of tokens that are new, and of ends that moved otherwise than by a use."""
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
            raise UnknownNameError("credential.removed")
        return record

    async def note_copied(self, profile_id: ProfileId, token: str = "") -> None:
        """Remember that the token may be in use elsewhere from now on; the vault follows by itself.

        Args: token: The access token, where there may be another one by now: that one is not marked.
        """
        self._mark_all([profile_id], lambda pair, now: replace(pair, copied_at=now), token)
        self.tell(profile_id)

    async def note_warned(self, profile_ids: Iterable[ProfileId]) -> None:
        """Remember that the ends of these tokens were warned of; the vault follows by itself."""
        self._mark_all(profile_ids, lambda pair, now: replace(pair, warned_at=now))

    async def note_renewal_refused(self, profile_id: ProfileId, token: str) -> None:
        """Remember that the pair of this access token is not to be renewed by itself again."""
        self._mark_all([profile_id], lambda pair, now: replace(pair, renewal_refused_at=now), token)

    def tokens(self, record: CredentialRecord) -> TokenPair | None:
        """Return the newest pair of `record`, which may be ahead of the vault."""
        return self._ledger.tokens(record)

    def expiry(self, record: CredentialRecord) -> Expiry | None:
        """Return when the token of `record` ends, as things stand now; None where it has none."""
        pair = self.tokens(record)
        if pair is None:
            return None
        origin = record.profile.environment.origin
        known = self.origins.record(origin)
        return expiry(pair, self.origins.now(origin), known.behaviour, self.soon, known.learned)

    def is_ready(self, record: CredentialRecord) -> bool:
        """Say whether its token is valid by all that is known."""
        pair, ends = self.tokens(record), self.expiry(record)
        if pair is None or ends is None or not ends.is_usable or self.is_doubted(pair):
            return False
        return self.is_left(record, ends.proven_until)

    def is_left(self, record: CredentialRecord, end: datetime) -> bool:
        """Say whether `end` is far enough away for a token that is handed out now."""
        return end - self.origins.now(record.profile.environment.origin) > _MARGIN

    async def reload(self) -> bool:
        """Look whether another process wrote the vault; say whether there is news."""
        import asyncio

        return await asyncio.to_thread(self._vault.reload_if_changed)

    def note_answer(self, profile_id: ProfileId, sent: TokenPair, response: ResponseRecord) -> None:
        """Learn from an answer to a request that carried `sent`; needs a running event loop.

        A 2xx is the interaction that resets the 24 hours.  A 400, 403 or 404 may stem from a gateway in
        front of the API, and so does a web page: counting it would promise too much.  Of a 401 see `doubt`.
        The vault follows by itself.
        """
        record = self._vault.document.find(profile_id)
        if record is None:
            return
        origin = record.profile.environment.origin
        concerns_all = is_new = self.origins.measure(origin, response.clock_offset_s)
        if response.is_success and not response.is_stray_page:
            self._doubted.discard(hash(sent.access_token))
            concerns_all = self.origins.learn(origin, sent, accepted=True) or concerns_all
            is_new = self._mark(record, sent, self.origins.now(origin), accepted=True)
        if concerns_all or is_new:
            self._write_soon()
            self.tell(None if concerns_all else profile_id)

    def doubt(self, sent: TokenPair) -> None:
        """Hand `sent` out no more: it was answered 401.

        That may be the answer of one path to every token.  Only a renewal tells: see `note_refused`.
        """
        self._doubted.add(hash(sent.access_token))

    def is_doubted(self, pair: TokenPair) -> bool:
        return hash(pair.access_token) in self._doubted

    def note_refused(self, profile_id: ProfileId, sent: TokenPair, *, is_by_age: bool = True) -> None:
        """Remember that `sent` is dead: another token was accepted where it was not, or none can be had.

        Args:
            profile_id: Whose.
            sent: What was refused.
            is_by_age: False where no login is taken either: nothing of lifetimes is learned then.
        """
        self._doubted.discard(hash(sent.access_token))
        record = self._vault.document.find(profile_id)
        if record is None:
            return
        origin = record.profile.environment.origin
        concerns_all = is_by_age and self.origins.learn(origin, sent, accepted=False)
        self._mark(record, sent, self.origins.now(origin), accepted=False)
        self._write_soon()
        self.tell(None if concerns_all else profile_id)

    async def flush(self) -> None:
        """Write what the vault lacks; to be called now and then, and before the end.

        It raises no VaultError: `save_problem` says what went wrong.
        """
        if self._writing is not None:
            await self._writing
        if isinstance(self._vault.problem, VaultLockedError):
            return
        if self._vault.has_unsaved_changes or self._ledger.has_news(self._vault.document):
            await self._write()

    def pending_write(self) -> Callable[[], object]:
        """Return what writes all that the vault lacks now, from any thread; it may raise a VaultError."""
        if not self._ledger.has_news(self._vault.document):
            return self._vault.save_again
        return partial(self._vault.update, self._ledger.change())

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
                document = document.with_credential(replace(current, tokens=pair, login_refusal=None))
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

    def _mark_all(self, profile_ids: Iterable[ProfileId], marked: Marked, token: str = "") -> None:
        """Change the marks on the pairs of some credentials; those without it, or any, are passed over."""
        for profile_id in profile_ids:
            record = self._vault.document.find(profile_id)
            pair = None if record is None else self.tokens(record)
            if record is not None and pair is not None and token in ("", pair.access_token):
                now = self.origins.now(record.profile.environment.origin)
                self._ledger.hold(record, marked(pair, now))
        self._write_soon()

    def _on_origin_news(self) -> None:
        self._write_soon()
        self.tell(None)

    async def note_login_refused(self, record: CredentialRecord, status: int) -> None:
        """Remember that the server did not take the credential's login: its row says so from now on."""
        import asyncio

        current = self._vault.document.find(record.profile.id)
        if current is None or current.login != record.login:
            return  # a trial of another secret
        refusal = LoginRefusal(status, self.origins.now(record.profile.environment.origin))
        if current.login_refusal is None or current.login_refusal.status != status:
            # That it could not be written is told with the next token: the refusal is the news here.
            with contextlib.suppress(VaultError):
                await asyncio.to_thread(self._vault.update, lambda d: d.with_login_refused(record, refusal))
        self.tell(record.profile.id)

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
            await asyncio.to_thread(self.pending_write())
        except VaultError as problem:
            self._say(problem)
        else:
            self._say(None)

    def _say(self, problem: VaultError | None) -> None:
        is_news = problem is not None or self.save_problem is not None
        self.save_problem = problem
        if is_news:
            self._on_save_problem(problem)


def _check_login(vault: Vault, asked_for: CredentialRecord) -> None:
    if isinstance(vault.problem, VaultLockedError):
        return  # it cannot be told now: the ledger gives a pair to none but its own login
    current = vault.document.find(asked_for.profile.id)
    if current is None:
        raise UnknownNameError("token.credential_removed")
    if current.login != asked_for.login:
        raise InputError("token.credential_changed")
