"""When and where copies of all credentials are made by themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Final


class BackupEvery(Enum):
    """How long after one copy the next is made."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @property
    def interval(self) -> timedelta:
        return _INTERVALS[self]


_INTERVALS: Final = {
    BackupEvery.DAY: timedelta(days=1),
    BackupEvery.WEEK: timedelta(days=7),
    BackupEvery.MONTH: timedelta(days=30),
}
MOST_KEPT: Final = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """A plan in force.  The passphrase itself is kept nowhere.

    Attributes:
        folder: An absolute path, as this system writes it.
        keep: So many copies are kept; older ones of this vault are removed.
        header: The clear part of the files: the passphrase's salt and parameters.
        key: What the passphrase and `header` make, so that copies need nobody to type it.
        last_at: When the last copy was made, aware UTC; None before the first.
    """

    folder: str
    every: BackupEvery
    keep: int
    header: bytes
    key: bytes = field(repr=False)
    last_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Say whether a copy is to be made; a clock that was put back makes one rather than none."""
        if self.last_at is None:
            return True
        return not timedelta() <= now - self.last_at < self.every.interval
