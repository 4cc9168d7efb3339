"""Renews the tokens that are kept alive before they end, and remembers what it did."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.clock import Clock
from aspire_desktop.core.credentials.profile import ProfileId, Renewal
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.renewing import (
    LONGEST_BACKOFF,
    backoff,
    is_idle,
    is_in_use,
    may_log_in,
    renewal_at,
)
from aspire_desktop.core.errors import (
    AspireError,
    CredentialsRejectedError,
    InputError,
    RefreshRefusedError,
    VaultError,
)
from aspire_desktop.services.renewal_log import Happening, KeepAliveEntry, RenewalLog
from aspire_desktop.services.tokens import TokenService
from aspire_desktop.services.vault.state import VaultState

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.services.vault.vault import Vault

#: So many credentials are renewed at a time: one slow server must not hold up the rest.
_AT_A_TIME: Final = 4
_WAS_COPIED: Final = "The token before it had been copied: what uses that one may need the new one."
_SPARED: Final = (
    "The refresh token was not taken. The token was copied, so a login, which may end it, waits until then."
)


@dataclass(slots=True)
class _Plan:
    """When a credential is renewed, the PC's time.

    Attributes:
        pair_of: When its pair was issued, which tells it from the next one.
        end: Until when it lives, the PC's time.
        is_well: The last attempt did not fail.
    """

    pair_of: datetime
    end: datetime
    due: datetime
    failures: int = 0
    is_well: bool = True


class KeepAlive:
    """Works while its owner calls `run_due` once `next_due` has come; it has no clock to wake it.

    What it decides on: a credential is renewed by its refresh token, else by a login.  Where its token
    was copied within the last day, something else may be using it, and nobody knows whether Aspire ends
    the old token with the new one: then it goes by the refresh token only, which is what every client
    of such a token would do before its end, and a login has to wait until the token has ended.

    Where the server refuses, that pair is not tried again: the user gets a token, or changes the secret.
    It belongs to the event loop's thread.
    """

    def __init__(  # noqa: PLR0913 (what a renewal goes by)
        self,
        vault: "Vault",
        tokens: TokenService,
        clock: Clock,
        chance: Callable[[], float],
        *,
        log: RenewalLog | None = None,
        can_wake: Callable[[], bool] = lambda: False,
    ) -> None:
        """Begin with no plans: `plan_all` makes them.

        Args:
            vault: Holds the credentials that are kept alive.
            tokens: Renews.
            clock: The PC's time.
            chance: From 0 to 1, for the jitter.
            log: Takes what is done; one of its own without.
            can_wake: Says whether the vault, while locked, can be opened for a renewal without the user.
        """
        self._vault = vault
        self._tokens = tokens
        self._clock = clock
        self._chance = chance
        self._before = timedelta(hours=1)
        self._can_wake = can_wake
        self._plans: dict[ProfileId, _Plan] = {}
        self._is_locked = False
        self._is_running = False
        self._renewals = 0
        self._log = log or RenewalLog()

    @property
    def log(self) -> tuple[KeepAliveEntry, ...]:
        """The newest first."""
        return self._log.entries()

    @property
    def next_due(self) -> datetime | None:
        """When there is something to do, the PC's time; None where there is not."""
        if self._is_locked:
            return None
        return min((plan.due for plan in self._plans.values()), default=None)

    @property
    def is_running(self) -> bool:
        return self._is_running

    @property
    def count(self) -> int:
        """How many credentials are kept alive."""
        return len(self._plans)

    @property
    def renewals(self) -> int:
        """How many renewals it has made."""
        return self._renewals

    def due_of(self, profile_id: ProfileId) -> datetime | None:
        """Return when a credential is renewed by itself; None where it is not."""
        plan = self._plans.get(profile_id)
        return None if plan is None else plan.due

    def is_kept(self, profile_id: ProfileId) -> bool:
        """Say whether a credential's renewal is on its way, so that nobody needs to mind its end."""
        plan = self._plans.get(profile_id)
        return plan is not None and plan.is_well

    def set_before(self, before: timedelta) -> None:
        """Set how long before a token's end it is renewed."""
        if before != self._before:
            self._before = before
            self._plans.clear()
            self.plan_all()

    def plan_all(self) -> None:
        """Look at all credentials anew: after a change of the vault, its lock included."""
        is_locked = self._vault.state in (VaultState.LOCKED, VaultState.NEEDS_PASSPHRASE)
        if is_locked and self._can_wake():
            return  # the plans go on by what was known: whoever runs them opens the vault for it
        was_locked, self._is_locked = self._is_locked, is_locked
        if is_locked:
            if self._plans:
                self._note(None, Happening.LOCKED)
                self._plans.clear()
            return
        ids = {record.profile.id for record in self._vault.document.credentials}
        for gone in self._plans.keys() - ids:
            del self._plans[gone]
        for record in self._vault.document.credentials:
            self._plan(record)
        if was_locked and self._plans:
            self._note(None, Happening.UNLOCKED, next_at=self.next_due)

    def plan(self, profile_id: ProfileId | None) -> None:
        """Look at one credential anew; None for all."""
        record = None if profile_id is None else self._vault.document.find(profile_id)
        if record is None:
            self.plan_all()
        else:
            self._plan(record)

    async def run_due(self) -> None:
        """Renew what is due by now; nothing where it is at it already."""
        import asyncio

        if self._is_running or self._is_locked or self._vault.state is VaultState.LOCKED:
            return
        self._is_running = True
        try:
            await self._look_elsewhere()
            now = self._clock()
            due = [profile_id for profile_id, plan in self._plans.items() if plan.due <= now]
            turn = asyncio.Semaphore(_AT_A_TIME)
            async with asyncio.TaskGroup() as group:
                for profile_id in due:
                    group.create_task(self._renew(profile_id, turn))
        finally:
            self._is_running = False

    async def _look_elsewhere(self) -> None:
        """Take over what another program has renewed meanwhile."""
        with contextlib.suppress(VaultError):  # the window tells of it; what is known still counts
            await self._tokens.memory.reload()
        now = self._clock()
        before = {profile_id: plan.pair_of for profile_id, plan in self._plans.items() if plan.due <= now}
        self.plan_all()
        for profile_id, pair_of in before.items():
            plan, record = self._plans.get(profile_id), self._vault.document.find(profile_id)
            if plan and record and plan.pair_of != pair_of:
                self._note(record, Happening.RENEWED_ELSEWHERE, next_at=plan.due)

    async def _renew(self, profile_id: ProfileId, turn: "asyncio.Semaphore") -> None:
        async with turn:
            record, plan = self._vault.document.find(profile_id), self._plans.get(profile_id)
            pair = None if record is None else self._tokens.memory.tokens(record)
            ends = None if record is None else self._tokens.memory.expiry(record)
            if record is None or plan is None or pair is None or ends is None or plan.due > self._clock():
                return  # changed while it waited for its turn
            now = self._tokens.origins.now(record.profile.environment.origin)
            if is_idle(record.profile, pair, now):
                self._plans.pop(profile_id, None)
                hours = record.profile.stop_idle_h
                self._note(record, Happening.STOPPED, f"It was not used for {hours} h; the next use goes on.")
                return
            in_use = is_in_use(pair, now)
            try:
                await self._tokens.refresh(profile_id, may_log_in=may_log_in(pair, ends, now), by_itself=True)
            except RefreshRefusedError:
                self._spare(record, plan)
            except CredentialsRejectedError as error:
                await self._tokens.memory.note_renewal_refused(profile_id, pair.access_token)
                self._plans.pop(profile_id, None)
                self._note(record, Happening.REFUSED, str(error))
            except InputError:
                self.plan(profile_id)  # it was changed or removed meanwhile
            except AspireError as error:
                self._put_off(record, plan, error)
            else:
                self._renewed(record, in_use=in_use)

    def _renewed(self, record: CredentialRecord, *, in_use: bool) -> None:
        self.plan(record.profile.id)
        self._renewals += 1
        detail = _WAS_COPIED if in_use else ""
        self._note(record, Happening.RENEWED, detail, self.due_of(record.profile.id))

    def _spare(self, record: CredentialRecord, plan: _Plan) -> None:
        plan.is_well = False
        plan.due = max(plan.end, self._clock() + backoff(1, self._chance()))
        self._note(record, Happening.SPARED, _SPARED, plan.due)

    def _put_off(self, record: CredentialRecord, plan: _Plan, error: AspireError) -> None:
        plan.is_well = False
        plan.failures += 1
        plan.due = self._clock() + backoff(plan.failures, self._chance())
        self._note(record, Happening.FAILED, str(error), plan.due)

    def _plan(self, record: CredentialRecord) -> None:
        profile = record.profile
        is_kept = profile.renewal is Renewal.KEEP_ALIVE and self._vault.policies.allows(profile.environment)
        pair = self._tokens.memory.tokens(record) if is_kept else None
        ends = None if pair is None else self._tokens.memory.expiry(record)
        if pair is None or ends is None or pair.renewal_refused_at is not None:
            self._plans.pop(profile.id, None)
            return
        known = self._plans.get(profile.id)
        is_on_trial = profile.id in self._tokens.memory.trials and ends.is_claim_untested
        end = self._local(record, pair.refused_at or (ends.ends_at if is_on_trial else ends.earliest))
        if known is not None and known.pair_of == pair.issued_at and (known.failures or known.end == end):
            # A clock set back must not make it wait longer than it was meant to.
            latest = self._clock() + LONGEST_BACKOFF * 2
            known.due = min(known.due, latest) if known.failures else known.due
            return
        at = renewal_at(pair, ends, self._before, self._chance(), is_on_trial=is_on_trial)
        due = self._local(record, at)
        self._plans[profile.id] = _Plan(pair.issued_at, end, due)

    def _local(self, record: CredentialRecord, server_time: datetime) -> datetime:
        return self._tokens.origins.local(record.profile.environment.origin, server_time)

    def _note(
        self,
        record: CredentialRecord | None,
        happening: Happening,
        detail: str = "",
        next_at: datetime | None = None,
    ) -> None:
        name = "" if record is None else record.profile.description
        entry = KeepAliveEntry(self._clock(), name, happening, detail, next_at)
        self._log.add(entry, None if record is None else record.profile.id)
