"""Replaces files in one step: whoever reads them finds the old content or the new."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

#: What `write_whole` leaves where its process is ended; the vault's own are the vault's to remove.
_LEFT: Final = (
    "settings.json.tmp",
    "settings.json.?.tmp",
    "location.json.tmp",
    "activity.*.tmp",
    "requests.sqlite*.tmp",
    "descriptions/*.tmp",
    "renewals/*.tmp",
)
_OWNER: Final = 0o600


def name_beside(path: Path) -> Path:
    """Return a name beside `path` that nobody has: in a folder that is not ours, no fixed one is free."""
    import secrets  # no start needs it

    return path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")


def write_whole(
    path: Path, content: bytes, *, sync: bool = True, temporary: Path | None = None, mode: int = _OWNER
) -> None:
    """Have `path` hold `content`, readable by its owner alone.  Blocks.

    Args:
        path: Its folder has to be there.
        content: All of it.
        sync: Wait until it is on the disk: without it a power cut may leave an empty file.
        temporary: Where it is written first; by default a fixed name beside it, for our own folders.
        mode: Whom else it is for; the process's mask applies.  Other than by default, a file that was
            there before keeps its own.

    Raises:
        OSError: It could not be written; what was there stays, and nothing is left beside it.
    """
    first = temporary or path.with_name(f"{path.name}.tmp")
    try:
        patiently(lambda: _write(first, content, mode, sync=sync))
        if mode != _OWNER and path.is_file():
            first.chmod(path.stat().st_mode & 0o777)
        patiently(lambda: first.replace(path))
    except OSError:
        with contextlib.suppress(OSError):
            first.unlink(missing_ok=True)
        raise


def write_for_user(path: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Have a file that the user has named hold `content`.  Blocks.

    A pipe or a device is written to and stays one; of a link, what it leads to is replaced.

    Raises:
        OSError: It could not be written; what was there stays.
    """
    if path.exists() and not path.is_file():  # a folder says so
        with path.open("wb") as special:
            special.write(content)
        return
    target = path.resolve()
    write_whole(target, content, temporary=name_beside(target), mode=mode)


def remove_leftovers(folder: Path) -> None:
    """Remove what programs that were killed have left half-written; for a start, before it writes."""
    for pattern in _LEFT:
        for path in folder.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink()


def _write(path: Path, content: bytes, mode: int, *, sync: bool) -> None:
    with os.fdopen(open_regular(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(content)
        if sync:
            file.flush()
            os.fsync(file.fileno())
