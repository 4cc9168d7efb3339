"""The programs that the build runs: compiler, Python of the shipped minor version, makers of installers.

Where this machine lacks one of them, all come from a Debian in a folder of its own, which is kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.support import debian
from tests.support.debian import Debian

RELEASE = "trixie"
#: The programs by name, each with the Debian package that has it.
PROGRAMS = {
    "x86_64-w64-mingw32-gcc-win32": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "python3.13": "python3",
    "wixl": "wixl",
    "msibuild": "msitools",
    "msiinfo": "msitools",
    "gcab": "gcab",
    "makensis": "nsis",
    "faketime": "faketime",
    "osslsigncode": "osslsigncode",
}
#: All files carry this time, and nothing depends on when it was built.
EPOCH = 1_767_225_600  # 2026-01-01
_SAME_EACH_TIME = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "SOURCE_DATE_EPOCH": str(EPOCH),
}


class BuildError(Exception):
    """The build cannot go on; the text says what failed and what it said."""


class Tools:
    """Runs programs in folders below `work`, by relative paths: no result names a path of this machine."""

    def __init__(self, work: Path) -> None:
        """Make the Debian where it is needed, which takes some minutes the first time.

        Raises:
            BuildError: The programs are not here, and no Debian can be made either.
        """
        self._work = work
        work.mkdir(parents=True, exist_ok=True)
        self._debian = None if _are_here() else _made_debian()

    def run(self, command: Sequence[str], folder: Path, more: Mapping[str, str] | None = None) -> str:
        """Run a program in `folder` and return what it printed.

        Raises:
            BuildError: It failed.
        """
        inside = Path("/build") / folder.relative_to(self._work)
        variables = _SAME_EACH_TIME | dict(more or {})
        if self._debian is None:
            result = subprocess.run(command, cwd=folder, env=variables, capture_output=True, check=False)
        else:
            script = ["sh", "-c", f'cd "{inside}" && exec "$@"', "sh", *command]
            result = subprocess.run(
                self._debian.command(script, {"HOME": "/nonexistent"} | variables, {self._work: "build"}),
                capture_output=True,
                check=False,
            )
        if result.returncode:
            said = (result.stdout + result.stderr).decode(errors="replace")[-3000:]
            raise BuildError(f"{command[0]} failed ({result.returncode}):\n{said}")
        return result.stdout.decode(errors="replace")


def cache_folder() -> Path:
    """Return where downloads and the Debian are kept between builds."""
    chosen = os.environ.get("ASPIRE_WINDOWS_BUILD")
    return Path(chosen) if chosen else Path.home() / ".cache" / "aspire-desktop-windows-build"


def pip(*arguments: str) -> None:
    """Run pip of this Python.

    Raises:
        BuildError: It failed.
    """
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise BuildError(f"pip failed:\n{result.stdout}{result.stderr}")


def _are_here() -> bool:
    """Whether this is that very Debian, with all programs: those of another release build something else."""
    release = Path("/etc/os-release")
    is_it = release.is_file() and f"VERSION_CODENAME={RELEASE}" in release.read_text("utf-8").split()
    return is_it and all(map(shutil.which, PROGRAMS))


def _made_debian() -> Debian:
    missing = sorted({package for name, package in PROGRAMS.items() if not shutil.which(name)})
    reason = debian.unavailable()
    if reason:
        raise BuildError(
            f"These packages are missing: {', '.join(missing)}. To build without them: {reason}."
        )
    packages = sorted(set(PROGRAMS.values()))
    place = cache_folder() / hashlib.sha256(" ".join([RELEASE, *packages]).encode()).hexdigest()[:16]
    found = Debian(place / RELEASE, RELEASE)
    with debian.held(place):
        made = place / "made"
        if not made.exists():
            found.make(packages)
            made.touch()
    return found
