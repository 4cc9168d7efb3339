"""Tests for aspire_desktop.services.sign_in: one contract for every system's entry."""

import configparser
import plistlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aspire_desktop.core.errors import DesktopError
from aspire_desktop.services.sign_in import (
    FileEntry,
    RegistryEntry,
    SignInEntry,
    desktop_entry,
    launch_agent,
    own_command,
)

COMMAND = ["/opt/aspire desktop/python", "-m", "aspire_desktop", "--data-dir", 'C:\\a "b" $x `y` 100%']


class Registry:
    """As much of `winreg` as is used: keys that are made, opened, and hold values."""

    HKEY_CURRENT_USER = "HKCU"
    REG_SZ = 1
    KEY_SET_VALUE = 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}
        self.is_closed = False

    @contextmanager
    def _opened(self, path: str) -> Iterator[str]:
        if self.is_closed:
            raise PermissionError(5, "Access is denied")
        if path not in self.keys:
            raise FileNotFoundError(2, "not there")
        yield path

    def CreateKey(self, root: str, path: str) -> object:  # noqa: N802 (winreg\'s name)
        assert root == self.HKEY_CURRENT_USER
        if not self.is_closed:
            self.keys.setdefault(path, {})
        return self._opened(path)

    def OpenKey(self, root: str, path: str, reserved: int, access: int) -> object:  # noqa: N802 (winreg\'s name)
        assert (root, reserved, access) == (self.HKEY_CURRENT_USER, 0, self.KEY_SET_VALUE)
        return self._opened(path)

    def SetValueEx(self, key: str, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802 (winreg\'s name)
        assert (reserved, kind) == (0, self.REG_SZ)
        self.keys[key][name] = value

    def DeleteValue(self, key: str, name: str) -> None:  # noqa: N802 (winreg\'s name)
        if name not in self.keys[key]:
            raise FileNotFoundError(2, "not there")
        del self.keys[key][name]


Case = tuple[SignInEntry, Callable[[], object], Callable[[], None]]


@pytest.fixture(params=["registry", "desktop", "agent"])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    """An entry, what shows its content (None where there is none), and what has the system refuse."""
    if request.param == "registry":
        registry = Registry()
        path = r"Software\Microsoft\Windows\CurrentVersion\Run"

        def refuse() -> None:
            registry.is_closed = True

        return (
            RegistryEntry(registry),
            lambda: registry.keys.get(path, {}).get("Aspire Desktop"),
            refuse,
        )
    file = tmp_path / "autostart" / "entry"
    make = desktop_entry if request.param == "desktop" else launch_agent

    def block() -> None:
        file.unlink(missing_ok=True)
        file.mkdir(parents=True)
        (file / "in the way").touch()

    return FileEntry(file, make), lambda: file.read_bytes() if file.exists() else None, block


def test_it_is_set_once_however_often_and_removed(case: Case) -> None:
    entry, content, _ = case
    assert content() is None
    entry.remove()
    entry.set(COMMAND)
    first = content()
    assert first
    entry.set(COMMAND)
    assert content() == first
    entry.remove()
    assert content() is None


def test_a_refusal_is_said_in_a_sentence(case: Case) -> None:
    entry, _, refuse = case
    entry.set(COMMAND)
    refuse()
    with pytest.raises(DesktopError, match="did not take"):
        entry.set(COMMAND)
    with pytest.raises(DesktopError, match="did not take"):
        entry.remove()


def test_windows_quotes_a_path_with_blanks() -> None:
    registry = Registry()
    RegistryEntry(registry).set(["C:\\Program Files\\python.exe", "-m", "aspire_desktop"])
    (value,) = registry.keys[r"Software\Microsoft\Windows\CurrentVersion\Run"].values()
    assert value == '"C:\\Program Files\\python.exe" -m aspire_desktop'


def test_a_desktop_entry_reads_back_as_the_command() -> None:
    parser = configparser.RawConfigParser()
    parser.read_string(desktop_entry(COMMAND).decode())
    line = parser["Desktop Entry"]["exec"].replace("\\\\", "\\")
    parts = [quoted or plain for quoted, plain in re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line)]
    assert [re.sub(r"\\(.)", r"\1", part).replace("%%", "%") for part in parts] == COMMAND


def test_a_launch_agent_reads_back_as_the_command() -> None:
    assert plistlib.loads(launch_agent(COMMAND))["ProgramArguments"] == COMMAND


def test_the_programs_own_command_starts_it_in_the_tray() -> None:
    assert own_command("--data-dir", "x")[-3:] == ["--hidden", "--data-dir", "x"]
