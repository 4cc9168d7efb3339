"""What a Windows has on its disk and in its registry, to be compared before and after."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.windows.lab import WindowsLab

_HIVES = (
    r"HKEY_CURRENT_USER",
    r"HKEY_LOCAL_MACHINE\Software",
    r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\Session Manager",
)
#: What every program that runs there leaves, and Wine's own bookkeeping of what has run.
_PASSING_FILES = ("users/root/AppData/Local/Temp/", "windows/temp/", "users/root/Temp/")
_PASSING_KEYS = (
    r"HKEY_CURRENT_USER\Software\Wine",
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer",
    r"HKEY_CURRENT_USER\Volatile Environment",
    r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Installer\Rollback",
)


@dataclass(frozen=True)
class SystemState:
    """Attributes: files: Their sizes by their paths below C:, None of folders. keys: Their text."""

    files: dict[str, int | None]
    keys: dict[str, str]

    def added_to(self, before: SystemState) -> list[str]:
        """Return what is here, and was not there or was another: paths and keys, sorted."""
        files = [name for name, size in self.files.items() if before.files.get(name, -1) != size]
        return sorted(files + [key for key, text in self.keys.items() if before.keys.get(key) != text])

    def lost_since(self, before: SystemState) -> list[str]:
        """Return what was there and is not here."""
        return sorted((before.files.keys() - self.files.keys()) | (before.keys.keys() - self.keys.keys()))


def system_state(lab: WindowsLab, display: str) -> SystemState:
    return SystemState(files_below(lab.drive), _keys(lab, display))


def files_below(drive: Path) -> dict[str, int | None]:
    """Return the files' sizes as `SystemState` has them, which takes a fraction of what its keys do."""
    found = {}
    for path in drive.rglob("*"):
        name = path.relative_to(drive).as_posix()
        # For each shortcut Wine makes one of Linux' own kind beside it, in its own time.
        if not f"{name}/".startswith(_PASSING_FILES) and path.suffix != ".desktop":
            found[name] = None if path.is_dir() else path.lstat().st_size
    return found


def _keys(lab: WindowsLab, display: str) -> dict[str, str]:
    place = lab.share / "hive.reg"
    found = {}
    for hive in _HIVES:
        place.unlink(missing_ok=True)
        command = ["reg", "export", hive, lab.seen_from_windows(place), "/y"]
        subprocess.run(lab.command(command, display), check=True, capture_output=True)
        for block in place.read_text(encoding="utf-16").split("\n\n"):
            key, _, values = block.strip().partition("\n")
            name = key.strip("[]\r")
            if key.startswith("[") and not name.startswith(_PASSING_KEYS):
                found[name] = values
    return found
