"""Runs commands as processes of their own that begin with everything imported: see `tests.support.forked`.

Python's start and the same imports each time are most of what a short command costs.  A fork has its own
process id, streams, environment, working folder and end.  What it does not prove, that a command imports for
itself what it needs, and begins with any streams, is proved where Python is started:
`tests/cli/test_starts.py` and `tests/cli/test_streams.py`.
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
    """The process that commands are forked from has ended."""


class Forks:
    """Runs modules as `subprocess.run` does, each in a fork of one process."""

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
        message = {"command": command[2:], "environment": dict(environment), "folder": str(Path.cwd())}
        reply, told = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        (its_stdin, given), (out, its_stdout), (err, its_stderr) = _pipe(), _pipe(), _pipe()
        with reply, given, out, err:
            with told, its_stdin, its_stdout, its_stderr:
                its = [end.fileno() for end in (its_stdin, its_stdout, its_stderr, told)]
                socket.send_fds(self._requests, [json.dumps(message).encode()], its)
            with ThreadPoolExecutor(3) as hands:
                hands.submit(_give, given, stdin)
                said = [hands.submit(end.read) for end in (out, err)]
                code = _ended(reply, command)
        return subprocess.CompletedProcess(command, code, *(one.result() for one in said))


@contextlib.contextmanager
def forks(environment: Mapping[str, str]) -> Iterator[Forks]:
    """Start what commands are forked from, and end it with the block."""
    requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    here = dict(environment) | {"PYTHONPATH": str(_ROOT)}
    command = [sys.executable, "-m", "tests.support.forked", str(theirs.fileno())]
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


def _ended(reply: socket.socket, command: Sequence[str]) -> int:
    """Return a command's exit code, negative where a signal has ended it, once it is there."""
    reply.settimeout(_PATIENCE_S)
    pid = _number(reply)
    try:
        return _number(reply)
    except TimeoutError:
        os.kill(pid, signal.SIGKILL)
        raise subprocess.TimeoutExpired(command, _PATIENCE_S) from None


def _number(reply: socket.socket) -> int:
    said = reply.recv(64)
    if not said:
        raise ForkError("what commands are forked from has ended")
    return int(said)


@pytest.fixture(scope="session")
def command_forks() -> Iterator[Forks]:
    """What runs commands, one for all tests of a process."""
    with forks(os.environ) as running:
        yield running
