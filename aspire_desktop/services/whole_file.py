"""Replaces small files in one step: whoever reads them finds the old content or the new."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

#: What `write_whole` leaves where its process is ended; the vault's own are the vault's to remove.
_LEFT: Final = ("*.json.tmp", "*.json.?.tmp", "activity.*.tmp", "requests.sqlite.*.tmp")


def write_whole(path: Path, content: bytes, *, sync: bool = True) -> None:
    """Have `path` hold `content`, readable by its owner alone.  Blocks.

    Args:
        path: Its folder has to be there.
        content: All of it.
        sync: Wait until it is on the disk: without it a power cut may leave an empty file.

    Raises:
        OSError: It could not be written; what was there stays, and nothing is left beside it.
    """
    temporary = path.with_name(f"{path.name}.tmp")
    try:
        patiently(lambda: _write(temporary, content, sync=sync))
        patiently(lambda: temporary.replace(path))
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def remove_leftovers(folder: Path) -> None:
    """Remove what programs that were killed have left half-written; for a start, before it writes."""
    for pattern in _LEFT:
        for path in folder.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink()


def _write(path: Path, content: bytes, *, sync: bool) -> None:
    with os.fdopen(open_regular(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
        file.write(content)
        if sync:
            file.flush()
            os.fsync(file.fileno())
