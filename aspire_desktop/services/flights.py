"""One asking for tokens at a time for each credential, over all processes that use one folder.

A folder beside the vault holds two small files for each credential: a lock that the system frees when
its holder dies, and the marks of the refresh tokens that were sent.  A server may take a refresh token
that comes twice for a stolen one and end all that came of it: so each is marked before it is sent, and
what was marked is never sent again, whatever became of the program, the answer or the vault meanwhile.
"""

from __future__ import annotations

import errno
import os
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.regular_file import open_regular, read_regular
from aspire_desktop.services.vault.lock import try_lock, unlock
from aspire_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path
    from typing import IO

    from aspire_desktop.core.credentials.profile import ProfileId

#: What the key of the marks is derived for; another word would make another key.
FLIGHTS_KEY: Final = "aspire-desktop renewals 1"

#: What the systems say of a lock that somebody else holds.
_TAKEN: Final = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK, errno.EWOULDBLOCK})
_FOLDER: Final = "renewals"
_PAUSE_S: Final = 0.02
_BEAT_S: Final = 0.5
#: A holder that has shown nothing for so long was stopped: a dead one has no lock any more.
_STOPPED_S: Final = 5.0
#: Of one credential so many marks are kept; more than it gets in months.
_MOST_MARKS: Final = 200
_BACK: Final = " back"


class Flight:
    """The right to ask for one credential's tokens, for as long as `Flights.alone` lasts.

    Attributes:
        has_waited: Somebody else had it first: what was wanted may be there by now.
    """

    def __init__(self, marks: _FileMarks | _MemoryMarks | None, *, has_waited: bool) -> None:
        self._marks = marks
        self.has_waited = has_waited

    def spend(self, refresh_token: str) -> bool:
        """Mark a refresh token as sent; False where it was sent before, or cannot be marked.  Blocks."""
        return self._marks is not None and self._marks.add(refresh_token)

    def give_back(self, refresh_token: str) -> None:
        """Take the mark off: the token did not leave this computer, or the server said to keep it."""
        if self._marks is not None:
            self._marks.remove(refresh_token)


class Flights:
    """Hands out flights; where the folder cannot be written, only logins are left to their holders."""

    def __init__(self, folder: Path, key: Callable[[], bytes | None]) -> None:
        """Args: key: Under which marks are made; None while there is no vault that is kept."""
        self._folder = folder / _FOLDER
        self._key = key
        self._in_memory: dict[ProfileId, _MemoryMarks] = {}

    @asynccontextmanager
    async def alone(
        self, profile_id: ProfileId, *, patience_s: float, on_wait: Callable[[], None] | None = None
    ) -> AsyncIterator[Flight]:
        """Wait for the credential's turn, and hold it.

        Args:
            profile_id: Whose tokens are asked for.
            patience_s: A holder whose server is slow is waited for no longer; one that was stopped is found
                out sooner.  Without its turn the flight spends no refresh token.
            on_wait: Called once where somebody else has the turn.
        """
        import asyncio

        key = self._key()
        if key is None:  # nothing is written, so nobody else has these credentials
            yield Flight(self._in_memory.setdefault(profile_id, _MemoryMarks()), has_waited=False)
            return
        import hashlib

        name = hashlib.sha256(profile_id.encode()).hexdigest()[:24]
        path = self._folder / f"{name}.lock"
        file = self._opened(path)
        if file is None:
            yield Flight(None, has_waited=False)
            return
        with file:
            is_held, has_waited = await _held(file, patience_s, on_wait)
            if not is_held:
                yield Flight(None, has_waited=has_waited)
                return
            beating = asyncio.get_running_loop().create_task(_beat(path))
            try:
                yield Flight(_FileMarks(self._folder / f"{name}.spent", key), has_waited=has_waited)
            finally:
                beating.cancel()
                unlock(file)

    def _opened(self, path: Path) -> IO[bytes] | None:
        """Open a lock's file, whose time stays what its holder makes it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            return os.fdopen(open_regular(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), "ab")
        except OSError:
            return None


async def _held(file: IO[bytes], patience_s: float, on_wait: Callable[[], None] | None) -> tuple[bool, bool]:
    """Take the lock; return whether it was had within `patience_s`, and whether it was waited for."""
    import asyncio

    loop = asyncio.get_running_loop()
    give_up = loop.time() + patience_s
    has_waited = False
    beat, beat_at = _last_beat(file), loop.time()
    while True:
        try:
            try_lock(file)
        except OSError as error:
            if error.errno not in _TAKEN:
                return False, has_waited  # a place without locks
            if not has_waited and on_wait is not None:
                on_wait()
            has_waited = True
            now, last = loop.time(), _last_beat(file)
            if last != beat:
                beat, beat_at = last, now
            if now >= give_up or now - beat_at >= _STOPPED_S:
                return False, True
            await asyncio.sleep(_PAUSE_S)
        else:
            return True, has_waited


async def _beat(path: Path) -> None:
    """Show that the holder is at work, by the time of its file."""
    import asyncio

    while True:
        with suppress(OSError):
            os.utime(path)
        await asyncio.sleep(_BEAT_S)


def _last_beat(file: IO[bytes]) -> int:
    try:
        return os.fstat(file.fileno()).st_mtime_ns
    except OSError:
        return 0


class _MemoryMarks:
    def __init__(self) -> None:
        self._spent: set[str] = set()

    def add(self, refresh_token: str) -> bool:
        is_new = refresh_token not in self._spent
        self._spent.add(refresh_token)
        return is_new

    def remove(self, refresh_token: str) -> None:
        self._spent.discard(refresh_token)


class _FileMarks:
    """A line for each mark: a keyed digest, from which nobody without the vault's key learns anything."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key

    def add(self, refresh_token: str) -> bool:
        mark = self._mark(refresh_token)
        try:
            lines = self._lines()
            last = next((line for line in reversed(lines) if line.startswith(mark)), "")
            if last == mark:
                return False
            self._append(mark, lines)
        except OSError:
            return False
        return True

    def remove(self, refresh_token: str) -> None:
        # Where it stays marked, a login takes its place: nothing is lost.
        try:
            self._append(self._mark(refresh_token) + _BACK, self._lines())
        except OSError:
            return

    def _mark(self, refresh_token: str) -> str:
        import hashlib
        import hmac

        return hmac.new(self._key, refresh_token.encode(), hashlib.sha256).hexdigest()

    def _lines(self) -> list[str]:
        """Return the marks; the last one is empty but where a crash cut it off."""
        try:
            return read_regular(self._path).decode("ascii", "replace").split("\n")
        except FileNotFoundError:
            return [""]

    def _append(self, line: str, before: list[str]) -> None:
        """Write all the way to the disk: the mark has to outlive whatever happens next."""
        *whole, torn = before
        if len(whole) < _MOST_MARKS:
            _add(self._path, ("\n" if torn else "") + line + "\n")
            return
        write_whole(self._path, "\n".join([*whole[-_MOST_MARKS // 2 :], line, ""]).encode("ascii"))


def _add(path: Path, text: str) -> None:
    with os.fdopen(open_regular(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), "ab") as file:
        file.write(text.encode("ascii"))
        file.flush()
        os.fsync(file.fileno())
