"""What an environment's answers have shown of how long its tokens live: ages and times, never a token."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from aspire_desktop.core.credentials.expiry import ROLLING_LIFETIME, Behaviour
from aspire_desktop.core.credentials.tokens import TokenPair

#: What .NET servers grant after `exp` against clocks that differ (TokenValidationParameters.ClockSkew):
#: a 2xx within it proves nothing.
GRANTED_SKEW: Final = timedelta(minutes=5)
#: Of each list so many are kept: enough to tell a rule from an accident.
_KEPT: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One answer to a token.

    Attributes:
        at: When, in the server's time.
        age: Since the token was issued.
        idle: Since its last use that was seen here.
        past_exp: Since its `exp`, negative before it; None where it has none.
    """

    at: datetime
    age: timedelta
    idle: timedelta
    past_exp: timedelta | None = None

    @property
    def is_before_both_ends(self) -> bool:
        """Neither the day since issue, nor the one since the last use, nor `exp` was over."""
        is_before_exp = self.past_exp is None or self.past_exp < timedelta()
        return is_before_exp and max(self.age, self.idle) < ROLLING_LIFETIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The extremes of what was seen at one origin: however long it is used, it stays this small.

    Attributes:
        oldest_alive: The 2xx to the oldest token.
        idlest_alive: The 2xx after the longest rest.
        latest_alive: The 2xx the longest after `exp`.
        youngest_refused: The 401 to the youngest token that had passed an end.
        least_idle_refused: The 401 after the shortest rest, to a token that had passed an end.
        early_refused: The last 401 before any end: its life was short, or something else was the cause.
        refusals: The last 401s of all, of which lifetimes are learned.
        alive_by_age: The 2xx that no later one outdid in age, the oldest answer first.
        alive_by_idle: The same for the rest before it.
        forgotten_at: What was seen until then is to be left out.
    """

    oldest_alive: Sighting | None = None
    idlest_alive: Sighting | None = None
    latest_alive: Sighting | None = None
    youngest_refused: Sighting | None = None
    least_idle_refused: Sighting | None = None
    early_refused: Sighting | None = None
    refusals: tuple[Sighting, ...] = ()
    alive_by_age: tuple[Sighting, ...] = ()
    alive_by_idle: tuple[Sighting, ...] = ()
    forgotten_at: datetime | None = None

    @property
    def sightings(self) -> tuple[Sighting, ...]:
        found = (getattr(self, name) for name in _KEYS)
        return tuple(one for one in found if one is not None)

    def with_answer(self, seen: Sighting, *, accepted: bool) -> "Evidence":
        """Return the evidence with one more answer boiled into it."""
        if accepted:
            new = Evidence(
                oldest_alive=seen,
                idlest_alive=seen,
                latest_alive=seen if seen.past_exp is not None and seen.past_exp > timedelta() else None,
                alive_by_age=(seen,),
                alive_by_idle=(seen,),
            )
        elif seen.is_before_both_ends:
            new = Evidence(early_refused=seen, refusals=(seen,))
        else:
            new = Evidence(youngest_refused=seen, least_idle_refused=seen, refusals=(seen,))
        return self.merged(new)

    def merged(self, other: "Evidence") -> "Evidence":
        """Return what both have seen, but for what either was told to forget."""
        stamps = [stamp for stamp in (self.forgotten_at, other.forgotten_at) if stamp is not None]
        since = max(stamps, default=None)
        kept = {
            name: _best([getattr(self, name), getattr(other, name)], key, since)
            for name, key in _KEYS.items()
        }
        return Evidence(
            **kept,
            refusals=tuple(_since(since, self.refusals + other.refusals)[-_KEPT:]),
            alive_by_age=_stairs(_since(since, self.alive_by_age + other.alive_by_age), _age),
            alive_by_idle=_stairs(_since(since, self.alive_by_idle + other.alive_by_idle), _idle),
            forgotten_at=since,
        )

    def forgotten(self, now: datetime) -> "Evidence":
        """Return evidence of nothing; of two records merged, nothing older than `now` comes back."""
        return Evidence(forgotten_at=now)


def sighting(tokens: TokenPair, now: datetime) -> Sighting:
    """Return how old `tokens` were at an answer.

    Args:
        tokens: The pair as it was when the request was sent.
        now: Server time of the answer.
    """
    claim_end = tokens.expires_claim
    return Sighting(
        at=now,
        age=max(now - tokens.issued_at, timedelta()),
        idle=max(now - tokens.last_used_at, timedelta()),
        past_exp=None if claim_end is None else now - claim_end,
    )


def proof(
    tokens: TokenPair, now: datetime, known: Behaviour = Behaviour.UNKNOWN, *, accepted: bool
) -> Behaviour | None:
    """Return what one answer proves about the environment, or None where it proves nothing.

    Against `exp` where the token has one, else against a day since it was issued.  A token that was
    accepted after that end before did not die of it: its refusal has another cause.  Where tokens were
    seen to roll, a use may begin no more than the time that `exp` gave: one that was left alone for longer
    may have died of that.

    Args:
        tokens: The pair as it was when the request was sent.
        now: Server time of the answer.
        known: What was known before.
        accepted: True for a 2xx, False for a 401.
    """
    fixed_end = tokens.expires_claim or tokens.issued_at + ROLLING_LIFETIME
    if accepted:
        return Behaviour.ROLLS if now > fixed_end + GRANTED_SKEW else None
    is_after_end = now > fixed_end and tokens.last_used_at <= fixed_end + GRANTED_SKEW
    rolls_for = ROLLING_LIFETIME
    if known is Behaviour.ROLLS:
        rolls_for = min(rolls_for, fixed_end - tokens.issued_at)
    has_rolling_time = now < tokens.last_used_at + rolls_for
    return Behaviour.FIXED if is_after_end and has_rolling_time else None


def revised(known: Behaviour, shown: Behaviour | None) -> Behaviour | None:
    """Return what is known of a server after an answer; None where that is as before.

    A 2xx after an end is certain.  A 401 may have another cause: it is taken for proof where nothing was
    known, but where tokens were seen to outlive that end it only asks for another trial.

    Args:
        known: What was known before.
        shown: What the answer alone proves, as `proof` has it.
    """
    if known is Behaviour.ROLLS and shown is Behaviour.FIXED:
        return Behaviour.UNKNOWN
    return shown


def _best(
    candidates: list[Sighting | None], key: Callable[[Sighting], timedelta], since: datetime | None
) -> Sighting | None:
    seen = [one for one in candidates if one is not None and (since is None or one.at > since)]
    return max(seen, key=key, default=None)


def _since(since: datetime | None, seen: tuple[Sighting, ...]) -> list[Sighting]:
    """Return each sighting once, those before `since` left out, in the order of time."""
    kept = {one for one in seen if since is None or one.at > since}
    return sorted(kept, key=lambda one: (one.at, one.age, one.idle))


def _stairs(seen: list[Sighting], span: Callable[[Sighting], timedelta]) -> tuple[Sighting, ...]:
    """Return those that no later one outdid: of any moment they tell the longest life seen since."""
    steps: list[Sighting] = []
    for one in seen:
        while steps and span(steps[-1]) <= span(one):
            steps.pop()
        steps.append(one)
    return tuple(steps[-_KEPT:])


def _age(seen: Sighting) -> timedelta:
    return seen.age


def _idle(seen: Sighting) -> timedelta:
    return seen.idle


_EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)

#: Of two sightings each field keeps the one with the greater value.
_KEYS: Final[dict[str, Callable[[Sighting], timedelta]]] = {
    "oldest_alive": _age,
    "idlest_alive": _idle,
    "latest_alive": lambda seen: seen.past_exp or timedelta(),
    "youngest_refused": lambda seen: -seen.age,
    "least_idle_refused": lambda seen: -seen.idle,
    "early_refused": lambda seen: seen.at - _EPOCH,
}
