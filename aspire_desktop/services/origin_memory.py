"""What is known of each origin: how its clock differs from the PC's, and how its tokens behave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.evidence import proof, revised, sighting

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.record import OriginRecord
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.services.token_ledger import TokenLedger
    from aspire_desktop.services.vault.vault import Vault

#: The Date header counts whole seconds: smaller changes of the offset are noise.
_OFFSET_NOISE_S: Final = 1.5


#: A difference beyond this is no drift and no round trip: somebody set a clock.
_CLOCK_SET_S: Final = 300.0


class OriginMemory:
    """The newest state of all origins; belongs to the event loop's thread, as its ledger does."""

    def __init__(self, vault: Vault, clock: Clock, ledger: TokenLedger, on_news: Callable[[], None]) -> None:
        """Args: on_news: Called when all countdowns may stand otherwise, and the vault should hear of it."""
        self._vault = vault
        self._clock = clock
        self._ledger = ledger
        self._on_news = on_news
        self._heard_of: set[str] = set()

    def record(self, origin: str) -> OriginRecord:
        """Return what the answers of `origin` have shown."""
        return self._ledger.origin(self._vault.document, origin)

    def now(self, origin: str) -> datetime:
        """Return the time at `origin`: the PC's clock plus the offset last measured there."""
        return self._clock() + timedelta(seconds=self.record(origin).clock_offset_s)

    def local(self, origin: str, moment: datetime) -> datetime:
        """Return what the PC's clock shows at a moment of `origin`'s time."""
        return moment - timedelta(seconds=self.record(origin).clock_offset_s)

    @property
    def heard_of(self) -> frozenset[str]:
        """Those that have answered since the program began."""
        return frozenset(self._heard_of)

    def measure(self, origin: str, offset_s: float | None) -> bool:
        """Take over a newly measured offset; say whether it differs from the known one."""
        known = self.record(origin)
        self._heard_of.add(origin)
        if offset_s is None or abs(offset_s - known.clock_offset_s) <= _OFFSET_NOISE_S:
            return False
        self._ledger.learn(replace(known, clock_offset_s=offset_s))
        return True

    def note_offset(self, origin: str, offset_s: float | None) -> None:
        """Take over what an answer told of the server's clock; needs a running event loop."""
        if self.measure(origin, offset_s):
            self._on_news()

    def note_clock_moved(self, by: timedelta) -> None:
        """Make up for a PC's clock that was set back; needs a running event loop."""
        if by >= timedelta():
            return
        for origin in {record.profile.environment.origin for record in self._vault.document.credentials}:
            known = self.record(origin)
            self._ledger.learn(replace(known, clock_offset_s=known.clock_offset_s - by.total_seconds()))
        self._on_news()

    async def forget_evidence(self, origin: str) -> None:
        """Unlearn how tokens behave at `origin`; its countdowns stand on the guide's rule again."""
        known = self.record(origin)
        self._ledger.learn(replace(known, evidence=known.evidence.forgotten(self.now(origin))))
        self._on_news()

    def learn(self, origin: str, sent: TokenPair, *, accepted: bool) -> bool:
        """Boil an answer to `sent` into the evidence; say whether it changes what is known.

        New extremes alone come with most answers: they reach the vault with whatever is written next.
        Where either clock was set since the token was issued, its age is not known, and nothing is learned.
        """
        now, known = self.now(origin), self.record(origin)
        if sent.clock_offset_s is not None and abs(known.clock_offset_s - sent.clock_offset_s) > _CLOCK_SET_S:
            return False
        seen = sighting(sent, now)
        learnt = replace(known, evidence=known.evidence.with_answer(seen, accepted=accepted))
        behaviour = revised(known.behaviour, proof(sent, now, known.behaviour, accepted=accepted))
        is_news = behaviour is not None and behaviour is not known.behaviour
        if behaviour is not None and is_news:
            learnt = replace(learnt, behaviour=behaviour, observed_at=now)
        if learnt != known:
            self._ledger.learn(learnt)
        return is_news or learnt.evidence.refusals != known.evidence.refusals
