"""Copies of a SQLite file, two at most: what a damaged file is brought back from."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Final

from aspire_desktop.core import plausible
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import read_regular
from aspire_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

_HOUR_S: Final = 3600.0
_DAY_S: Final = 86_400.0


class DatabaseCopies:
    """Keeps and brings back copies of one file.  Methods block; what the disk refuses is left out."""

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._copies = [path.with_name(f"{path.name}.{number}") for number in (1, 2)]
        self._now = now

    @property
    def exist(self) -> bool:
        return any(copy.is_file() for copy in self._copies)

    def keep(self, connection: sqlite3.Connection) -> None:
        """Copy what `connection` has, unless that was done within the hour; the second is of another day."""
        import sqlite3

        first, second = self._copies
        with contextlib.suppress(OSError, sqlite3.Error):
            if not self._is_older(first, _HOUR_S) or not _has_rows(connection):
                return
            temporary = first.with_name(f"{first.name}.tmp")
            temporary.unlink(missing_ok=True)
            os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            with contextlib.closing(sqlite3.connect(temporary)) as target:
                connection.backup(target)
            if first.exists() and self._is_older(second, _DAY_S):
                patiently(lambda: first.replace(second))
            patiently(lambda: temporary.replace(first))

    def _is_older(self, copy: Path, age_s: float) -> bool:
        """Say whether a copy is missing, or at least that old; one from the future is."""
        return not copy.exists() or not 0 <= self._now() - copy.stat().st_mtime < age_s

    def put_back(self) -> str | None:
        """Put the newest good copy in the file's place; return its day, or None where there is no copy.

        The day is empty where its disk has no usable time of it.
        """
        for copy in self._copies:
            with contextlib.suppress(OSError):
                if copy.is_file() and _is_good(copy):
                    day = plausible.moment(copy.stat().st_mtime)
                    write_whole(self._path, read_regular(copy))
                    return "" if day is None else f"{day:%Y-%m-%d}"
        return None

    def drop(self) -> None:
        """Let go of all copies: what was deleted must not come back with one."""
        for copy in self._copies:
            with contextlib.suppress(OSError):
                patiently(lambda: copy.unlink(missing_ok=True))  # noqa: B023 (done before the next)


def _has_rows(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM record LIMIT 1").fetchone() is not None


def _is_good(path: Path) -> bool:
    import sqlite3

    try:
        with contextlib.closing(sqlite3.connect(f"file:{path.as_posix()}?mode=ro", uri=True)) as connection:
            check_whole(connection)
            return _has_rows(connection)
    except sqlite3.Error:
        return False


def check_whole(connection: sqlite3.Connection) -> None:
    """Raise a `sqlite3.DatabaseError` where a page of the file is not as it was written."""
    import sqlite3

    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)
