"""Tests for aspire_desktop.core.credentials.learning."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.evidence import Evidence, Sighting
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.learning import learned
from aspire_desktop.core.credentials.lifetime import Bounds, Learned
from tests.support.records import NOW

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Notebook:
    """Notes answers one after the other, each of them a day after the one before."""

    evidence: Evidence = field(default_factory=Evidence)
    days: int = 0

    def alive(self, age: timedelta, idle: timedelta | None = None) -> "Notebook":
        return self._note(age, idle, accepted=True)

    def refused(self, age: timedelta, idle: timedelta | None = None) -> "Notebook":
        return self._note(age, idle, accepted=False)

    def _note(self, age: timedelta, idle: timedelta | None, *, accepted: bool) -> "Notebook":
        self.days += 1
        seen = Sighting(at=NOW + self.days * 24 * HOUR, age=age, idle=age if idle is None else idle)
        self.evidence = self.evidence.with_answer(seen, accepted=accepted)
        return self

    def learned(self, behaviour: Behaviour = Behaviour.UNKNOWN) -> Learned:
        return learned(self.evidence, behaviour)


def test_without_a_refusal_the_guide_is_taken_for_proven() -> None:
    assert Notebook().alive(2 * HOUR).alive(23 * HOUR).learned() == Learned()


def test_two_refusals_below_three_hours_give_bounds_with_their_number() -> None:
    notes = Notebook().alive(2 * HOUR).refused(170 * MINUTE).refused(175 * MINUTE)
    expected = Bounds(2 * HOUR, 170 * MINUTE, observations=3, is_settled=True)
    assert notes.learned() == Learned(expected, expected)


def test_one_refusal_proves_no_end_but_ends_the_proof() -> None:
    bounds = Notebook().alive(2 * HOUR).refused(3 * HOUR).learned().since_issue
    assert bounds is not None
    assert (bounds.proven, bounds.is_settled) == (2 * HOUR, False)


def test_two_refusals_of_one_token_are_one() -> None:
    notes = Notebook().refused(3 * HOUR)
    (seen,) = notes.evidence.refusals
    again = Sighting(at=seen.at + 5 * MINUTE, age=seen.age + 5 * MINUTE, idle=seen.idle + 5 * MINUTE)
    bounds = learned(notes.evidence.with_answer(again, accepted=False), Behaviour.UNKNOWN).since_issue
    assert bounds is not None
    assert not bounds.is_settled


def test_a_token_of_minutes_that_is_refused_did_not_die_of_age() -> None:
    assert Notebook().refused(MINUTE).refused(2 * MINUTE).learned() == Learned()


def test_one_refusal_against_an_older_token_that_lived_says_nothing() -> None:
    assert Notebook().alive(10 * HOUR).refused(3 * HOUR).learned() == Learned()


def test_a_server_that_has_become_stricter_is_noticed_at_the_second_refusal() -> None:
    bounds = Notebook().alive(23 * HOUR).refused(3 * HOUR).refused(4 * HOUR).learned().since_issue
    assert bounds is not None
    assert (bounds.proven, bounds.refused, bounds.is_settled) == (timedelta(), 3 * HOUR, True)


def test_a_token_that_lives_longer_afterwards_refutes_refusals() -> None:
    notes = Notebook().refused(3 * HOUR).refused(4 * HOUR).alive(5 * HOUR)
    assert notes.learned() == Learned()


def test_uses_tell_a_fixed_life_from_one_that_each_use_begins_anew() -> None:
    # Used each half an hour, and dead two hours after issue.
    fixed = Notebook().alive(110 * MINUTE, HOUR / 2)
    for _ in range(2):
        fixed = fixed.refused(140 * MINUTE, HOUR / 2).alive(90 * MINUTE, HOUR / 2)
    found = fixed.learned()
    assert (found.since_issue is not None, found.since_use) == (True, None)
    # Used for ten hours, and dead after three without a use.
    rolling = Notebook()
    for _ in range(2):
        rolling = rolling.alive(10 * HOUR, 2 * HOUR).refused(9 * HOUR, 3 * HOUR)
    rolling = rolling.alive(11 * HOUR, HOUR)
    found = rolling.learned()
    assert (found.since_issue, found.since_use is not None) == (None, True)


@pytest.mark.parametrize("behaviour", [Behaviour.ROLLS, Behaviour.FIXED])
def test_where_the_rule_is_known_the_other_is_not_looked_at(behaviour: Behaviour) -> None:
    found = Notebook().refused(3 * HOUR, 2 * HOUR).refused(3 * HOUR, 2 * HOUR).learned(behaviour)
    assert (found.since_issue is None) is (behaviour is Behaviour.ROLLS)
    assert (found.since_use is None) is (behaviour is Behaviour.FIXED)


_HOURS = st.integers(0, 60).map(lambda count: count * HOUR)
_ANSWERS = st.lists(st.tuples(_HOURS, _HOURS, st.booleans()), max_size=30)


@given(_ANSWERS, st.sampled_from(Behaviour))
def test_whatever_was_seen_bounds_are_in_order_and_below_a_day(
    answers: list[tuple[timedelta, timedelta, bool]], behaviour: Behaviour
) -> None:
    notes = Notebook()
    for age, idle, accepted in answers:
        (notes.alive if accepted else notes.refused)(age, min(age, idle))
    found = notes.learned(behaviour)
    for bounds in (found.since_issue, found.since_use):
        assert bounds is None or timedelta() <= bounds.proven < bounds.refused < 24 * HOUR
    assert len(notes.evidence.refusals) <= 12
    assert len(notes.evidence.alive_by_age) <= 12


@given(_ANSWERS, st.integers(0, 30))
def test_two_processes_that_saw_half_each_know_as_much_as_one(
    answers: list[tuple[timedelta, timedelta, bool]], split: int
) -> None:
    def of(some: list[tuple[int, tuple[timedelta, timedelta, bool]]]) -> Evidence:
        evidence = Evidence()
        for day, (age, idle, accepted) in some:
            seen = Sighting(at=NOW + day * HOUR, age=age, idle=min(age, idle))
            evidence = evidence.with_answer(seen, accepted=accepted)
        return evidence

    numbered = list(enumerate(answers))
    whole, merged = of(numbered), of(numbered[split:]).merged(of(numbered[:split]))
    assert merged.refusals == whole.refusals
    assert merged.alive_by_age == whole.alive_by_age
    assert merged.merged(whole) == merged
