"""What all processes that use one folder have sent to each origin: a small file of moments for each.

A count is eight bytes handed to the system, which shows them to every process at once and keeps them when
a process is killed; the disk is not waited for.  The file is not mapped into memory: a full disk would end
the program then, and is a lost count now.  Moments are of the system's steady clock, which all processes
share and which begins anew with the computer: what lies ahead of it is of an earlier run.
"""

from __future__ import annotations

import os
import struct
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.regular_file import open_regular
from aspire_desktop.services.vault.lock import try_lock, unlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import IO

_FOLDER: Final = "rate"
#: The minute's requests that are told apart; a limit beyond that is no limit.
_SLOTS: Final = 4096
#: The place of the next slot, and until when a 429 keeps everyone out.
_HEAD: Final = struct.Struct("<qd")
_SLOT: Final = struct.Struct("<d")
#: The first byte is the lock's: on Windows nobody else can read what is locked.
_HEAD_AT: Final = 8
_SLOTS_AT: Final = _HEAD_AT + _HEAD.size
#: A holder that was stopped in the middle is not waited for longer: a count may be lost then.
_PATIENCE_S: Final = 0.1
_PAUSE_S: Final = 0.001


class RateBoard:
    """Opens the sheets of its folder as they are needed; belongs to one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _FOLDER
        self._sheets: dict[str, Sheet | None] = {}

    def sheet(self, origin: str) -> Sheet | None:
        """Return the origin's sheet; None where no file can be had: then each process counts alone."""
        if origin not in self._sheets:
            self._sheets[origin] = self._opened(origin)
        return self._sheets[origin]

    def close(self) -> None:
        """Let go of the files."""
        for sheet in self._sheets.values():
            if sheet is not None:
                sheet.close()
        self._sheets.clear()

    def _opened(self, origin: str) -> Sheet | None:
        import hashlib

        name = hashlib.sha256(origin.encode()).hexdigest()[:24]
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self._folder / f"{name}.counts"
            return Sheet(path)
        except OSError:
            return None


class Sheet:
    """A ring of the moments of the last requests to one origin."""

    def __init__(self, path: Path) -> None:
        """Raise an OSError where the file cannot be opened."""
        descriptor = open_regular(path, os.O_RDWR | os.O_CREAT)
        self._file: IO[bytes] = os.fdopen(descriptor, "r+b", buffering=0)

    def close(self) -> None:
        self._file.close()

    def recent(self, now: float, span: float) -> list[float]:
        """Return the moments of the last `span` seconds, the oldest first."""
        content = self._read(_SLOTS_AT, _SLOTS * _SLOT.size)
        whole = len(content) // _SLOT.size
        found = struct.unpack_from(f"<{whole}d", content)
        return sorted(at for at in found if now - span < at <= now and at > 0)

    def add(self, now: float) -> None:
        """Count a request."""
        with self._alone():
            self._put(now)

    def add_if(self, now: float, may: Callable[[], bool]) -> bool:
        """Count a request if `may` still holds while nobody else counts; say whether it did."""
        with self._alone():
            fits = may()
            if fits:
                self._put(now)
            return fits

    @property
    def blocked_until(self) -> float:
        """Until when a 429 keeps everyone out; 0 where none does."""
        return self._head()[1]

    def block(self, until: float) -> None:
        """Keep everyone out until then."""
        with self._alone():
            self._write(_HEAD_AT, _HEAD.pack(self._head()[0], until))

    def _put(self, now: float) -> None:
        place, until = self._head()
        self._write(_SLOTS_AT + place * _SLOT.size, _SLOT.pack(now))
        self._write(_HEAD_AT, _HEAD.pack((place + 1) % _SLOTS, until))

    def _head(self) -> tuple[int, float]:
        content = self._read(_HEAD_AT, _HEAD.size)
        if len(content) < _HEAD.size:
            return 0, 0.0
        place, until = _HEAD.unpack(content)
        return place % _SLOTS, until

    def _read(self, place: int, size: int) -> bytes:
        try:
            self._file.seek(place)
            return self._file.read(size)
        except OSError:
            return b""

    def _write(self, place: int, content: bytes) -> None:
        with suppress(OSError):  # a full disk: this count is lost
            self._file.seek(place)
            self._file.write(content)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        give_up = time.monotonic() + _PATIENCE_S
        is_held = False
        while not is_held:
            try:
                try_lock(self._file)
                is_held = True
            except OSError:
                if time.monotonic() >= give_up:
                    break
                time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            if is_held:
                with suppress(OSError):
                    unlock(self._file)
