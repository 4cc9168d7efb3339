"""Windows: the named pipe by which a second start asks the first, and whose user and session they are.

The server is asked to do nothing but to answer: it may know who asks, and cannot act in his name.
https://learn.microsoft.com/windows/win32/ipc/named-pipe-security-and-access-rights.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

_READ_AND_WRITE: Final = 0xC0000000
_OPEN_EXISTING: Final = 3
#: SECURITY_SQOS_PRESENT and SECURITY_IDENTIFICATION.
_IDENTIFICATION_ONLY: Final = 0x00110000
_INVALID: Final = ctypes.c_void_p(-1).value
_FILE_NOT_FOUND: Final = 2
_QUERY: Final = 0x1000
_TOKEN_QUERY: Final = 0x8
_TOKEN_USER: Final = 1
_MAX_TOKEN_USER: Final = 256
_ANSWER_BYTES: Final = 64


def user_and_session() -> str:
    """Return what tells this user, signed in here, from all others of this computer: a SID and a number."""
    kernel = _library("kernel32")
    session = ctypes.c_ulong()
    kernel.ProcessIdToSessionId(kernel.GetCurrentProcessId(), ctypes.byref(session))
    return f"{_user_of(kernel.GetCurrentProcess())}-{session.value}"


def ask(address: str, wish: bytes = b"") -> bytes | None:
    """Connect, tell the server a wish, and return what it says, at most 64 bytes; None without such a pipe.

    A server of this user may come to the foreground then, as this process could.

    Raises:
        OSError: The pipe is another user's, or cannot be read.
    """
    kernel = _library("kernel32")
    kernel.CreateFileW.restype = ctypes.c_void_p
    how = (_READ_AND_WRITE, 0, None, _OPEN_EXISTING, _IDENTIFICATION_ONLY, None)
    handle = kernel.CreateFileW(rf"\\.\pipe\{address}", *how)
    if handle == _INVALID:
        error = _last_error()
        if error == _FILE_NOT_FOUND:
            return None
        raise OSError(error, "the pipe cannot be opened")
    try:
        _let_come_forward(kernel, handle)
        buffer = ctypes.create_string_buffer(_ANSWER_BYTES)
        count = ctypes.c_ulong()
        if wish and not kernel.WriteFile(ctypes.c_void_p(handle), wish, len(wish), ctypes.byref(count), None):
            raise OSError(_last_error(), "the pipe cannot be written to")
        if not kernel.ReadFile(ctypes.c_void_p(handle), buffer, _ANSWER_BYTES, ctypes.byref(count), None):
            raise OSError(_last_error(), "the pipe cannot be read")
        return buffer.raw[: count.value]
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


def _let_come_forward(kernel: Any, pipe: int) -> None:
    """Check that the server is this user's, and pass the foreground on to it."""
    server = ctypes.c_ulong()
    kernel.GetNamedPipeServerProcessId(ctypes.c_void_p(pipe), ctypes.byref(server))
    kernel.OpenProcess.restype = ctypes.c_void_p
    process = kernel.OpenProcess(_QUERY, 0, server)
    if not process:
        raise OSError(_last_error(), "the pipe is another user's")
    try:
        if _user_of(process) != _user_of(kernel.GetCurrentProcess()):
            raise OSError(0, "the pipe is another user's")
    finally:
        kernel.CloseHandle(ctypes.c_void_p(process))
    _library("user32").AllowSetForegroundWindow(server)


def _user_of(process: int) -> str:
    """Return the SID of a process' user, as text."""
    kernel, rights = _library("kernel32"), _library("advapi32")
    token = ctypes.c_void_p()
    if not rights.OpenProcessToken(ctypes.c_void_p(process), _TOKEN_QUERY, ctypes.byref(token)):
        raise OSError(_last_error(), "the process' user cannot be told")
    try:
        content = ctypes.create_string_buffer(_MAX_TOKEN_USER)
        size = ctypes.c_ulong()
        if not rights.GetTokenInformation(token, _TOKEN_USER, content, len(content), ctypes.byref(size)):
            raise OSError(_last_error(), "the process' user cannot be told")
        # A TOKEN_USER begins with the pointer to its SID.
        sid, text = ctypes.c_void_p.from_buffer(content), ctypes.c_wchar_p()
        if not rights.ConvertSidToStringSidW(sid, ctypes.byref(text)):
            raise OSError(_last_error(), "the process' user cannot be told")
        found = text.value or ""
        kernel.LocalFree(text)
        return found
    finally:
        kernel.CloseHandle(token)


def _library(name: str) -> Any:
    library: Any = getattr(ctypes, "WinDLL")(name, use_last_error=True)  # noqa: B009 (known on Windows only)
    return library


def _last_error() -> int:
    return int(getattr(ctypes, "get_last_error")())  # noqa: B009 (likewise)
