"""How the command line answers to what it cannot do as asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click import core

from aspire_desktop.cli.ending import USAGE
from aspire_desktop.cli.main import main
from tests.cli.conftest import Cli
from tests.support.api_server import ApiServer


@pytest.mark.parametrize("arguments", [(), ("vault",), ("credentials",)])
def test_a_group_alone_shows_its_help_in_lines(cli: Cli, arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "aspire_desktop.cli", *arguments]
    result = subprocess.run(command, env=cli.environment, capture_output=True, check=False, timeout=180)
    shown = (result.stdout + result.stderr).decode("utf-8").splitlines()
    assert shown[0].startswith("Usage: aspire-desktop-cli")
    assert "Commands:" in shown
    assert len(shown) > 8


@pytest.mark.parametrize("port", ["70000", "65536", "-1"])
def test_a_port_that_there_is_not_is_a_usage_error(cli: Cli, port: str) -> None:
    outcome = cli("demo-server", "--port", port)
    assert (outcome.code, outcome.out) == (2, b"")
    assert "65535" in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a console is there in any session")
def test_without_a_terminal_the_passphrase_is_not_read_unseen(
    cli: Cli, server: ApiServer, tmp_path: Path
) -> None:
    cli.add(server.url)
    file = tmp_path / "x.aspire"
    result = subprocess.run(
        cli.command("export", str(file)),
        env=cli.environment,
        input=b"correct horse battery\ncorrect horse battery\n",
        capture_output=True,
        check=False,
        timeout=180,
        start_new_session=True,
    )
    assert (result.returncode, result.stdout, file.exists()) == (2, b"", False)
    said = result.stderr.decode("utf-8")
    assert "There is no terminal to ask for the passphrase" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("--data-dir=", "credentials", "list"),
        ("export", ""),
        ("import", ""),
        ("credentials", "import", ""),
        ("request", "Payroll", "GET", "/Branches", "--output="),
        ("request", "Payroll", "GET", ""),
        ("request", "Payroll", "GET", "?$top=1"),
        ("request", "Payroll", "GET", "", "--query", "$top=1"),
    ],
)
def test_a_path_that_is_empty_is_no_path(cli: Cli, server: ApiServer, arguments: tuple[str, ...]) -> None:
    """A script means a variable that it has not set: neither the current folder nor the base URL."""
    if arguments[0] == "request":
        cli.add(server.url)
    outcome = cli(*arguments)
    assert outcome.code == 2
    assert "The path is empty." in outcome.err
    assert server.requests == []


@pytest.mark.parametrize("given", ["--base-url=", "--base-url= ", "--scope="])
@pytest.mark.parametrize("environment", ["production", "custom"])
def test_an_option_that_is_empty_is_not_as_if_it_were_not_given(
    cli: Cli, environment: str, given: str
) -> None:
    """The secret would go to Production, say."""
    command = ("credentials", "add", "--description", "Payroll", "--client-id", "c", "--secret-stdin")
    outcome = cli(*command, "--environment", environment, given, stdin=b"secret\n")
    assert (outcome.code, outcome.out) == (2, b"")
    assert f"'{given.partition('=')[0]}': It is empty." in outcome.err
    assert "Payroll" not in cli("credentials", "list").text


class _OnWindows:
    """The module `os` as click finds it on Windows."""

    name = "nt"

    def __getattr__(self, wanted: str) -> object:
        return getattr(os, wanted)


def test_an_argument_is_taken_as_it_was_typed_on_windows_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Click would put files, folders and variables there in the place of `*`, `~` and `$HOME`."""
    monkeypatch.setattr(core, "os", _OnWindows())
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a file").touch()
    for name in ("*", "~", "$HOME is 100% ${PATH}"):
        monkeypatch.setattr(sys, "argv", ["aspire-desktop-cli", name])
        assert main() == USAGE
        assert f"No such command '{name}'." in capsys.readouterr().err
