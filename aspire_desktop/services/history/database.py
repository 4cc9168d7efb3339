"""The history's file as SQLite has it: made, opened, checked."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.history.copies import check_whole
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

_VERSION: Final = 1
_BUSY_S: Final = 5.0
_RETRY_S: Final = 0.01
#: Of an error's number: above it stand the details.
_PRIMARY_CODE: Final = 0xFF
_SCHEMA: Final = """
    CREATE TABLE IF NOT EXISTS record (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        profile TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        sealed BLOB NOT NULL,
        PRIMARY KEY (kind, key)
    ) WITHOUT ROWID
"""


class TooNewError(Exception):
    """A newer version has written the file."""


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Say whether the file itself is wrong, cut short for one, and not just out of reach at the moment."""
    import sqlite3

    is_short = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHORT_READ
    return is_short or not isinstance(error, sqlite3.OperationalError)


def in_memory() -> sqlite3.Connection:
    """Return a table that lives as long as the connection."""
    import sqlite3

    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute(_SCHEMA)
    return connection


def connected(path: Path) -> sqlite3.Connection:
    """Return the file's table, made where it is not there.

    Raises:
        TooNewError: A newer version made it.
        sqlite3.Error: It cannot be used, or is damaged.
        OSError: It cannot be opened, or is no file.
    """
    import sqlite3

    # Made before SQLite makes it, to be its owner's alone, and to be sure that it is a file.
    os.close(patiently(lambda: open_regular(path, os.O_RDWR | os.O_CREAT)))
    connection = sqlite3.connect(path, timeout=_BUSY_S, check_same_thread=False)
    try:
        _check_version(connection)
        _use_write_ahead_log(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {_VERSION}")
        check_whole(connection)
        connection.commit()
    except BaseException:
        connection.close()
        raise
    return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the file over, unless it is so already.

    SQLite answers "locked" at once, without the patience it has elsewhere, to the second of two
    processes that open a new file (https://www.sqlite.org/c3ref/busy_handler.html: it does not call
    the handler where waiting could end in a deadlock).
    """
    ends_at = time.monotonic() + _BUSY_S
    while not _is_switched(connection, or_raise=time.monotonic() > ends_at):
        time.sleep(_RETRY_S)


def _is_switched(connection: sqlite3.Connection, *, or_raise: bool) -> bool:
    import sqlite3

    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if or_raise or error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _check_version(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > _VERSION:
        raise TooNewError
