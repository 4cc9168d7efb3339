"""What the system's own notices say, and what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.profile import ProfileId


@dataclass(frozen=True, slots=True)
class Notice:
    """Read on a locked screen and kept in the system's list: no name, no secret.

    Attributes:
        ids: Of the credentials that it is about: its buttons act on these and no others.
    """

    title: str
    text: str
    ids: tuple[ProfileId, ...] = ()
