"""Has Windows end the program while it starts and while it ends: ``python -m tests.windows.endings FOLDER``.

Prints a JSON object of what became of it, by moments: the exit code, and whether the window's place was kept.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from aspire_desktop.app.composition import Application
from aspire_desktop.app.main import main
from aspire_desktop.app.vault.vault import VaultKeeping
from aspire_desktop.services.settings import SettingsFile
from aspire_desktop.widgets.main_window import MainWindow

_WM_QUERYENDSESSION, _WM_ENDSESSION = 0x11, 0x16
#: When which method is called, and whether the session ends after it rather than before.
_MOMENTS: dict[str, tuple[type, str, bool]] = {
    "shown": (MainWindow, "show", True),
    "vault to be opened": (Application, "start", False),
    "closing": (Application, "aclose", False),
}


def report(folder: Path) -> None:
    windows: list[MainWindow] = []
    _whenever(MainWindow, "__init__", windows.append)
    # What nothing has ended before ends by its cross.
    _whenever(VaultKeeping, "begin", lambda _: QTimer.singleShot(0, windows[-1].close))
    found = {}
    for moment in _MOMENTS:
        place = folder / moment
        found[moment] = (_ended(moment, place, windows), bool(SettingsFile(place).read().window))
    print(json.dumps(found))  # noqa: T201


def _ended(moment: str, place: Path, windows: list[MainWindow]) -> int:
    """Start the program, have it end at the moment, and return its exit code."""
    owner, name, is_after = _MOMENTS[moment]
    original = getattr(owner, name)
    _whenever(owner, name, lambda _: _end_session(windows[-1]), is_after=is_after)
    try:
        return main(["--data-dir", str(place)])
    finally:
        setattr(owner, name, original)


def _whenever(owner: type, name: str, act: Callable[[Any], object], *, is_after: bool = True) -> None:
    """Act on each object whose method of that name is called."""
    original = getattr(owner, name)

    @wraps(original)
    def acting(self: Any, *given: Any, **named: Any) -> Any:
        if not is_after:
            act(self)
        result = original(self, *given, **named)
        if is_after:
            act(self)
        return result

    setattr(owner, name, acting)


def _end_session(window: MainWindow) -> None:
    """Tell the window what Windows tells it at sign-out, as it does: this returns when it was heard."""
    user: Any = getattr(ctypes, "windll").user32  # noqa: B009 (known on Windows only)
    user.SendMessageW.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_size_t, ctypes.c_ssize_t]
    handle = int(window.winId())
    assert user.SendMessageW(handle, _WM_QUERYENDSESSION, 0, 0)
    user.SendMessageW(handle, _WM_ENDSESSION, 1, 0)


if __name__ == "__main__":
    report(Path(sys.argv[1]))
