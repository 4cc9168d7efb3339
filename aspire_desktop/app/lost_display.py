"""The X server is gone: no window can be shown any more, nor Qt's loop turn; what was there is saved."""

from __future__ import annotations

import ctypes
import logging
import os
import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QGuiApplication

#: What `exit` is called with where a display is lost, by Xlib and by Qt.
_LOST: Final = 1
#: So long the disk, or a vault whose bus went with the display, may take.
_PATIENCE_S: Final = 30.0
_log = logging.getLogger(__name__)


class LostDisplay:
    """Saves and ends the process at once, past the handlers of `exit`.

    Qt's own touch the display once more there, and wait for ever for a screen reader's bus.
    """

    def __init__(self, save: Callable[[], object]) -> None:
        """Args: save: Writes what is in memory; it may not turn Qt's loop."""
        self._save = save

    @contextmanager
    def watched(self, qt: QGuiApplication, loop: AbstractEventLoop) -> Iterator[None]:
        """Come before all else that would still happen once Qt, or Xlib, has found the display gone.

        Args:
            qt: It ends its own loop then.
            loop: Runs on Qt's; an end that was wished for stops it first.
        """

        def leave_if_lost() -> None:
            if loop.is_running():
                self.leave()

        qt.aboutToQuit.connect(leave_if_lost)
        try:
            with self.told_by_xlib() if qt.platformName() == "xcb" else nullcontext():
                yield
        finally:
            qt.aboutToQuit.disconnect(leave_if_lost)

    @contextmanager
    def told_by_xlib(self) -> Iterator[None]:
        """Have Xlib, which ends the process by itself, come here first."""
        try:
            x = ctypes.CDLL("libX11.so.6")
        except OSError:  # Qt's plugin has loaded it, or nobody here uses it
            yield
            return
        x.XSetIOErrorHandler.restype = ctypes.c_void_p
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(lambda _: self.leave())
        before = x.XSetIOErrorHandler(handler)
        try:
            yield
        finally:
            x.XSetIOErrorHandler(ctypes.c_void_p(before))

    def leave(self) -> NoReturn:
        """Save, and end with a code that says that it did not end as wished."""
        last = threading.Timer(_PATIENCE_S, os._exit, [_LOST])
        last.daemon = True
        last.start()
        try:
            _log.warning("the display is gone: the program saves and ends")
            self._save()
        finally:
            os._exit(_LOST)
