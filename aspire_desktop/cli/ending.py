"""How a command ends: its exit code, and the one sentence that says why.

0 it was done · 1 the server refused or answered an error status · 2 usage · 3 the vault is locked, lost
or damaged · 4 the network · 5 the result could not be written or is not whole · 6 a fault of the
program · 130 interrupted, 143 ended by the system.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING, Final, NoReturn

import click

from aspire_desktop.cli.output import PROGRAM, ReaderGoneError, note
from aspire_desktop.core.errors import (
    AspireError,
    DocumentError,
    InputError,
    NetworkError,
    OutputError,
    ServerError,
    VaultError,
)

if TYPE_CHECKING:
    from types import FrameType

REFUSED: Final = 1
USAGE: Final = 2
VAULT: Final = 3
NETWORK: Final = 4
OUTPUT: Final = 5
FAULT: Final = 6
#: Added to a signal's number, as shells do.
SIGNALLED: Final = 128

_EXIT_CODES: Final = (
    (InputError, USAGE),
    (VaultError, VAULT),
    (NetworkError, NETWORK),
    (OutputError, OUTPUT),
    (ServerError, REFUSED),
    (DocumentError, REFUSED),
)


class InterruptedCommandError(AspireError):
    """A command was interrupted, and has something to say of what it leaves."""


class Interruption:
    """Turns what ends a process into `KeyboardInterrupt`, so that everything is left in good order.

    Attributes:
        number: Of the signal that came last.
    """

    def __init__(self) -> None:
        self.number = int(signal.SIGINT)

    def install(self) -> None:
        # asyncio puts its own handler in the place of this one alone, and cancels the task at work.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del frame
        self.number = number
        signal.raise_signal(signal.SIGINT)


def code_of(error: BaseException, interruption: Interruption) -> int:
    """Say on standard error why a command ended with `error`, and return its exit code."""
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        return SIGNALLED + interruption.number
    if isinstance(error, InterruptedCommandError):
        return _told(str(error), SIGNALLED + interruption.number)
    if isinstance(error, ReaderGoneError):
        return OUTPUT
    if isinstance(error, click.ClickException):
        return _told(error.format_message(), USAGE)
    if isinstance(error, AspireError):
        text = f"{error} ({error.detail})" if error.detail else str(error)
        return _told(text, next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), REFUSED))
    if isinstance(error, OSError):
        # Without its path: that may name a customer's file.
        return _told(f"The disk or the system refused: {error.strerror or type(error).__name__}.", OUTPUT)
    return _told(_place_of(error), FAULT)


def leave(code: int) -> NoReturn:
    """End the process at once.

    Python's own end takes every module apart, which a short command would wait for in vain: what it had
    to write is written, and what it had open is closed.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            code = code or OUTPUT
    os._exit(code)


def _told(text: str, code: int) -> int:
    note(f"{PROGRAM}: {text}")
    return code


def _place_of(error: BaseException) -> str:
    """Name the error's kind and place, never its text: that may hold a secret."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return f"A fault of the program: unexpected {type(error).__name__}{where}."
