"""What an organization has decided holds on the command line, in words."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli, Outcome
from tests.support.api_server import Answer, ApiServer
from tests.support.registry import REG_DWORD, REG_MULTI_SZ, REG_SZ

_USAGE = 2


def policed(cli: Cli, policies: dict[str, Any], *arguments: str, stdin: bytes = b"") -> Outcome:
    command = [sys.executable, "-m", "tests.support.policed_cli", json.dumps(policies)]
    result = subprocess.run(
        [*command, "--data-dir", str(cli.folder), *arguments],
        env=cli.environment,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=180,
    )
    return Outcome(result.returncode, result.stdout, result.stderr.decode("utf-8"))


def test_no_credentials_are_exported(cli: Cli, server: ApiServer, tmp_path: Path) -> None:
    assert cli.add(server.url).code == 0
    file = tmp_path / "all.aspire-backup"
    for values, code in (({"AllowExport": (REG_DWORD, 0)}, _USAGE), ({"AllowExport": (REG_DWORD, 1)}, 0)):
        phrase = b"correct horse battery\n"
        done = policed(cli, values, "export", str(file), "--passphrase-stdin", stdin=phrase)
        assert done.code == code, done.err
        if code:
            assert done.err.strip().endswith("Your organization doesn't allow exports of credentials.")
            assert not file.exists()
    assert file.exists()


@pytest.mark.parametrize(
    "command",
    [
        ("token", "Payroll"),
        ("request", "Payroll", "GET", "/Branches"),
        ("exec", "Payroll", "--", sys.executable, "-c", "print('ran')"),
    ],
    ids=["token", "request", "exec"],
)
def test_an_environment_that_is_not_allowed_is_used_by_no_command(
    cli: Cli, server: ApiServer, command: tuple[str, ...]
) -> None:
    assert cli.add(server.url).code == 0
    saved = cli("token", "Payroll")  # a valid token is at hand, and not given out either
    assert saved.code == 0
    before = len(server.requests)
    done = policed(cli, {"AllowedEnvironments": (REG_MULTI_SZ, ["sandbox"])}, *command)
    assert (done.code, done.out) == (_USAGE, b"")
    assert "Your organization doesn't allow this environment (custom): nothing is sent to" in done.err
    assert len(server.requests) == before
    allowed = policed(cli, {"AllowedEnvironments": (REG_MULTI_SZ, ["custom"])}, "token", "Payroll")
    assert allowed.out == saved.out


def test_no_credential_is_added_for_an_environment_that_is_not_allowed(cli: Cli, server: ApiServer) -> None:
    arguments = ("credentials", "add", "--description", "One", "--client-id", "c", "--secret-stdin")
    where = ("--environment", "custom", "--base-url", server.url)
    done = policed(
        cli, {"AllowedEnvironments": (REG_MULTI_SZ, ["demo"])}, *arguments, *where, stdin=b"secret\n"
    )
    assert done.code == _USAGE
    assert "Your organization doesn't allow this environment (custom)" in done.err
    assert json.loads(cli("credentials", "list", "--json").text) == []


def test_no_list_brings_an_environment_that_is_not_allowed(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    rows = (
        "Name,Client ID,Secret,Environment",
        "One,id-1,canary-secret-11,Sandbox",
        "Two,id-2,canary-22,Demo",
    )
    file.write_text("\n".join(rows), "ascii")
    values = {"AllowedEnvironments": (REG_MULTI_SZ, ["demo"])}
    done = policed(cli, values, "credentials", "import", str(file), "--include", "One", "--json")
    assert done.code == 0
    first, second = json.loads(done.out)
    assert (first["outcome"], first["reason_codes"]) == ("cannot be imported", ["policy.environment"])
    assert second["outcome"] == "imported"
    assert [one["description"] for one in json.loads(cli("credentials", "list", "--json").text)] == ["Two"]


def test_production_is_read_only(cli: Cli, server: ApiServer) -> None:
    assert cli.add(server.url, environment="production").code == 0
    server.script("GET", "/Branches", Answer(json=[]))
    server.script("POST", "/Branches", Answer(json={}))
    values = {"ProductionReadOnly": (REG_DWORD, 1)}
    written = policed(
        cli, values, "request", "Payroll", "POST", "/Branches", "--body", "-", "--yes", stdin=b"{}"
    )
    assert written.code == _USAGE
    assert "Your organization has set Production to read only: no POST is sent to" in written.err
    assert server.asked("POST", "/Branches") == []
    assert policed(cli, values, "request", "Payroll", "GET", "/Branches").code == 0
    (row,) = json.loads(policed(cli, values, "credentials", "list", "--json").text)
    assert row["read_only"] is True
    assert policed(cli, values, "credentials", "list").text.rstrip().endswith("read only")
    assert json.loads(cli("credentials", "list", "--json").text)[0]["read_only"] is False


def test_the_proxy_of_a_policy_is_gone_through_whatever_the_settings_say(cli: Cli) -> None:
    """Not for loopback, which no proxy serves; so the name of a host that only a proxy would look up."""
    added = cli.add("https://api.invalid", "--yes")
    assert added.code == 0, added.err
    (cli.folder / "settings.json").write_text(json.dumps({"proxy": "none"}), encoding="utf-8")
    done = policed(cli, {"Proxy": (REG_SZ, "http://127.0.0.1:9")}, "token", "Payroll")
    assert done.code == 4
    assert "the proxy 127.0.0.1:9" in done.err
