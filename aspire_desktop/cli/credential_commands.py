"""``aspire-desktop-cli credentials …``: its commands and their options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def complete_name_later(context: click.Context, parameter: Any, begun: str) -> Any:
    """Complete a credential's name; what that takes is loaded when a shell asks."""
    from aspire_desktop.cli.completion import complete_name

    return complete_name(context, parameter, begun)


@click.group()
def credentials() -> None:
    """List, add and remove credentials."""


@credentials.command("list")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, without secrets.")
@click.pass_obj
def list_credentials(data_dir: Path | None, *, as_json: bool) -> None:
    """List the saved credentials."""
    from aspire_desktop.cli.credentials import list_all

    list_all(data_dir, as_json=as_json)


@credentials.command("add")
@click.option("--description", required=True)
@click.option("--client-id", required=True)
@click.option("--secret-stdin", is_flag=True, required=True, help="Read the secret from standard input.")
@click.option(
    "--environment", type=click.Choice(["production", "sandbox", "demo", "custom"]), default="production"
)
@click.option("--base-url", default="", help="In place of the environment's own; needed for custom.")
@click.option("--scope", "scopes", multiple=True, metavar='"GET Branches"', help="May be repeated.")
@click.option("--notes", default="")
@click.option("--read-only", is_flag=True, help="Send no write in its name.")
@click.option(
    "--ask-writes/--no-ask-writes",
    default=None,
    help="Confirm writes; by default everywhere but in the sandbox, the demo and on this computer.",
)
@click.pass_obj
def add_credential(data_dir: Path | None, /, *, secret_stdin: bool, **fields: Any) -> None:
    """Save a credential; its id is printed."""
    del secret_stdin  # there is no other way: an argument could be read by every process
    from aspire_desktop.cli.credentials import add

    add(data_dir, **fields)


@credentials.command("guard")
@click.argument("name", shell_complete=complete_name_later)
@click.option("--read-only/--no-read-only", default=None, help="Send no write in its name.")
@click.option("--ask-writes/--no-ask-writes", default=None, help="Confirm writes before they are sent.")
@click.pass_obj
def guard_credential(data_dir: Path | None, /, *, name: str, **options: bool | None) -> None:
    """Say what may be sent in the name of the credential NAME."""
    from aspire_desktop.cli.credentials import guard

    guard(data_dir, name, **options)


@credentials.command("remove")
@click.argument("name", shell_complete=complete_name_later)
@click.option("--yes", is_flag=True, help="Do it.")
@click.pass_obj
def remove_credential(data_dir: Path | None, *, name: str, yes: bool) -> None:
    """Remove the credential NAME: a description or an id."""
    if not yes:
        raise InputError("command_line.removal_unconfirmed")
    from aspire_desktop.cli.credentials import remove

    remove(data_dir, name)
