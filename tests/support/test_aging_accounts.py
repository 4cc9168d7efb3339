"""Tests for tests.support.aging_accounts."""

from datetime import timedelta

import pytest

from tests.support.aging_accounts import LIFETIME, AgingAccounts
from tests.support.api_answers import Received
from tests.support.clock import ManualClock

HOUR = timedelta(hours=1)
LOGIN = b'{"ClientId": "c", "Secret": "s"}'


def _accounts(clock: ManualClock, **behaviour: bool) -> AgingAccounts:
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
