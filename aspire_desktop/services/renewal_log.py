"""What renewing by itself has done, kept over restarts."""

from __future__ import annotations

import secrets
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aspire_desktop.core.credentials.profile import ProfileId

#: The log keeps so many entries.
MAX_ENTRIES: Final = 500
_KIND: Final = "renewal"


class Happening(Enum):
    """The value is what people read, and what is kept."""

    RENEWED = "renewed"
    RENEWED_ELSEWHERE = "another program had renewed it"
    FAILED = "not renewed"
    REFUSED = "refused: not tried again by itself"
    SPARED = "left as it is until it ends"
    STOPPED = "stopped: not used for so long as was wished"
    LOCKED = "stopped: the vault is locked"
    UNLOCKED = "goes on: the vault is open"


@dataclass(frozen=True, slots=True)
class KeepAliveEntry:
    """One line of the log.

    Attributes:
        at: The PC's time, aware UTC.
        credential: Its description; empty where it concerns all.
        detail: Why, in a sentence; no secret.
        next_at: The next attempt, the PC's time; None where there is none.
    """

    at: datetime
    credential: str
    happening: Happening
    detail: str = ""
    next_at: datetime | None = None


class RenewalLog:
    """Remembers for as long as the program runs."""

    def __init__(self) -> None:
        self._entries: deque[KeepAliveEntry] = deque(maxlen=MAX_ENTRIES)
        self._listeners: list[Callable[[], None]] = []

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after each new entry."""
        self._listeners.append(listener)

    def add(self, entry: KeepAliveEntry, profile_id: ProfileId | None) -> None:
        """Remember what happened to a credential; to all where it is None."""
        self._put(entry, profile_id)
        for listener in self._listeners:
            listener()

    def entries(self) -> tuple[KeepAliveEntry, ...]:
        """Return what is remembered, the newest first."""
        return tuple(reversed(self._entries))

    def _put(self, entry: KeepAliveEntry, profile_id: ProfileId | None) -> None:
        del profile_id  # what memory forgets goes with the program
        self._entries.append(entry)


class SealedRenewalLog(RenewalLog):
    """Remembers over restarts, for all programs of a folder: sealed, beside the history of requests.

    What the file cannot take is remembered for as long as the program runs.  Methods block for a moment.
    """

    def __init__(self, folder: Path, find_key: Callable[[], bytes | None]) -> None:
        """Args: find_key: The key of the history's file; None while the vault is not open."""
        from aspire_desktop.services.history.sealed import SealedTable

        super().__init__()
        self._table = SealedTable(folder, find_key)

    def _put(self, entry: KeepAliveEntry, profile_id: ProfileId | None) -> None:
        import sqlite3

        import msgspec

        from aspire_desktop.services.history.sealed import Row

        key = f"{int(entry.at.timestamp() * 1_000_000):020d}-{secrets.token_hex(4)}"
        try:
            self._table.put([Row(_KIND, key, profile_id or "", msgspec.json.encode(entry))])
            self._table.trim(_KIND, keep=MAX_ENTRIES, oldest_key="")
        except (sqlite3.Error, OSError):
            super()._put(entry, profile_id)

    def entries(self) -> tuple[KeepAliveEntry, ...]:
        import sqlite3

        try:
            rows = self._table.rows(_KIND)
        except (sqlite3.Error, OSError):
            return super().entries()
        read = (_read(row.content) for row in rows)
        found = [*(entry for entry in read if entry is not None), *self._entries]
        return tuple(sorted(found, key=lambda entry: entry.at, reverse=True))[:MAX_ENTRIES]

    def lock(self) -> None:
        """Forget the key; what comes meanwhile moves to the file when there is one again."""
        self._table.lock()

    def close(self) -> None:
        """Let go of the file, and of its key."""
        self._table.close()


def _read(content: bytes) -> KeepAliveEntry | None:
    import msgspec

    from aspire_desktop.core import typed_json

    try:
        return typed_json.decode(content, KeepAliveEntry)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
