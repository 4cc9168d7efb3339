"""Knows when the next end of a token is to be warned of, and says so once."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.renewing import (
    WarningStage,
    is_warned_of,
    is_worth_a_warning,
    next_warning,
)
from aspire_desktop.viewmodels.standing import Standing, Standings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.services.tokens import TokenService

#: So many credentials are looked at in one go: less than 10 ms of work.
_AT_ONCE: Final = 250
SNOOZE: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class ExpiryWarning:
    """What is warned of; it holds no token."""

    profile: Profile
    stage: WarningStage
    ends: Expiry


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a credential was warned of: which pair, which end of it, how near."""

    issued_at: datetime
    end: datetime
    stage: WarningStage


class ExpiryWatch(QObject):
    """One plan for all credentials: a tick costs nothing while nothing is due.

    A use moves an end to later: that is found out when the old end is due.  What moves one to earlier
    is told by `plan`.
    """

    warned = Signal(list)  #: `ExpiryWarning`s that have come due at once, e.g. while the computer slept
    reminded = Signal(list)  #: those of before the program began that are still true: for the window alone
    turned = Signal(str)  #: the `ProfileId` whose token soon expires by now, or has ended
    attention_changed = Signal(int)  #: how many credentials were warned of and are still as they were

    def __init__(
        self,
        document: Callable[[], VaultDocument],
        tokens: TokenService,
        clock: Clock,
        is_kept: Callable[[ProfileId], bool],
        parent: QObject | None = None,
    ) -> None:
        """Args: is_kept: Whether a credential's renewal by itself is on its way."""
        super().__init__(parent)
        self._standings = Standings(document, tokens, clock)
        self._clock = clock
        self._is_kept = is_kept
        self._before = timedelta(hours=1)
        self._planned: dict[ProfileId, datetime] = {}
        self._heap: list[tuple[datetime, ProfileId]] = []
        self._waiting: list[ProfileId] = []
        #: Until when, and when the pair was issued that it is about: another pair has no peace.
        self._snoozed: dict[ProfileId, tuple[datetime, datetime]] = {}
        self._attention: dict[ProfileId, _Seen] = {}
        self._begun_at = clock()
        #: What was warned of before this program began, and is to be shown again.
        self._left: list[ExpiryWarning] = []
        self._reminded: dict[ProfileId, _Seen] = {}

    @property
    def attention(self) -> tuple[ProfileId, ...]:
        """Those that were warned of and are still as they were."""
        return tuple(self._attention)

    def set_before(self, before: timedelta) -> None:
        """Set how long before its end a token is warned of; zero means not at all."""
        if before != self._before:
            self._before = before
            self.plan(None)

    def plan(self, profile_id: ProfileId | None) -> None:
        """Look at a credential anew; None for all, some at once and at each tick."""
        if self._standings.is_frozen:
            return
        if profile_id is None:
            self._waiting = self._standings.ids[::-1]
            for gone in self._planned.keys() - set(self._waiting):
                del self._planned[gone]
            self._plan_some()
        else:
            self._plan(profile_id)
        self._settle()

    def freeze(self) -> None:
        """Go on by what is known, before the vault is locked: warnings need no secret."""
        while self._waiting:
            self._plan_some()
        self._standings.freeze(self._planned.keys() | self._attention.keys())

    def thaw(self) -> None:
        """Go by the vault again, which is open."""
        self._standings.thaw()
        self.plan(None)

    def tick(self) -> None:
        """Warn of what has come due; called every second, and right after sleep."""
        if self._waiting:
            self._plan_some()
        self._remind()
        now = self._clock()
        if not self._heap or self._heap[0][0] > now:
            return
        due: list[ExpiryWarning] = []
        while self._heap and self._heap[0][0] <= now:
            at, profile_id = heapq.heappop(self._heap)
            if self._planned.get(profile_id) == at:
                warning = self._look(profile_id)
                due += [warning] if warning is not None else []
        if due:
            self.attention_changed.emit(len(self._attention))
            self.warned.emit(due)

    def snooze(self, profile_ids: Iterable[ProfileId]) -> None:
        """Warn of these again in a quarter of an hour, and leave them alone until then."""
        until = self._clock() + SNOOZE
        for profile_id in profile_ids:
            standing = self._standings.of(profile_id, self._before)
            self._attention.pop(profile_id, None)
            if standing is not None:
                self._snoozed[profile_id] = (until, standing.pair.issued_at)
                self._put(profile_id, until)
        self.attention_changed.emit(len(self._attention))

    def _look(self, profile_id: ProfileId) -> ExpiryWarning | None:
        """Return the warning that is due for a credential, and plan its next."""
        del self._planned[profile_id]
        self.turned.emit(profile_id)
        is_again = self._snoozed.pop(profile_id, None) is not None
        standing = self._standings.of(profile_id, self._before)
        if standing is None:
            return None
        pair, ends, now = standing.pair, standing.ends, standing.now
        due = next_warning(replace(pair, warned_at=None) if is_again else pair, ends, now, self._before)
        if due is None or due.at > now:
            self._plan(profile_id)
            return None
        if due.stage is WarningStage.BEFORE:
            self._put(profile_id, standing.local(ends.earliest))
        seen = _Seen(pair.issued_at, ends.earliest, due.stage)
        is_kept, renewal = self._is_kept(profile_id), standing.profile.renewal
        is_news = self._attention.get(profile_id) != seen
        if not is_news or not is_worth_a_warning(renewal, pair, now, is_kept=is_kept):
            return None
        self._attention[profile_id] = seen
        return ExpiryWarning(standing.profile, due.stage, ends)

    def _plan(self, profile_id: ProfileId) -> None:
        standing = self._standings.of(profile_id, self._before)
        due = None
        if standing is not None:
            due = next_warning(standing.pair, standing.ends, standing.now, self._before)
        if standing is None or due is None:
            self._planned.pop(profile_id, None)
            if standing is not None:
                self._put_turn(profile_id, standing)
            return
        self._keep_if_left(profile_id, standing)
        at = standing.local(due.at)
        until, issued_at = self._snoozed.get(profile_id, (at, None))
        self._put(profile_id, max(at, until) if standing.pair.issued_at == issued_at else at)

    def _put_turn(self, profile_id: ProfileId, standing: Standing) -> None:
        """Look again when its state turns, though nothing is left to be warned of: the list shows it."""
        coming = [at for at in (standing.ends.earliest, standing.ends.ends_at) if at > standing.now]
        if coming:
            self._put(profile_id, standing.local(min(coming)))

    def _keep_if_left(self, profile_id: ProfileId, standing: Standing) -> None:
        """Take up a warning that an earlier run has given: its message went with that run."""
        pair, ends, now = standing.pair, standing.ends, standing.now
        seen = _Seen(pair.issued_at, ends.earliest, WarningStage.BEFORE)
        if self._reminded.get(profile_id) == seen or not is_warned_of(pair, ends, now, self._before):
            return
        is_of_before = pair.warned_at is not None and standing.local(pair.warned_at) < self._begun_at
        is_kept, renewal = self._is_kept(profile_id), standing.profile.renewal
        if is_of_before and is_worth_a_warning(renewal, pair, now, is_kept=is_kept):
            self._attention[profile_id] = self._reminded[profile_id] = seen
            self._left.append(ExpiryWarning(standing.profile, WarningStage.BEFORE, ends))

    def _remind(self) -> None:
        left, self._left = [one for one in self._left if one.profile.id in self._attention], []
        if left:
            self.attention_changed.emit(len(self._attention))
            self.reminded.emit(left)

    def _plan_some(self) -> None:
        for _ in range(min(_AT_ONCE, len(self._waiting))):
            self._plan(self._waiting.pop())

    def _put(self, profile_id: ProfileId, at: datetime) -> None:
        if self._planned.get(profile_id) == at:
            return
        self._planned[profile_id] = at
        heapq.heappush(self._heap, (at, profile_id))

    def _settle(self) -> None:
        """Drop those from the attention whose token is another by now, or has got another end."""
        before = len(self._attention)
        for profile_id, seen in list(self._attention.items()):
            now = self._standings.of(profile_id, self._before)
            if now is None or (now.pair.issued_at, now.ends.earliest) != (seen.issued_at, seen.end):
                del self._attention[profile_id]
        if len(self._attention) != before:
            self.attention_changed.emit(len(self._attention))
