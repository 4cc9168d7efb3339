"""The vault's passphrase, from a terminal or from standard input, never from arguments."""

from __future__ import annotations

import sys
from typing import Final

import click

from aspire_desktop.cli.standard_input import line_of_input
from aspire_desktop.core.errors import InputError, VaultPassphraseNeededError

#: What is read, as the sentences call it.
OF_THE_VAULT: Final = "vault's passphrase"
_KEPT: Final = "aspire_desktop.vault_passphrase"


def read_vault_passphrase(context: click.Context) -> None:
    """Read it from the first line of standard input, for the vault that the command opens."""
    context.meta[_KEPT] = line_of_input(OF_THE_VAULT)


def vault_passphrase() -> str:
    """Return what opens the vault's key.

    Raises:
        VaultPassphraseNeededError: Nobody is there to be asked.
        InputError: It was to be read from standard input, where there is none.
    """
    context = click.get_current_context(silent=True)
    if context is not None and _KEPT in context.meta:
        if not context.meta[_KEPT]:
            raise InputError("command_line.passphrase_missing")
        return str(context.meta[_KEPT])
    if sys.stdin is not None and sys.stdin.isatty():
        return str(click.prompt("Passphrase of the vault", hide_input=True, err=True))
    raise VaultPassphraseNeededError("command_line.passphrase_needed")
