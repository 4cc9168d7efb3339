"""The few choices that are kept over restarts; nothing secret among them."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path


APPEARANCES: Final = ("system", "light", "dark", "contrast")
PROXIES: Final = ("system", "none", "manual")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Each with the value that suits most people; times are in the unit that their names end in.

    Attributes:
        appearance: One of `APPEARANCES`.
        clear_clipboard_after_s: 0 leaves a copy until the program ends.
        lock_after_min: Of no use; 0 means never.
        lock_with_system: Also when the system's session is locked or the computer goes to sleep.
        warn_before_min: So long before a token's end it is warned of; 0 means not at all.
        notify: Warnings and news also come as the system's own notices.
        secret_age_days: From this age on a secret's rotation is recommended; 0 means never.
        keep_alive_before_min: So long before its end a token that is kept alive is renewed.
        close_to_tray: Closing the window leaves the program in the tray.
        told_of_tray: Whether the user knows that the program goes on in the tray.
        start_at_sign_in: The program starts with the user's session, in the tray.
        hot_key: What brings up the palette from any program, e.g. ``Ctrl+Alt+A``; empty for none.
        proxy: One of `PROXIES`.
        proxy_url: Of the manual one, without a user name and a password.
        connect_timeout_s: For reaching a server.
        request_timeout_s: For the whole of an exchange.
        rate_limits: Requests a minute by the environment's kind, where they differ from the guide's; 0
            means that there is no limit.
        activity_days: So long the record of activity is kept; 0 means for ever.
        credential: The id of the credential chosen last.
        operation: The key of the operation chosen last, e.g. ``GET /Branches``.
        grouping: How the credentials are grouped: ``""``, ``environment`` or ``tag``.
        window: Qt's own record of the window's place, in base64.
        layout: The splitters' places.
    """

    appearance: str = "system"
    clear_clipboard_after_s: int = 30
    lock_after_min: int = 15
    lock_with_system: bool = True
    warn_before_min: int = 60
    notify: bool = True
    secret_age_days: int = 180
    keep_alive_before_min: int = 60
    close_to_tray: bool = False
    told_of_tray: bool = False
    start_at_sign_in: bool = False
    hot_key: str = ""
    proxy: str = "system"
    proxy_url: str = ""
    connect_timeout_s: int = 20
    request_timeout_s: int = 100
    rate_limits: dict[str, int] = field(default_factory=dict)
    activity_days: int = 0
    credential: str = ""
    operation: str = ""
    grouping: str = ""
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


_CHOICES: Final = {"appearance": APPEARANCES, "proxy": PROXIES, "grouping": ("", "environment", "tag")}
#: The largest whole number that any setting may have: a file may hold any.
_MOST: Final = 1_000_000


def _usable(kept: dict[str, Any]) -> dict[str, Any]:
    """Return the values that a setting of theirs can have; another version may have had others."""
    defaults = Settings()
    return {
        name: kept[name]
        for name in (field.name for field in fields(Settings))
        if name in kept and _is_usable(name, kept[name], getattr(defaults, name))
    }


def _is_usable(name: str, value: Any, default: Any) -> bool:
    if type(value) is not type(default):
        return False
    if isinstance(value, dict):
        return all(type(number) is int and 0 <= number <= _MOST for number in value.values())
    if isinstance(value, int):
        return 0 <= value <= _MOST
    return name not in _CHOICES or value in _CHOICES[name]
