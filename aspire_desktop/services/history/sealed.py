"""A small table in a file, each row of it sealed."""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.history.copies import DatabaseCopies, check_whole
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

_NAME: Final = "requests.sqlite"
_VERSION: Final = 1
_NONCE_BYTES: Final = 12
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


@dataclass(frozen=True, slots=True)
class Row:
    """One record.

    Attributes:
        kind: What it is, e.g. ``history``.
        key: Its name among its kind.
        profile: The id of the credential it belongs to; empty where it is nobody's.
        content: What is sealed.
    """

    kind: str
    key: str
    profile: str
    content: bytes = field(repr=False)
    pinned: bool = False


class SealedTable:
    """Rows sealed with AES-256-GCM under a key that only the open vault has.

    Kind, key and credential are authenticated with each row's content, so that rows cannot be
    exchanged.  Without a key, rows live in memory only and move to the file when there is one.
    Methods block, and may be called from any thread; two processes may share the file.  Copies
    are kept beside it, without what was deleted since.

    Attributes:
        problem: Why nothing is kept in the file; empty where it is.
        news: What happened to the file, and what is in its place; empty where nothing did.
    """

    def __init__(self, folder: Path, find_key: Callable[[], bytes | None]) -> None:
        self._folder = folder
        self._find_key = find_key
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._key = b""
        self._is_file = False
        self._copies = DatabaseCopies(folder / _NAME)
        self.problem = ""
        self.news = ""

    def put(self, rows: Iterable[Row]) -> None:
        """Write rows, each in the place of the one of the same kind and key."""
        with self._lock:
            connection = self._opened()
            values = [(r.kind, r.key, r.profile, r.pinned, self._sealed(r)) for r in rows]
            with connection:
                connection.executemany("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?)", values)

    def rows(self, kind: str, profile: str | None = None) -> list[Row]:
        """Return the rows of a kind by their keys; what another key has sealed is passed over."""
        with self._lock:
            query = "SELECT kind, key, profile, sealed, pinned FROM record WHERE kind = ?"
            values: tuple[str, ...] = (kind,)
            if profile is not None:
                query, values = f"{query} AND profile = ?", (kind, profile)
            found = self._opened().execute(f"{query} ORDER BY key", values).fetchall()
            opened = [self._unsealed(*row) for row in found]
        return [row for row in opened if row is not None]

    def pin(self, kind: str, key: str, *, pinned: bool) -> None:
        with self._lock, self._opened() as connection:
            connection.execute("UPDATE record SET pinned = ? WHERE kind = ? AND key = ?", (pinned, kind, key))

    def delete(self, kind: str, keys: Sequence[str]) -> None:
        with self._lock, self._opened() as connection:
            connection.executemany(
                "DELETE FROM record WHERE kind = ? AND key = ?", [(kind, key) for key in keys]
            )

    def clear(self, kind: str) -> None:
        """Delete all of a kind but what is pinned."""
        with self._lock, self._opened() as connection:
            connection.execute("DELETE FROM record WHERE kind = ? AND pinned = 0", (kind,))

    def trim(self, kind: str, *, keep: int, oldest_key: str) -> None:
        """Delete what is below `oldest_key`, and all but the last `keep`; pinned rows stay."""
        with self._lock, self._opened() as connection:
            connection.execute(
                "DELETE FROM record WHERE kind = ? AND pinned = 0 AND key < ?", (kind, oldest_key)
            )
            connection.execute(
                "DELETE FROM record WHERE kind = ?1 AND pinned = 0 AND key NOT IN "
                "(SELECT key FROM record WHERE kind = ?1 AND pinned = 0 ORDER BY key DESC LIMIT ?2)",
                (kind, keep),
            )

    def forget(self, profile: str) -> None:
        """Delete everything that belongs to a credential, for good."""
        with self._lock:
            connection = self._opened()
            with connection:
                connection.execute("DELETE FROM record WHERE profile = ?", (profile,))
            connection.execute("VACUUM")
            self._copies.drop()

    def drop_copies(self) -> None:
        """Let go of the copies: what the user deleted must not come back with one."""
        self._copies.drop()

    def profiles(self) -> list[str]:
        """Return the ids of the credentials that rows belong to."""
        with self._lock:
            found = self._opened().execute("SELECT DISTINCT profile FROM record WHERE profile != ''")
            return [row[0] for row in found.fetchall()]

    def lock(self) -> None:
        """Forget the key; until there is one again, rows live in memory only, and move then."""
        with self._lock:
            if self._is_file:
                self.close()

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection, self._is_file, self._key = None, False, b""

    def _opened(self) -> sqlite3.Connection:
        """Return the connection: to the file as soon as there is a key, to memory until then."""
        if self._connection is not None and self._is_file:
            return self._connection
        key = None if self.problem else self._find_key()
        if key is None:
            if self._connection is None:
                self._connection, self._key = _memory(), secrets.token_bytes(32)
            return self._connection
        waiting = [] if self._connection is None else self._all()
        self._key = key
        self._connection = self._file_connection()
        self._is_file = True
        if waiting:
            self.put(waiting)
        return self._connection

    def _all(self) -> list[Row]:
        assert self._connection is not None  # noqa: S101 - its only caller has just looked
        found = self._connection.execute("SELECT kind, key, profile, sealed, pinned FROM record").fetchall()
        self._connection.close()
        opened = [self._unsealed(*row) for row in found]
        return [row for row in opened if row is not None]

    def _file_connection(self) -> sqlite3.Connection:
        """Return the file's, a copy's where it is damaged or gone, memory's where none can be used."""
        import sqlite3

        path = self._folder / _NAME
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._copies.exist and not (path.exists() and path.stat().st_size):
                return self._from_copy("The history's file was missing or empty")
            return self._kept(_connected(path))
        except _TooNewError:
            self.problem = "The history was written by a newer version of Aspire Desktop and is left alone."
        except sqlite3.DatabaseError as error:
            if _is_damage(error):
                return self._in_place_of_damaged(path)
            self.problem = "The history's file cannot be opened: it is kept in memory only."
        except OSError as error:
            self.problem = f"The history's file cannot be opened: {error.strerror or type(error).__name__}."
        return _memory()

    def _in_place_of_damaged(self, path: Path) -> sqlite3.Connection:
        import sqlite3

        with contextlib.suppress(OSError, sqlite3.Error, _TooNewError):
            aside = path.with_suffix(f".damaged-{secrets.token_hex(4)}")
            patiently(lambda: path.replace(aside))
            for rest in ("-wal", "-shm"):  # they belong to the file that went, not to the one to come
                path.with_name(f"{_NAME}{rest}").unlink(missing_ok=True)
            return self._from_copy(f"The history's file was damaged, and is kept as {aside.name}")
        self.problem = "The history's file is damaged and cannot be put aside: it is kept in memory only."
        return _memory()

    def _from_copy(self, what: str) -> sqlite3.Connection:
        """Begin with the newest good copy, or with nothing, and say so.

        Raises:
            sqlite3.Error: A new file cannot be made either.
            OSError: Likewise.
        """
        day = self._copies.put_back()
        restored = "a new one was begun" if day is None else f"the copy of {day} is in its place"
        self.news = f"{what}: {restored}."
        return _connected(self._folder / _NAME)

    def _kept(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        self._copies.keep(connection)
        return connection

    def _sealed(self, row: Row) -> bytes:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self._key).encrypt(nonce, row.content, _bound(row.kind, row.key, row.profile))

    def _unsealed(self, kind: str, key: str, profile: str, sealed: bytes, pinned: int) -> Row | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            content = AESGCM(self._key).decrypt(nonce, rest, _bound(kind, key, profile))
        except (InvalidTag, ValueError):
            return None
        return Row(kind, key, profile, content, bool(pinned))


class _TooNewError(Exception):
    """A newer version has written the file."""


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Say whether the file itself is wrong, cut short for one, and not just out of reach at the moment."""
    import sqlite3

    is_short = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHORT_READ
    return is_short or not isinstance(error, sqlite3.OperationalError)


def _bound(kind: str, key: str, profile: str) -> bytes:
    return "\0".join((kind, key, profile)).encode("utf-8", "replace")


def _memory() -> sqlite3.Connection:
    import sqlite3

    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.execute(_SCHEMA)
    return connection


def _connected(path: Path) -> sqlite3.Connection:
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
        raise _TooNewError
