"""``exec``: runs another program that finds a valid token in its environment."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.cli.ending import SIGNALLED
from aspire_desktop.cli.session import CliSession
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import VARIABLE
from aspire_desktop.core.errors import InputError, system_reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import FrameType

#: Where the API is, so that one script serves Production and Sandbox.
BASE_URL_VARIABLE = "ASPIRE_BASE_URL"
#: So many signals are read at once, a byte for each; the others wait.
_SIGNALS: Final = 64


def run_with_token(data_dir: Path | None, name: str, command: Sequence[str]) -> int:
    """Run `command` with a token in its environment, never in its arguments; return its exit code.

    Raises:
        InputError: There is no such program, or it cannot be run.
        AspireError: No token could be had.
    """
    program = shutil.which(command[0])
    if program is None:
        named = Path(command[0])
        is_path = named.name != command[0]  # a bare name is looked for in PATH alone
        code = "command_line.not_executable" if is_path and named.exists() else "command_line.no_program"
        raise InputError(code, program=command[0])
    with CliSession(data_dir) as session:
        record = session.credentials.find(name)
        profile_id = record.profile.id
        pair = session.tokens.ready(profile_id) or session.run(lambda: session.tokens.usable(profile_id))
        detail = f"Token, handed to {Path(program).name}"
        session.activity.note(ActivityKind.COPIED, record.profile, detail)
        session.note_copied(profile_id, pair)
    variables = {VARIABLE: pair.access_token, BASE_URL_VARIABLE: record.profile.environment.base_url}
    return _exit_code([program, *command[1:]], os.environ | variables)


def _exit_code(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run the program and return its exit code, 128 more than its signal where one ended it.

    The child gets Ctrl+C from the terminal as we do, and may have something to say to it: we wait for its
    end.  What is sent to us alone is passed on.
    """
    passing = _Passing()
    before = passing.install()
    with _woken_by_signals() as woken:
        try:
            # The user's own command, run as it was typed, without a shell.
            process = subprocess.Popen(command, env=environment)  # noqa: S603
        except OSError as error:
            for number, handler in before.items():
                signal.signal(number, handler)
            problem = InputError(
                "command_line.program_failed", program=Path(command[0]).name, reason=system_reason(error)
            )
        else:
            passing.begin(process)
            code = _ended(process, woken)
            return code if code >= 0 else SIGNALLED - code
    raise problem


@contextmanager
def _woken_by_signals() -> Iterator[int | None]:
    """Yield what can be read as soon as a signal has come, the end of a child too; None on Windows.

    Python looks at its signals, and then calls the system: one that comes in between would be seen when
    the child has ended.  What is written here waits, whenever it came.
    """
    child_ended = getattr(signal, "SIGCHLD", None)
    if child_ended is None:
        yield None
        return
    read, write = os.pipe()
    os.set_blocking(read, False)
    os.set_blocking(write, False)
    handler = signal.signal(child_ended, _leave_it_to_the_child)
    before = signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    try:
        yield read
    finally:
        signal.set_wakeup_fd(before)
        signal.signal(child_ended, handler)
        os.close(read)
        os.close(write)


def _ended(process: subprocess.Popen[bytes], woken: int | None) -> int:
    """Wait for the end of a child, seeing to each signal meanwhile; return its code."""
    if woken is None:
        return process.wait()
    while (code := process.poll()) is None:
        select.select([woken], [], [])
        os.read(woken, _SIGNALS)  # before `poll`: an end that comes now is written anew
    return code


class _Passing:
    """Passes signals on to a child; what comes before there is one waits for it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting: list[int] = []

    def install(self) -> dict[int, Any]:
        """Take the signals that end a program, and return who had them; one that is ignored stays so."""
        before: dict[int, Any] = {}
        handlers = {"SIGINT": _leave_it_to_the_child, "SIGTERM": self._on_signal, "SIGHUP": self._on_signal}
        for name, handler in handlers.items():
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, handler)
        return before

    def begin(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        for number in self._waiting:
            process.send_signal(number)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del frame
        if self._process is None:
            self._waiting.append(number)
        else:
            self._process.send_signal(number)


def _leave_it_to_the_child(number: int, frame: FrameType | None) -> None:
    del number, frame
