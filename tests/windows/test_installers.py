"""The setup program, and the installer for all users: from installation to removal, without a word."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL
from tests.windows.installation import Installation, without_output
from tests.windows.lab import WindowsLab
from tests.windows.system_state import SystemState, files_below, system_state
from tests.windows.workshop import FIRST, SECOND, Workshop

pytestmark = pytest.mark.windows

_UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
_VARIABLES = r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Session Manager\Environment"
_RUN = r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Run"
_DESKTOP = "users/root/Desktop/Aspire Desktop.lnk"
_MODULE_FILES = ("AspireDesktop.psd1", "AspireDesktop.psm1", "CommandLine.ps1")
_DOCUMENTS = "users/root/Documents"


@dataclass(frozen=True)
class CleanWindows:
    """The laboratory with nothing of ours installed, and what it is like then."""

    lab: WindowsLab
    display: str
    before: SystemState

    def run(self, *command: str) -> int:
        """Run a program and return its exit code, of which Linux keeps eight bits."""
        inside = self.lab.command(command, self.display, {"LANG": "C.UTF-8"})
        return without_output(inside)

    def output(self, *command: str) -> str:
        inside = self.lab.command(command, self.display, {"LANG": "C.UTF-8"})
        return subprocess.run(inside, capture_output=True, check=True).stdout.decode()

    def place(self, file: Path) -> str:
        return self.lab.seen_from_windows(file)

    def state(self) -> SystemState:
        return system_state(self.lab, self.display)


@pytest.fixture
def windows(installation: Installation, lab: WindowsLab, display: str) -> CleanWindows:
    installation.remove_all()
    (lab.drive / _DESKTOP).unlink(missing_ok=True)  # of a run that was interrupted
    return CleanWindows(lab, display, system_state(lab, display))


@pytest.fixture
def for_all(workshop: Workshop, lab: WindowsLab, display: str) -> Iterator[dict[str, Path]]:
    """Installers for all users, by their versions; what a run that was interrupted has left is gone."""

    def remove() -> None:
        for path in made.values():
            command = ["msiexec", "/x", lab.seen_from_windows(path), "/qn"]
            without_output(lab.command(command, display))

    made = workshop.for_all()
    remove()
    yield made
    remove()


def test_a_life_of_the_setup_program(
    installation: Installation,
    workshop: Workshop,
    windows: CleanWindows,
    data_folder: Path,
    demo_server: DemoServer,
) -> None:
    setups = workshop.setups()
    assert windows.run(windows.place(setups[FIRST]), "/S", "DESKTOPSHORTCUT=1", "ADDTOPATH=0") == 0
    assert installation.files() == _shipped(installation, FIRST)
    first = files_below(windows.lab.drive).keys()
    assert _DESKTOP in first - windows.before.files.keys()
    assert "Aspire Desktop" not in installation.registry(r"HKEY_CURRENT_USER\Environment")
    for edition in ("WindowsPowerShell", "PowerShell"):
        assert {f"{_DOCUMENTS}/{edition}/Modules/AspireDesktop/{name}" for name in _MODULE_FILES} <= first

    place = windows.place(data_folder)
    added = ["credentials", "add", "--description", "Kept", "--client-id", FULL.client_id, "--secret-stdin"]
    where = ["--environment", "custom", "--base-url", demo_server.base_url]
    assert installation.run("--data-dir", place, *added, *where, given=FULL.secret.encode()).returncode == 0

    assert windows.run(windows.place(setups[SECOND]), "/S") == 0
    assert installation.files() == _shipped(installation, SECOND)
    # What was chosen holds for the newer version as well.
    assert (windows.lab.drive / _DESKTOP).exists()
    assert "Aspire Desktop" not in installation.registry(r"HKEY_CURRENT_USER\Environment")
    assert windows.run(windows.place(setups[FIRST]), "/S") != 0
    assert installation.version() == SECOND
    assert "Kept" in installation.run("--data-dir", place, "credentials", "list").stdout.decode()

    assert installation.remove(SECOND) == 0
    _assert_as_before(windows, installation)


def test_a_life_of_an_installation_for_all_users(
    installation: Installation, for_all: dict[str, Path], windows: CleanWindows
) -> None:
    folder = windows.lab.drive / "For all" / "Aspire"
    # As an administrator writes it: msiexec takes quotation marks around a value, not around the whole.
    script = windows.lab.share / "install.cmd"
    given = r'INSTALLDIR="C:\For all\Aspire" AUTOSTART=1 DESKTOPSHORTCUT=1'
    script.write_text(f'@msiexec /i "{windows.place(for_all[FIRST])}" /qn {given}\r\n')
    assert windows.run("cmd", "/c", windows.place(script)) == 0
    state = windows.state()
    assert _files(folder) == _shipped(installation, FIRST)
    (entry,) = (text for text in _entries(state) if '"DisplayName"="Aspire Desktop"' in text)
    assert f'"DisplayVersion"="{FIRST}"' in entry
    assert '"InstallLocation"="C:\\\\For all\\\\Aspire\\\\"' in entry
    run = state.keys[_RUN]
    assert r"C:\\For all\\Aspire\\Aspire Desktop.exe\" --hidden" in run
    assert r"C:\For all\Aspire" in installation.registry(_VARIABLES)
    assert {f"Program Files/WindowsPowerShell/Modules/AspireDesktop/{name}" for name in _MODULE_FILES} <= set(
        state.files
    )
    program = r"C:\For all\Aspire\aspire-desktop-cli.exe"
    assert windows.output(program, "--version").strip().endswith(FIRST)

    # The folder is found again, and what was chosen holds.
    assert windows.run("msiexec", "/i", windows.place(for_all[SECOND]), "/qn") == 0
    assert _files(folder) == _shipped(installation, SECOND)
    assert "--hidden" in installation.registry(_RUN)
    assert windows.run("msiexec", "/i", windows.place(for_all[FIRST]), "/qn") != 0
    assert _files(folder) == _shipped(installation, SECOND)

    assert windows.run("msiexec", "/x", windows.place(for_all[SECOND]), "/qn") == 0
    _assert_as_before(windows, installation)


def _assert_as_before(windows: CleanWindows, installation: Installation) -> None:
    after = windows.state()
    # Of the variable PATH of all users Wine leaves the semicolon.
    assert [name for name in after.added_to(windows.before) if name != _VARIABLES] == []
    # Our own may be gone that an interrupted run had left.
    assert [name for name in after.lost_since(windows.before) if "Aspire" not in name] == []
    assert "aspire" not in installation.registry(_VARIABLES).casefold()


def _shipped(installation: Installation, version: str) -> dict[str, int]:
    return _files(installation.installers.built[version].folder)


def _files(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file()
    }


def _entries(state: SystemState) -> list[str]:
    return [text for key, text in state.keys.items() if _UNINSTALL in key]
