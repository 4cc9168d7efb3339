"""A vault with a passphrase on the command line."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

from aspire_desktop.services.vault.keys import KeyringKeyStore
from aspire_desktop.services.vault.vault import Vault
from tests.cli.conftest import Cli
from tests.support.api_server import ApiServer
from tests.support.secret_service import leading_to

PASSPHRASE = "canary horse ø battery"
OPTION = "--vault-passphrase-stdin"


def protect(cli: Cli) -> None:
    """Wrap the key, as the window does."""
    with leading_to(cli.environment):
        vault = Vault(cli.folder, KeyringKeyStore())
        vault.open()
        vault.set_passphrase(PASSPHRASE)


def line(text: str) -> bytes:
    return f"{text}\n".encode()


def test_every_command_takes_the_passphrase_from_standard_input(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    protect(cli)
    outcome = cli(OPTION, "credentials", "list", stdin=line(PASSPHRASE))
    assert (outcome.code, "Payroll" in outcome.text) == (0, True)
    assert cli(OPTION, "token", "Payroll", stdin=line(PASSPHRASE)).code == 0
    options = ["--client-id", "c2", "--secret-stdin", "--environment", "sandbox"]
    command = [OPTION, "credentials", "add", "--description", "Other", *options]
    assert cli(*command, stdin=line(PASSPHRASE) + line("its secret")).code == 0
    assert "Other" in cli(OPTION, "credentials", "list", stdin=line(PASSPHRASE)).text


def test_without_the_passphrase_nothing_is_told(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    protect(cli)
    outcome = cli("credentials", "list")
    assert (outcome.code, outcome.out) == (3, b"")
    assert "--vault-passphrase-stdin" in outcome.err
    wrong = cli(OPTION, "token", "Payroll", stdin=line("canary, but another one"))
    assert (wrong.code, wrong.out) == (3, b"")
    assert wrong.err == "aspire-desktop-cli: This is not the vault's passphrase.\n"
    missing = cli(OPTION, "token", "Payroll")
    assert (missing.code, missing.err) == (
        2,
        "aspire-desktop-cli: There is no passphrase on standard input.\n",
    )
    assert server.asked("POST", "/Authorization") == []


def test_at_a_terminal_it_asks_and_shows_nothing_of_the_answer(cli: Cli, server: ApiServer) -> None:
    cli.add(server.url)
    protect(cli)
    master, slave = pty.openpty()
    process = subprocess.Popen(
        cli.command("credentials", "list"),
        env=cli.environment,
        stdin=slave,
        stdout=subprocess.PIPE,
        stderr=slave,
    )
    os.close(slave)
    seen = b""
    while b"Passphrase of the vault" not in seen:
        seen += os.read(master, 1000)
    os.write(master, line(PASSPHRASE))
    out, _ = process.communicate(timeout=180)
    assert (process.returncode, b"Payroll" in out) == (0, True)
    assert PASSPHRASE.encode() not in seen + out
    os.close(master)
    assert sys.platform != "win32"
