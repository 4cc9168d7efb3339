"""``token``: the token and nothing else."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import Answer, ApiServer

_COPIED_AT = """
import sys
from pathlib import Path
from aspire_desktop.cli.session import open_vault
print(open_vault(Path(sys.argv[1])).document.credentials[0].tokens.copied_at)
"""


def test_the_token_is_all_that_is_printed(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    outcome = cli("token", "Payroll")
    assert (outcome.code, outcome.out, outcome.err) == (0, b"token-1\n", "")


def test_a_valid_token_comes_from_the_vault_without_a_request(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    first = cli("token", "Payroll").out
    asked = len(server.requests)
    assert cli("token", "Payroll").out == first
    assert cli("token", "Payroll", "--bearer").out == b"Bearer " + first
    assert len(server.requests) == asked


def _copied_at(cli: Cli) -> str:
    """Return when the vault says that the one credential's token was copied."""
    asked = [sys.executable, "-c", _COPIED_AT, str(cli.folder)]
    return subprocess.run(asked, env=cli.environment, check=True, capture_output=True).stdout.decode().strip()


def test_a_printed_token_counts_as_in_use_elsewhere_and_is_noted_once_an_hour(
    cli: Cli, server: ApiServer
) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    first = _copied_at(cli)
    assert first.startswith("20")
    cli("token", "Payroll")
    assert _copied_at(cli) == first
    cli("token", "Payroll", "--refresh")
    assert _copied_at(cli) > first


def test_json_says_when_it_ends_and_how_that_is_known(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    answer = json.loads(cli("token", "Payroll", "--json").out)
    assert answer["token"] == "token-1"
    assert answer["state"] == "valid"
    assert 86_000 < answer["remaining_s"] <= 86_400
    assert "rolling" in answer["basis"]


def test_refreshing_uses_the_newest_refresh_token_each_time(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    assert cli("token", "Payroll", "--refresh").out == b"token-2\n"
    assert cli("token", "Payroll", "--refresh").out == b"token-3\n"
    sent = [r.json["RefreshToken"] for r in server.asked("POST", "/Authorization/RefreshToken")]
    assert sent == ["refresh-1", "refresh-2"]


def test_that_a_copied_token_is_replaced_is_told_beside_the_output(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    outcome = cli("token", "Payroll", "--refresh")
    assert outcome.out == b"token-2\n"
    assert "The copied token of Payroll was replaced" in outcome.err
    server.accounts.in_force.clear()
    outcome = cli("request", "Payroll", "GET", "/Branches")
    assert (outcome.code, outcome.out) == (0, b"[]")
    assert "The copied token of Payroll was replaced" in outcome.err


def test_a_refused_refresh_falls_back_to_the_secret(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    server.accounts.refresh_tokens.clear()
    outcome = cli("token", "Payroll", "--refresh")
    assert (outcome.code, outcome.out) == (0, b"token-2\n")
    assert len(server.asked("POST", "/Authorization")) == 2


@pytest.mark.parametrize("length", [1_800, 20_000])
def test_a_long_token_comes_back_byte_for_byte(cli: Cli, server: ApiServer, length: int) -> None:
    token = ("0123456789abcdef" * length)[:length]
    server.script("POST", "/Authorization", Answer(json={"Token": token, "RefreshToken": token[::-1]}))
    cli.add(server.url)
    assert cli("token", "Payroll").text == f"{token}\n"
    assert cli("token", "Payroll").text == f"{token}\n"


def test_wrong_credentials_end_with_1_and_one_line(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url, secret="wrong")
    outcome = cli("token", "Payroll")
    assert (outcome.code, outcome.out) == (1, b"")
    assert len(outcome.err.splitlines()) == 1
    assert "404" in outcome.err
    assert "wrong" not in outcome.err


@pytest.mark.parametrize(
    "answer",
    [
        Answer(json={}),
        Answer(json={"Token": None, "RefreshToken": None}),
        Answer(json={"Token": ""}),
        Answer(json={"Token": 5}),
        Answer(json=[]),
        Answer(body=b""),
        Answer(body=b"<html><body>Sign in</body></html>", headers={"Content-Type": "text/html"}),
        Answer(body=b'{"Token": "ab', headers={"Content-Type": "application/json"}),
        Answer(status=503, body=b"down"),
        Answer(status=302, headers={"Location": "http://127.0.0.1:1/"}),
        Answer(status=429, json="slow down", headers={"Retry-After": "7"}),
    ],
)
def test_an_answer_without_a_token_is_one_clear_line(cli: Cli, server: ApiServer, answer: Answer) -> None:
    cli.add(server.url)
    good = cli("token", "Payroll").out
    server.script("POST", "/Authorization", answer)
    server.script("POST", "/Authorization/RefreshToken", answer)
    outcome = cli("token", "Payroll", "--refresh")
    assert (outcome.code, outcome.out) == (1, b"")
    assert len(outcome.err.splitlines()) == 1
    assert cli("token", "Payroll").out == good, "what was saved must not be lost"


def test_an_unreachable_host_ends_with_4(cli: Cli, server: ApiServer) -> None:
    cli.add("http://127.0.0.1:9")
    outcome = cli("token", "Payroll")
    assert outcome.code == 4
    assert len(outcome.err.splitlines()) == 1


def test_an_unknown_name_ends_with_2(cli: Cli) -> None:
    outcome = cli("token", "Nobody")
    assert outcome.code == 2
    assert "Nobody" in outcome.err


def test_the_secret_is_sent_to_no_other_host(cli: Cli, server: ApiServer) -> None:
    with ApiServer() as other:
        server.script("POST", "/Authorization", Answer(status=307, headers={"Location": other.url}))
        cli.add(server.url)
        assert cli("token", "Payroll").code == 1
        assert other.requests == []


def test_the_client_id_is_sent_as_it_is(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    cli("token", "Payroll")
    assert server.asked("POST", "/Authorization")[0].json == {"ClientId": CLIENT_ID, "Secret": SECRET}
