"""Windows' components (COM), called without further packages: an object is made, its methods have numbers.

A method's number is its place in the interface's table, counted over what it inherits:
https://learn.microsoft.com/windows/win32/com/com-technical-overview.  Every call raises an OSError where
Windows says that it failed.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import Any, Final, Self
from uuid import UUID

_IN_THIS_PROCESS: Final = 1
_QUERY_INTERFACE: Final = 0
_RELEASE: Final = 2
_Table: Final = ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))


class Component:
    """One interface of an object, given back at the end of a ``with``."""

    def __init__(self, pointer: int) -> None:
        self.pointer = ctypes.c_void_p(pointer)

    def call(self, number: int, *arguments: Any) -> None:
        """Call a method; an argument is a number, a text, or what ctypes takes for a pointer."""
        kinds = [ctypes.c_uint if isinstance(value, int) else ctypes.c_void_p for value in arguments]
        method = _windows("WINFUNCTYPE")(_windows("HRESULT"), ctypes.c_void_p, *kinds)
        table = ctypes.cast(self.pointer, _Table).contents
        method(table[number])(self.pointer, *arguments)

    def ask(self, number: int, interface: str, *arguments: Any) -> Component:
        """Call a method that answers, by its last two arguments, with an interface of an object."""
        found = ctypes.c_void_p()
        self.call(number, *arguments, identity(interface), ctypes.byref(found))
        return _given(found)

    def other(self, interface: str) -> Component:
        """Return another interface of the same object."""
        return self.ask(_QUERY_INTERFACE, interface)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # it returns a count, which may look like a failure
            self.call(_RELEASE)


def component(kind: str, interface: str) -> Component:
    """Make an object of a registered kind, by the ids of the kind and of the interface."""
    found = ctypes.c_void_p()
    make = _windows("oledll").ole32.CoCreateInstance
    make(identity(kind), None, _IN_THIS_PROCESS, identity(interface), ctypes.byref(found))
    return _given(found)


def identity(text: str) -> Any:
    """Return an id as Windows has it in memory: a GUID."""
    return (ctypes.c_ubyte * 16).from_buffer_copy(UUID(text).bytes_le)


def _given(pointer: ctypes.c_void_p) -> Component:
    if not pointer.value:
        raise OSError("Windows said that there is an object, and gave none")
    return Component(pointer.value)


def _windows(name: str) -> Any:
    return getattr(ctypes, name)  # known on Windows only
