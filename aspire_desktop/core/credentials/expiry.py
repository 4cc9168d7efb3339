"""When a token ends, and how that is known.

The guide: a token "expires every 24 hours on a rolling basis ... the 24 hour timeframe resets every
time you interact with the API".  A token that is a JWT may say otherwise in its `exp` claim, and
nobody has published which of the two the server obeys.  So both are tracked, one of them is
followed, and its name is always shown.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from aspire_desktop.core.credentials.tokens import TokenPair

ROLLING_LIFETIME: Final = timedelta(hours=24)
EXPIRING_SOON: Final = timedelta(hours=1)


class TokenState(Enum):
    NONE = "no token"
    VALID = "valid"
    EXPIRING = "expires soon"
    EXPIRED = "expired"
    #: The server answered 401 to it, whatever the clock says.
    REFUSED = "refused"


class Basis(Enum):
    ROLLING = "rolling 24 h since the last use"
    CLAIM = "the token's own exp"
    MEASURED = "24 h since it was issued, as measured here"


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

    `remaining` is never negative.  `earliest` is the earlier of the two ends: warnings and the
    check before a copy go by it, the countdown by `ends_at`.  `behaviour` is what the basis was
    chosen by.
    """

    state: TokenState
    basis: Basis
    ends_at: datetime
    remaining: timedelta
    lifetime: timedelta
    rolling_end: datetime
    claim_end: datetime | None
    earliest: datetime
    behaviour: Behaviour = Behaviour.UNKNOWN

    @property
    def is_usable(self) -> bool:
        return self.state in (TokenState.VALID, TokenState.EXPIRING)

    @property
    def fraction_left(self) -> float:
        """From 1.0 (just used) down to 0.0 (ended)."""
        if self.lifetime <= timedelta():
            return 0.0
        return min(1.0, self.remaining / self.lifetime)


def expiry(
    tokens: TokenPair,
    now: datetime,
    behaviour: Behaviour = Behaviour.UNKNOWN,
    soon: timedelta = EXPIRING_SOON,
) -> Expiry:
    """Work out when `tokens` end.

    Args:
        tokens: The pair, its times in server time.
        now: Server time: the PC's clock plus its measured offset, aware UTC.
        behaviour: What this environment has shown so far.
        soon: So long before the earlier of its ends a token expires soon.
    """
    rolling_end = tokens.last_used_at + ROLLING_LIFETIME
    claim_end = tokens.expires_claim
    basis, ends_at, started_at = _followed(tokens, behaviour)
    remaining = max(ends_at - now, timedelta())
    earliest = ends_at if claim_end is None or behaviour is Behaviour.ROLLS else min(rolling_end, claim_end)
    return Expiry(
        state=_state(tokens, remaining, earliest - now, soon),
        basis=basis,
        ends_at=ends_at,
        remaining=remaining,
        lifetime=ends_at - started_at,
        rolling_end=rolling_end,
        claim_end=claim_end,
        earliest=earliest,
        behaviour=behaviour,
    )


def _followed(tokens: TokenPair, behaviour: Behaviour) -> tuple[Basis, datetime, datetime]:
    """Return the basis of the countdown, its end and its beginning."""
    if behaviour is not Behaviour.FIXED:
        return Basis.ROLLING, tokens.last_used_at + ROLLING_LIFETIME, tokens.last_used_at
    if tokens.expires_claim is not None:
        return Basis.CLAIM, tokens.expires_claim, tokens.issued_at
    return Basis.MEASURED, tokens.issued_at + ROLLING_LIFETIME, tokens.issued_at


def _state(tokens: TokenPair, remaining: timedelta, until_earliest: timedelta, soon: timedelta) -> TokenState:
    if tokens.refused_at is not None:
        return TokenState.REFUSED
    if not remaining:
        return TokenState.EXPIRED
    return TokenState.EXPIRING if until_earliest <= soon else TokenState.VALID
