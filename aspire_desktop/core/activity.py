"""What was done with which credential: the record's entries, without secrets and customer data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from aspire_desktop.core.credentials.profile import Profile


class ActivityKind(Enum):
    """The value is the word in the file, and what people read."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "brought back"
    SHOWN = "secret shown"
    COPIED = "copied"
    TOKEN_ISSUED = "token issued"  # noqa: S105 (a name for it)
    TOKEN_REFRESHED = "token refreshed"  # noqa: S105 (a name for it)
    REFUSED = "refused"
    SENT = "request sent"
    TESTED = "tested"
    ROTATED = "secret rotated"
    EXPORTED = "exported"
    IMPORTED = "imported"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One entry.

    Attributes:
        number: From 1, without gaps: one that is missing was removed.
        at: The PC's time, aware UTC.
        kind: A word of `ActivityKind`, or of a later version.
        credential: The credential's description at that time; empty where it concerns all.
        profile_id: Its id; empty where it concerns all.
        detail: E.g. ``GET /Branches 200``: never a query, a body, a secret or an answer.
        by: ``window`` or ``command line``.
    """

    number: int
    at: datetime
    kind: str
    credential: str = ""
    profile_id: str = ""
    detail: str = ""
    by: str = ""

    @property
    def search_text(self) -> str:
        day = f"{self.at.astimezone():%Y-%m-%d}"
        return "\n".join((self.kind, self.credential, self.detail, self.by, day)).casefold()


#: Told of what was done with a credential, None for all of them, and of its circumstances.
OnActivity: TypeAlias = Callable[[ActivityKind, Profile | None, str], None]


def unrecorded(kind: ActivityKind, profile: Profile | None, detail: str) -> None:
    """Take an activity that nobody keeps a record of."""
    del kind, profile, detail
