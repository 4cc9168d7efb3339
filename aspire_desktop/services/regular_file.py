"""Reads files that are files: a pipe in the place of one must not have the program wait for ever."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: Has a pipe open at once where nobody writes to it; files do not care.
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def open_regular(path: Path, flags: int, mode: int = 0o600) -> int:
    """Return a descriptor of the file at `path`, made for its owner alone where `flags` make it.

    Args:
        path: Where it is.
        flags: As of `os.open`.
        mode: Whom else a file that is made is for; the process's mask applies.

    Raises:
        OSError: It cannot be opened, or is a pipe, a device or a folder.  A link that leads nowhere is no
            file that is not there: what it led to may be back when its drive is.
    """
    try:
        descriptor = os.open(path, flags | _AT_ONCE, mode)
    except FileNotFoundError:
        if not path.is_symlink():
            raise
        raise OSError(errno.ELOOP, "It links to a file that is not there", str(path)) from None
    kind = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(kind):
        os.close(descriptor)
        number = errno.EISDIR if stat.S_ISDIR(kind) else errno.EINVAL
        said = "It is a folder" if stat.S_ISDIR(kind) else "It is not a regular file"
        raise OSError(number, said, str(path))
    return descriptor


def read_regular(path: Path) -> bytes:
    """Return what the file at `path` holds.

    Raises:
        OSError: As of `open_regular`.
    """
    with os.fdopen(open_regular(path, os.O_RDONLY), "rb") as file:
        return file.read()
