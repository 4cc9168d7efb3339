"""Files that are sent with a request."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase

#: A request is held in memory as a whole.
MAX_BYTES: Final = 256 * 1024 * 1024


def read_file(name: str, most: int = MAX_BYTES) -> bytes:
    """Return a file's content.  Blocks.

    Raises:
        InputError: It cannot be read, or has more than `most` bytes.
    """
    path = Path(name).expanduser()
    try:
        if path.stat().st_size > most:
            raise InputError("file.too_large", file=path.name, limit_mib=most // 2**20)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or Phrase("file.name_unusable")
        raise InputError("file.upload_not_read", file=path.name, reason=reason) from None
