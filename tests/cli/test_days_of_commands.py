"""Days of commands, each a process of its own, against a server whose tokens live shorter than a day."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from aspire_desktop.services.rate_board import RateBoard
from tests.cli.conftest import CLIENT_ID, SECRET, Cli, Outcome
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import Answer, ApiServer

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Days:
    """A server and commands in one time, which a test moves on."""

    cli: Cli
    server: ApiServer = field(init=False)
    passed: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.passed

    def __call__(self, *arguments: str) -> Outcome:
        seconds = str(self.passed.total_seconds())
        folder = str(self.cli.folder)
        command = [sys.executable, "-m", "tests.support.shifted_cli", seconds, "--data-dir", folder]
        result = subprocess.run(
            [*command, *arguments], env=self.cli.environment, capture_output=True, check=False
        )
        return Outcome(result.returncode, result.stdout, result.stderr.decode())


@pytest.fixture
def days(cli: Cli) -> Iterator[Days]:
    days = Days(cli)
    with ApiServer(clock=days.now) as days.server:
        yield days


def accounts_of(days: Days, *, rolls: bool, has_exp: bool, lifetime: timedelta) -> AgingAccounts:
    accounts = AgingAccounts(days.now, rolls=rolls, has_exp=has_exp, lifetime=lifetime, detects_reuse=True)
    accounts.secrets[CLIENT_ID] = SECRET
    days.server.accounts = accounts
    days.cli.add(days.server.url)
    return accounts


def test_a_token_of_two_hours_is_not_printed_dead_once_one_was_refused(days: Days) -> None:
    accounts = accounts_of(days, rolls=False, has_exp=False, lifetime=2 * HOUR)
    for _ in range(2):
        days("request", "Payroll", "GET", "/Branches")
        days.passed += 170 * MINUTE
    days("request", "Payroll", "GET", "/Branches")
    assert accounts.refused == 2
    for rest in (100 * MINUTE, 150 * MINUTE, 20 * MINUTE):
        days.passed += rest
        outcome = days("token", "Payroll")
        assert outcome.code == 0
        assert accounts.left(outcome.text.strip())
    assert accounts.reused == []
    answer = json.loads(days("token", "Payroll", "--json").out)
    assert "measured" in answer["basis"]
    assert answer["remaining_s"] <= accounts.left(answer["token"]).total_seconds()


def test_a_command_never_tries_whether_a_token_outlives_its_exp(days: Days) -> None:
    accounts = accounts_of(days, rolls=True, has_exp=True, lifetime=HOUR / 2)
    days("token", "Payroll")
    days.passed += 40 * MINUTE
    days("request", "Payroll", "GET", "/Branches")
    assert (accounts.refused, accounts.refreshed) == (0, 1)


def test_a_login_that_fails_is_listed_with_its_status(days: Days) -> None:
    accounts = accounts_of(days, rolls=True, has_exp=False, lifetime=24 * HOUR)
    accounts.refuses = 404
    assert days("token", "Payroll").code == 1
    assert json.loads(days("credentials", "list", "--json").out)[0]["token"]["state"] == "refused, 404"
    accounts.refuses = None
    days("token", "Payroll")
    assert json.loads(days("credentials", "list", "--json").out)[0]["token"]["state"] == "valid"


def test_commands_count_for_each_other(days: Days) -> None:
    accounts_of(days, rolls=True, has_exp=False, lifetime=24 * HOUR)
    days.server.script("GET", "/Branches", Answer(status=429, headers={"Retry-After": "2"}), Answer(json=[]))
    assert days("request", "Payroll", "GET", "/Branches").code == 1
    assert days("request", "Payroll", "GET", "/Branches").code == 0
    board = RateBoard(days.cli.folder)
    sheet = board.sheet(days.server.url)
    assert sheet is not None
    now = time.monotonic()
    assert len(sheet.recent(now, span=now)) == len(days.server.requests) == 3
    assert sheet.blocked_until > 0
    board.close()
