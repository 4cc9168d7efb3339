"""Tests for aspire_desktop.core.credentials.evidence."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.credentials.evidence import _KEYS, Evidence, Sighting, proof, revised, sighting
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.tokens import TokenPair
from tests.support.records import NOW, token_pair

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def pair(issued: timedelta, used: timedelta, exp: timedelta | None = None) -> TokenPair:
    """Return a pair issued and used so long before `NOW`."""
    return replace(token_pair(exp=exp), issued_at=NOW - issued, last_used_at=NOW - used)


@pytest.mark.parametrize(
    ("tokens", "accepted", "expected"),
    [
        pytest.param(pair(HOUR, HOUR, -HOUR), True, Behaviour.ROLLS, id="alive after exp"),
        pytest.param(pair(HOUR, HOUR, -4 * MINUTE), True, None, id="alive within a server's usual grace"),
        pytest.param(pair(3 * HOUR, 2 * HOUR, -HOUR), False, Behaviour.FIXED, id="refused after exp"),
        pytest.param(pair(3 * HOUR, HOUR, -2 * HOUR), False, None, id="it had outlived its exp before"),
        pytest.param(pair(HOUR, HOUR, HOUR), True, None, id="alive before exp"),
        pytest.param(pair(HOUR, HOUR, HOUR), False, None, id="refused before any end"),
        pytest.param(pair(30 * HOUR, 30 * HOUR, -HOUR), False, None, id="both ends are over"),
        pytest.param(pair(25 * HOUR, 2 * HOUR), True, Behaviour.ROLLS, id="a day old and alive"),
        pytest.param(pair(25 * HOUR, 2 * HOUR), False, Behaviour.FIXED, id="a day old and refused"),
        pytest.param(pair(49 * HOUR, 2 * HOUR), False, None, id="it had outlived a day before"),
        pytest.param(pair(23 * HOUR, 2 * HOUR), True, None, id="younger than a day"),
    ],
)
def test_an_answer_proves_what_the_server_does_or_nothing(
    tokens: TokenPair, accepted: bool, expected: Behaviour | None
) -> None:
    assert proof(tokens, NOW, accepted=accepted) is expected


@pytest.mark.parametrize(
    ("used", "expected"), [(2 * HOUR, None), (2 * HOUR - MINUTE, Behaviour.FIXED)], ids=["longer", "shorter"]
)
def test_where_tokens_roll_one_that_was_left_alone_for_its_whole_life_proves_nothing(
    used: timedelta, expected: Behaviour | None
) -> None:
    tokens = pair(3 * HOUR, used, -HOUR)
    assert proof(tokens, NOW, Behaviour.ROLLS, accepted=False) is expected
    assert proof(tokens, NOW, Behaviour.UNKNOWN, accepted=False) is Behaviour.FIXED


def test_the_oldest_and_the_idlest_that_lived_are_kept() -> None:
    evidence = Evidence()
    for issued, used in ((HOUR, HOUR), (23 * HOUR, MINUTE), (20 * HOUR, 14 * HOUR)):
        evidence = evidence.with_answer(sighting(pair(issued, used), NOW), accepted=True)
    assert evidence.oldest_alive is not None
    assert evidence.oldest_alive.age == 23 * HOUR
    assert evidence.idlest_alive is not None
    assert evidence.idlest_alive.idle == 14 * HOUR
    assert evidence.latest_alive is None


def test_a_refusal_before_any_end_is_kept_apart() -> None:
    evidence = Evidence().with_answer(sighting(pair(2 * HOUR, HOUR), NOW), accepted=False)
    assert evidence.early_refused is not None
    assert evidence.youngest_refused is None
    late = evidence.with_answer(sighting(pair(25 * HOUR, HOUR), NOW), accepted=False)
    assert late.youngest_refused is not None
    assert late.early_refused == evidence.early_refused


def test_what_was_forgotten_does_not_come_back_from_another_record() -> None:
    old = Evidence().with_answer(sighting(pair(HOUR, HOUR), NOW), accepted=True)
    forgotten = old.forgotten(NOW)
    assert forgotten.merged(old).sightings == ()
    assert old.merged(forgotten).sightings == ()
    new = forgotten.with_answer(replace(sighting(pair(HOUR, HOUR), NOW), at=NOW + HOUR), accepted=True)
    assert old.merged(new).oldest_alive == new.oldest_alive


_HOURS = st.integers(0, 60).map(lambda count: count * HOUR)
_SEEN = st.builds(
    Sighting,
    at=_HOURS.map(lambda after: NOW + after),
    age=_HOURS,
    idle=_HOURS,
    past_exp=st.none() | _HOURS.map(lambda after: after - 30 * HOUR),
)


@given(st.lists(st.tuples(_SEEN, st.booleans()), max_size=12), st.integers(0, 12))
def test_two_records_merged_know_as_much_as_one_that_saw_all(
    answers: list[tuple[Sighting, bool]], split: int
) -> None:
    def of(some: list[tuple[Sighting, bool]]) -> Evidence:
        evidence = Evidence()
        for seen, accepted in some:
            evidence = evidence.with_answer(seen, accepted=accepted)
        return evidence

    whole, merged = of(answers), of(answers[:split]).merged(of(answers[split:]))
    for name, key in _KEYS.items():
        kept, other = getattr(whole, name), getattr(merged, name)
        assert (kept is None) is (other is None)
        assert kept is None or key(kept) == key(other)


@pytest.mark.parametrize(
    ("known", "shown", "expected"),
    [
        (Behaviour.UNKNOWN, None, None),
        (Behaviour.UNKNOWN, Behaviour.ROLLS, Behaviour.ROLLS),
        (Behaviour.UNKNOWN, Behaviour.FIXED, Behaviour.FIXED),
        (Behaviour.FIXED, Behaviour.ROLLS, Behaviour.ROLLS),
        (Behaviour.ROLLS, Behaviour.FIXED, Behaviour.UNKNOWN),
        (Behaviour.ROLLS, None, None),
    ],
)
def test_what_was_proven_by_a_success_is_tried_again_after_a_refusal(
    known: Behaviour, shown: Behaviour | None, expected: Behaviour | None
) -> None:
    assert revised(known, shown) is expected
