"""The files of an export: what can fail is in one place, so that tests can have it fail."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular
from aspire_desktop.services.vault.files import FileSystem

if TYPE_CHECKING:
    from pathlib import Path


class Disk(FileSystem):
    """The vault's disk, with a file that grows."""

    def append(self, path: Path, position: int, content: bytes) -> None:
        """Have `content` follow the first `position` bytes, all the way to the disk; the rest is dropped."""
        descriptor = open_regular(path, os.O_WRONLY | os.O_CREAT)
        with os.fdopen(descriptor, "wb") as file:
            file.truncate(position)
            file.seek(position)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Wait for up to two seconds for Windows to let go of a file."""
        patiently(lambda: super(Disk, self).replace(source, target))
