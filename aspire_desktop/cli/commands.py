"""Commands that do not pass over what stands on standard input beside the vault's passphrase."""

from __future__ import annotations

from typing import Any

import click


class Command(click.Command):
    """A command; where it reads nothing of standard input itself, the vault's passphrase is all there is."""

    def invoke(self, ctx: click.Context) -> Any:
        root = ctx.find_root()
        if root.params.get("vault_passphrase_stdin") and not _reads_on(ctx.params):
            from aspire_desktop.cli.passphrase import OF_THE_VAULT
            from aspire_desktop.cli.standard_input import refuse_further_lines

            refuse_further_lines(OF_THE_VAULT)
        return super().invoke(ctx)


class Group(click.Group):
    """A group of such commands."""

    command_class = Command
    group_class = type


def _reads_on(options: dict[str, Any]) -> bool:
    """Say whether a command reads a secret, a passphrase or a body there, or runs a program that may."""
    reads_secret = options.get("secret_stdin") or options.get("passphrase_stdin")
    return bool(reads_secret) or options.get("body") == "-" or "command" in options
