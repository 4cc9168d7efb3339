"""Windows: WM_ENDSESSION, https://learn.microsoft.com/windows/win32/shutdown/wm-endsession."""

from __future__ import annotations

import ctypes.wintypes
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter

if TYPE_CHECKING:
    from collections.abc import Callable

_WM_ENDSESSION: Final = 0x0016


class EndingFilter(QAbstractNativeEventFilter):
    """Takes the end of the session, or the wish of an installer, from Qt.

    Qt's own way stops asyncio's loop under coroutines that have something to save yet, and does nothing while
    the first frame is awaited: no loop of the application's own runs then.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        """Args: end: Begins to end the program, and returns; called for each window."""
        super().__init__()
        self._end = end

    def nativeEventFilter(self, event_type: Any, message: Any) -> tuple[bool, int]:
        if bytes(event_type) == b"windows_generic_MSG":
            msg = ctypes.wintypes.MSG.from_address(int(message))
            if msg.message == _WM_ENDSESSION and msg.wParam:  # 0 where somebody else refused to end
                self._end()
                return True, 0
        return False, 0
