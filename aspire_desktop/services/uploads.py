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
    content = b""
    try:
        size = path.stat().st_size
        if size <= most:
            with path.open("rb") as file:
                content = file.read(most + 1)  # a device has no size of its own, and no end
            size = len(content)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or Phrase("file.name_unusable")
        raise InputError("file.upload_not_read", file=path.name, reason=reason) from None
    if size > most:
        raise InputError("file.too_large", file=path.name, limit_mib=most // 2**20)
    return content
