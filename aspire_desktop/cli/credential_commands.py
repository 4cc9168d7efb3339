"""``aspire-desktop-cli credentials …``: its commands and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from aspire_desktop.cli.commands import Group
from aspire_desktop.cli.file_name import FileName


def complete_name_later(context: click.Context, parameter: Any, begun: str) -> Any:
    """Complete a credential's name; what that takes is loaded when a shell asks."""
    from aspire_desktop.cli.completion import complete_name

    return complete_name(context, parameter, begun)


def _refuse_blank(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """Refuse a variable that a script has not set: the secret would go to the preset host, Production's."""
    is_given = context.get_parameter_source(parameter.name or "") is ParameterSource.COMMANDLINE
    texts = value if isinstance(value, tuple) else (value,)
    if is_given and not all(text.strip() for text in texts):
        raise click.BadParameter("It is empty.", context, parameter)
    return value


@click.group(cls=Group)
def credentials() -> None:
    """List, add, import and remove credentials."""


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
@click.option(
    "--base-url",
    default="",
    callback=_refuse_blank,
    help="In place of the environment's own; needed for custom.",
)
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    callback=_refuse_blank,
    metavar='"GET Branches"',
    help="May be repeated.",
)
@click.option("--notes", default="")
@click.option("--read-only", is_flag=True, help="Send no write in its name.")
@click.option(
    "--ask-writes/--no-ask-writes",
    default=None,
    help="Confirm writes; by default everywhere but in the sandbox, the demo and on this computer.",
)
@click.option("--yes", is_flag=True, help="Save it although its host or its Client ID looks wrong.")
@click.pass_obj
def add_credential(data_dir: Path | None, /, *, secret_stdin: bool, **fields: Any) -> None:
    """Save a credential; its id is printed."""
    del secret_stdin  # there is no other way: an argument could be read by every process
    from aspire_desktop.cli.credentials import add

    add(data_dir, **fields)


@credentials.command("import")
@click.argument("file", type=FileName(dir_okay=False, exists=True, path_type=Path))
@click.option(
    "--environment",
    type=click.Choice(["production", "sandbox", "demo", "custom"]),
    help="Of the pairs whose list does not say it; without it they are left out.",
)
@click.option(
    "--base-url",
    default="",
    callback=_refuse_blank,
    help="With --environment: in place of its own; needed for custom.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="PLACE|DESCRIPTION",
    help='Also a pair that would be left out, such as "line 3". May be repeated.',
)
@click.option("--replace", is_flag=True, help="Also those that are here and differ.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, without secrets.")
@click.pass_obj
def import_list_of_credentials(data_dir: Path | None, /, *, file: Path, **options: Any) -> int:
    """Import the credentials of a list: CSV, .env, INI, YAML, JSON, Postman, Insomnia, Bruno, Bitwarden.

    Every pair that is found is printed with what became of it.  A placeholder, another service's pair and
    one whose environment the list does not say are never imported unasked.  The exit code is 5 where a
    pair waits for a decision, else 0; 2 where no pair is found.
    """
    from aspire_desktop.cli.list_import import import_list

    return import_list(data_dir, file, **options)


@credentials.command("guard")
@click.argument("name", shell_complete=complete_name_later)
@click.option("--read-only/--no-read-only", default=None, help="Send no write in its name.")
@click.option("--ask-writes/--no-ask-writes", default=None, help="Confirm writes before they are sent.")
@click.pass_obj
def guard_credential(data_dir: Path | None, /, *, name: str, **options: bool | None) -> None:
    """Say what may be sent in the name of the credential NAME."""
    from aspire_desktop.cli.credentials import guard

    guard(data_dir, name, **options)


@credentials.command("set-secret")
@click.argument("name", shell_complete=complete_name_later)
@click.option("--secret-stdin", is_flag=True, required=True, help="Read the secret from standard input.")
@click.option("--json", "as_json", is_flag=True, help="An object, without secrets.")
@click.pass_obj
def set_secret_of_credential(data_dir: Path | None, *, name: str, secret_stdin: bool, as_json: bool) -> None:
    """Replace the secret of the credential NAME by a new one, once the server has accepted it."""
    del secret_stdin  # there is no other way: an argument could be read by every process
    from aspire_desktop.cli.new_secret import set_secret

    set_secret(data_dir, name, as_json=as_json)


@credentials.command("remove")
@click.argument("name", shell_complete=complete_name_later)
@click.option("--yes", is_flag=True, help="Do it.")
@click.pass_obj
def remove_credential(data_dir: Path | None, *, name: str, yes: bool) -> None:
    """Remove the credential NAME: a description or an id."""
    from aspire_desktop.cli.credentials import remove

    remove(data_dir, name, yes=yes)
