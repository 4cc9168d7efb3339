"""Why a command failed, for people and for programs."""

from __future__ import annotations

import json

import pytest

from aspire_desktop.cli.ending import Interruption, reason_of
from tests.cli.conftest import SECRET, Cli, Outcome
from tests.support.api_server import Answer, ApiServer


def _reason(outcome: Outcome) -> dict[str, str]:
    error = json.loads(outcome.err.splitlines()[-1])["error"]
    assert isinstance(error, dict)
    return error


def test_a_name_that_nobody_has_is_told_by_its_code(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)

    for_people, for_programs = cli("token", "Nobody “x”"), cli("token", "Nobody “x”", "--json")

    assert for_people.err == "aspire-desktop-cli: No credential is called “Nobody “x””.\n"
    assert for_programs.err.isascii()
    assert _reason(for_programs) == {
        "code": "credential.name_unknown",
        "message": "No credential is called “Nobody “x””.",
        "detail": "",
    }
    assert for_people.code == for_programs.code == 2
    assert for_programs.out == b""


def test_what_the_server_said_is_the_detail_and_holds_no_secret(cli: Cli, server: ApiServer) -> None:
    server.script("POST", "/Authorization", Answer(status=401, json=[f"Not {SECRET}", "at all"]))
    cli.add(server.url)

    reason = _reason(cli("token", "Payroll", "--json"))

    assert reason["code"] == "server.credentials_rejected"
    assert "401" in reason["message"]
    assert "at all" in reason["detail"]
    assert SECRET not in json.dumps(reason)


def test_a_usage_error_is_an_object_as_well(cli: Cli) -> None:
    outcome = cli("token", "--json")

    assert (outcome.code, _reason(outcome)["code"]) == (2, "usage")


def test_what_stands_after_two_dashes_is_another_programs_wish(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)

    outcome = cli("exec", "Payroll", "--", "no-such-program-anywhere", "--json")

    assert outcome.err == "aspire-desktop-cli: There is no program called no-such-program-anywhere.\n"


def test_what_an_interruption_has_broken_is_no_fault_of_its_own() -> None:
    def import_half() -> None:
        try:
            raise KeyboardInterrupt
        finally:
            raise AttributeError("PIPE")

    with pytest.raises(AttributeError) as broken:
        import_half()
    assert reason_of(broken.value, Interruption()).exit_code == 130
    assert reason_of(AttributeError("PIPE"), Interruption()).exit_code == 6
