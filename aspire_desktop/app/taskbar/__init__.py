"""The program's button on the taskbar: how far a download is, and what the menu of the button offers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aspire_desktop.app.taskbar.button import Taskbar


def taskbar() -> Taskbar:
    """Return this system's; on one without, nothing is shown."""
    platform: str = sys.platform  # without its type mypy would check one system only
    if platform == "win32":
        from aspire_desktop.app.taskbar.windows import WindowsTaskbar

        return WindowsTaskbar()
    from aspire_desktop.app.taskbar.button import Taskbar

    return Taskbar()
