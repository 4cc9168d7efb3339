"""One writer at a time, over all processes."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import VaultNotSavedError
from aspire_desktop.services.patience import patiently
from aspire_desktop.services.regular_file import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

_PATIENCE_S: Final = 10.0
_PAUSE_S: Final = 0.005

if sys.platform == "win32":
    import msvcrt

    def try_lock(file: IO[bytes]) -> None:
        """Raise an OSError where another process has it."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(file: IO[bytes]) -> None:
        """Raise an OSError where another process has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


@contextmanager
def writing(path: Path, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Hold the lock file `path`; the system frees it when its process dies.

    Raises:
        VaultNotSavedError: Another process has held it for as long as `patience_s`.
        OSError: The file cannot be made.
    """
    give_up = time.monotonic() + patience_s
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND
    # An antivirus program may have the file itself for a moment, which is not its lock.
    descriptor = patiently(lambda: open_regular(path, flags)) if patience_s else open_regular(path, flags)
    with os.fdopen(descriptor, "ab") as file:
        while True:
            try:
                try_lock(file)
            except OSError:  # the one thing both systems say of a lock that is taken
                if time.monotonic() >= give_up:
                    raise VaultNotSavedError("vault.other_writes") from None
                time.sleep(_PAUSE_S)
            else:
                break
        try:
            yield
        finally:
            unlock(file)
