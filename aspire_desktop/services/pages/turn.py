"""One export to a file at a time, over all processes: they would share its ``.part``."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Final

from aspire_desktop.core.errors import OutputError, system_reason
from aspire_desktop.services.regular_file import open_regular
from aspire_desktop.services.vault.lock import try_lock, unlock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What the systems say of a lock that another has; anything else is a disk that knows no locks.
_TAKEN: Final = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})


@contextmanager
def only_export_to(target: Path) -> Iterator[None]:
    """Hold ``<target>.part.lock``; the system frees it when its process dies.

    A disk that knows no locks, as some of a network, holds nobody back.

    Raises:
        OutputError: Another export to this file is under way, or the lock's file cannot be made.
    """
    path = target.with_name(f"{target.name}.part.lock")
    file = _taken(path, target.name)
    try:
        yield
    finally:
        if os.name == "nt":  # an open file cannot be removed there; one that another has opened stays
            with suppress(OSError):
                unlock(file)
            file.close()
            with suppress(OSError):
                path.unlink()
        else:
            with suppress(OSError):
                path.unlink()
            file.close()


def _taken(path: Path, name: str) -> IO[bytes]:
    while True:
        file = _opened(path, name)
        if not _is_free(file):
            file.close()
            raise OutputError("export.under_way", file=name)
        if _has_name(file, path):
            return file
        file.close()  # the one before us removed the name between the two: its lock is worth nothing


def _opened(path: Path, name: str) -> IO[bytes]:
    try:
        return os.fdopen(open_regular(path, os.O_RDWR | os.O_CREAT | os.O_APPEND), "ab")
    except OSError as error:
        problem = OutputError("file.not_written", file=name, reason=system_reason(error))
    raise problem


def _is_free(file: IO[bytes]) -> bool:
    try:
        try_lock(file)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def _has_name(file: IO[bytes], path: Path) -> bool:
    if os.name == "nt":  # the name of an open file cannot be taken away
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False
