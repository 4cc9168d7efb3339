"""One log for window and commands, and a text for a report: nothing secret in either."""

from __future__ import annotations

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import Answer, ApiServer
from tests.support.canary import find_canary

_QUERY = "canary-query-of-a-customer"
_BODY = "canary-body-of-an-answer"


def _log(cli: Cli) -> str:
    return (cli.folder / "logs" / "aspire-desktop.log").read_text(encoding="utf-8")


def test_a_command_is_on_the_log_by_its_name_its_end_and_its_time(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    server.script("GET", "/Branches", Answer(status=500, body=_BODY.encode()))
    cli("request", "Payroll", "GET", "/Branches", "--query", f"$filter={_QUERY}")
    cli("request", "Payroll", "GET", "/Other", "--query", f"$filter={_QUERY}")
    cli("token", "Nobody")
    lines = _log(cli).splitlines()
    assert [line.split(": ", 1)[1].split(" after")[0] for line in lines] == [
        "credentials ended with 0",
        "request ended with 1",
        "request ended with 0",
    ]
    assert "Payroll" not in _log(cli)


def test_the_diagnostics_tell_how_it_stands_and_no_secret_query_or_body(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    server.script("GET", "/Branches", Answer(body=f'["{_BODY}"]'.encode()))
    cli("request", "Payroll", "GET", "/Branches", "--query", f"$filter={_QUERY}")
    outcome = cli("diagnostics")
    assert outcome.code == 0
    for fact in ("Vault: OPEN", "Credentials: 1", "cryptography: ", "Key kept by: ", "request ended with 0"):
        assert fact in outcome.text
    token = server.requests[-1].headers["authorization"].partition(" ")[2]
    for hidden in (SECRET, CLIENT_ID, "Payroll", token, _QUERY, _BODY, server.url):
        assert hidden not in outcome.text
        assert find_canary(cli.folder / "logs", hidden) == []


def test_the_diagnostics_tell_of_a_vault_that_does_not_open(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    path = cli.folder / "vault.aspire"
    path.write_bytes(path.read_bytes()[:-1])
    outcome = cli("diagnostics")
    assert "Vault: DAMAGED" in outcome.text
    assert path.name in outcome.text


def test_a_command_without_a_folder_makes_none_for_its_log(cli: Cli) -> None:
    assert cli("token", "Nobody").code == 2
    assert not (cli.folder / "logs").exists()
