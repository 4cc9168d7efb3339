"""Whether screenshots and shared screens show this program's windows; how to forbid it differs by system."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def capture_switch() -> Callable[[int, bool], bool] | None:
    """Return what hides a window, by its system's number, or shows it again, and says whether it did.

    None where the system has no way to.
    """
    platform: str = sys.platform  # without its type mypy would check one system only
    if platform == "win32":
        from aspire_desktop.app.screen_capture.windows import set_hidden

        return set_hidden
    return None
