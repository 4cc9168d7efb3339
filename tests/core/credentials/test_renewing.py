"""Tests for aspire_desktop.core.credentials.renewing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aspire_desktop.core.credentials.expiry import Behaviour, expiry
from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.renewing import (
    LONGEST_BACKOFF,
    DueWarning,
    WarningStage,
    backoff,
    is_in_use,
    is_worth_a_warning,
    may_log_in,
    next_warning,
    renewal_at,
)
from aspire_desktop.core.credentials.tokens import TokenPair
from tests.support.records import NOW, token_pair

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(hours=24)


def due(pair: TokenPair, wanted: timedelta = HOUR) -> DueWarning | None:
    return next_warning(pair, expiry(pair, NOW), NOW, wanted)


def test_an_end_is_warned_of_before_and_at_it() -> None:
    pair = token_pair(used=22 * HOUR)
    assert due(pair) == DueWarning(NOW + HOUR, WarningStage.BEFORE)
    assert due(replace(pair, warned_at=NOW + HOUR)) == DueWarning(NOW + 2 * HOUR, WarningStage.ENDED)


def test_the_earlier_of_the_two_ends_is_warned_of() -> None:
    pair = replace(token_pair(exp=5 * HOUR), issued_at=NOW - 5 * HOUR)
    assert due(pair) == DueWarning(NOW + 4 * HOUR, WarningStage.BEFORE)


def test_an_exp_that_nobody_has_tested_is_warned_of_once_and_its_passing_is_no_news() -> None:
    pair = replace(token_pair(exp=5 * HOUR), issued_at=NOW - 5 * HOUR)
    warned = replace(pair, warned_at=NOW + 4 * HOUR)
    for later in (4, 5, 6, 23, 25):
        now = NOW + later * HOUR
        assert next_warning(warned, expiry(warned, now), now, HOUR) is None


def test_who_slept_through_an_untested_exp_hears_of_the_end_that_counts() -> None:
    pair = replace(token_pair(exp=5 * HOUR), issued_at=NOW - 5 * HOUR)
    now = NOW + 6 * HOUR
    assert next_warning(pair, expiry(pair, now), now, HOUR) == DueWarning(NOW + DAY, WarningStage.ENDED)


def test_a_token_on_trial_is_renewed_before_the_guides_end_and_not_before_its_own() -> None:
    pair = replace(token_pair(exp=5 * HOUR), issued_at=NOW - 5 * HOUR)
    ends = expiry(pair, NOW)
    assert renewal_at(pair, ends, HOUR, 0) == NOW + 4 * HOUR
    assert renewal_at(pair, ends, HOUR, 0, is_on_trial=True) == NOW + 23 * HOUR


def test_a_use_after_the_warning_begins_anew() -> None:
    warned = replace(token_pair(used=23 * HOUR), warned_at=NOW)
    used = replace(warned, last_used_at=NOW)
    assert due(used) == DueWarning(NOW + 23 * HOUR, WarningStage.BEFORE)


def test_after_both_warnings_there_is_none() -> None:
    assert due(replace(token_pair(used=25 * HOUR), warned_at=NOW - HOUR)) is None


@pytest.mark.parametrize(
    "pair", [token_pair(used=300 * HOUR), replace(token_pair(), refused_at=NOW)], ids=["old", "refused"]
)
def test_what_is_no_news_is_not_warned_of(pair: TokenPair) -> None:
    assert due(pair) is None


def test_who_wants_no_warning_gets_none() -> None:
    assert due(token_pair(used=25 * HOUR), timedelta()) is None


def test_a_short_lived_token_is_warned_of_at_half_of_its_life() -> None:
    pair = token_pair(exp=20 * MINUTE)
    assert due(pair) == DueWarning(NOW + 10 * MINUTE, WarningStage.BEFORE)
    assert renewal_at(pair, expiry(pair, NOW), HOUR, 0) == NOW + 10 * MINUTE


@pytest.mark.parametrize(
    ("renewal", "changes", "is_kept", "expected"),
    [
        (Renewal.BY_HAND, {}, False, True),
        (Renewal.WHEN_USED, {}, False, False),
        (Renewal.WHEN_USED, {"copied_at": NOW - 20 * HOUR}, False, True),
        (Renewal.WHEN_USED, {"copied_at": NOW - 30 * HOUR}, False, False),
        (Renewal.WHEN_USED, {"last_used_at": NOW - HOUR}, False, True),
        (Renewal.WHEN_USED, {"last_used_at": NOW - 4 * HOUR + MINUTE}, False, True),
        (Renewal.WHEN_USED, {"last_used_at": NOW - 4 * HOUR}, False, False),
        (Renewal.KEEP_ALIVE, {}, False, True),
        (Renewal.KEEP_ALIVE, {"copied_at": NOW}, True, False),
    ],
)
def test_only_an_end_that_somebody_minds_is_worth_a_warning(
    renewal: Renewal, changes: dict[str, object], is_kept: bool, expected: bool
) -> None:
    pair = replace(token_pair(used=23 * HOUR), **changes)  # type: ignore[arg-type]
    assert is_worth_a_warning(renewal, pair, NOW, is_kept=is_kept) is expected


def test_a_token_copied_within_a_day_is_in_use() -> None:
    assert is_in_use(replace(token_pair(), copied_at=NOW - 23 * HOUR), NOW)
    assert not is_in_use(replace(token_pair(), copied_at=NOW - 24 * HOUR), NOW)
    assert not is_in_use(token_pair(), NOW)


def test_renewals_are_spread_over_a_tenth_of_the_margin() -> None:
    pair = token_pair()
    ends = expiry(pair, NOW, Behaviour.ROLLS)
    assert renewal_at(pair, ends, HOUR, 0) == NOW + 23 * HOUR
    assert renewal_at(pair, ends, HOUR, 1) == NOW + 23 * HOUR - 6 * MINUTE


def test_a_refused_token_is_renewed_at_once() -> None:
    pair = replace(token_pair(), refused_at=NOW)
    assert renewal_at(pair, expiry(pair, NOW), HOUR, 1) == NOW


def test_failures_wait_twice_as_long_each_up_to_a_bound() -> None:
    assert [backoff(count, 0) / MINUTE for count in range(1, 8)] == [1, 2, 4, 8, 16, 30, 30]
    assert backoff(10_000, 1) == LONGEST_BACKOFF * 1.1


def test_a_login_spares_a_token_in_use_until_it_has_ended() -> None:
    pair = replace(token_pair(), copied_at=NOW)
    assert not may_log_in(pair, expiry(pair, NOW), NOW)
    assert may_log_in(token_pair(), expiry(pair, NOW), NOW)
    assert may_log_in(pair, expiry(pair, NOW + 24 * HOUR), NOW + 24 * HOUR)
