"""A small table in a file, each row of it sealed."""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.core.errors import file_reason
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.history.copies import DatabaseCopies
from aspire_desktop.services.history.database import TooNewError, connected, in_memory, is_damage
from aspire_desktop.services.patience import patiently

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

_NAME: Final = "requests.sqlite"
_NONCE_BYTES: Final = 12

Result = TypeVar("Result")


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
        problem: Why nothing is kept in the file; None where it is.
        news: What happened to the file, and what is in its place; None where nothing did.
    """

    def __init__(self, folder: Path, find_key: Callable[[], bytes | None]) -> None:
        self._folder = folder
        self._find_key = find_key
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._key = b""
        self._is_file = False
        self._copies = DatabaseCopies(folder / _NAME)
        self.problem: Phrase | None = None
        self.news: Phrase | None = None

    def put(self, rows: Iterable[Row]) -> None:
        """Write rows, each in the place of the one of the same kind and key."""
        given = list(rows)

        def insert(connection: sqlite3.Connection) -> None:
            values = [(r.kind, r.key, r.profile, r.pinned, self._sealed(r)) for r in given]
            connection.executemany("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?)", values)

        self._do(insert)

    def rows(self, kind: str, profile: str | None = None) -> list[Row]:
        """Return the rows of a kind by their keys; what another key has sealed is passed over."""
        query = "SELECT kind, key, profile, sealed, pinned FROM record WHERE kind = ?"
        values: tuple[str, ...] = (kind,)
        if profile is not None:
            query, values = f"{query} AND profile = ?", (kind, profile)
        with self._lock:
            query = f"{query} ORDER BY key"
            found = self._do(lambda connection: connection.execute(query, values).fetchall())
            opened = [self._unsealed(*row) for row in found]
        return [row for row in opened if row is not None]

    def pin(self, kind: str, key: str, *, pinned: bool) -> None:
        query = "UPDATE record SET pinned = ? WHERE kind = ? AND key = ?"
        self._do(lambda connection: connection.execute(query, (pinned, kind, key)))

    def delete(self, kind: str, keys: Sequence[str]) -> None:
        query, values = "DELETE FROM record WHERE kind = ? AND key = ?", [(kind, key) for key in keys]
        self._do(lambda connection: connection.executemany(query, values))

    def clear(self, kind: str) -> None:
        """Delete all of a kind but what is pinned."""
        query = "DELETE FROM record WHERE kind = ? AND pinned = 0"
        self._do(lambda connection: connection.execute(query, (kind,)))

    def trim(self, kind: str, *, keep: int, oldest_key: str) -> None:
        """Delete what is below `oldest_key`, and all but the last `keep`; pinned rows stay."""

        def delete(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM record WHERE kind = ? AND pinned = 0 AND key < ?", (kind, oldest_key)
            )
            connection.execute(
                "DELETE FROM record WHERE kind = ?1 AND pinned = 0 AND key NOT IN "
                "(SELECT key FROM record WHERE kind = ?1 AND pinned = 0 ORDER BY key DESC LIMIT ?2)",
                (kind, keep),
            )

        self._do(delete)

    def forget(self, profile: str) -> None:
        """Delete everything that belongs to a credential, for good."""
        with self._lock:
            query = "DELETE FROM record WHERE profile = ?"
            self._do(lambda connection: connection.execute(query, (profile,)))
            self._do(lambda connection: connection.execute("VACUUM"))
            self._copies.drop()

    def drop_copies(self) -> None:
        """Let go of the copies: what the user deleted must not come back with one."""
        self._copies.drop()

    def profiles(self) -> list[str]:
        """Return the ids of the credentials that rows belong to."""
        query = "SELECT DISTINCT profile FROM record WHERE profile != ''"
        return [row[0] for row in self._do(lambda connection: connection.execute(query).fetchall())]

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

    def _do(self, act: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do one thing wholly or not at all; where the disk refuses it, go on in memory and say so."""
        import sqlite3

        with self._lock:
            connection = self._opened()
            try:
                with connection:
                    return act(connection)
            except sqlite3.Error as error:
                if not self._is_file:
                    raise
                self._go_on_in_memory(connection, error)
            with self._opened() as connection:
                return act(connection)

    def _go_on_in_memory(self, file: sqlite3.Connection, error: sqlite3.Error) -> None:
        """Take what can still be read along; the file stays as it was."""
        import sqlite3

        self.problem = Phrase("history.not_saved", said=str(error))
        rows: list[Row] = []
        with contextlib.suppress(sqlite3.Error):
            rows = self._all(file)
        with contextlib.suppress(sqlite3.Error):
            file.close()
        self._connection, self._is_file = in_memory(), False
        if rows:
            self.put(rows)

    def _opened(self) -> sqlite3.Connection:
        """Return the connection: to the file as soon as there is a key, to memory until then."""
        if self._connection is not None and self._is_file:
            return self._connection
        key = None if self.problem is not None else self._find_key()
        if key is None:
            if self._connection is None:
                self._connection, self._key = in_memory(), secrets.token_bytes(32)
            return self._connection
        waiting = [] if self._connection is None else self._all(self._connection)
        self._key = key
        self._connection = self._file_connection()
        self._is_file = True
        if waiting:
            self.put(waiting)
        return self._connection

    def _all(self, connection: sqlite3.Connection) -> list[Row]:
        """Return every row, and close the connection."""
        found = connection.execute("SELECT kind, key, profile, sealed, pinned FROM record").fetchall()
        connection.close()
        opened = [self._unsealed(*row) for row in found]
        return [row for row in opened if row is not None]

    def _file_connection(self) -> sqlite3.Connection:
        """Return the file's, a copy's where it is damaged or gone, memory's where none can be used."""
        import sqlite3

        path = self._folder / _NAME
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._copies.exist and not (path.exists() and path.stat().st_size):
                return self._from_copy(Phrase("history.was_missing"))
            return self._kept(connected(path))
        except TooNewError:
            self.problem = Phrase("history.too_new")
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return self._in_place_of_damaged(path)
            self.problem = Phrase("history.cannot_be_opened")
        except OSError as error:
            self.problem = Phrase("history.not_opened", reason=file_reason(error))
        return in_memory()

    def _in_place_of_damaged(self, path: Path) -> sqlite3.Connection:
        import sqlite3

        with contextlib.suppress(OSError, sqlite3.Error, TooNewError):
            aside = path.with_suffix(f".damaged-{secrets.token_hex(4)}")
            patiently(lambda: path.replace(aside))
            for rest in ("-wal", "-shm"):  # they belong to the file that went, not to the one to come
                path.with_name(f"{_NAME}{rest}").unlink(missing_ok=True)
            return self._from_copy(Phrase("history.was_damaged", file=aside.name))
        self.problem = Phrase("history.damaged_stays")
        return in_memory()

    def _from_copy(self, what: Phrase) -> sqlite3.Connection:
        """Begin with the newest good copy, or with nothing, and say so.

        Raises:
            sqlite3.Error: A new file cannot be made either.
            OSError: Likewise.
        """
        day = self._copies.put_back()
        instead = Phrase("history.begun_anew")
        if day is not None:
            instead = Phrase("history.copy_of_day", day=day) if day else Phrase("history.a_copy")
        self.news = Phrase("history.restored", what=what, instead=instead)
        return connected(self._folder / _NAME)

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


def _bound(kind: str, key: str, profile: str) -> bytes:
    return "\0".join((kind, key, profile)).encode("utf-8", "replace")
