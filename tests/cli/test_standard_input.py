"""What stands on standard input is read as it was meant, or refused: nothing of it is passed over unseen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.support.api_server import ApiServer

_ADD = ("credentials", "add", "--description", "Payroll", "--client-id", CLIENT_ID, "--secret-stdin")
_SET = ("credentials", "set-secret", "Payroll", "--secret-stdin")
_UNUSED = b"the passphrase\n"


@pytest.mark.parametrize("command", [_ADD, _SET])
@pytest.mark.parametrize("more", [b"another\n", b"\n\r\n  another", b"\x00"])
def test_a_line_after_the_secret_is_refused_before_anything_is_done(
    cli: Cli, server: ApiServer, command: tuple[str, ...], more: bytes
) -> None:
    if command is _SET:
        cli.add(server.url)
    outcome = cli(*command, stdin=SECRET.encode() + b"\n" + more)
    assert (outcome.code, outcome.out) == (2, b"")
    assert "Standard input goes on after the secret" in outcome.err
    assert outcome.err.count("\n") == 1
    assert "another" not in outcome.err
    assert server.requests == []
    assert cli("credentials", "list").text.count("Payroll") == (command is _SET)


def test_blank_lines_at_the_end_are_no_lines(cli: Cli) -> None:
    assert cli(*_ADD, stdin=SECRET.encode() + b"\r\n\r\n \n").code == 0


@pytest.mark.parametrize(
    "command",
    [
        ("credentials", "list"),
        ("token", "Payroll"),
        ("request", "Payroll", "GET", "/Branches"),
        ("request", "Payroll", "POST", "/Branches", "--body", "body.json", "--yes"),
        ("vault", "status"),
    ],
)
def test_a_line_after_the_vaults_passphrase_is_refused_where_nobody_reads_it(
    cli: Cli, server: ApiServer, command: tuple[str, ...]
) -> None:
    cli.add(server.url)
    outcome = cli("--vault-passphrase-stdin", *command, stdin=_UNUSED + b"{}")
    assert (outcome.code, outcome.out) == (2, b"")
    assert "goes on after the vault's passphrase" in outcome.err
    assert server.requests == []


def test_what_reads_on_gets_all_that_follows_the_passphrase(cli: Cli, server: ApiServer) -> None:
    assert cli("--vault-passphrase-stdin", *_ADD, stdin=_UNUSED + b"a\nb\n").code == 2
    cli.add(server.url)
    body = b'{"Rows": [\n1,\n2]}\n'
    post = ("request", "Payroll", "POST", "/Branches", "--body", "-", "--yes")
    cli("--vault-passphrase-stdin", *post, stdin=_UNUSED + body)
    assert [request.body for request in server.asked("POST", "/Branches")] == [body]


@pytest.mark.skipif(sys.platform == "win32", reason="cat")
def test_the_program_that_exec_runs_reads_on_where_the_passphrase_ended(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    rest = b"its own first line\nand the second\n"
    outcome = cli("--vault-passphrase-stdin", "exec", "Payroll", "--", "cat", stdin=_UNUSED + rest)
    assert (outcome.code, outcome.out) == (0, rest)


def test_a_backups_passphrase_is_one_line_too(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "x.aspire"
    outcome = cli("export", str(file), "--passphrase-stdin", stdin=b"correct horse\nbattery staple\n")
    assert (outcome.code, file.exists()) == (2, False)
    assert "goes on after the passphrase" in outcome.err


def _add_from(stdin: IO[bytes], cli: Cli) -> subprocess.CompletedProcess[bytes]:
    """Add a credential whose secret is read from a file that is none of a line."""
    command = cli.command(*_ADD)
    return subprocess.run(
        command, env=cli.environment, stdin=stdin, capture_output=True, check=False, timeout=180
    )


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/zero")
def test_what_never_ends_is_no_secret(cli: Cli) -> None:
    with Path("/dev/zero").open("rb") as zeros:
        result = _add_from(zeros, cli)
    assert (result.returncode, result.stderr.count(b"\n")) == (2, 1)
    assert b"too long for the secret" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="opened for writing alone")
def test_an_input_that_cannot_be_read_is_said_to_be_so(cli: Cli, tmp_path: Path) -> None:
    with (tmp_path / "written").open("wb") as written:
        result = _add_from(written, cli)
    assert (result.returncode, result.stderr.count(b"\n")) == (2, 1)
    assert b"secret cannot be read" in result.stderr
