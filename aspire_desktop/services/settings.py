"""The few choices that are kept over restarts; nothing secret among them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Each with the value that suits most people.

    Attributes:
        appearance: ``system``, ``light`` or ``dark``.
        clear_clipboard_after_s: 0 leaves a copy until the program ends.
        credential: The id of the credential chosen last.
        operation: The key of the operation chosen last, e.g. ``GET /Branches``.
        window: Qt's own record of the window's place.
        layout: The splitters' places.
    """

    appearance: str = "system"
    clear_clipboard_after_s: int = 30
    credential: str = ""
    operation: str = ""
    window: bytes = b""
    layout: bytes = b""


class SettingsFile:
    """Reads and writes `settings.json`; a broken file means the defaults, never an error."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def read(self) -> Settings:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return Settings()

    def write(self, settings: Settings) -> None:
        """Replace the file; losing a window's place is no reason to bother anyone."""
        temporary = self._path.with_suffix(".tmp")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
            temporary.replace(self._path)
