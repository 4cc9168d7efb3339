"""Starts the program when the user signs in: one entry, in the system's own place for such entries."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.errors import DesktopError
from aspire_desktop.services.own_program import own_program
from aspire_desktop.services.whole_file import name_beside, write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME: Final = "Aspire Desktop"


class SignInEntry(ABC):
    """Set and removed as often as one likes; only the present user is concerned."""

    @abstractmethod
    def set(self, command: Sequence[str]) -> None:
        """Have `command` started at each sign-in, in the place of any before.

        Raises:
            DesktopError: The system did not take it.
        """

    @abstractmethod
    def remove(self) -> None:
        """Start nothing any more; no harm where there is nothing.

        Raises:
            DesktopError: The entry is there and cannot be removed.
        """


def own_command(*options: str) -> list[str]:
    """Return what starts this program again, in the tray."""
    return own_program("--hidden", *options)


def sign_in_entry() -> SignInEntry:
    """Return this system's."""
    platform: str = sys.platform
    if platform == "win32":
        import winreg

        return RegistryEntry(winreg)
    if platform == "darwin":
        return FileEntry(Path.home() / "Library/LaunchAgents/aspire-desktop.plist", launch_agent)
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return FileEntry(config / "autostart" / "aspire-desktop.desktop", desktop_entry)


class RegistryEntry(SignInEntry):
    """Windows: a value of the user's own Run key."""

    def __init__(self, registry: Any) -> None:
        """Args: registry: The module `winreg`."""
        self._registry = registry

    def set(self, command: Sequence[str]) -> None:
        registry = self._registry
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, subprocess.list2cmdline(command))
        except OSError as error:
            raise _refused(error) from None

    def remove(self) -> None:
        registry = self._registry
        try:
            access = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY, 0, access) as key:
                registry.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refused(error) from None


class FileEntry(SignInEntry):
    """A file in a folder that the system reads at sign-in."""

    def __init__(self, path: Path, content: Any) -> None:
        """Args: content: Makes the file's bytes of a command."""
        self._path = path
        self._content = content

    def set(self, command: Sequence[str]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, self._content(command), temporary=name_beside(self._path), mode=0o666)
        except OSError as error:
            raise _refused(error) from None

    def remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(error) from None


def desktop_entry(command: Sequence[str]) -> bytes:
    """Return an autostart file (freedesktop.org, Desktop Entry and Autostart specifications)."""
    # Within quotes the specification escapes these; a percent sign would be a field code.
    parts = [shlex.quote(part) if part.isascii() and part.isalnum() else _quoted(part) for part in command]
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={_NAME}",
        f"Exec={' '.join(parts)}",
        "X-GNOME-Autostart-enabled=true",
        "",
    ]
    return "\n".join(lines).encode()


def _quoted(part: str) -> str:
    for character in ("\\", '"', "`", "$"):
        part = part.replace(character, f"\\{character}")
    # The file's own escapes come on top of the quotes'.
    return '"' + part.replace("\\", "\\\\").replace("%", "%%") + '"'


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a launch agent's property list (launchd.plist(5))."""
    import plistlib  # brings a reader of XML

    return plistlib.dumps({"Label": "aspire-desktop", "ProgramArguments": list(command), "RunAtLoad": True})


def _refused(error: OSError) -> DesktopError:
    reason = error.strerror or type(error).__name__
    return DesktopError("desktop.sign_in_refused", reason=reason)
