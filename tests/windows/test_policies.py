"""Policies as Group Policy writes them into both hives: in force in the installed window and in cmd."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL
from tests.remote.control import running
from tests.windows.installation import RUN_KEY, Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_USAGE = 2
_VALUES = (
    ("HKLM", "LockAfterMinutes", "REG_DWORD", "5"),
    ("HKCU", "LockAfterMinutes", "REG_DWORD", "60"),
    ("HKLM", "HistoryDays", "REG_SZ", "7"),
    ("HKCU", "HistoryDays", "REG_DWORD", "30"),
    ("HKLM", "AllowExport", "REG_DWORD", "0"),
    ("HKCU", "AllowedEnvironments", "REG_MULTI_SZ", r"Production\0Sandbox"),
    ("HKLM", "ProductionReadOnly", "REG_DWORD", "1"),
    ("HKCU", "StartAtSignIn", "REG_DWORD", "1"),
)
_SET = "Set by your organization."


def test_policies_of_both_hives_win_and_are_shown_as_locked(
    installed: Installation, lab: WindowsLab, data_folder: Path, demo_server: DemoServer
) -> None:
    place = lab.seen_from_windows(data_folder)
    for kind in ("production", "custom"):
        options = ["--description", kind, "--client-id", FULL.client_id, "--secret-stdin"]
        where = ["--environment", kind, "--base-url", demo_server.base_url]
        added = installed.run(
            "--data-dir", place, "credentials", "add", *options, *where, given=FULL.secret.encode()
        )
        assert added.returncode == 0

    def refused(*arguments: str, given: bytes = b"") -> str:
        done = installed.run("--data-dir", place, *arguments, given=given)
        assert (done.returncode, done.stdout) == (_USAGE, b"")
        return done.stderr.decode("utf-8")

    with installed.policies(_VALUES):
        target = lab.seen_from_windows(data_folder / "all.aspire-backup")
        assert "doesn't allow exports" in refused(
            "export", target, "--passphrase-stdin", given=b"long enough\n"
        )
        assert "doesn't allow this environment (custom)" in refused("token", "custom")
        write = ("request", "production", "POST", "/Branches", "--body", "-", "--yes")
        assert "Production to read only: no POST" in refused(*write, given=b"{}")
        assert installed.run("--data-dir", place, "request", "production", "GET", "/Branches").returncode == 0
        said = installed.run("--data-dir", place, "diagnostics").stdout.decode("utf-8")
        assert "AllowedEnvironments (user)" in said
        assert "The policy HistoryDays of the computer is ignored" in said

        with running(installed.start_remote, ["--data-dir", place]) as program:
            program.click("settingsAction")
            program.select("settingsPages", "Lock")
            assert program.read("setting:lock_after_min") == "5 min"
            assert program.read("locked:lock_after_min", ".") == _SET
            program.select("settingsPages", "Requests")
            assert program.read("setting:history_days") == "30 days"
            program.select("settingsPages", "Environments")
            assert program.read("setting:allowed_environments") == "Production, Sandbox"
            assert program.read("locked:production_read_only", ".") == _SET
            program.dismiss()
            assert "--hidden" in installed.registry(RUN_KEY)
            assert program.close() == 0
        kept = json.loads((data_folder / "settings.json").read_text(encoding="utf-8"))
        assert (kept["lock_after_min"], kept["history_days"], kept["start_at_sign_in"]) == (15, 90, False)


def test_an_open_window_follows_them(installed: Installation, lab: WindowsLab, data_folder: Path) -> None:
    place = lab.seen_from_windows(data_folder)
    decided = (("HKCU", "StartAtSignIn", "REG_DWORD", "1"), ("HKLM", "LockAfterMinutes", "REG_DWORD", "5"))
    with running(installed.start_remote, ["--data-dir", place]) as program:
        program.click("settingsAction")
        program.select("settingsPages", "Lock")
        assert program.read("setting:lock_after_min") == "15 min"
        program.dismiss()
        with installed.policies(decided):
            program.click("settingsAction")
            program.select("settingsPages", "Lock")
            program.read("locked:lock_after_min", _SET)
            assert program.read("setting:lock_after_min") == "5 min"
            assert "--hidden" in installed.registry(RUN_KEY)
            program.dismiss()
        program.click("settingsAction")
        program.select("settingsPages", "Lock")
        program.read("setting:lock_after_min", "^15 min$")
        program.dismiss()
        assert program.close() == 0
