"""Tests for aspire_desktop.cli.child."""

from __future__ import annotations

import sys

from tests.cli.conftest import Cli
from tests.support.api_server import Answer, ApiServer

TOKEN = "canary-token-for-a-child"
_PRINT = """
import os, sys
print(os.environ["ASPIRE_TOKEN"], os.environ["ASPIRE_BASE_URL"], sys.argv[1:])
sys.exit(7)
"""


def test_a_child_finds_the_token_and_its_exit_code_is_ours(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    server.script("POST", "/Authorization", Answer(json={"Token": TOKEN, "RefreshToken": "r"}))
    outcome = cli("exec", "Payroll", "--", sys.executable, "-c", _PRINT, "--refresh", "a b")
    assert outcome.text.strip() == f"{TOKEN} {server.url} ['--refresh', 'a b']"
    assert (outcome.code, outcome.err) == (7, "")


def test_a_program_that_is_not_there_costs_no_login(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    outcome = cli("exec", "Payroll", "--", "no-such-program-at-all")
    assert (outcome.code, outcome.out) == (2, b"")
    assert outcome.err == "aspire-desktop-cli: There is no program called no-such-program-at-all.\n"
    assert server.requests == []
