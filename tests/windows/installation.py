"""The program as users of Windows get it, installed in the laboratory."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from winbuild.executables import Executable
from winbuild.installers import PORTABLE_MARK
from winbuild.launchers import LAUNCHERS, WINDOW, Launcher

from tests.windows.lab import WindowsLab
from tests.windows.workshop import FIRST, HELPERS, IMPATIENT, REMOTE, SCRIPTED, SECOND, Installers

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_PROGRAMS = Path("users/root/AppData/Local/Programs/Aspire Desktop")
_MENU = Path("users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Aspire Desktop.lnk")
#: As on a machine of a user; what the laboratory sets for its own Python does not reach an isolated one.
_VARIABLES = {"LANG": "C.UTF-8"}


class Installation:
    """What a user does with the installers, without a word, and with what they install."""

    def __init__(self, lab: WindowsLab, display: str, installers: Installers) -> None:
        self._lab = lab
        self._display = display
        self.installers = installers
        self.folder = lab.drive / _PROGRAMS
        self.menu_entry = lab.drive / _MENU

    def install(self, version: str) -> int:
        """Install it silently and return Windows Installer's exit code, of which Linux keeps eight bits."""
        return self._installer("/i", self._offered(version))

    def remove(self, version: str) -> int:
        """Remove it silently, if it is there, and return the exit code as `install` does."""
        for helper in HELPERS:
            (self.folder / helper.file).unlink(missing_ok=True)
        return self._installer("/x", self._offered(version))

    def remove_all(self) -> None:
        for version in (FIRST, SECOND):
            if self.version() == version:
                assert self.remove(version) == 0

    def version(self) -> str:
        """Return which one is installed; empty where none is."""
        program = self.folder / WINDOW.file
        found = Executable(program).version if program.exists() else None
        return ".".join(map(str, found[:3])) if found else ""

    def files(self) -> dict[str, int]:
        """Return the sizes of what is installed, by the paths below the folder, without the tests' own."""
        found = (
            path
            for path in self.folder.rglob("*")
            if path.is_file() and path.name not in self.installers.helpers
        )
        return {path.relative_to(self.folder).as_posix(): path.stat().st_size for path in found}

    def command(self, program: str, *arguments: str, variables: Mapping[str, str] | None = None) -> list[str]:
        """Return the command that starts an installed executable, with these variables besides."""
        place = rf"C:\users\root\AppData\Local\Programs\Aspire Desktop\{program}"
        return self._lab.command([place, *arguments], self._display, _VARIABLES | dict(variables or {}))

    def run(
        self, *arguments: str, given: bytes = b"", variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run the installed command line."""
        command = self.command(LAUNCHERS[1].file, *arguments, variables=variables)
        return subprocess.run(command, input=given, capture_output=True, check=False)

    def in_cmd(
        self, script: str, variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a file of commands in cmd, with these variables in its environment."""
        command = self._lab.command(["cmd", "/c", script], self._display, _VARIABLES | dict(variables or {}))
        return subprocess.run(command, capture_output=True, check=False)

    def quit(self) -> int:
        """Have all that is open of it end, as an installer does, and return the exit code of the wish."""
        return subprocess.run(self.command(WINDOW.file, "--quit"), check=False).returncode

    def quit_soon(self) -> subprocess.CompletedProcess[bytes]:
        """Do the same with little patience: what is left is told."""
        self._bring(IMPATIENT)
        return subprocess.run(self.command(IMPATIENT.file, "--quit"), capture_output=True, check=False)

    def set_sign_in(self) -> None:
        """Write the entry that the program writes where its user wants to have it started at sign-in."""
        command = rf'"C:\{str(_PROGRAMS).replace("/", chr(92))}\{WINDOW.file}" --hidden'
        self._reg("add", RUN_KEY, "/v", "Aspire Desktop", "/t", "REG_SZ", "/d", command, "/f")

    def start_window(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command(WINDOW.file, *arguments), stdout=subprocess.PIPE)

    def start_remote(self, arguments: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start the window with the remote control, as `tests.remote.control.running` asks for it."""
        self._bring(REMOTE)
        return subprocess.Popen(self.command(REMOTE.file, *arguments[2:]), stdout=subprocess.PIPE)

    def script(self, script: str) -> bytes:
        """Run a script of Python as the program runs, and return what it printed."""
        return subprocess.run(self._scripted(script), capture_output=True, check=True).stdout

    @contextmanager
    def scripted(self, script: str) -> Iterator[None]:
        """Run a script that prints a line and then reads its input, which ends with the block."""
        with subprocess.Popen(
            self._scripted(script), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdout.readline()
            try:
                yield
            finally:
                process.stdin.close()

    def portable(self, name: str, *arguments: str) -> tuple[Path, subprocess.CompletedProcess[bytes]]:
        """Unpack a portable copy into a folder of that name, run its command line there, and return both."""
        folder = self._lab.share / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.installers.built[FIRST].folder, folder)
        (folder / PORTABLE_MARK).touch()
        return folder, self.run_in(folder, *arguments)

    def run_in(self, folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run the command line of a portable copy."""
        program = self._lab.seen_from_windows(folder / LAUNCHERS[1].file)
        command = self._lab.command([program, *arguments], self._display, _VARIABLES)
        return subprocess.run(command, capture_output=True, check=False)

    def _scripted(self, script: str) -> list[str]:
        self._bring(SCRIPTED)
        place = self._lab.share / "script.py"
        place.write_text(script, encoding="utf-8")
        return self.command(SCRIPTED.file, self._lab.seen_from_windows(place))

    def _bring(self, helper: Launcher) -> None:
        if not (self.folder / helper.file).exists():
            shutil.copyfile(self.installers.helpers[helper.file], self.folder / helper.file)

    @contextmanager
    def policies(self, values: Iterable[tuple[str, str, str, str]]) -> Iterator[None]:
        """Set policies, each a hive, a name, a type and what ``reg add`` takes of that type."""
        key = r"Software\Policies\Aspire Desktop"
        try:
            for hive, name, kind, data in values:
                self._reg("add", rf"{hive}\{key}", "/v", name, "/t", kind, "/d", data, "/f")
            yield
        finally:
            for hive in ("HKLM", "HKCU"):
                self._reg("delete", rf"{hive}\{key}", "/f", check=False)

    @contextmanager
    def registry_value(self, key: str, name: str, text: str) -> Iterator[None]:
        """Set a text of the registry, and remove it in the end."""
        self._reg("add", key, "/v", name, "/t", "REG_SZ", "/d", text, "/f")
        try:
            yield
        finally:
            self._reg("delete", key, "/v", name, "/f")

    def registry(self, key: str) -> str:
        """Return what the registry holds below a key, as text; empty where there is none."""
        command = self._lab.command(["reg", "query", key, "/s"], self._display)
        return subprocess.run(command, capture_output=True, check=False).stdout.decode(errors="replace")

    def _reg(self, *arguments: str, check: bool = True) -> None:
        command = self._lab.command(["reg", *arguments], self._display)
        subprocess.run(command, check=check, capture_output=True)

    def _offered(self, version: str) -> str:
        """Put an installer where Windows sees it, always under one name, and return that."""
        shelf = self._lab.share / "installers"
        shelf.mkdir(exist_ok=True)
        there = shelf / f"{version}.msi"
        if not there.exists():
            os.link(self.installers.installers[version], there)
        return self._lab.seen_from_windows(there)

    def _installer(self, *arguments: str) -> int:
        log = self._lab.seen_from_windows(self._lab.share / "msi.log")
        command = ["msiexec", *arguments, "/qn", "/l*v", log]
        return without_output(self._lab.command(command, self._display, _VARIABLES))


def without_output(command: Sequence[str]) -> int:
    """Run a program that may open windows, and return its exit code.

    The first of them starts Wine's desktop, which would hold a pipe of ours open for as long as it lives.
    """
    return subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    ).returncode
