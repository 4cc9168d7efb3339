"""What a command reads from standard input: secrets in a line each, and nothing beyond what was asked for."""

from __future__ import annotations

import os
import sys
from typing import Final

from aspire_desktop.core.errors import InputError, system_reason

#: No secret and no passphrase is longer: what is goes on for ever, or is another file.
_MAX_BYTES: Final = 64 * 1024


def line_of_input(name: str) -> str:
    """Return the next line of standard input without its end; what follows is left for whoever reads on.

    Bytes, since no console's encoding shall touch it, and one at a time: a buffer would take what the
    program that ``exec`` runs is to read.

    Args:
        name: What is read, for the sentences.

    Raises:
        InputError: Standard input is closed or cannot be read, or the line is too long or not UTF-8.
    """
    line = bytearray()
    while not line.endswith(b"\n"):
        byte = _read(name, 1)
        if not byte:
            break
        line += byte
        if len(line) > _MAX_BYTES:
            raise InputError("command_line.input_too_long", name=name)
    try:
        # PowerShell puts a byte order mark before what it hands on.
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise InputError("command_line.input_not_utf8", name=name) from None


def last_line_of_input(name: str) -> str:
    """Return the next line as `line_of_input` does, where it has to be the last one.

    Raises:
        InputError: As there, or more follows: see `refuse_further_lines`.
    """
    line = line_of_input(name)
    refuse_further_lines(name)
    return line


def refuse_further_lines(name: str) -> None:
    """Read to the end, which whoever pipes something in has to reach; at a terminal a line is all there is.

    Raises:
        InputError: Something follows `name` that is not blank: half of it would be ignored unseen.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return
    seen = 0
    while rest := _read(name, 4096):
        seen += len(rest)
        if rest.strip() or seen > _MAX_BYTES:
            raise InputError("command_line.input_goes_on", name=name)


def _read(name: str, size: int) -> bytes:
    if sys.stdin is None:
        raise InputError("command_line.input_closed", name=name)
    try:
        return os.read(sys.stdin.fileno(), size)
    except OSError as error:
        raise InputError("command_line.input_unreadable", name=name, reason=system_reason(error)) from None
