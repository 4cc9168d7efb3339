"""How a command ends: its exit code, and the one sentence that says why.

0 it was done · 1 the server refused or answered an error status · 2 usage · 3 the vault is locked, lost
or damaged · 4 the network · 5 the result could not be written or is not whole, or a pair of a list waits
for a decision · 6 a fault of the program · 7 the program was updated or removed while it ran · 130
interrupted, 143 ended by the system.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

import click

from aspire_desktop.cli.output import PROGRAM, ReaderGoneError, note, put_error
from aspire_desktop.core.errors import (
    AspireError,
    DocumentError,
    InputError,
    NetworkError,
    OutputError,
    ServerError,
    VaultError,
)
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services import own_files

if TYPE_CHECKING:
    from types import FrameType

REFUSED: Final = 1
USAGE: Final = 2
VAULT: Final = 3
NETWORK: Final = 4
OUTPUT: Final = 5
FAULT: Final = 6
REPLACED: Final = 7
#: Added to a signal's number, as shells do.
SIGNALLED: Final = 128
#: Sentences that stand here, since the catalogue of errors may be gone from the disk as well.
_REPLACED: Final = "The program was updated or removed while it ran."
_ADVICE: Final = "Check what was done before you run the command again."
#: Longer than a callback in which Python drops what is raised.
_DROPPED_S: Final = 0.01

_EXIT_CODES: Final = (
    (InputError, USAGE),
    (VaultError, VAULT),
    (NetworkError, NETWORK),
    (OutputError, OUTPUT),
    (ServerError, REFUSED),
    (DocumentError, REFUSED),
)


#: What the window says has no place to click here, or nobody to wait for.
_SAID_HERE: Final = {
    "vault.change_not_saved": "command_line.change_lost",
    "data_folder.missing": "command_line.folder_missing",
    "data_folder.gone": "command_line.folder_gone",
    "data_folder.pointer_unreadable": "command_line.folder_unknown",
}


class InterruptedCommandError(AspireError):
    """A command was interrupted, and has something to say of what it leaves."""


class Interruption:
    """Turns what ends a process into `KeyboardInterrupt`, so that everything is left in good order.

    What the process was told to ignore, as by ``nohup`` or by a script's ``&``, stays ignored.

    Attributes:
        number: Of the signal that came last.
    """

    def __init__(self) -> None:
        self.number = int(signal.SIGINT)

    def install(self) -> None:
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            # asyncio puts its own handler in the place of this one alone, and cancels the task at work.
            signal.signal(signal.SIGINT, signal.default_int_handler)
        for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._on_signal)
        self._main_thread = _thread.get_ident()
        self._tell_unraisable, sys.unraisablehook = sys.unraisablehook, self._on_unraisable

    def _on_unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        """Have an interruption come again that Python drops, as in a weak reference's callback.

        What else it drops is told to developers alone: what an interruption has left half made, such as an
        event loop, fails once more as it goes.
        """
        if isinstance(unraisable.exc_value, KeyboardInterrupt):
            _thread.start_new_thread(self._come_again, ())
        elif sys.flags.dev_mode:
            self._tell_unraisable(unraisable)

    def _come_again(self) -> None:
        """Send the signal to the main thread, once that is out of where it would be dropped again."""
        time.sleep(_DROPPED_S)
        if hasattr(signal, "pthread_kill"):  # which ends a wait of the system's, too
            signal.pthread_kill(self._main_thread, self.number)
        else:
            signal.raise_signal(self.number)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del frame
        self.number = number
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
            raise KeyboardInterrupt
        signal.raise_signal(signal.SIGINT)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a command ended as it did.

    Attributes:
        exit_code: Of the process.
        code: What happened, for programs: an error's own code, ``usage``, ``system`` or ``fault``; empty
            where nobody is to be told.
        message: For people, in a sentence.
        detail: What the server or the system said, if anything.
    """

    exit_code: int
    code: str = ""
    message: str = ""
    detail: str = ""

    def tell(self, *, as_json: bool = False) -> None:
        """Write it to standard error: in one line for people, or as an object in one line."""
        if not self.code:
            return
        if as_json:
            put_error({"code": self.code, "message": self.message, "detail": self.detail})
        else:
            note(f"{PROGRAM}: {self.message}" + (f" ({self.detail})" if self.detail else ""))


def reason_of(error: BaseException, interruption: Interruption) -> Reason:
    """Return why a command ended with `error`."""
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        return _interrupted(interruption)
    if not isinstance(error, (AspireError, click.ClickException, OSError)) and _is_of_interruption(error):
        return _interrupted(interruption)
    if isinstance(error, ReaderGoneError):
        return Reason(OUTPUT)
    if isinstance(error, click.ClickException):
        return Reason(USAGE, "usage", error.format_message())
    if not isinstance(error, InterruptedCommandError) and own_files.were_replaced_under(error):
        return Reason(REPLACED, "program.replaced", f"{_REPLACED} {_ADVICE}")
    if isinstance(error, AspireError):
        code = _SAID_HERE.get(error.code, error.code)
        return Reason(
            _exit_code(error, interruption), error.code, str(Phrase(code, **error.data)), error.detail
        )
    if isinstance(error, OSError):
        # Without its path: that may name a customer's file.
        said = error.strerror or type(error).__name__
        return Reason(OUTPUT, "system", f"The disk or the system refused: {said}.")
    return Reason(FAULT, "fault", _place_of(error))


def _interrupted(interruption: Interruption) -> Reason:
    code, platform = SIGNALLED + interruption.number, str(sys.platform)
    if platform == "win32" and interruption.number == signal.SIGTERM:  # which an installer alone sends there
        return Reason(code, "program.ended", f"An installer updates or removes the program. {_ADVICE}")
    return Reason(code)


def _is_of_interruption(error: BaseException) -> bool:
    """Say whether an interruption came before: a module whose import it has broken off breaks others."""
    before = error.__context__
    while before is not None and not isinstance(before, KeyboardInterrupt):
        before = before.__context__
    return before is not None


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


def _exit_code(error: AspireError, interruption: Interruption) -> int:
    if isinstance(error, InterruptedCommandError):
        return SIGNALLED + interruption.number
    return next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), REFUSED)


def _place_of(error: BaseException) -> str:
    """Name the error's kind and place, never its text: that may hold a secret."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return f"A fault of the program: unexpected {type(error).__name__}{where}."
