"""Programs that tests start, and end by their own handles."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

#: What ``nohup``, and a script's ``&``, have a program ignore, and all that it starts.
_IGNORED_IN_BACKGROUND = ("SIGHUP", "SIGINT", "SIGQUIT")
_END_S = 90.0
_PATIENCE_S = 90.0
_PAUSE_S = 0.02


def heed_signals() -> None:
    """Have programs that are started from here end by signals, also where these are ignored here.

    In a background they would wait for ever for the signal that a test has sent.
    """
    for name in _IGNORED_IN_BACKGROUND:
        number = getattr(signal, name, None)  # Windows has not all
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def child(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    *,
    stdin: bytes = b"",
    stderr: Path | None = None,
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for the length of the block; `stdin` is all that it gets to read.

    Args:
        command: The program and its arguments.
        environment: Its environment; this process' own where it is None.
        stdin: What it reads.
        stderr: A file for its complaints, where somebody may want them.
        pass_fds: What it inherits.
    """
    with (stderr or Path(os.devnull)).open("wb") as complaints:
        process = subprocess.Popen(
            command,
            env=None if environment is None else dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            pass_fds=pass_fds,
        )
    try:
        if process.stdin:
            process.stdin.write(stdin)
            process.stdin.close()
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_END_S)


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Return when `condition` holds; other processes announce themselves in no better way."""
    give_up = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > give_up:
            raise TimeoutError(f"{what} did not come about in {_PATIENCE_S:.0f} s")
        time.sleep(_PAUSE_S)
