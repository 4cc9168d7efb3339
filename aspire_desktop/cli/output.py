"""What a command prints: results on standard output, whole or not at all, and notes on standard error."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import OutputError
from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PROGRAM: Final = "aspire-desktop-cli"
_MAX_NOTE: Final = 2000
#: What Windows says of a pipe whose reader has gone: EINVAL as well.
_GONE: Final = frozenset({errno.EPIPE, errno.ESHUTDOWN} | ({errno.EINVAL} if os.name == "nt" else set()))

_STANDARD_OUTPUT: Final = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})


class ReaderGoneError(OutputError):
    """Whoever read standard output has gone, as ``head`` does: there is nobody to be told."""


def prepare_streams() -> None:
    """Have all text that goes to no console be UTF-8, whatever the system's code page; once, at the start.

    A standard stream that was closed is opened on nothing: the next file would get its number, and be
    written to in its place.  What is written to a closed standard output fails, so that it is told.
    """
    for number, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 (it stays open)
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 (likewise)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            is_console = stream.isatty()
            stream.reconfigure(encoding=None if is_console else "utf-8", errors="backslashreplace")


def is_standard_output(path: Path) -> bool:
    """Say whether `path` means standard output: a file that the shell has opened for it is not replaced."""
    return str(path) in _STANDARD_OUTPUT


def put(content: str | bytes) -> None:
    """Write a result to standard output, all of it, now.

    Raises:
        OutputError: It could not be; a part of it may have been.
    """
    if isinstance(content, str):
        text = content.replace("\n", os.linesep)
        content = text.encode(sys.stdout.encoding or "utf-8", "backslashreplace")
    waiting = memoryview(content)
    try:
        while waiting:  # unbuffered, as PYTHONUNBUFFERED has it, a pipe takes a part at a time
            waiting = waiting[sys.stdout.buffer.write(waiting) :]
        sys.stdout.buffer.flush()
    except OSError as error:
        problem = _problem(error)
    else:
        return
    raise problem


def put_line(*cells: str) -> None:
    """Write a line of cells, tabs between them; what would act on the terminal is shown as a mark."""
    put("\t".join(marked(cell) for cell in cells) + "\n")


def note(text: str) -> None:
    """Write one line to standard error; that nobody can read it is no reason to fail."""
    line = marked(" ".join(text.split()))[:_MAX_NOTE]
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except (OSError, ValueError):  # full, closed, or gone
        return


def put_error(error: Mapping[str, str]) -> None:
    """Write the reason of a failure to standard error, as an object in one line that is plain ASCII."""
    import json

    with contextlib.suppress(OSError, ValueError):  # as for a note
        sys.stderr.write(json.dumps({"error": dict(error)}) + "\n")
        sys.stderr.flush()


def _problem(error: OSError) -> OutputError:
    _drop_what_waits()
    if error.errno in _GONE:
        return ReaderGoneError("command_line.reader_gone")
    reason = error.strerror or type(error).__name__
    return OutputError("command_line.output_failed", reason=reason)


def _drop_what_waits() -> None:
    """Have nothing tried once more at the end: Python would complain of it."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)
