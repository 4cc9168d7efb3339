"""A key that works from any program, where the system has such a thing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from aspire_desktop.app.hot_key.keys import HotKeyError, NoHotKeys

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from aspire_desktop.app.hot_key.keys import HotKeys

__all__ = ["HotKeyError", "hot_keys"]


def hot_keys(platform_name: str, parent: QObject | None = None) -> HotKeys:
    """Return what takes hot keys on this system.

    Args:
        platform_name: Qt's, e.g. ``windows``, ``xcb`` or ``wayland``.
        parent: Whose end is its end.
    """
    platform: str = sys.platform  # without its type mypy would check one system only
    if platform == "win32" and platform_name == "windows":
        from aspire_desktop.app.hot_key.windows import WindowsHotKeys

        return WindowsHotKeys(parent)
    if platform_name == "xcb":
        from aspire_desktop.app.hot_key.x11 import X11HotKeys

        return X11HotKeys(parent)
    return NoHotKeys(parent)
