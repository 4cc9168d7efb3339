"""Tests for aspire_desktop.cli.completion, in a real bash."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.api_server import ApiServer
from tests.support.powershell import syntax_errors

#: The variable by which a script asks, as `completion` names it.
_ASKED = "_ASPIRE_DESKTOP_CLI_COMPLETE"
_COMPLETE = """
eval "$(aspire-desktop-cli completion bash)"
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_aspire_desktop_cli_completion aspire-desktop-cli
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def program(cli: Cli, tmp_path: Path) -> Cli:
    """Put the command line on the path, as an installation does."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "aspire-desktop-cli"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m aspire_desktop.cli "$@"\n')
    script.chmod(0o755)
    cli.variables["PATH"] = f"{folder}:{cli.environment.get('PATH', '/usr/bin:/bin')}"
    return cli


def completed(program: Cli, words: str) -> list[str]:
    """Return what bash would offer after ``words`` and the Tab key."""
    result = subprocess.run(
        ["bash", "--norc", "-c", _COMPLETE.format(words=words)],
        env=program.environment | program.variables,
        capture_output=True,
        check=True,
        text=True,
        timeout=180,
    )
    assert result.stderr == ""
    return result.stdout.split("\n")[:-1]


def test_commands_and_options_are_completed(program: Cli) -> None:
    assert completed(program, "aspire-desktop-cli cre") == ["credentials"]
    assert completed(program, "aspire-desktop-cli token --ref") == ["--refresh"]
    assert "powershell" in completed(program, "aspire-desktop-cli completion ''")


def test_a_credentials_description_is_completed_as_one_word(program: Cli, server: ApiServer) -> None:
    program.add(server.url, description="Payroll export (Ann's)")
    program.add(server.url, description="Reporting")
    begin = f"aspire-desktop-cli --data-dir {program.folder}"
    offered = completed(program, f"{begin} token Pay")
    assert [shlex.split(text) for text in offered] == [["Payroll export (Ann's)"]]
    assert completed(program, f"{begin} exec rep") == ["Reporting"]


def test_without_a_vault_nothing_is_offered_and_nothing_is_said(program: Cli) -> None:
    assert completed(program, "aspire-desktop-cli token ''") in ([], [""])


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_each_shell_has_a_script(program: Cli, shell: str) -> None:
    outcome = program("completion", shell)
    assert outcome.code == 0
    assert f"{shell}_complete" in outcome.text
    assert "aspire-desktop-cli" in outcome.text


def test_powershells_console_takes_utf8_for_the_answer_and_what_it_had_before_afterwards(
    program: Cli,
) -> None:
    """Windows' own console would read names in its old code page."""
    script = program("completion", "powershell").text
    steps = (
        "$encoding = [Console]::OutputEncoding",
        "[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false",
        "& aspire-desktop-cli",
        "[Console]::OutputEncoding = $encoding",
    )
    places = [script.index(step) for step in steps]
    assert places == sorted(places)


def test_the_script_for_powershell_has_no_syntax_error_and_quotes_what_is_no_word(
    program: Cli, tmp_path: Path
) -> None:
    script = tmp_path / "completion.ps1"
    script.write_bytes(program("completion", "powershell").out)
    assert syntax_errors(script) == []
    assert "EscapeSingleQuotedStringContent" in script.read_text(encoding="utf-8")


def asked_by_powershell(program: Cli, *words: str, begun: str = "") -> list[str]:
    """Return the answer to PowerShell's script: `words` as it reads them, `begun` as it is typed."""
    variables = {"COMP_WORDS": "\n".join(("aspire-desktop-cli", *words)), _ASKED: "powershell_complete"}
    if begun:  # it sets no variable to nothing
        variables["COMP_WORD"] = begun
    outcome = replace(program, environment=program.environment | variables)()
    assert outcome.err == ""
    return outcome.text.splitlines()


def test_powershell_is_answered_with_values_and_helps(program: Cli, server: ApiServer) -> None:
    program.add(server.url, description="Payroll export")
    before = ("--data-dir", str(program.folder), "token")
    found = asked_by_powershell(program, *before, "Payroll e", begun="'Payroll e")
    assert found == ["plain\tPayroll export\tclient-1, custom"]
    assert asked_by_powershell(program, "tok", begun="tok")[0].startswith("plain\ttoken\t")


def test_powershell_is_answered_where_no_word_is_begun(program: Cli, server: ApiServer) -> None:
    program.add(server.url, description="Payroll export")
    assert any(line.startswith("plain\ttoken\t") for line in asked_by_powershell(program))
    found = asked_by_powershell(program, "--data-dir", str(program.folder), "token")
    assert found == ["plain\tPayroll export\tclient-1, custom"]


def test_powershells_words_keep_their_backslashes_blanks_and_quotation_marks(
    program: Cli, server: ApiServer
) -> None:
    program = replace(program, folder=program.folder.parent / 'Ann\'s \\vault "x" 100% & więcej')
    program.add(server.url, description="Ann's & Zoë")
    before = ("--data-dir", str(program.folder), "token")
    found = asked_by_powershell(program, *before, "Ann's", begun="'Ann''s")
    assert found == ["plain\tAnn's & Zoë\tclient-1, custom"]
    assert asked_by_powershell(program, *before, "'", begun="'") == found


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_takes_its_script(program: Cli) -> None:
    script = program("completion", "zsh").text
    subprocess.run(["zsh", "-n"], input=script, text=True, check=True)
