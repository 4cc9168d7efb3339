"""Files that are sent with a request."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.wording import Phrase

#: A request is held in memory as a whole.
MAX_BYTES: Final = 256 * 1024 * 1024


def read_file(name: str) -> bytes:
    """Return a file's content.  Blocks.

    Raises:
        InputError: It cannot be read, or is larger than `MAX_BYTES`.
    """
    path = Path(name).expanduser()
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError("file.too_large", file=path.name, limit_mib=MAX_BYTES // 2**20)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or Phrase("file.name_unusable")
        raise InputError("file.upload_not_read", file=path.name, reason=reason) from None
