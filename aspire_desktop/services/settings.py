"""The few choices that are kept over restarts; nothing secret among them."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Each with the value that suits most people.

    Attributes:
        appearance: ``system``, ``light`` or ``dark``.
        clear_clipboard_after_s: 0 leaves a copy until the program ends.
        credential: The id of the credential chosen last.
        operation: The key of the operation chosen last, e.g. ``GET /Branches``.
        window: Qt's own record of the window's place, in base64.
        layout: The splitters' places.
    """

    appearance: str = "system"
    clear_clipboard_after_s: int = 30
    credential: str = ""
    operation: str = ""
    window: str = ""
    layout: str = ""


class SettingsFile:
    """Reads and writes `settings.json`; what cannot be read is left at its default, never an error."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def read(self) -> Settings:
        try:
            kept = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        return Settings(**_usable(kept)) if isinstance(kept, dict) else Settings()

    def write(self, settings: Settings) -> None:
        """Replace the file; losing a window's place is no reason to bother anyone."""
        temporary = self._path.with_suffix(".tmp")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
            temporary.replace(self._path)


def _usable(kept: dict[str, Any]) -> dict[str, Any]:
    """Return the values whose type is the setting's own; an older or newer version may have others."""
    defaults = Settings()
    usable = {
        field.name: kept[field.name]
        for field in fields(Settings)
        if type(kept.get(field.name)) is type(getattr(defaults, field.name))
    }
    if usable.get("appearance") not in ("system", "light", "dark"):
        usable.pop("appearance", None)
    return usable
