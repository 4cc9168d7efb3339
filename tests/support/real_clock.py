"""The computer's own clock, set to another time for the programs that a test starts: by libfaketime.

All that a program sees of the time is moved then, whichever way it asks for it, and no part of the program is
another one for the test.  What measures spans (`time.monotonic`) goes on as it does when a clock is set.
It is for the command line: a window, whose toolkit has threads that wait, takes minutes to start with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from datetime import timedelta


def moved_clock(ahead: timedelta) -> dict[str, str]:
    """Return what a program has to find so that its clock shows so much more than the true time.

    Skips the test where there is no libfaketime.
    """
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        pytest.skip("libfaketime is not installed: the computer's own clock cannot be moved")
    return {
        "LD_PRELOAD": str(found[0]),
        "FAKETIME": f"{round(ahead.total_seconds()):+d}",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
    }
