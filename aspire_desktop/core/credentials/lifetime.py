"""How long tokens live where that is less than the guide's 24 hours, as bounds from what was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Bounds:
    """A lifetime between two spans.

    Attributes:
        proven: A token so old was seen alive; zero where none was.
        refused: A token so old was seen refused.
        observations: The number of answers from which both are known.
        is_settled: Tokens of two issues were refused: one alone may have been replaced elsewhere.
    """

    proven: timedelta
    refused: timedelta
    observations: int
    is_settled: bool

    @property
    def expected(self) -> timedelta:
        """What the countdown goes by: what is proven, but no less than half of what was refused.

        The half is a guess that either proves right or halves the bound: without it a token that nobody
        has used for long would seem to end as soon as it is issued.
        """
        return max(self.proven, self.refused / 2)


@dataclass(frozen=True, slots=True)
class Learned:
    """What is known of lifetimes below the guide's; each None where nothing is.

    Attributes:
        since_issue: Of a server whose tokens end at their time.
        since_use: Of one where each use begins the lifetime anew.
    """

    since_issue: Bounds | None = None
    since_use: Bounds | None = None

    def proven_until(self, issued_at: datetime, used_at: datetime) -> datetime | None:
        """Return until when a token is proven to live, by whichever rule is the stricter."""
        ends = [start + bounds.proven for start, bounds in self._started(issued_at, used_at)]
        return min(ends, default=None)

    def settled(self, issued_at: datetime, used_at: datetime) -> tuple[datetime, Bounds] | None:
        """Return the beginning of the lifetime that ends first, and its bounds; None until one is settled."""
        found = [one for one in self._started(issued_at, used_at) if one[1].is_settled]
        return min(found, key=lambda one: one[0] + one[1].expected, default=None)

    def _started(self, issued_at: datetime, used_at: datetime) -> list[tuple[datetime, Bounds]]:
        pairs = ((issued_at, self.since_issue), (used_at, self.since_use))
        return [(start, bounds) for start, bounds in pairs if bounds is not None]


NOTHING_LEARNED = Learned()
