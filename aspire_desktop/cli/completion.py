"""Shell completion: the scripts for four shells, and what stands in the place of a NAME."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM: Final = "aspire-desktop-cli"
#: The variable by which a script asks the program for completions; its value names the shell.
VARIABLE: Final = "_ASPIRE_DESKTOP_CLI_COMPLETE"
#: A locked system vault asks for a password; nobody wants to be asked for one by the Tab key.
_PATIENCE_S: Final = 2.0

_BASH: Final = """\
%(complete_func)s() {
    local IFS=$'\\n' line
    COMPREPLY=()
    while IFS=$'\\t' read -r kind value; do
        case $kind in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain) COMPREPLY+=("$(printf '%%q' "$value")") ;;
        esac
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD %(complete_var)s=bash_complete "$1")
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
_POWERSHELL: Final = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # As PowerShell reads them, without its quotation marks; a line each, up to the one at the cursor.
    $words = foreach ($element in $commandAst.CommandElements) {
        if ($element.Extent.StartOffset -ge $cursorPosition) { break }
        $isText = $element -is [System.Management.Automation.Language.StringConstantExpressionAst]
        if ($isText) { $element.Value } else { $element.Extent.Text }
    }
    $env:COMP_WORDS = $words -join "`n"
    $env:COMP_WORD = $wordToComplete
    $env:%(complete_var)s = 'powershell_complete'
    $encoding = [Console]::OutputEncoding
    try {
        try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false } catch { }
        & %(prog_name)s | ForEach-Object {
            $kind, $value, $help = $_ -split "`t", 3
            if ($kind -ne 'plain') { return }
            # Curly quotation marks end a text as straight ones do, and & ; ( begin something else.
            $code = [System.Management.Automation.Language.CodeGeneration]
            $text = if ($value -match '^[\\w.-]+$') { $value } else {
                "'" + $code::EscapeSingleQuotedStringContent($value) + "'"
            }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $help)
        }
    } finally {
        try { [Console]::OutputEncoding = $encoding } catch { }
        Remove-Item 'Env:COMP_WORDS', 'Env:COMP_WORD', 'Env:%(complete_var)s' -ErrorAction Ignore
    }
}
"""


class _Bash(BashComplete):
    """Click's, but a description with blanks stays one word."""

    source_template = _BASH

    @staticmethod
    def _check_version() -> None:
        """Click would run bash, which the system that a script is made on need not have."""

    def format_completion(self, item: CompletionItem) -> str:
        return f"{item.type}\t{item.value}"


class _PowerShell(ShellComplete):
    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        import os

        words = os.environ["COMP_WORDS"].split("\n")[1:]
        # PowerShell before 7.5 has no variable that is empty: it removes it.
        typed = os.environ.get("COMP_WORD", "")
        begun = typed.strip("'\"")
        if typed.startswith("'"):
            begun = begun.replace("''", "'")
        if typed and words:
            words.pop()
        return words, begun

    def format_completion(self, item: CompletionItem) -> str:
        return f"{item.type}\t{item.value}\t{item.help or item.value}"


SHELLS: Final[dict[str, type[ShellComplete]]] = {
    "bash": _Bash,
    "zsh": ZshComplete,
    "fish": FishComplete,
    "powershell": _PowerShell,
}


def install() -> None:
    """Have click answer the scripts below, and no others."""
    for name, shell in SHELLS.items():
        add_completion_class(shell, name)


def script(cli: click.Command, shell: str) -> str:
    """Return what `shell` has to read once to complete the program's arguments."""
    return SHELLS[shell](cli, {}, PROGRAM, VARIABLE).source()


def complete_name(context: click.Context, parameter: Any, begun: str) -> list[CompletionItem]:
    """Return the descriptions that begin with `begun`; nothing where the vault does not open at once."""
    del parameter
    folded = begun.casefold()
    return [
        CompletionItem(name, help=help_text)
        for name, help_text in _names(context.find_root().params.get("data_dir"))
        if name.casefold().startswith(folded)
    ]


def _names(data_dir: Path | None) -> Iterator[tuple[str, str]]:
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.services.places import data_folder
    from aspire_desktop.services.vault.keys import KeyringKeyStore
    from aspire_desktop.services.vault.vault import Vault

    try:
        vault = Vault(data_folder(data_dir), KeyringKeyStore(patience_s=_PATIENCE_S))
        vault.open()
    except (AspireError, OSError):
        return
    for record in vault.document.credentials:
        profile = record.profile
        yield profile.description, f"{profile.client_id}, {profile.environment.kind.value}"
