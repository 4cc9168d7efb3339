"""Tells when the user's session is locked or ends, or the computer sleeps, as far as the system says so."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication
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


@contextmanager
def ending_with_session(application: QCoreApplication, end: Callable[[], None]) -> Iterator[None]:
    """Have the end of the session end the program within the block, where no signal tells of it.

    Args:
        application: What the system tells.
        end: Begins to end the program, and returns; it may be called more than once.
    """
    platform: str = sys.platform
    if platform != "win32":
        yield
        return
    from aspire_desktop.app.session_watch.ending import EndingFilter

    ending = EndingFilter(end)
    application.installNativeEventFilter(ending)
    try:
        yield
    finally:
        application.removeNativeEventFilter(ending)
