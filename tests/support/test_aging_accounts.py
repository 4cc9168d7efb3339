"""Tests for tests.support.aging_accounts."""

from datetime import timedelta
from typing import Any

import pytest

from tests.support.aging_accounts import LIFETIME, AgingAccounts
from tests.support.api_answers import Received
from tests.support.clock import ManualClock

HOUR = timedelta(hours=1)
LOGIN = b'{"ClientId": "c", "Secret": "s"}'


def _accounts(clock: ManualClock, **behaviour: Any) -> AgingAccounts:
    accounts = AgingAccounts(clock, **behaviour)
    accounts.secrets["c"] = "s"
    return accounts


def _get(accounts: AgingAccounts, token: str) -> int:
    return accounts.answer(Received("GET", "/B", "", {"authorization": f"Bearer {token}"}, b"", 1)).status


def _token(accounts: AgingAccounts) -> str:
    answer = accounts.answer(Received("POST", "/Authorization", "", {}, LOGIN, 1))
    assert isinstance(answer.json, dict)
    return str(answer.json["Token"])


@pytest.mark.parametrize(("rolls", "expected"), [(True, 200), (False, 401)])
def test_a_use_makes_a_token_live_on_where_it_rolls(rolls: bool, expected: int) -> None:
    clock = ManualClock()
    accounts = _accounts(clock, rolls=rolls)
    token = _token(accounts)
    clock.advance(20 * HOUR)
    assert _get(accounts, token) == 200
    clock.advance(10 * HOUR)
    assert _get(accounts, token) == expected


@pytest.mark.parametrize(("ends_old", "expected"), [(True, 401), (False, 200)])
def test_a_new_token_ends_the_old_one_where_that_is_wanted(ends_old: bool, expected: int) -> None:
    accounts = _accounts(ManualClock(), ends_old=ends_old)
    old = _token(accounts)
    _token(accounts)
    assert _get(accounts, old) == expected


def test_the_truth_of_what_is_left_is_known() -> None:
    clock = ManualClock()
    accounts = _accounts(clock, has_exp=True)
    token = _token(accounts)
    clock.advance(HOUR)
    assert accounts.left(token) == LIFETIME - HOUR
    assert token.count(".") == 2


def _refresh(accounts: AgingAccounts, refresh_token: str) -> int:
    body = f'{{"RefreshToken": "{refresh_token}"}}'.encode()
    return accounts.answer(Received("POST", "/Authorization/RefreshToken", "", {}, body, 1)).status


@pytest.mark.parametrize(("detects_reuse", "expected"), [(True, 401), (False, 200)])
def test_a_refresh_token_that_comes_twice_is_on_record_and_ends_all_where_that_is_wanted(
    detects_reuse: bool, expected: int
) -> None:
    accounts = _accounts(ManualClock(), detects_reuse=detects_reuse)
    token = _token(accounts)
    assert (_refresh(accounts, "refresh-1"), accounts.reused) == (200, [])
    assert (_refresh(accounts, "refresh-1"), accounts.reused) == (400, ["refresh-1"])
    assert _get(accounts, token) == expected


def test_a_refresh_token_that_is_not_rotated_stays_good() -> None:
    accounts = _accounts(ManualClock(), rotates=False)
    _token(accounts)
    assert [_refresh(accounts, "refresh-1") for _ in range(2)] == [200, 200]
    assert accounts.reused == []


def test_a_lifetime_of_its_own_counts() -> None:
    clock = ManualClock()
    accounts = _accounts(clock, lifetime=2 * HOUR)
    token = _token(accounts)
    clock.advance(2 * HOUR)
    assert _get(accounts, token) == 401


def test_logins_are_refused_while_a_test_wants_it() -> None:
    accounts = _accounts(ManualClock())
    accounts.refuses = 404
    assert accounts.answer(Received("POST", "/Authorization", "", {}, LOGIN, 1)).status == 404
