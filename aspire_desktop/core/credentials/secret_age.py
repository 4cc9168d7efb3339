"""How old a secret is, and whether that is worth a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from aspire_desktop.core.credentials.profile import Profile

#: So long a reminder can be put off at a time.
REMIND_AFTER_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class SecretAge:
    """Attributes: days: Whole days in use. is_due: It should be replaced, and nobody has put that off."""

    days: int
    is_due: bool


def secret_age(profile: Profile, now: datetime, limit_days: int) -> SecretAge:
    """Return how old the secret of `profile` is at `now`.

    Args:
        profile: Whose secret it is.
        now: The PC's time, aware UTC.
        limit_days: From which age on it is due; 0 means never.
    """
    days = max(0, (now - profile.secret_since).days)
    is_put_off = profile.age_reminder_at is not None and now < profile.age_reminder_at
    return SecretAge(days, bool(limit_days) and days >= limit_days and not is_put_off)
