"""The command line on a computer whose own clock is moved: no part of it is another one for the test."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_server import ApiServer
from tests.support.real_clock import moved_clock

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(hours=24)
#: Between the server's look at its clock and a command's lie processes, on a machine that has other work.
WHILE = timedelta(minutes=2)


@dataclass
class Computer:
    """Commands on a clock that is `off` from the server's, in a time that a test moves on for both."""

    cli: Cli
    passed: timedelta = timedelta()
    off: timedelta = timedelta()
    accounts: AgingAccounts = field(init=False)
    server: ApiServer = field(init=False)

    def servers_clock(self) -> datetime:
        return datetime.now(UTC) + self.passed

    def move(self, by: timedelta = timedelta(), *, off: timedelta | None = None) -> None:
        """Let time pass, and set the computer's clock wrong."""
        self.passed += by
        self.off = self.off if off is None else off

    @property
    def clock(self) -> dict[str, str]:
        return moved_clock(self.passed + self.off)

    def __call__(self, *arguments: str) -> str:
        cli = replace(self.cli, environment=self.cli.environment | self.clock)
        outcome = cli(*arguments)
        assert outcome.code == 0, outcome.err
        return outcome.text.strip()

    def serve(self, *, rolls: bool, has_exp: bool, lifetime: timedelta) -> None:
        accounts = AgingAccounts(
            self.servers_clock,
            rolls=rolls,
            has_exp=has_exp,
            lifetime=lifetime,
            ends_old=True,
            detects_reuse=True,
        )
        accounts.secrets[CLIENT_ID] = SECRET
        self.server.accounts = self.accounts = accounts
        self.cli.add(self.server.url)


@pytest.fixture
def computer(cli: Cli) -> Iterator[Computer]:
    computer = Computer(cli)
    with ApiServer(clock=computer.servers_clock) as computer.server:
        yield computer


def left_by(computer: Computer) -> timedelta:
    """Return what the command line says, once it is close to the truth."""
    answer = json.loads(computer("token", "Payroll", "--json"))
    said, left = timedelta(seconds=answer["remaining_s"]), computer.accounts.left(answer["token"])
    assert abs(said - left) < WHILE
    return said


@pytest.mark.parametrize("off", [-7 * HOUR, 7 * HOUR], ids=["slow", "fast"])
def test_days_pass_on_the_computers_own_clock(computer: Computer, off: timedelta) -> None:
    computer.move(off=off)
    computer.serve(rolls=True, has_exp=False, lifetime=DAY)
    assert left_by(computer) > 23 * HOUR
    computer.move(20 * HOUR)
    assert left_by(computer) < 5 * HOUR
    computer("request", "Payroll", "GET", "/Branches")
    computer.move(20 * HOUR)
    assert left_by(computer) < 5 * HOUR, "the use began the day anew"
    computer.move(3 * DAY)
    assert left_by(computer) > 23 * HOUR
    assert (computer.accounts.logged_in, computer.accounts.refreshed) == (1, 1)
    assert (computer.accounts.refused, computer.accounts.reused) == (0, [])


@pytest.mark.parametrize("off", [-7 * HOUR, 7 * HOUR], ids=["back", "ahead"])
def test_a_clock_that_is_set_between_two_commands_is_right_again_after_a_response(
    computer: Computer, off: timedelta
) -> None:
    computer.serve(rolls=True, has_exp=False, lifetime=DAY)
    computer("token", "Payroll")
    computer.move(HOUR, off=off)
    computer("request", "Payroll", "GET", "/Branches")
    assert left_by(computer) > 23 * HOUR
    assert computer.accounts.refused == 0


def test_a_life_of_two_hours_is_learned_and_no_dead_token_is_printed(computer: Computer) -> None:
    computer.serve(rolls=False, has_exp=False, lifetime=2 * HOUR)
    for _ in range(2):
        computer("request", "Payroll", "GET", "/Branches")
        computer.move(170 * MINUTE)
    computer("request", "Payroll", "GET", "/Branches")
    assert computer.accounts.refused == 2
    for rest in (100 * MINUTE, 150 * MINUTE, 20 * MINUTE):
        computer.move(rest)
        assert computer.accounts.left(computer("token", "Payroll"))
    assert "measured" in json.loads(computer("token", "Payroll", "--json"))["basis"]


@pytest.mark.parametrize(
    ("rolls", "has_exp", "lifetime"),
    [(True, False, DAY), (False, True, HOUR / 2)],
    ids=["rolling, a day", "fixed, exp, half an hour"],
)
def test_after_a_weekend_eight_commands_at_once_of_which_some_are_killed_print_no_dead_token(
    computer: Computer, rolls: bool, has_exp: bool, lifetime: timedelta
) -> None:
    computer.serve(rolls=rolls, has_exp=has_exp, lifetime=lifetime)
    computer("token", "Payroll")
    computer.move(62 * HOUR, off=-5 * HOUR)
    computer("request", "Payroll", "GET", "/Branches")
    computer.move(62 * HOUR)
    command = computer.cli.command("token", "Payroll")
    environment = computer.cli.environment | computer.clock
    computer.server.request_arrived.clear()
    with ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            )
            for _ in range(8)
        ]
        computer.server.request_arrived.wait(60)
        for process in running[::3]:
            process.kill()
        printed = [process.communicate()[0].decode().strip() for process in running]
        codes = [process.returncode for process in running]
    lived = [text for number, text in enumerate(printed) if number % 3]
    assert {code for number, code in enumerate(codes) if number % 3} == {0}
    assert len(set(lived)) == 1
    assert computer.accounts.left(lived[0])
    assert computer.accounts.left(computer("token", "Payroll"))
    assert computer.accounts.reused == []
