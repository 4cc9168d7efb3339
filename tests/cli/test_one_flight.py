"""Up to eight commands at once ask for one credential's token: the server sees one of them at a time."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli, Outcome
from tests.support.aging_accounts import AgingAccounts
from tests.support.api_answers import Answer, Received, Responder
from tests.support.api_server import ApiServer

HOUR = timedelta(hours=1)
LOGIN = ("POST", "/Authorization")
REFRESH = ("POST", "/Authorization/RefreshToken")
REPLACED = b"The copied token of Payroll was replaced: what uses it needs the new one.\n"
WAITING = b"Waiting: another Aspire Desktop is getting the token of Payroll.\n"


@pytest.fixture
def accounts() -> AgingAccounts:
    accounts = AgingAccounts(lambda: datetime.now(UTC), ends_old=True, detects_reuse=True)
    accounts.secrets[CLIENT_ID] = SECRET
    return accounts


@pytest.fixture
def server(accounts: AgingAccounts) -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.accounts = accounts
        yield server


def start(cli: Cli, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        cli.command(*arguments), env=cli.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def at_once(cli: Cli, count: int, *arguments: str) -> list[Outcome]:
    """Run so many of the same command side by side."""
    with ExitStack() as stack:
        running = [stack.enter_context(start(cli, *arguments)) for _ in range(count)]
        ended = [process.communicate() for process in running]
        codes = [process.returncode for process in running]
    return [Outcome(code, out, err.decode()) for code, (out, err) in zip(codes, ended, strict=True)]


class Gate:
    """A responder that holds everything back until a test opens it."""

    def __init__(self, respond: Responder) -> None:
        self.came = threading.Event()
        self.opened = threading.Event()
        self._respond = respond

    def __call__(self, request: Received) -> Answer:
        answer = self._respond(request)
        self.came.set()
        self.opened.wait()
        return answer


def test_eight_first_commands_make_one_login(cli: Cli, server: ApiServer, accounts: AgingAccounts) -> None:
    cli.add(server.url)
    outcomes = at_once(cli, 8, "token", "Payroll")
    assert {(outcome.code, outcome.out) for outcome in outcomes} == {(0, b"token-1\n")}
    assert accounts.logged_in == 1


def test_eight_refreshes_at_once_send_no_refresh_token_twice(
    cli: Cli, server: ApiServer, accounts: AgingAccounts
) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    outcomes = at_once(cli, 8, "token", "Payroll", "--refresh")
    assert {outcome.code for outcome in outcomes} == {0}
    assert accounts.reused == []
    assert accounts.logged_in == 1
    assert accounts.refreshed < 8
    last = cli("token", "Payroll").out
    assert last in {outcome.out for outcome in outcomes}
    assert accounts.left(last.decode().strip())


def test_who_waits_says_so_and_gets_what_the_other_got(
    cli: Cli, server: ApiServer, accounts: AgingAccounts
) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    gate = Gate(accounts.answer)
    server.script(*REFRESH, gate)
    with start(cli, "token", "Payroll", "--refresh") as first:
        gate.came.wait()
        with start(cli, "token", "Payroll", "--refresh") as second:
            assert second.stderr is not None
            assert second.stderr.readline() == WAITING
            gate.opened.set()
            assert second.communicate() == (b"token-2\n", b""), "who replaced it tells"
        assert first.communicate() == (b"token-2\n", REPLACED)
    assert (first.returncode, second.returncode, accounts.refreshed) == (0, 0, 1)


@pytest.mark.parametrize("is_taken", [True, False])
def test_after_a_kill_the_next_signs_in_at_once_and_nothing_is_sent_twice(
    cli: Cli, server: ApiServer, accounts: AgingAccounts, is_taken: bool
) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    gate = Gate(accounts.answer if is_taken else lambda _: Answer(status=503))
    server.script(*REFRESH, gate)
    with start(cli, "token", "Payroll", "--refresh") as killed:
        gate.came.wait()
        killed.kill()
        killed.communicate()
    gate.opened.set()
    server.script(*REFRESH, accounts.answer)
    outcome = cli("token", "Payroll", "--refresh")
    assert (outcome.code, outcome.err.encode()) == (0, REPLACED)
    assert (accounts.reused, accounts.logged_in) == ([], 2)
    assert len(server.asked(*REFRESH)) == 1


@pytest.mark.parametrize(
    ("rolls", "has_exp", "lifetime", "ahead"),
    [
        (True, False, 24 * HOUR, 0 * HOUR),
        (True, True, HOUR / 2, 5 * HOUR),
        (False, True, 2 * HOUR, -5 * HOUR),
        (False, False, 720 * HOUR, 5 * HOUR),
    ],
    ids=[
        "rolling",
        "rolling, exp, half an hour, fast",
        "fixed, exp, two hours, slow",
        "fixed, 30 days, fast",
    ],
)
def test_of_eight_of_which_some_are_killed_the_rest_get_a_token_that_lives(
    cli: Cli, rolls: bool, has_exp: bool, lifetime: timedelta, ahead: timedelta
) -> None:
    def now() -> datetime:
        return datetime.now(UTC) + ahead

    accounts = AgingAccounts(
        now, rolls=rolls, has_exp=has_exp, lifetime=lifetime, ends_old=True, detects_reuse=True
    )
    accounts.secrets[CLIENT_ID] = SECRET
    with ApiServer(clock=now) as server:
        server.accounts = accounts
        _some_are_killed(cli, server, accounts)


def _some_are_killed(cli: Cli, server: ApiServer, accounts: AgingAccounts) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    with ExitStack() as stack:
        running = [stack.enter_context(start(cli, "token", "Payroll", "--refresh")) for _ in range(8)]
        for number, process in enumerate(running):
            if number % 3 == 0:
                server.request_arrived.clear()
                server.request_arrived.wait(5)
                process.kill()
        ended = [process.communicate() for process in running]
        codes = [process.returncode for process in running]
    assert {code for number, code in enumerate(codes) if number % 3} == {0}
    assert accounts.reused == []
    last = cli("token", "Payroll").text.strip()
    assert accounts.left(last)
    said = b"".join(err for number, (_, err) in enumerate(ended) if number % 3)
    assert said.replace(WAITING, b"").replace(REPLACED, b"") == b""
