"""The installed command line, by itself and in cmd: what goes in and comes out, as Windows passes it on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab
from tests.windows.workshop import FIRST

pytestmark = pytest.mark.windows

#: Letters of three alphabets and beyond 16 bits, and what cmd, shells or the C library's rules for arguments
#: give a meaning.
_NAME = '~ Zażółć 東京 🔑 & 100% %OS% $OS "a\\" ^b'
_BOM = b"\xef\xbb\xbf"


def _add(installed: Installation, place: str, server: DemoServer, secret: bytes, name: str) -> int:
    options = ["--description", name, "--client-id", FULL.client_id, "--secret-stdin"]
    where = ["--environment", "custom", "--base-url", server.base_url]
    added = installed.run("--data-dir", place, "credentials", "add", *options, *where, given=secret)
    return added.returncode


def test_names_and_files_of_all_alphabets_pass_through_unchanged(
    installed: Installation, lab: WindowsLab, data_folder: Path, demo_server: DemoServer
) -> None:
    place = lab.seen_from_windows(data_folder)
    # As an editor of Windows saves it: with a mark at its start, and both characters at its end.
    assert _add(installed, place, demo_server, _BOM + FULL.secret.encode() + b"\r\n", _NAME) == 0
    listed = installed.run("--data-dir", place, "credentials", "list", "--json")
    assert [entry["description"] for entry in json.loads(listed.stdout)] == [_NAME]
    answer = data_folder / "Gałęzie 東.json"
    given = ["GET", "/Branches", "--output", lab.seen_from_windows(answer)]
    sent = installed.run("--data-dir", place, "request", _NAME, *given)
    assert (sent.returncode, sent.stderr) == (0, b"")
    assert "North" in answer.read_text(encoding="utf-8")


def test_a_secret_in_another_encoding_is_refused_rather_than_guessed(
    installed: Installation, lab: WindowsLab, data_folder: Path, demo_server: DemoServer
) -> None:
    place = lab.seen_from_windows(data_folder)
    assert _add(installed, place, demo_server, "geheim-ß".encode("cp1252"), "One") != 0
    listed = installed.run("--data-dir", place, "credentials", "list", "--json")
    assert json.loads(listed.stdout) == []


def test_cmd_gets_exit_codes_and_text_in_utf8(
    installed: Installation, lab: WindowsLab, data_folder: Path
) -> None:
    place = lab.seen_from_windows(data_folder)
    script = lab.share / "codes.cmd"
    program = r'"%LOCALAPPDATA%\Programs\Aspire Desktop\aspire-desktop-cli.exe"'
    lines = [
        "@echo off",
        f"{program} --version > {lab.seen_from_windows(lab.share / 'version.txt')}",
        "echo version %errorlevel%",
        f'{program} --data-dir "{place}" token "Nobody & 100%% ^b"',
        "echo token %errorlevel%",
        f"{program} no-such-command",
        "echo command %errorlevel%",
    ]
    script.write_text("\r\n".join([*lines, ""]), encoding="ascii", newline="")
    done = installed.in_cmd(lab.seen_from_windows(script))
    codes = dict(line.split() for line in done.stdout.decode().splitlines() if line.count(" ") == 1)
    assert codes == {"version": "0", "token": "2", "command": "2"}
    assert "“Nobody & 100% ^b”" in done.stderr.decode("utf-8")
    assert FIRST in (lab.share / "version.txt").read_text(encoding="utf-8")


def test_cmd_passes_names_of_other_alphabets_and_its_own_signs_and_redirects_utf8(
    installed: Installation, lab: WindowsLab, data_folder: Path, demo_server: DemoServer
) -> None:
    place = lab.seen_from_windows(data_folder)
    name = "Zażółć 東京 & 100% ^b"
    assert _add(installed, place, demo_server, FULL.secret.encode(), name) == 0
    folder = lab.share / "redirected"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    program = r'"%LOCALAPPDATA%\Programs\Aspire Desktop\aspire-desktop-cli.exe"'
    called = f'{program} --data-dir "{place}"'
    there = lab.seen_from_windows(folder)
    lines = [
        "@echo off",
        rf"{called} credentials list > {there}\list.txt",
        rf"{called} credentials list --json > {there}\list.json",
        rf'{called} token "%NAME%" > {there}\token.txt',
        rf'{called} request "%NAME%" GET /Branches --output "%ANSWER%"',
        rf'{called} request "%NAME%" GET /Branches > {there}\branches.json',
        rf"{program} completion powershell > {there}\completion.ps1",
        rf'{called} token "%NAME%?" 2> {there}\error.txt',
    ]
    script = lab.share / "names.cmd"
    script.write_text("\r\n".join([*lines, ""]), encoding="ascii", newline="")
    # Wine's cmd reads a file in its old code page whatever chcp says: the names come by its variables.
    answer = folder / "Gałęzie 東 & co.json"
    variables = {"NAME": name, "ANSWER": lab.seen_from_windows(answer)}
    done = installed.in_cmd(lab.seen_from_windows(script), variables)
    found = {path.name: path.read_bytes().decode("utf-8") for path in folder.iterdir()}
    assert name in found["list.txt"], done
    assert [one["description"] for one in json.loads(found["list.json"])] == [name]
    assert found["token.txt"].strip().count(".") == 2
    assert "North" in found[answer.name]
    assert found["branches.json"].startswith("[")
    assert "OutputEncoding" in found["completion.ps1"]
    assert f"“{name}?”" in found["error.txt"]


def test_completion_is_printed_for_powershell(installed: Installation) -> None:
    done = installed.run("completion", "powershell")
    assert done.returncode == 0
    assert "Register-ArgumentCompleter" in done.stdout.decode("utf-8")


def test_the_installed_program_has_its_own_versions(installed: Installation, lab: WindowsLab) -> None:
    """What a report for support says, which asks each package's metadata."""
    done = installed.run("--data-dir", lab.seen_from_windows(lab.share / "nothing"), "diagnostics")
    said = dict(line.split(": ", 1) for line in done.stdout.decode("utf-8").splitlines() if ": " in line)
    assert said["Aspire Desktop"] == FIRST
    for name in ("PySide6-Essentials", "keyring", "cryptography", "msgspec"):
        assert said[name][0].isdigit(), name
    assert "Windows Credential Manager" in said["Key kept by"]
