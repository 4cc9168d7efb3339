"""Tests for aspire_desktop.viewmodels.evidence_view."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.evidence import Evidence, Sighting
from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.record import OriginRecord
from aspire_desktop.viewmodels.evidence_view import evidence_view
from aspire_desktop.viewmodels.formatting import full_time
from tests.support.records import NOW

HOUR = timedelta(hours=1)


def seen(age: timedelta, idle: timedelta, past_exp: timedelta | None = None) -> Sighting:
    return Sighting(at=NOW, age=age, idle=idle, past_exp=past_exp)


def origin(behaviour: Behaviour, *answers: tuple[Sighting, bool]) -> OriginRecord:
    evidence = Evidence()
    for sighting, accepted in answers:
        evidence = evidence.with_answer(sighting, accepted=accepted)
    proven_at = None if behaviour is Behaviour.UNKNOWN else NOW
    return OriginRecord(
        origin="https://a.test", behaviour=behaviour, observed_at=proven_at, evidence=evidence
    )


def test_the_greatest_ages_are_told_with_local_time_and_utc() -> None:
    alive = (seen(23 * HOUR + timedelta(minutes=58), 14 * HOUR), True)
    refused = (seen(24 * HOUR + timedelta(minutes=1), 2 * HOUR), False)
    text = evidence_view(origin(Behaviour.FIXED, alive, refused)).text
    assert "✓ Seen alive 23 h 58 min after issue" in text
    assert "✓ Seen alive 14 h after its last use" in text
    assert "✕ Rejected 24 h 1 min after issue, 2 h after its last use" in text
    assert text.count(full_time(NOW)) == 4
    assert "UTC" in full_time(NOW)


@pytest.mark.parametrize(
    ("behaviour", "word"),
    [(Behaviour.UNKNOWN, "guide"), (Behaviour.ROLLS, "Rolling"), (Behaviour.FIXED, "Fixed")],
)
def test_the_rule_is_named_and_whether_it_was_seen(behaviour: Behaviour, word: str) -> None:
    view = evidence_view(origin(behaviour))
    assert word in view.rule
    assert view.is_proven is view.can_forget is (behaviour is not Behaviour.UNKNOWN)


def test_a_refusal_before_any_end_is_no_evidence_of_a_lifetime() -> None:
    view = evidence_view(origin(Behaviour.UNKNOWN, (seen(HOUR, HOUR, -2 * HOUR), False)))
    assert "Rejected early, 1 h after issue, 1 h after its last use, 2 h before exp" in view.text
    assert "replaced elsewhere" in view.text
    assert view.can_forget


def test_a_shorter_life_is_told_with_its_bounds_once_two_tokens_have_shown_it() -> None:
    days = [
        replace(seen(age, age), at=NOW + day * 24 * HOUR)
        for day, age in enumerate((HOUR, 3 * HOUR, 4 * HOUR))
    ]
    once = evidence_view(origin(Behaviour.FIXED, (days[0], True), (days[1], False))).text
    twice = evidence_view(origin(Behaviour.FIXED, (days[0], True), (days[1], False), (days[2], False))).text
    assert "Measured: a token expires between 1 h and 3 h after issue (2 responses)." in once
    assert "does not change the countdown" in once
    assert "Measured: a token expires between 1 h and 3 h after issue (3 responses)." in twice
    assert "does not change the countdown" not in twice


def test_where_nothing_was_seen_it_says_so() -> None:
    view = evidence_view(OriginRecord(origin="https://a.test"))
    assert "No response to a token has been seen yet." in view.text
    assert not view.can_forget


def test_that_something_was_forgotten_is_told() -> None:
    forgotten = OriginRecord(origin="https://a.test", evidence=Evidence().forgotten(NOW))
    assert f"until\n    {full_time(NOW)}" in evidence_view(forgotten).text


def test_what_was_contradicted_is_said_with_its_time_and_tried_again() -> None:
    doubted = replace(origin(Behaviour.UNKNOWN), observed_at=NOW)
    view = evidence_view(doubted)
    assert not view.is_proven
    assert "is tried again" in view.text
    assert f"It was rejected on\n    {full_time(NOW)}" in view.text
    assert "Proven" not in view.text
