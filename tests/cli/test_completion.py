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


def test_powershell_is_answered_with_values_and_helps(program: Cli, server: ApiServer) -> None:
    program.add(server.url, description="Payroll export")
    variable = "_ASPIRE_DESKTOP_CLI_COMPLETE"

    def asked(line: str, word: str) -> str:
        variables = {"COMP_WORDS": line, "COMP_WORD": word, variable: "powershell_complete"}
        return replace(program, environment=program.environment | variables)().text

    answer = asked(f"aspire-desktop-cli --data-dir {program.folder} token 'Payroll e", "'Payroll e")
    assert answer.splitlines() == ["plain\tPayroll export\tclient-1, custom"]
    assert asked("aspire-desktop-cli tok", "tok").startswith("plain\ttoken\t")


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_takes_its_script(program: Cli) -> None:
    script = program("completion", "zsh").text
    subprocess.run(["zsh", "-n"], input=script, text=True, check=True)
