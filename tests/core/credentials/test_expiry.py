"""Tests for aspire_desktop.core.credentials.expiry."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.expiry import Basis, Behaviour, expiry
from aspire_desktop.core.credentials.lifetime import Bounds, Learned
from aspire_desktop.core.credentials.token_state import TokenState
from tests.support.records import NOW, token_pair

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("used", "state", "left"),
    [
        (timedelta(), TokenState.VALID, 24 * HOUR),
        (22 * HOUR, TokenState.VALID, 2 * HOUR),
        (23 * HOUR, TokenState.EXPIRING, HOUR),
        (24 * HOUR, TokenState.EXPIRED, timedelta()),
        (300 * HOUR, TokenState.EXPIRED, timedelta()),
    ],
)
def test_a_token_lives_24_hours_from_its_last_use(
    used: timedelta, state: TokenState, left: timedelta
) -> None:
    ends = expiry(token_pair(used=used), NOW)
    assert (ends.state, ends.remaining, ends.basis) == (state, left, Basis.ROLLING)


def test_an_earlier_exp_stands_beside_it_and_leaves_the_word_to_the_countdown() -> None:
    ends = expiry(token_pair(exp=HOUR / 2), NOW)
    assert (ends.basis, ends.remaining) == (Basis.ROLLING, 24 * HOUR)
    assert ends.claim_end == ends.earliest == NOW + HOUR / 2
    assert ends.is_claim_untested
    assert ends.state is TokenState.VALID
    assert expiry(token_pair(used=23 * HOUR, exp=-HOUR), NOW).state is TokenState.EXPIRING


def test_a_server_seen_to_roll_makes_exp_count_for_nothing() -> None:
    ends = expiry(token_pair(exp=-HOUR), NOW, Behaviour.ROLLS)
    assert (ends.state, ends.earliest) == (TokenState.VALID, NOW + 24 * HOUR)


def test_a_server_seen_to_keep_to_exp_makes_the_countdown_follow_it() -> None:
    ends = expiry(token_pair(exp=2 * HOUR), NOW, Behaviour.FIXED)
    assert (ends.basis, ends.remaining, ends.lifetime) == (Basis.CLAIM, 2 * HOUR, 2 * HOUR)
    assert ends.rolling_end == NOW + 24 * HOUR


def test_without_a_claim_a_server_that_does_not_roll_gives_a_day_from_issue() -> None:
    pair = replace(token_pair(used=20 * HOUR), last_used_at=NOW)
    ends = expiry(pair, NOW, Behaviour.FIXED)
    assert (ends.basis, ends.remaining, ends.earliest) == (Basis.MEASURED, 4 * HOUR, NOW + 4 * HOUR)


def test_how_soon_soon_is_can_be_chosen() -> None:
    pair = token_pair(used=22 * HOUR)
    assert expiry(pair, NOW, soon=3 * HOUR).state is TokenState.EXPIRING
    assert expiry(pair, NOW, soon=timedelta()).state is TokenState.VALID


def test_a_refused_token_is_refused_whatever_the_clock_says() -> None:
    ends = expiry(replace(token_pair(), refused_at=NOW), NOW)
    assert ends.state is TokenState.REFUSED
    assert not ends.is_usable


def test_the_fraction_left_runs_from_one_to_nought() -> None:
    assert expiry(token_pair(), NOW).fraction_left == 1.0
    assert expiry(token_pair(used=12 * HOUR), NOW).fraction_left == 0.5
    assert expiry(token_pair(used=48 * HOUR), NOW).fraction_left == 0.0
    assert expiry(token_pair(used=-HOUR), NOW).fraction_left == 1.0


SHORT = Bounds(proven=2 * HOUR, refused=3 * HOUR, observations=3, is_settled=True)


def test_a_measured_lifetime_is_counted_down_from_issue_or_use() -> None:
    pair = replace(token_pair(used=HOUR), last_used_at=NOW)
    since_issue = expiry(pair, NOW, learned=Learned(since_issue=SHORT))
    assert (since_issue.basis, since_issue.remaining) == (Basis.LEARNED, HOUR)
    assert (since_issue.earliest, since_issue.latest) == (NOW + HOUR, NOW + 2 * HOUR)
    since_use = expiry(pair, NOW, learned=Learned(since_use=SHORT))
    assert (since_use.remaining, since_use.bounds) == (2 * HOUR, SHORT)


def test_until_two_tokens_were_refused_the_countdown_keeps_to_the_guide_and_the_proof_does_not() -> None:
    ends = expiry(token_pair(), NOW, learned=Learned(since_issue=replace(SHORT, is_settled=False)))
    assert (ends.basis, ends.remaining) == (Basis.ROLLING, 24 * HOUR)
    assert ends.proven_until == NOW + 2 * HOUR


def test_what_nobody_saw_alive_is_taken_for_half_of_what_was_refused() -> None:
    unseen = Bounds(timedelta(), 3 * HOUR, observations=2, is_settled=True)
    ends = expiry(token_pair(), NOW, learned=Learned(since_issue=unseen))
    assert (ends.remaining, ends.proven_until) == (1.5 * HOUR, NOW)


def test_a_short_life_expires_soon_in_its_second_half() -> None:
    brief = Bounds(HOUR / 2, HOUR, observations=2, is_settled=True)
    learned = Learned(since_issue=brief)
    assert expiry(token_pair(used=HOUR / 5), NOW, learned=learned).state is TokenState.VALID
    assert expiry(token_pair(used=HOUR / 3), NOW, learned=learned).state is TokenState.EXPIRING


def test_a_server_whose_clock_goes_back_gives_nobody_more_than_a_day() -> None:
    pair = token_pair(used=-10 * HOUR)
    assert expiry(pair, NOW).remaining == 24 * HOUR
    assert expiry(pair, NOW, Behaviour.FIXED).remaining == 24 * HOUR


def test_a_use_that_lies_in_the_future_gives_nobody_more_than_the_guides_day() -> None:
    ahead = NOW + 30 * HOUR
    for pair in (
        replace(token_pair(), issued_at=ahead, last_used_at=ahead),
        replace(token_pair(used=HOUR), last_used_at=ahead),
        replace(token_pair(exp=5 * HOUR), issued_at=ahead, last_used_at=ahead),
    ):
        ends = expiry(pair, NOW)
        assert ends.remaining == 24 * HOUR
        assert ends.earliest <= NOW + 24 * HOUR
        assert 0 <= ends.fraction_left <= 1
