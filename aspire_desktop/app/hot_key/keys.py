"""What all systems' hot keys have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from aspire_desktop.core.errors import DesktopError

_MODIFIERS: Final = frozenset({"ctrl", "alt", "shift", "meta"})


class HotKeyError(DesktopError):
    """The combination cannot be taken; the text says why."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Keys pressed together.

    Attributes:
        modifiers: Of ``ctrl``, ``alt``, ``shift`` and ``meta``.
        key: E.g. ``A``, ``7``, ``F5`` or ``Space``.
    """

    modifiers: frozenset[str]
    key: str


def combination(text: str) -> Combination:
    """Read a combination such as ``Ctrl+Alt+A``.

    Raises:
        HotKeyError: It is none, or one that every program needs for itself.
    """
    portable = QKeySequence(text).toString(QKeySequence.SequenceFormat.PortableText)
    *held, key = portable.split("+")
    names = frozenset(name.casefold() for name in held)
    if not key or "," in portable or not names <= _MODIFIERS:
        raise HotKeyError("desktop.hot_key_malformed")
    is_function = key[:1] == "F" and key[1:].isdigit()
    if not (is_function or key == "Space" or (len(key) == 1 and key.isascii() and key.isalnum())):
        raise HotKeyError("desktop.hot_key_other_key")
    if not is_function and not names & {"ctrl", "alt", "meta"}:
        raise HotKeyError("desktop.hot_key_bare")
    if names == {"ctrl"} and key in "ACVXZS":
        raise HotKeyError("desktop.hot_key_of_every_program")
    return Combination(names, key)


class HotKeys(QObject):
    """Takes one combination at a time from all other programs."""

    pressed = Signal()

    def take(self, text: str) -> None:
        """Take a combination in the place of the last; an empty text takes none.

        Raises:
            HotKeyError: It cannot be had.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Give it back."""


class NoHotKeys(HotKeys):
    """A system where no program may take a key from the others, as under Wayland."""

    def take(self, text: str) -> None:
        if text:
            raise HotKeyError("desktop.hot_key_forbidden")
