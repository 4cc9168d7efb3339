"""Runs programs as processes of their own that begin with everything imported: see `tests.support.forked`.

Python's start and the same imports each time are most of what a short command or a window costs.  A fork has
its own process id, streams, environment, working folder and end.  What it does not prove, that a program
imports for itself what it needs, and begins with any streams, is proved where Python is started:
`tests/cli/test_starts.py` and `tests/cli/test_streams.py`, and for windows `tests/e2e/test_screens.py`,
`tests/e2e/test_canary.py` and the first of `tests/e2e/test_main_job.py`.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import pytest

from tests.support.processes import child

_ROOT = Path(__file__).parents[2]
_PATIENCE_S = 180.0
#: What Python and the loader read once, when a process starts, by how its names begin.
_READ_AT_START = ("PYTHON", "LD_", "LC_", "LANG")


class ForkError(Exception):
    """The process that programs are forked from has ended."""


class Forked:
    """A program that runs, with what of `subprocess.Popen` its starter needs."""

    stdout = None

    def __init__(self, command: Sequence[str], reply: socket.socket) -> None:
        self._command = command
        self._reply = reply
        self._code: int | None = None
        self.pid = self._number(_PATIENCE_S)

    def poll(self) -> int | None:
        """Return the exit code, negative where a signal has ended it; None while it runs."""
        with contextlib.suppress(BlockingIOError):
            self._wait(0)
        return self._code

    def wait(self, timeout: float) -> int:
        """Return the exit code when it has ended.

        Raises:
            subprocess.TimeoutExpired: It has not, after so many seconds.
            ForkError: Nobody can tell any more.
        """
        try:
            return self._wait(timeout)
        except TimeoutError:
            raise subprocess.TimeoutExpired(self._command, timeout) from None

    def send_signal(self, number: int) -> None:
        if self.poll() is None:  # and else its id may be another's
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _wait(self, timeout: float) -> int:
        if self._code is None:
            self._code = self._number(timeout)
            self._reply.close()
        return self._code

    def _number(self, timeout: float) -> int:
        self._reply.settimeout(timeout)
        said = self._reply.recv(64)
        if not said:
            self._reply.close()
            raise ForkError("what programs are forked from has ended")
        return int(said)


class Forks:
    """Runs modules as `subprocess` does, each in a fork of one process."""

    def __init__(self, requests: socket.socket, environment: Mapping[str, str]) -> None:
        self._requests = requests
        self._read_at_start = _read_at_start(environment)

    def run(
        self, command: Sequence[str], environment: Mapping[str, str], stdin: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        """Run ``[sys.executable, "-m", module, argument ...]`` to its end.

        What would have Python itself begin otherwise is heeded: then it is started anew.

        Raises:
            subprocess.TimeoutExpired: It did not end, and was killed.
            ForkError: There is nothing to fork from any more.
        """
        if _read_at_start(environment) != self._read_at_start:
            return subprocess.run(
                command, env=environment, input=stdin, capture_output=True, check=False, timeout=_PATIENCE_S
            )
        (its_stdin, given), (out, its_stdout), (err, its_stderr) = _pipe(), _pipe(), _pipe()
        with given, out, err:
            with its_stdin, its_stdout, its_stderr:
                streams = [end.fileno() for end in (its_stdin, its_stdout, its_stderr)]
                forked = self._fork(command, environment, Path.cwd(), streams)
            with ThreadPoolExecutor(3) as hands:
                hands.submit(_give, given, stdin)
                said = [hands.submit(end.read) for end in (out, err)]
                code = _ended(forked)
        return subprocess.CompletedProcess(command, code, *(one.result() for one in said))

    def start(
        self, command: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> Forked | subprocess.Popen[bytes]:
        """Start ``[sys.executable, "-m", module, argument ...]`` in a folder, on the streams of this process.

        What would have Python itself begin otherwise is heeded: then it is started anew.

        Raises:
            ForkError: There is nothing to fork from any more.
        """
        if _read_at_start(environment) != self._read_at_start:
            return subprocess.Popen(command, env=dict(environment), cwd=folder)
        return self._fork(command, environment, folder, [0, 1, 2])

    def _fork(
        self, command: Sequence[str], environment: Mapping[str, str], folder: Path, streams: Sequence[int]
    ) -> Forked:
        message = {"command": command[2:], "environment": dict(environment), "folder": str(folder)}
        reply, told = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with contextlib.ExitStack() as failing:
            failing.enter_context(reply)
            with told:
                socket.send_fds(self._requests, [json.dumps(message).encode()], [*streams, told.fileno()])
            forked = Forked(command, reply)
            failing.pop_all()
        return forked


@contextlib.contextmanager
def forks(environment: Mapping[str, str], kind: str = "commands") -> Iterator[Forks]:
    """Start what ``commands`` or ``windows`` are forked from, and end it with the block."""
    requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    here = dict(environment) | {"PYTHONPATH": str(_ROOT)}
    command = [sys.executable, "-m", "tests.support.forked", str(theirs.fileno()), kind]
    with requests, child(command, here, pass_fds=[theirs.fileno()]):
        theirs.close()
        yield Forks(requests, here)


def _read_at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(_READ_AT_START)}


def _pipe() -> tuple[IO[bytes], IO[bytes]]:
    reader, writer = os.pipe()
    return os.fdopen(reader, "rb"), os.fdopen(writer, "wb")


def _give(stdin: IO[bytes], content: bytes) -> None:
    with contextlib.suppress(BrokenPipeError), stdin:  # not every command reads
        stdin.write(content)


def _ended(forked: Forked) -> int:
    """Return a command's exit code once it is there."""
    try:
        return forked.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        forked.kill()
        raise


@pytest.fixture(scope="session")
def command_forks() -> Iterator[Forks]:
    """What runs commands, one for all tests of a process."""
    with forks(os.environ) as running:
        yield running


@pytest.fixture(scope="session")
def window_forks() -> Iterator[Forks]:
    """What runs windows, likewise; a crash that comes once in a thousand runs says where it was."""
    with forks(os.environ | {"PYTHONFAULTHANDLER": "1"}, "windows") as running:
        yield running
