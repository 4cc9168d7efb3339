"""Tells when the user's session is locked or the computer goes to sleep, as far as the system says so."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aspire_desktop.app.session_watch.watch import SessionWatch


def session_watch(window: QWidget) -> SessionWatch:
    """Return this system's watch; on one without, it stays silent."""
    platform: str = sys.platform  # without its type mypy would check one system only
    if platform == "win32":
        from aspire_desktop.app.session_watch.windows import WindowsSessionWatch

        return WindowsSessionWatch(window)
    if platform == "linux":
        from aspire_desktop.app.session_watch.linux import LinuxSessionWatch

        return LinuxSessionWatch(window)
    from aspire_desktop.app.session_watch.watch import SessionWatch

    return SessionWatch(window)
