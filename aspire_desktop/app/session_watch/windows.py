"""Windows: WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.

https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change and
https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast.
"""

from __future__ import annotations

import ctypes
import ctypes.wintypes
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from aspire_desktop.app.session_watch.watch import SessionWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_CONSOLE_DISCONNECT: Final = 0x2
_WTS_REMOTE_DISCONNECT: Final = 0x4
_WTS_SESSION_LOCK: Final = 0x7
_NOTIFY_FOR_THIS_SESSION: Final = 0
_LEAVINGS: Final = frozenset({_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK})


def is_leaving(message: int, parameter: int) -> bool:
    """Say whether a window message tells that the user is gone; `parameter` is its wParam."""
    if message == _WM_WTSSESSION_CHANGE:
        return parameter in _LEAVINGS
    return message == _WM_POWERBROADCAST and parameter == _PBT_APMSUSPEND


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, event_type: Any, message: Any) -> tuple[bool, int]:
        if bytes(event_type) == b"windows_generic_MSG":
            msg = ctypes.wintypes.MSG.from_address(int(message))
            if is_leaving(msg.message, msg.wParam):
                self._tell()
        return False, 0


class WindowsSessionWatch(SessionWatch):
    """Has Windows send its session's changes to the main window, and reads them before Qt does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._handle = int(window.winId())
        self._api = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        self._api.WTSRegisterSessionNotification(self._handle, _NOTIFY_FOR_THIS_SESSION)
        self._filter = _Filter(self.left.emit)
        self._application().installNativeEventFilter(self._filter)

    def close(self) -> None:
        self._application().removeNativeEventFilter(self._filter)
        self._api.WTSUnRegisterSessionNotification(self._handle)

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 (there is no window without one)
        return application
