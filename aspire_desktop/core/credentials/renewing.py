"""When a token is renewed by itself, when its end is warned of, and when replacing it needs a question."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from aspire_desktop.core.credentials.expiry import Expiry
from aspire_desktop.core.credentials.profile import Profile, Renewal
from aspire_desktop.core.credentials.tokens import TokenPair

#: So long after it was copied a token counts as in use elsewhere.
IN_USE: Final = timedelta(days=1)
#: So long after a request a credential that is renewed when used counts as worked with.
_WORKED_WITH: Final = timedelta(hours=4)
#: An end further back is no news.
_OLD_NEWS: Final = timedelta(days=7)
#: Renewals are spread over so much of the margin, so that not all come at once.
_JITTER: Final = 0.1
_FIRST_BACKOFF: Final = timedelta(minutes=1)
LONGEST_BACKOFF: Final = timedelta(minutes=30)
_MOST_DOUBLINGS: Final = 10


class WarningStage(Enum):
    BEFORE = "expires soon"
    ENDED = "has ended"


@dataclass(frozen=True, slots=True)
class DueWarning:
    """Attributes: at: When it is due, in the server's time; it may be past."""

    at: datetime
    stage: WarningStage


def margin(ends: Expiry, wanted: timedelta) -> timedelta:
    """Return `wanted`, but no more than half of what the token lives: a short one is not always late."""
    return min(wanted, max((ends.earliest - ends.earliest_since) / 2, timedelta()))


def next_warning(tokens: TokenPair, ends: Expiry, now: datetime, wanted: timedelta) -> DueWarning | None:
    """Return the next warning of this end that was not given yet; None where all were.

    A use that moves the end begins anew, as a new token does.  An `exp` of which nobody knows whether it
    counts is warned of once, before it: that it has ended then would be a guess.

    Args:
        tokens: The pair.
        ends: How it stands.
        now: Server time.
        wanted: So long before the earlier of the ends; zero means that nobody wants to be warned.
    """
    if not wanted or tokens.refused_at is not None:
        return None
    before = ends.earliest - margin(ends, wanted)
    warned_at = tokens.warned_at
    if now < ends.earliest:
        was_given = warned_at is not None and warned_at >= before
        if was_given and ends.is_claim_untested:
            return None
        at, stage = (ends.earliest, WarningStage.ENDED) if was_given else (before, WarningStage.BEFORE)
        return DueWarning(at, stage)
    end = ends.ends_at if ends.is_claim_untested else ends.earliest
    was_given = warned_at is not None and (warned_at >= end or ends.is_claim_untested)
    if was_given or now - end > _OLD_NEWS:
        return None
    return DueWarning(end, WarningStage.ENDED)


def is_warned_of(tokens: TokenPair, ends: Expiry, now: datetime, wanted: timedelta) -> bool:
    """Say whether a token that still lives was warned of as one that expires soon.

    Args:
        tokens: The pair.
        ends: How it stands.
        now: Server time.
        wanted: As of `next_warning`.
    """
    if not wanted or tokens.refused_at is not None or tokens.warned_at is None:
        return False
    return ends.earliest - margin(ends, wanted) <= tokens.warned_at <= now < ends.earliest


def is_worth_a_warning(renewal: Renewal, tokens: TokenPair, now: datetime, *, is_kept: bool) -> bool:
    """Say whether anybody minds the end of this token.

    A credential that is renewed when it is used needs no notice each morning: only one whose token was
    copied, or that is being worked with.

    Args:
        renewal: How the credential is renewed.
        tokens: Its pair.
        now: Server time.
        is_kept: Its renewal by itself is on its way.
    """
    if is_kept:
        return False
    if renewal is not Renewal.WHEN_USED or is_in_use(tokens, now):
        return True
    was_used = tokens.last_used_at > tokens.issued_at
    return was_used and now - tokens.last_used_at < _WORKED_WITH


def is_in_use(tokens: TokenPair, now: datetime) -> bool:
    """Say whether the token may be in use elsewhere: it was copied here within the last day."""
    return tokens.copied_at is not None and now - tokens.copied_at < IN_USE


def is_idle(profile: Profile, pair: TokenPair, now: datetime) -> bool:
    """Say whether a credential was left alone for so long that its token is not kept alive any more."""
    hours = profile.stop_idle_h
    return hours > 0 and now - pair.last_work_at >= timedelta(hours=hours)


def renewal_at(
    tokens: TokenPair, ends: Expiry, wanted: timedelta, chance: float, *, is_on_trial: bool = False
) -> datetime:
    """Return when a token that is kept alive is to be renewed, in the server's time.

    Args:
        tokens: The pair.
        ends: How it stands.
        wanted: So long before the earlier of its ends.
        chance: From 0 to 1: how much earlier, within a tenth of that time.
        is_on_trial: It is to outlive an `exp` that nobody has tested, so that somebody can.
    """
    if tokens.refused_at is not None:
        return tokens.refused_at
    if is_on_trial and ends.is_claim_untested:
        return ends.ends_at - min(wanted, ends.lifetime / 2)
    return ends.earliest - margin(ends, wanted) * (1 + _JITTER * chance)


def backoff(failures: int, chance: float) -> timedelta:
    """Return how long to wait after failures in a row: 1, 2, 4 ... 30 minutes, and up to a tenth more."""
    doubled = _FIRST_BACKOFF * (1 << min(max(failures - 1, 0), _MOST_DOUBLINGS))
    return min(doubled, LONGEST_BACKOFF) * (1 + _JITTER * chance)


def may_log_in(tokens: TokenPair, ends: Expiry, now: datetime) -> bool:
    """Say whether a renewal by itself may go as far as a new login.

    A token in use elsewhere is replaced by its own refresh token only; once it has ended there is
    nothing left to spare.
    """
    is_over = not ends.is_usable or now >= ends.earliest
    return is_over or not is_in_use(tokens, now)
