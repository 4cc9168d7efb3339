"""X11: XGrabKey on the root window, on a connection of its own.

https://www.x.org/releases/current/doc/libX11/libX11/libX11.html, "Grabbing the Keyboard".
"""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSocketNotifier

from aspire_desktop.app.hot_key.keys import HotKeyError, HotKeys, combination

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_MASKS: Final = {"shift": 1, "ctrl": 4, "alt": 8, "meta": 64}
_CAPS_LOCK: Final = 2
_NUM_LOCK: Final = 16
#: A grab with a lock key down is another grab.
_LOCKS: Final = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
_ASYNC: Final = 1
_KEY_PRESS: Final = 2
_EVENT_BYTES: Final = 192


class X11HotKeys(HotKeys):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x: Any = None
        self._display: int | None = None
        self._taken: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None

    def take(self, text: str) -> None:
        self._give_back()
        if not text:
            return
        wanted = combination(text)
        x, display = self._opened()
        symbol = x.XStringToKeysym((wanted.key if len(wanted.key) > 1 else wanted.key.lower()).encode())
        if wanted.key == "Space":
            symbol = x.XStringToKeysym(b"space")
        code = x.XKeysymToKeycode(display, symbol)
        mask = sum(_MASKS[name] for name in wanted.modifiers)
        if not code or self._refused(code, mask):
            raise HotKeyError("desktop.hot_key_taken")
        self._taken = (code, mask)

    def close(self) -> None:
        self._give_back()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._display is not None:
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _opened(self) -> tuple[Any, int]:
        if self._display is None:
            name = ctypes.util.find_library("X11") or "libX11.so.6"
            try:
                self._x = _prepared(ctypes.CDLL(name))
            except OSError:
                raise HotKeyError("desktop.hot_key_no_x11") from None
            self._display = self._x.XOpenDisplay(None)
            if not self._display:
                raise HotKeyError("desktop.hot_key_no_display")
            number = self._x.XConnectionNumber(self._display)
            self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_activated)
        return self._x, self._display

    def _refused(self, code: int, mask: int) -> bool:
        """Grab the key; X tells of a refusal by an error, which by itself would end the program."""
        errors: list[int] = []

        def note(_display: int, _event: int) -> int:
            errors.append(1)
            return 0

        handler = _ERROR_HANDLER(note)
        before = self._x.XSetErrorHandler(handler)
        root = self._x.XDefaultRootWindow(self._display)
        for lock in _LOCKS:
            self._x.XGrabKey(self._display, code, mask | lock, root, True, _ASYNC, _ASYNC)
        self._x.XSync(self._display, False)
        if errors:
            self._ungrab(code, mask)
        self._x.XSetErrorHandler(ctypes.cast(before, _ERROR_HANDLER))
        return bool(errors)

    def _give_back(self) -> None:
        if self._taken is not None:
            self._ungrab(*self._taken)
            self._taken = None

    def _ungrab(self, code: int, mask: int) -> None:
        root = self._x.XDefaultRootWindow(self._display)
        for lock in _LOCKS:
            self._x.XUngrabKey(self._display, code, mask | lock, root)
        self._x.XSync(self._display, False)

    def _on_activated(self) -> None:
        event = ctypes.create_string_buffer(_EVENT_BYTES)
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, event)
            if ctypes.c_int.from_buffer(event).value == _KEY_PRESS:
                self.pressed.emit()


_ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def _prepared(x: ctypes.CDLL) -> ctypes.CDLL:
    """Declare what is called: pointers would be cut to 32 bits otherwise."""
    pointer, number, wide = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
    for name, result, arguments in (
        ("XOpenDisplay", pointer, [ctypes.c_char_p]),
        ("XCloseDisplay", number, [pointer]),
        ("XConnectionNumber", number, [pointer]),
        ("XDefaultRootWindow", wide, [pointer]),
        ("XStringToKeysym", wide, [ctypes.c_char_p]),
        ("XKeysymToKeycode", ctypes.c_ubyte, [pointer, wide]),
        ("XGrabKey", number, [pointer, number, ctypes.c_uint, wide, number, number, number]),
        ("XUngrabKey", number, [pointer, number, ctypes.c_uint, wide]),
        ("XSync", number, [pointer, number]),
        ("XPending", number, [pointer]),
        ("XNextEvent", number, [pointer, pointer]),
        ("XSetErrorHandler", pointer, [_ERROR_HANDLER]),
    ):
        function = getattr(x, name)
        function.restype, function.argtypes = result, arguments
    return x
