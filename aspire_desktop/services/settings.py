"""The few choices that are kept over restarts; nothing secret among them."""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import asdict, dataclass, field, fields
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.wording import Phrase, in_a_row
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import read_regular
from aspire_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


APPEARANCES: Final = ("system", "light", "dark", "contrast")
LANGUAGES: Final = ("system", "en", "de", "es")
TIMES: Final = ("sent", "local", "system")
TEXT_SIZES: Final = (90, 100, 110, 125, 150, 175, 200)
PROXIES: Final = ("system", "none", "manual")
#: In the place of a choice that could not be read: nothing is sent until it is made again.
UNKNOWN_PROXY: Final = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Each with the value that suits most people; times are in the unit that their names end in.

    Attributes:
        appearance: One of `APPEARANCES`.
        language: Of the window, from its next start on: one of `LANGUAGES`.
        clear_clipboard_after_s: 0 leaves a copy until the program ends.
        clipboard_exclude: Copies are kept out of the system's clipboard history and of other computers.
        reveal_s: So long a secret is shown.
        ask_before_reveal: A secret is shown after the passphrase, or a question where there is none.
        hide_from_capture: Screenshots and shared screens leave this program's windows out.
        text_percent: How large texts are, of what the system has: one of `TEXT_SIZES`.
        default_top: What `$top` a form begins with; 0 leaves it empty.
        history_days: So long a sent request is kept; 0 means for ever.
        history_off: The ids of the credentials whose requests are not kept.
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
        proxy: One of `PROXIES`, or `UNKNOWN_PROXY`.
        proxy_url: Of the manual one, without a user name and a password.
        connect_timeout_s: For reaching a server.
        request_timeout_s: For the whole of an exchange.
        rate_limits: Requests a minute by the environment's kind, where they differ from the guide's; 0
            means that there is no limit.
        activity_days: So long the record of activity is kept; 0 means for ever.
        complete_values: What the tenant's own fields have held is offered in filters.
        news_of: The version of the program whose news were offered last; empty before the first start.
        chips: The query options, e.g. ``$filter``, whose parts stand under their texts one by one.
        keep_filters: The filters of responses are remembered and proposed.
        credential: The id of the credential chosen last.
        operation: The key of the operation chosen last, e.g. ``GET /Branches``.
        grouping: How the credentials are grouped: ``""``, ``environment`` or ``tag``.
        pinned: The ids of the credentials that stand before all others.
        copy_forms: The name of the form in which a credential's token was copied last, by its id, where it
            was not the token alone.
        code_language: The name of the `SnippetLanguage` chosen last; empty for the first.
        palette_recent: What was chosen last by *Go to*, the newest first, e.g. ``action quitAction``.
        times: How dates and times stand in tables: one of `TIMES`.
        columns: How the columns of an operation's table stand, by its key, as the table itself writes it.
        window: Qt's own record of the window's place, in base64.
        layout: The splitters' places.
    """

    appearance: str = "system"
    language: str = "system"
    clear_clipboard_after_s: int = 30
    clipboard_exclude: bool = True
    reveal_s: int = 30
    ask_before_reveal: bool = False
    hide_from_capture: bool = False
    text_percent: int = 100
    default_top: int = 0
    history_days: int = 90
    history_off: list[str] = field(default_factory=list)
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
    complete_values: bool = True
    keep_filters: bool = True
    chips: list[str] = field(default_factory=list)
    news_of: str = ""
    credential: str = ""
    operation: str = ""
    grouping: str = ""
    pinned: list[str] = field(default_factory=list)
    copy_forms: dict[str, str] = field(default_factory=dict)
    times: str = "sent"
    columns: dict[str, str] = field(default_factory=dict)
    code_language: str = ""
    palette_recent: list[str] = field(default_factory=list)
    window: str = ""
    layout: str = ""


class SettingsFile:
    """Reads and writes `settings.json`, and keeps two good copies beside it.

    Attributes:
        problem: What of the file could not be read, and what is in force instead, in a sentence; None
            where there is nothing to say.  No safety falls back without it.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._path = folder / "settings.json"
        self._copies = tuple(folder / f"settings.json.{number}" for number in (1, 2))
        self._now = now
        self.problem: Phrase | None = None

    def read(self) -> Settings:
        """Return the settings; those of a copy where the file is missing or damaged.  Nothing is written."""
        self.problem = None
        kept, state = _read(self._path)
        copy = next((found for path in self._copies if (found := _read(path)[0]) is not None), None)
        if kept is None and copy is None and state is _State.ABSENT:
            return Settings()
        if kept is None:
            return self._instead(copy, state)
        lost: list[str] = [name for name in _SAFETY if name in kept and not _fits(name, kept[name])]
        if not lost:
            return Settings(**_usable(kept))
        names = in_a_row([Phrase(_SAFETY[name]) for name in lost])
        self.problem = Phrase("settings.unreadable", names=names)
        good = {} if copy is None else {name: copy[name] for name in lost if name in copy}
        usable = {name: value for name, value in kept.items() if name not in lost}
        return Settings(**_usable(usable | _without_proxy(lost) | good))

    def write(self, settings: Settings) -> None:
        """Replace the file.

        Raises:
            OSError: It, or its copy, could not be written.
        """
        content = json.dumps(asdict(settings), indent=2).encode()
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if _read(self._path)[1] is _State.DAMAGED:
            patiently(lambda: self._path.replace(self._path.with_suffix(".json.damaged")))
        write_whole(self._path, content)
        self._keep_copy(content)

    def _instead(self, copy: dict[str, Any] | None, state: _State) -> Settings:
        is_absent, file = state is _State.ABSENT, self._path.name
        if copy is None:
            missing = Phrase("settings.missing", file=file)
            self.problem = missing if is_absent else Phrase("settings.damaged", file=file)
            return Settings(proxy=UNKNOWN_PROXY)
        missing = Phrase("settings.missing_copy", file=file)
        self.problem = missing if is_absent else Phrase("settings.damaged_copy", file=file)
        return Settings(**_usable(copy))

    def _keep_copy(self, content: bytes) -> None:
        """Have the first copy as new as the file, and the second a day older or more."""
        first, second = self._copies
        with contextlib.suppress(FileNotFoundError):
            age_s = self._now() - second.stat().st_mtime if second.exists() else _DAY_S
            if not 0 <= age_s < _DAY_S and _read(first)[0] is not None:
                patiently(lambda: first.replace(second))
        write_whole(first, content)


class _State(Enum):
    GOOD = 1
    ABSENT = 2
    DAMAGED = 3


def _read(path: Path) -> tuple[dict[str, Any] | None, _State]:
    """Return what a file holds, and how it stands."""
    try:
        kept = json.loads(patiently(lambda: read_regular(path)))
    except (FileNotFoundError, NotADirectoryError):
        return None, _State.ABSENT
    except (OSError, ValueError, RecursionError):
        return None, _State.DAMAGED
    return (kept, _State.GOOD) if isinstance(kept, dict) else (None, _State.DAMAGED)


def _without_proxy(lost: list[str]) -> dict[str, Any]:
    """Return the proxy that nobody knows, where it is among what was lost."""
    return {"proxy": UNKNOWN_PROXY} if {"proxy", "proxy_url"} & set(lost) else {}


_CHOICES: Final[dict[str, tuple[str | int, ...]]] = {
    "appearance": APPEARANCES,
    "language": LANGUAGES,
    "proxy": (*PROXIES, UNKNOWN_PROXY),
    "times": TIMES,
    "text_percent": TEXT_SIZES,
    "grouping": ("", "environment", "tag"),
}
#: Those that protect somebody, with what they are called: none may become another without a word.
_SAFETY: Final = {
    "proxy": "settings.proxy",
    "proxy_url": "settings.proxy_url",
    "lock_after_min": "settings.lock_after",
    "lock_with_system": "settings.lock_with_system",
    "clear_clipboard_after_s": "settings.clear_clipboard_after",
    "ask_before_reveal": "settings.ask_before_reveal",
    "hide_from_capture": "settings.hide_from_capture",
}
_DAY_S: Final = 86_400.0
#: The largest whole number that any setting may have: a file may hold any.
_MOST: Final = 1_000_000


def _usable(kept: dict[str, Any]) -> dict[str, Any]:
    """Return the values that a setting of theirs can have; another version may have had others."""
    names = (field.name for field in fields(Settings))
    return {name: kept[name] for name in names if name in kept and _fits(name, kept[name])}


def _fits(name: str, value: Any) -> bool:
    if type(value) is not type(getattr(_DEFAULTS, name)):
        return False
    if name in ("copy_forms", "columns"):
        return all(type(text) is str for text in value.values())
    if isinstance(value, dict):
        return all(type(number) is int and 0 <= number <= _MOST for number in value.values())
    if isinstance(value, list):
        return all(type(one) is str for one in value)
    if isinstance(value, int) and name not in _CHOICES:
        return 0 <= value <= _MOST
    return name not in _CHOICES or value in _CHOICES[name]


_DEFAULTS: Final = Settings()
