"""When a token ends, and how that is known.

The guide: a token "expires every 24 hours on a rolling basis ... the 24 hour timeframe resets every
time you interact with the API".  A token that is a JWT may say otherwise in its `exp` claim, and
nobody has published which of the two the server obeys.  So both are tracked, one of them is
followed, and its name is always shown.  Where refusals have shown that tokens live shorter than either
says, that is followed.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from aspire_desktop.core.credentials.lifetime import NOTHING_LEARNED, Bounds, Learned
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.credentials.tokens import TokenPair

ROLLING_LIFETIME: Final = timedelta(hours=24)
EXPIRING_SOON: Final = timedelta(hours=1)


class Basis(Enum):
    ROLLING = "rolling 24 h since the last use"
    CLAIM = "the token's own exp"
    MEASURED = "24 h since it was issued, as measured here"
    LEARNED = "shorter than 24 h, as measured here"


class Behaviour(Enum):
    """What an environment's answers have shown about its tokens."""

    UNKNOWN = "unknown"
    #: A 2xx after `exp` had passed, or a day since issue where there is none.
    ROLLS = "rolls"
    #: A 401 after either, with rolling time left.
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Expiry:
    """A token's end at one moment.

    `remaining` is never negative, nor more than 24 hours where no `exp` says so.  The countdown, its word
    and its color go by `ends_at`; warnings, renewals and the check before a copy by `earliest`.

    Attributes:
        earliest: The earlier of the ends that may count.
        earliest_since: Where the lifetime that ends then began.
        latest: Until when it may live at most; later than `ends_at` where that was measured.
        proven_until: Until then it lives by all that was seen; after it only the server knows.
        asks_until: Until then it is worth asking the server whether it still lives.
        behaviour: What the basis was chosen by.
        learned: What was measured of shorter lifetimes.
    """

    state: TokenState
    basis: Basis
    ends_at: datetime
    remaining: timedelta
    lifetime: timedelta
    rolling_end: datetime
    claim_end: datetime | None
    earliest: datetime
    earliest_since: datetime
    latest: datetime
    proven_until: datetime
    asks_until: datetime
    behaviour: Behaviour = Behaviour.UNKNOWN
    learned: Learned = NOTHING_LEARNED

    @property
    def is_claim_untested(self) -> bool:
        """Its `exp` comes before the end that is counted down to, and nobody knows whether it counts."""
        is_earlier = self.claim_end is not None and self.claim_end < self.ends_at
        return is_earlier and self.behaviour is Behaviour.UNKNOWN

    @property
    def bounds(self) -> Bounds | None:
        """The measured lifetime that is counted down to; None where another rule is followed."""
        if self.basis is not Basis.LEARNED:
            return None
        both = (self.learned.since_issue, self.learned.since_use)
        return next((one for one in both if one is not None and one.expected == self.lifetime), None)

    @property
    def is_usable(self) -> bool:
        return self.state in (TokenState.VALID, TokenState.EXPIRING)

    @property
    def fraction_left(self) -> float:
        """From 1.0 (just used) down to 0.0 (ended)."""
        if self.lifetime <= timedelta():
            return 0.0
        return min(1.0, self.remaining / self.lifetime)


@dataclass(frozen=True, slots=True)
class _End:
    at: datetime
    since: datetime
    basis: Basis


def expiry(
    tokens: TokenPair,
    now: datetime,
    behaviour: Behaviour = Behaviour.UNKNOWN,
    soon: timedelta = EXPIRING_SOON,
    learned: Learned = NOTHING_LEARNED,
) -> Expiry:
    """Work out when `tokens` end.

    Args:
        tokens: The pair, its times in server time.
        now: Server time: the PC's clock plus its measured offset, aware UTC.
        behaviour: What this environment has shown so far.
        soon: So long before its end a token expires soon; of a short life no more than half.
        learned: What this environment has shown of lifetimes below 24 hours.
    """
    # A server whose clock went back has not given anybody more time.
    issued_at, used_at = min(tokens.issued_at, now), min(tokens.last_used_at, now)
    rolling = _End(used_at + ROLLING_LIFETIME, used_at, Basis.ROLLING)
    claim = None
    if tokens.expires_claim is not None:
        claim = _End(tokens.expires_claim, issued_at, Basis.CLAIM)
    by_rule = _by_rule(rolling, claim, issued_at, behaviour)
    measured = _measured(learned, issued_at, used_at)
    followed = by_rule if measured is None else min(by_rule, measured, key=_at)
    may_count = [followed]
    if claim is not None and behaviour is not Behaviour.ROLLS:
        may_count += [claim, rolling]
    earliest = min(may_count, key=_at)
    remaining = max(followed.at - now, timedelta())
    lifetime = followed.at - followed.since
    asks_until = min([by_rule, *may_count[1:]], key=_at).at
    proven = learned.proven_until(issued_at, used_at)
    settled = learned.settled(issued_at, used_at)
    return Expiry(
        state=_state(tokens, remaining, min(soon, lifetime / 2)),
        basis=followed.basis,
        ends_at=followed.at,
        remaining=remaining,
        lifetime=lifetime,
        rolling_end=rolling.at,
        claim_end=tokens.expires_claim,
        earliest=earliest.at,
        earliest_since=earliest.since,
        latest=by_rule.at if settled is None else min(by_rule.at, settled[0] + settled[1].refused),
        proven_until=earliest.at if proven is None else min(asks_until, proven),
        asks_until=asks_until,
        behaviour=behaviour,
        learned=learned,
    )


def _by_rule(rolling: _End, claim: _End | None, issued_at: datetime, behaviour: Behaviour) -> _End:
    """Return the end by the guide's rule, or by the one that the server was seen to keep to."""
    if behaviour is not Behaviour.FIXED:
        return rolling
    return claim or _End(issued_at + ROLLING_LIFETIME, issued_at, Basis.MEASURED)


def _measured(learned: Learned, issued_at: datetime, used_at: datetime) -> _End | None:
    settled = learned.settled(issued_at, used_at)
    if settled is None:
        return None
    since, bounds = settled
    return _End(since + bounds.expected, since, Basis.LEARNED)


def _at(end: _End) -> datetime:
    return end.at


def _state(tokens: TokenPair, remaining: timedelta, soon: timedelta) -> TokenState:
    if tokens.refused_at is not None:
        return TokenState.REFUSED
    if not remaining:
        return TokenState.EXPIRED
    return TokenState.EXPIRING if remaining <= soon else TokenState.VALID
