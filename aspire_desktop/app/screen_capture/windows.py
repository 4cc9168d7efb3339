"""Windows 10, version 2004, and later: a window that is seen on the screen alone.

https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
"""

from __future__ import annotations

import ctypes
from typing import Final

_SHOWN: Final = 0x00
_HIDDEN: Final = 0x11  #: WDA_EXCLUDEFROMCAPTURE


def set_hidden(window: int, hidden: bool) -> bool:  # noqa: FBT001 (a switch)
    """Hide a window, by its handle, from what captures the screen, or show it again; say whether it is so."""
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 (not there for a type checker elsewhere)
    return bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), _HIDDEN if hidden else _SHOWN))
