"""Starts the demo server as a process of its own, which ends with its parent."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

#: A server that fails ends at once; one that is slow has a slow machine.
_START_S: Final = 120.0
_END_S: Final = 5.0
_COMMAND_LINE: Final = "aspire-desktop-cli.exe"


class DemoServerError(Exception):
    """The server did not come up."""


class DemoServer:
    """A demo server on a free loopback port.

    Its process watches its standard input: when this process ends, however it ends, the pipe closes
    and the server stops.
    """

    def __init__(self, *options: str) -> None:
        """Args: options: Further arguments, e.g. ``"--rate-limit", "60"``."""
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None
        self._base_url = ""

    @property
    def base_url(self) -> str:
        """E.g. ``http://127.0.0.1:49152``; empty until it is started."""
        return self._base_url

    def start(self) -> None:
        """Start it and wait until it answers.

        Raises:
            DemoServerError: It did not come up within two minutes.
        """
        process = subprocess.Popen(  # noqa: S603 (our own program)
            [*_server(), "--until-stdin-closes", *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._process = process
        self._base_url = _first_line(process.stdout)
        if not self._base_url:
            self.stop()
            raise DemoServerError(
                "The demo server did not start. Its packages may be missing: see the README."
            )

    def stop(self) -> None:
        """Stop it; no harm if it has stopped already."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_END_S)
        if process.stdout:
            process.stdout.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def _server() -> list[str]:
    """Return what starts the server: in an installation for Windows it is a command of the command line."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name(_COMMAND_LINE)), "demo-server"]
    return [sys.executable, "-m", "aspire_desktop.demo"]


def _first_line(stream: IO[bytes] | None) -> str:
    """Return what the server prints first: its URL.  A pipe has no time-out, so a thread reads it."""
    lines: queue.Queue[bytes] = queue.Queue()
    if stream is None:
        return ""
    threading.Thread(target=lambda: lines.put(stream.readline()), daemon=True).start()
    try:
        return lines.get(timeout=_START_S).decode("ascii", "replace").strip()
    except queue.Empty:
        return ""
