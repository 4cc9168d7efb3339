"""Asks Windows itself, in a process of its own that lives as long as its input.

``python.exe -m tests.windows.probe`` reads a name a line, ``clipboard``, ``credentials``, ``forget``,
``markers``, ``packages``, ``press_hot_key`` or ``tell_locked``, and answers each with a line of JSON: what
the function of that name has returned, or how it failed.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import re
import sys
import traceback
from importlib import import_module
from importlib.metadata import distributions
from typing import Any

_CF_UNICODETEXT = 13
_NOT_FOUND = 1168
_KEY_UP = 2
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK = 0x2B1, 7
_FORMATS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
    "Clipboard Viewer Ignore",
)


def clipboard() -> dict[str, Any]:
    """Return the clipboard's text, and the bytes of the formats that keep secrets out of histories."""
    user, kernel = _library("user32"), _library("kernel32")
    for function in (user.GetClipboardData, kernel.GlobalLock):
        function.restype = ctypes.c_void_p
        function.argtypes = [ctypes.c_void_p]
    kernel.GlobalUnlock.argtypes = [ctypes.c_void_p]
    kernel.GlobalSize.argtypes = [ctypes.c_void_p]
    kernel.GlobalSize.restype = ctypes.c_size_t

    def content(number: int) -> bytes | None:
        handle = user.GetClipboardData(number)
        if not handle:
            return None
        raw = ctypes.string_at(kernel.GlobalLock(handle), kernel.GlobalSize(handle))
        kernel.GlobalUnlock(handle)
        return raw

    if not user.OpenClipboard(None):
        raise OSError("the clipboard cannot be opened")
    try:
        text = content(_CF_UNICODETEXT)
        formats = {name: content(user.RegisterClipboardFormatW(name)) for name in _FORMATS}
    finally:
        user.CloseClipboard()
    return {
        "text": None if text is None else text.decode("utf-16-le").split("\0")[0],
        "formats": {name: None if raw is None else raw.hex() for name, raw in formats.items()},
    }


def credentials() -> list[dict[str, Any]]:
    """Return the generic credentials of this user that are ours, without their values."""
    return [{"target": entry["TargetName"], "persist": entry["Persist"]} for entry in _ours()]


def forget() -> None:
    """Remove what earlier runs left behind."""
    for entry in _ours():
        _win32cred().CredDelete(entry["TargetName"], entry["Type"], 0)


def markers() -> dict[str, str]:
    """Return what each environment marker is here, as Python's "Dependency specifiers" define them."""
    implementation = sys.implementation
    return {
        "implementation_name": implementation.name,
        "implementation_version": ".".join(map(str, implementation.version[:3])),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    }


def packages() -> list[str]:
    """Return what is installed, each as ``name==version`` with the name as lock files write it."""
    return [f"{re.sub(r'[-_.]+', '-', found.name).lower()}=={found.version}" for found in distributions()]


def tell_locked() -> None:
    """Tell the program's windows what Windows tells them when the user locks the session."""
    user = _library("user32")
    length = 64

    def visit(window: int, _: int) -> int:
        title = ctypes.create_unicode_buffer(length)
        user.GetWindowTextW(ctypes.c_void_p(window), title, length)
        if "Aspire Desktop" in title.value:
            user.PostMessageW(ctypes.c_void_p(window), _WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK, 0)
        return 1

    kind: Any = getattr(ctypes, "WINFUNCTYPE")  # noqa: B009 (known on Windows only)
    user.EnumWindows(kind(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(visit), None)


def press_hot_key() -> None:
    """Press Ctrl+Alt+F9, as a keyboard does."""
    user = _library("user32")
    keys = (0x11, 0x12, 0x78)
    for key, what in [*((key, 0) for key in keys), *((key, _KEY_UP) for key in reversed(keys))]:
        user.keybd_event(key, 0, what, 0)


def serve() -> None:
    """Answer until the input ends.

    Windows' desktop lives as long as who has asked for it first: with one that a later program had started,
    that one's output would never end.
    """
    _library("user32").GetDesktopWindow()
    print(json.dumps({"answer": "ready"}), flush=True)  # noqa: T201
    for line in sys.stdin:
        try:
            said = {"answer": globals()[line.strip()]()}
        except Exception:
            said = {"failed": traceback.format_exc()}
        print(json.dumps(said), flush=True)  # noqa: T201


def _ours() -> list[dict[str, Any]]:
    win32cred = _win32cred()
    try:
        found: list[dict[str, Any]] = win32cred.CredEnumerate(None, 0)
    except import_module("win32ctypes.pywin32.pywintypes").error as error:
        if error.winerror == _NOT_FOUND:  # how Windows says that there are none
            return []
        raise
    return [entry for entry in found if entry["TargetName"].startswith("aspiredesktop.")]


def _win32cred() -> Any:
    return import_module("win32ctypes.pywin32.win32cred")  # on Windows only


def _library(name: str) -> Any:
    return getattr(ctypes, "windll").__getattr__(name)  # noqa: B009 (known on Windows only)


if __name__ == "__main__":
    serve()
