"""Windows: RegisterHotKey and WM_HOTKEY.

https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey.
"""

from __future__ import annotations

import ctypes
import ctypes.wintypes
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from aspire_desktop.app.hot_key.keys import Combination, HotKeyError, HotKeys, combination

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_MASKS: Final = {"alt": 1, "ctrl": 2, "shift": 4, "meta": 8}
_NO_REPEAT: Final = 0x4000
_WM_HOTKEY: Final = 0x0312
_ID: Final = 0xA5B1
_F1: Final = 0x70
_SPACE: Final = 0x20


def virtual_key(wanted: Combination) -> int:
    """Return Windows' number of a key."""
    if wanted.key == "Space":
        return _SPACE
    return ord(wanted.key) if len(wanted.key) == 1 else _F1 + int(wanted.key[1:]) - 1


def modifiers(wanted: Combination) -> int:
    return sum(_MASKS[name] for name in wanted.modifiers) | _NO_REPEAT


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, event_type: Any, message: Any) -> tuple[bool, int]:
        if bytes(event_type) == b"windows_generic_MSG":
            msg = ctypes.wintypes.MSG.from_address(int(message))
            if msg.message == _WM_HOTKEY and msg.wParam == _ID:
                self._tell()
        return False, 0


class WindowsHotKeys(HotKeys):
    """Registered for the thread, so that it works while the window is hidden."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
        self._filter = _Filter(self.pressed.emit)
        self._is_taken = False
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def take(self, text: str) -> None:
        self._give_back()
        if not text:
            return
        wanted = combination(text)
        if not self._user.RegisterHotKey(None, _ID, modifiers(wanted), virtual_key(wanted)):
            raise HotKeyError("desktop.hot_key_taken")
        self._is_taken = True

    def close(self) -> None:
        self._give_back()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def _give_back(self) -> None:
        if self._is_taken:
            self._user.UnregisterHotKey(None, _ID)
            self._is_taken = False
