"""``aspire-desktop-cli``: parses, runs one command, and tells how it ended by its exit code: see `ending`."""

from __future__ import annotations

import os
import sys
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from aspire_desktop import __version__
from aspire_desktop.cli.commands import Group
from aspire_desktop.cli.credential_commands import complete_name_later, credentials
from aspire_desktop.cli.ending import OUTPUT, SIGNALLED, USAGE, Interruption, leave, reason_of
from aspire_desktop.cli.file_name import FileName
from aspire_desktop.cli.output import PROGRAM, prepare_streams, put
from aspire_desktop.cli.run_log import Run
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The variable by which a shell asks for completions, as click names it after the program.
_COMPLETE: Final = "_ASPIRE_DESKTOP_CLI_COMPLETE"
#: What click from 8.2 on raises where a group of commands stands alone.
_HELP_ALONE: Final[tuple[type[click.UsageError], ...]] = tuple(
    kind for name, kind in vars(click.exceptions).items() if name == "NoArgsIsHelpError"
)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data-dir",
    type=FileName(file_okay=False, path_type=Path),
    help="Where the vault is; by default the window's own folder.",
)
@click.option(
    "--vault-passphrase-stdin",
    is_flag=True,
    help="Read the vault's own passphrase from the first line of standard input.",
)
@click.version_option(__version__, prog_name=PROGRAM)
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, *, vault_passphrase_stdin: bool) -> None:
    """Tokens and requests of the Aspire External API, for scripts."""
    if vault_passphrase_stdin:  # at once: what the command itself reads comes after it
        from aspire_desktop.cli.passphrase import read_vault_passphrase

        read_vault_passphrase(context)
    if isinstance(context.obj, Run):
        context.obj.begin(data_dir, context.invoked_subcommand)
    context.obj = data_dir


cli.add_command(credentials)


@cli.command()
@click.argument("name", shell_complete=complete_name_later)
@click.option("--refresh", is_flag=True, help="Get a new one even if the saved one is valid.")
@click.option("--bearer", is_flag=True, help='Print "Bearer " before it.')
@click.option("--json", "as_json", is_flag=True, help="An object with the token and its expiry.")
@click.pass_obj
def token(data_dir: Path | None, /, *, name: str, **options: bool) -> None:
    """Print a token of NAME that is valid at this moment, and nothing else."""
    from aspire_desktop.cli.token import print_token

    print_token(data_dir, name, **options)


@cli.command()
@click.argument("name", shell_complete=complete_name_later)
@click.argument("method")
@click.argument("path")
@click.option("--query", multiple=True, metavar="K=V", help="Added to the query in PATH; may be repeated.")
@click.option("--body", metavar="FILE|-", help="JSON to send; - reads standard input.")
@click.option(
    "--output",
    type=FileName(dir_okay=False, path_type=Path),
    help="Write the answer there; - is standard output.",
)
@click.option("--output-errors", is_flag=True, help="Also an answer of an error status goes to --output.")
@click.option(
    "--all-pages", is_flag=True, help="All rows of a GET; --output FILE ends in .csv, .jsonl, .json or .xlsx."
)
@click.option("--resume", is_flag=True, help="Go on with an interrupted --all-pages to the same --output.")
@click.option(
    "--max-minutes", type=click.IntRange(1, 10_000), default=240, help="For the whole of --all-pages; 240."
)
@click.option("--as-is", is_flag=True, help="Send the body as JSON even if it is not JSON.")
@click.option("--yes", is_flag=True, help="Needed for a write, where writes are asked for.")
@click.option("--verbose", "-v", is_flag=True, help="Status and time on standard error.")
@click.option("--json", "as_json", is_flag=True, help="Why it failed as an object on standard error.")
@click.pass_obj
def request(data_dir: Path | None, /, *, name: str, **options: Any) -> None:
    """Send METHOD PATH as NAME; the answer's body goes to standard output as it came."""
    del options["as_json"]  # `main` tells the reason
    from aspire_desktop.cli.request import send

    send(data_dir, name, **options)


@cli.command("exec", context_settings={"ignore_unknown_options": True})
@click.argument("name", shell_complete=complete_name_later)
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED)
@click.pass_obj
def execute(data_dir: Path | None, /, *, name: str, command: tuple[str, ...]) -> int:
    """Run COMMAND with a valid token of NAME in ASPIRE_TOKEN and the base URL in ASPIRE_BASE_URL.

    Its exit code is the command's own: aspire-desktop-cli exec NAME -- COMMAND...
    """
    from aspire_desktop.cli.child import run_with_token

    return run_with_token(data_dir, name, command)


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def completion(*, shell: str) -> None:
    """Print what SHELL has to read to complete commands and credentials.

    bash: eval "$(aspire-desktop-cli completion bash)" in ~/.bashrc; zsh alike in ~/.zshrc; fish:
    ... completion fish > ~/.config/fish/completions/aspire-desktop-cli.fish; PowerShell:
    aspire-desktop-cli completion powershell | Out-String | Invoke-Expression in $PROFILE.
    """
    from aspire_desktop.cli.completion import script

    put(script(cli, shell))


@cli.group("vault")
def vault_group() -> None:
    """Tell how the vault stands, and bring it back where it does not open."""


@vault_group.command("status")
@click.pass_obj
def vault_status(data_dir: Path | None) -> None:
    """Print the state of the vault and its copies; nothing is written."""
    from aspire_desktop.cli.vault import tell_status

    tell_status(data_dir)


@vault_group.command("restore")
@click.option("--yes", is_flag=True, help="Do it.")
@click.pass_obj
def vault_restore(data_dir: Path | None, *, yes: bool) -> None:
    """Restore the newest good copy where the vault's file is gone, damaged or an older one."""
    from aspire_desktop.cli.vault import restore

    restore(data_dir, yes=yes)


@vault_group.command("use-older")
@click.option("--yes", is_flag=True, help="Do it.")
@click.pass_obj
def vault_use_older(data_dir: Path | None, *, yes: bool) -> None:
    """Go on with an older file that was put in the place of the last one."""
    from aspire_desktop.cli.vault import use_older

    use_older(data_dir, yes=yes)


@cli.command("export")
@click.argument("file", type=FileName(dir_okay=False, path_type=Path))
@click.option("--passphrase-stdin", is_flag=True, help="Read the passphrase from standard input.")
@click.option("--yes", is_flag=True, help="Replace a file that is there.")
@click.pass_obj
def export_credentials(data_dir: Path | None, /, *, file: Path, **options: bool) -> None:
    """Write all credentials to FILE, encrypted with a passphrase."""
    from aspire_desktop.cli.backup import export_all

    export_all(data_dir, file, **options)


@cli.command("import")
@click.argument("file", type=FileName(dir_okay=False, exists=True, path_type=Path))
@click.option("--passphrase-stdin", is_flag=True, help="Read the passphrase from standard input.")
@click.option("--replace", is_flag=True, help="Also those that are here and differ.")
@click.pass_obj
def import_credentials(data_dir: Path | None, /, *, file: Path, **options: bool) -> None:
    """Add the credentials of FILE, which export wrote, here or elsewhere."""
    from aspire_desktop.cli.backup import import_all

    import_all(data_dir, file, **options)


@cli.command()
@click.pass_obj
def diagnostics(data_dir: Path | None) -> None:
    """Print versions, the vault's state and the log's last lines, without secrets, for a report."""
    from aspire_desktop.cli.run_log import tell_diagnostics

    tell_diagnostics(data_dir)


@cli.command("demo-server")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="0, the default, takes a free one.")
@click.option("--until-stdin-closes", is_flag=True, hidden=True)  # for the window that starts it
def demo_server(*, port: int, until_stdin_closes: bool) -> None:
    """Run the demo API on this computer until interrupted; its URL is printed."""
    try:
        from aspire_desktop.demo.__main__ import main as serve_demo
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("aspire_desktop"):
            raise
        raise InputError("command_line.no_demo", detail=error.name or "") from None
    ends = ["--until-stdin-closes"] if until_stdin_closes else []
    raise SystemExit(serve_demo(["--port", str(port), *ends]))


def main(arguments: Sequence[str] | None = None, interruption: Interruption | None = None) -> int:
    """Run one command and return its exit code; why it failed goes to standard error in one line."""
    if _COMPLETE in os.environ:
        from aspire_desktop.cli.completion import install

        install()
    run, stream = Run(), sys.stdout
    try:
        result = cli.main(
            args=None if arguments is None else list(arguments),
            prog_name=PROGRAM,
            standalone_mode=False,
            # Else a credential's name, or an OData option, could become files' names or a variable's value.
            windows_expand_args=False,
            obj=run,
        )
    except SystemExit as end:  # click's own, e.g. after completions
        if sys.stdout is not stream:  # it puts another in its place where a reader has gone, and says 1
            return OUTPUT
        return end.code if isinstance(end.code, int) else 0
    except _HELP_ALONE as error:  # its text is the help: lines, not a sentence
        click.echo(error.format_message(), err=True)
        return run.ended(USAGE, error)
    except BaseException as error:  # nothing may end in a traceback
        reason = reason_of(error, interruption or Interruption())
        reason.tell(as_json=_wants_json(sys.argv[1:] if arguments is None else arguments))
        return run.ended(reason.exit_code, error)
    return run.ended(result if isinstance(result, int) else 0)


def _wants_json(arguments: Sequence[str]) -> bool:
    """Say whether a command was asked for JSON; what follows ``--`` is another program's."""
    return "--json" in takewhile(lambda argument: argument != "--", arguments)


def run() -> NoReturn:
    """Run the process' command and leave at once."""
    from aspire_desktop.services import core_files

    core_files.forbid()
    interruption = Interruption()
    interruption.install()
    prepare_streams()
    try:
        code = main(interruption=interruption)
    except KeyboardInterrupt:  # while the end of the command was told or logged
        code = SIGNALLED + interruption.number
    except Exception as error:  # what tells the end, or logs it, is gone from the disk
        reason = reason_of(error, interruption)
        reason.tell(as_json=_wants_json(sys.argv[1:]))
        code = reason.exit_code
    leave(code)


if __name__ == "__main__":
    run()
