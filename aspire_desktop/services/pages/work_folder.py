"""The folder beside an export's file that holds what it has so far: our own, and one export's at a time."""

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
#: Tells our folder from one that the user has under this name, and keeps other exports out of it.
_MARK: Final = "aspire-desktop-export.lock"


def work_folder(target: Path) -> Path:
    """Return the folder of exports to `target`, whether or not it is there."""
    return target.with_name(f"{target.name}.aspire-part")


def is_ours(folder: Path) -> bool:
    """Say whether an export has made this folder: nothing in any other is read or touched."""
    return (folder / _MARK).is_file() and not folder.is_symlink()


@contextmanager
def alone_in_work_folder(target: Path) -> Iterator[Path]:
    """Hold the folder of exports to `target`; what is in it at the end stays, and an empty one goes.

    The system frees it when its process dies.  A disk that knows no locks, as some of a network, holds
    nobody back.

    Raises:
        OutputError: Another export to this file is under way, what has the folder's name is not ours, or
            it cannot be made.
    """
    folder = work_folder(target)
    file = _taken(folder, target.name)
    try:
        yield folder
    finally:
        if os.name == "nt":  # an open file cannot be removed there; one that another has opened stays
            with suppress(OSError):
                unlock(file)
            file.close()
            _remove_empty(folder)
        else:
            _remove_empty(folder)
            file.close()


def _taken(folder: Path, name: str) -> IO[bytes]:
    while True:
        file = _opened(folder, name)
        if file is None:
            continue  # the one before us removed the folder between the two
        if not _is_free(file):
            file.close()
            raise OutputError("export.under_way", file=name)
        if _has_name(file, folder / _MARK):
            return file
        file.close()  # the one before us removed the name between the two: its lock is worth nothing


def _opened(folder: Path, name: str) -> IO[bytes] | None:
    """Open the mark in a folder that is ours or new; None where it was removed meanwhile."""
    try:
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        if not _may_be_used(folder):
            raise OutputError("export.folder_taken", folder=folder.name)
        return os.fdopen(open_regular(folder / _MARK, os.O_RDWR | os.O_CREAT | os.O_APPEND), "ab")
    except OSError as error:
        if isinstance(error, FileNotFoundError) and folder.parent.is_dir():
            return None
        problem = OutputError("file.not_written", file=name, reason=system_reason(error))
    raise problem


def _may_be_used(folder: Path) -> bool:
    """Say whether what has the folder's name is ours, or a folder with nothing in it.

    Raises:
        OSError: It is not there any more, or cannot be read.
    """
    try:
        names = [path.name for path in folder.iterdir()]
    except NotADirectoryError:
        return False
    return not folder.is_symlink() and (not names or _MARK in names)


def _remove_empty(folder: Path) -> None:
    """Remove the mark and the folder, unless there is more in it, or another has begun there."""
    with suppress(OSError):
        if [path.name for path in folder.iterdir()] == [_MARK]:
            (folder / _MARK).unlink()
            folder.rmdir()


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
