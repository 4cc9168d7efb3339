"""Tests for aspire_desktop.viewmodels.token_view and formatting."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from aspire_desktop.core.credentials.expiry import Behaviour, expiry
from aspire_desktop.core.credentials.lifetime import Bounds, Learned
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.viewmodels import formatting
from aspire_desktop.viewmodels.token_view import TokenView, no_token_view, token_view
from tests.support.records import NOW, token_pair

HOUR = timedelta(hours=1)


def view(tokens: TokenPair, behaviour: Behaviour = Behaviour.UNKNOWN) -> TokenView:
    return token_view(tokens, expiry(tokens, NOW, behaviour), NOW)


def test_the_basis_is_always_named() -> None:
    assert "rolling 24 h, last used 1 h ago" in view(token_pair(used=HOUR)).basis
    fixed = view(token_pair(exp=2 * HOUR), Behaviour.FIXED)
    assert "the token's own exp" in fixed.basis
    assert "rolling 24 h would say" in fixed.other


def test_a_basis_that_was_seen_says_so() -> None:
    rolls = view(token_pair(exp=-HOUR), Behaviour.ROLLS)
    assert "rolling 24 h, as seen here" in rolls.basis
    measured = view(token_pair(used=HOUR), Behaviour.FIXED)
    assert "24 h since it was issued" in measured.basis
    assert "A day after issue" in measured.hint


def test_the_other_end_stands_beside_it() -> None:
    assert view(token_pair(exp=30 * HOUR)).other.startswith("token says ")
    assert view(token_pair()).other == ""


def test_an_earlier_exp_that_nobody_has_tested_is_said_to_be_one() -> None:
    shown = view(token_pair(exp=2 * HOUR))
    assert shown.other.startswith("may expire at ")
    assert shown.other.endswith("(not yet tested)")
    assert (shown.countdown, shown.word) == ("24:00:00", "Valid")


def test_a_measured_life_is_told_with_its_bounds_and_the_number_of_responses() -> None:
    bounds = Bounds(2 * HOUR, timedelta(hours=2, minutes=50), observations=4, is_settled=True)
    pair = token_pair(used=HOUR / 2)
    for learned, since in (
        (Learned(since_issue=bounds), "issue"),
        (Learned(since_use=bounds), "its last use"),
    ):
        shown = token_view(pair, expiry(pair, NOW, learned=learned), NOW)
        assert shown.basis == f"expires between 2:00 and 2:50 after {since} · measured, 4 responses"
        assert shown.countdown == "1:30:00"


def test_a_token_without_an_exp_has_no_other_end() -> None:
    assert view(token_pair()).other == ""


def test_the_hint_has_both_ends_in_full() -> None:
    hint = view(token_pair(exp=2 * HOUR)).hint
    assert hint.count("UTC") == 2
    assert "Basis: rolling 24 h" in hint


@pytest.mark.parametrize(
    ("tokens", "state", "countdown"),
    [
        (token_pair(used=HOUR), TokenState.VALID, "23:00:00"),
        (token_pair(used=23 * HOUR), TokenState.EXPIRING, "1:00:00"),
        (token_pair(used=25 * HOUR), TokenState.EXPIRED, "0:00:00"),
        (replace(token_pair(), refused_at=NOW), TokenState.REFUSED, "0:00:00"),
    ],
)
def test_each_state_has_its_word_and_its_countdown(
    tokens: TokenPair, state: TokenState, countdown: str
) -> None:
    shown = view(tokens)
    assert (shown.state, shown.countdown, shown.word.lower()) == (state, countdown, state.value)


def test_without_a_token_it_says_what_to_do() -> None:
    assert token_view(None, None, NOW) == no_token_view()
    assert "Get token" in no_token_view().basis


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (18_200, "18.2 kB"),
        (1_234_567, "1.2 MB"),
        (5 * 10**9, "5.0 GB"),
    ],
)
def test_sizes_are_short(count: int, text: str) -> None:
    assert formatting.size(count) == text


@pytest.mark.parametrize(
    ("elapsed", "text"),
    [
        (2, "just now"),
        (42, "42 s ago"),
        (19 * 60, "19 min ago"),
        (5 * 3600, "5 h ago"),
        (3 * 86400, "3 days ago"),
    ],
)
def test_a_while_ago_is_told_in_its_own_unit(elapsed: int, text: str) -> None:
    assert formatting.ago(timedelta(seconds=elapsed)) == text


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (-5, "0 s"),
        (42, "42 s"),
        (60, "1 min"),
        (14 * 60 + 3, "14 min 3 s"),
        (23 * 3600 + 58 * 60 + 59, "23 h 58 min"),
        (24 * 3600 + 60, "24 h 1 min"),
        (52 * 3600, "2 days 4 h"),
    ],
)
def test_a_span_has_its_two_greatest_units(length: int, text: str) -> None:
    assert formatting.span(timedelta(seconds=length)) == text


def test_a_day_beyond_this_week_has_its_date() -> None:
    now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    assert formatting.short_time(now, now) == now.astimezone().strftime("%H:%M")
    assert formatting.short_time(now + timedelta(days=20), now).startswith("2026-03-")


@pytest.mark.parametrize(("seconds", "text"), [(0.1424, "142 ms"), (3.214, "3.21 s")])
def test_durations_are_short(seconds: float, text: str) -> None:
    assert formatting.duration(seconds) == text
