"""Passphrases from a terminal or from standard input, never from arguments."""

from __future__ import annotations

import sys
from typing import Final

import click

from aspire_desktop.core.errors import InputError, VaultPassphraseNeededError

_KEPT: Final = "aspire_desktop.vault_passphrase"


def read_vault_passphrase(context: click.Context) -> None:
    """Read it from the first line of standard input, for the vault that the command opens."""
    context.meta[_KEPT] = line_of_input("vault's passphrase")


def vault_passphrase() -> str:
    """Return what opens the vault's key.

    Raises:
        VaultPassphraseNeededError: Nobody is there to be asked.
    """
    context = click.get_current_context(silent=True)
    if context is not None and _KEPT in context.meta:
        return str(context.meta[_KEPT])
    if sys.stdin is not None and sys.stdin.isatty():
        return str(click.prompt("Passphrase of the vault", hide_input=True, err=True))
    raise VaultPassphraseNeededError("command_line.passphrase_needed")


def line_of_input(name: str) -> str:
    """Return one line of standard input without its end; bytes, since no console's encoding shall touch it.

    Raises:
        InputError: It is not UTF-8, or standard input is closed.
    """
    if sys.stdin is None:
        raise InputError("command_line.input_closed", name=name)
    line = sys.stdin.buffer.readline()
    try:
        # PowerShell puts a byte order mark before what it hands on.
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise InputError("command_line.input_not_utf8", name=name) from None
