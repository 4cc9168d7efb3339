"""Reads the file of a list of credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.lists.reading import MAX_BYTES, ListReading, read_list
from aspire_desktop.core.errors import InputError, system_reason

if TYPE_CHECKING:
    from pathlib import Path


def read_list_file(path: Path) -> ListReading:
    """Return what is in `path`.  Blocks.

    Raises:
        InputError: It cannot be read, is too large or holds no credential.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError("file.not_read", file=path.name, reason=system_reason(error)) from None
    return read_list(raw)
