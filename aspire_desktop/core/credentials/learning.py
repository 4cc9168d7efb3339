"""Learns from evidence how long tokens live, where refusals show that it is less than 24 hours."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.expiry import ROLLING_LIFETIME, Behaviour
from aspire_desktop.core.credentials.lifetime import NOTHING_LEARNED, Bounds, Learned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.credentials.evidence import Evidence, Sighting

    Span = Callable[[Sighting], timedelta]

#: No token dies of so little age, or of so short a rest: something else was the cause.
_TOO_YOUNG: Final = timedelta(minutes=5)
#: Refusals of tokens that were issued so close to each other are of one token.
_ONE_TOKEN: Final = timedelta(minutes=1)


def learned(evidence: Evidence, behaviour: Behaviour) -> Learned:
    """Return what refusals before the guide's end show.

    While nobody knows whether a use begins the lifetime anew, both rules are looked at: what was seen
    afterwards refutes the wrong one by itself.

    Args:
        evidence: Of one origin.
        behaviour: What is known of it.
    """
    if not evidence.refusals:
        return NOTHING_LEARNED
    by_issue = by_use = None
    if behaviour is not Behaviour.ROLLS:
        early = [one for one in evidence.refusals if one.age < ROLLING_LIFETIME and not _is_past_exp(one)]
        by_issue = _bounds(early, evidence.alive_by_age, lambda seen: seen.age)
    if behaviour is not Behaviour.FIXED:
        rolls = behaviour is Behaviour.ROLLS
        early = [
            one
            for one in evidence.refusals
            if one.idle < ROLLING_LIFETIME and (rolls or not _is_past_exp(one))
        ]
        by_use = _bounds(early, evidence.alive_by_idle, lambda seen: seen.idle)
    return Learned(by_issue, by_use)


def _is_past_exp(seen: Sighting) -> bool:
    return seen.past_exp is not None and seen.past_exp >= timedelta()


def _bounds(refusals: Sequence[Sighting], alive: Sequence[Sighting], span: Span) -> Bounds | None:
    """Return what some refusals show by one rule, in which `span` is what makes a token too old."""
    credible = [one for one in refusals if span(one) > _TOO_YOUNG and not _outlived(one, alive, span)]
    is_settled = _tokens(credible) >= 2
    if not is_settled:
        # One refusal against what was seen before: the token was replaced, or its secret was.
        credible = [one for one in credible if all(span(seen) < span(one) for seen in alive)]
    if not credible:
        return None
    refused = min(span(one) for one in credible)
    below = [seen for seen in alive if span(seen) < refused]
    proven = max((span(seen) for seen in below), default=timedelta())
    return Bounds(proven, refused, len(credible) + len(below), is_settled)


def _outlived(refused: Sighting, alive: Sequence[Sighting], span: Span) -> bool:
    """Say whether a later token lived longer: then this one's age was not what it was refused for."""
    return any(seen.at > refused.at and span(seen) >= span(refused) for seen in alive)


def _tokens(refusals: Sequence[Sighting]) -> int:
    """Return of how many tokens these refusals are."""
    issued = sorted(one.at - one.age for one in refusals)
    return sum(at - before > _ONE_TOKEN for before, at in pairwise(issued)) + bool(issued)
