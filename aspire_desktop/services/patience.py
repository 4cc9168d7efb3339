"""Waits for a file that another program holds for a moment, as antivirus programs on Windows do."""

from __future__ import annotations

import errno
import sys
import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

#: Access denied, sharing violation, lock violation.
_PASSING_WINDOWS_ERRORS: Final = frozenset({5, 32, 33})
PATIENCE_S: Final = 2.0
_PAUSE_S: Final = 0.05

Result = TypeVar("Result")


def is_passing(error: OSError, *, on_windows: bool = sys.platform == "win32") -> bool:
    """Say whether `error` is one that Windows answers while somebody else has the file open.

    The C library's ``open`` passes the same on as EACCES, without Windows' own number.
    """
    number = getattr(error, "winerror", None)
    if number is not None:
        return number in _PASSING_WINDOWS_ERRORS
    return on_windows and error.errno == errno.EACCES


def patiently(
    act: Callable[[], Result],
    sleep: Callable[[float], None] = time.sleep,
    monotonic: Callable[[], float] = time.monotonic,
    *,
    on_windows: bool = sys.platform == "win32",
) -> Result:
    """Act, waiting for up to two seconds for Windows to let go of a file; blocks.

    Raises:
        OSError: It did not, or the error is no passing one.
    """
    give_up = monotonic() + PATIENCE_S
    while True:
        try:
            return act()
        except OSError as error:
            if not is_passing(error, on_windows=on_windows) or monotonic() >= give_up:
                raise
            sleep(_PAUSE_S)
