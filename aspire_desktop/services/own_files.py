"""Whether the program that runs is still the one on the disk: what it has not imported yet comes from there.

Imported at the start of each program, so that it is there when nothing else can be imported any more.
"""

from __future__ import annotations

import os
from typing import Final

import aspire_desktop
from aspire_desktop.core.errors import AspireError


def _holder() -> str:
    """Return the file that every update replaces: the package's first, or the archive that holds it."""
    spec = aspire_desktop.__spec__
    return str(getattr(spec.loader, "archive", spec.origin))


def _stamp() -> tuple[int, int, int] | None:
    """Return what tells one file of a name from another; None where there is none."""
    try:
        status = os.stat(_HOLDER)  # noqa: PTH116 (without a Path: it is the start of every program)
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


_HOLDER: Final = _holder()
_AT_START: Final = _stamp()


def were_replaced() -> bool:
    """Say whether the program was updated or removed since it began."""
    return _stamp() != _AT_START


def were_replaced_under(error: BaseException) -> bool:
    """Say whether `error` comes of it: a part of the program is gone, or is that of another version.

    An error of the world, as a full disk, stays what it is, whatever has become of the program.
    """
    is_of_world = isinstance(error, (AspireError, OSError))
    return (not is_of_world or _lacks_part(error)) and were_replaced()


def _lacks_part(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ImportError) or _is_in_program(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _is_in_program(error: BaseException) -> bool:
    """Say whether a file of the program could not be read, as its archive once that is gone."""
    named = error.filename if isinstance(error, OSError) else None
    return isinstance(named, str) and named.startswith(os.path.dirname(_HOLDER))  # noqa: PTH120 (as above)
