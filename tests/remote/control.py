"""The test's end of the remote control."""

from __future__ import annotations

import hashlib
import json
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

_START_S = 180.0
_ANSWER_S = 240.0
_END_S = 90.0
#: For looking through the whole of the program's memory a dozen times.
_LOOKS_MS = 240
#: A countdown of a token that was just got, however long a loaded machine takes to read it.
JUST_BEGUN = "^(24:00|23:5)"
#: For layouts to settle, before what is measured counts.
_SETTLING_MS = 5_000

#: Starts a program with these arguments behind the interpreter; the environment is the starter's business.
Starter = Callable[[Sequence[str]], "subprocess.Popen[bytes]"]


class RemoteError(AssertionError):
    """The program could not do, or did not show, what was asked for."""


class Control:
    """Acts on the program's widgets by their names.  Each command waits until it can be done."""

    def __init__(self, connection: socket.socket, process: subprocess.Popen[bytes]) -> None:
        self._stream = connection.makefile("rwb")
        self._process = process

    def click(self, name: str) -> None:
        self._send(do="click", name=name)

    def type(self, name: str, text: str) -> None:
        self._send(do="type", name=name, text=text)

    def paste(self, name: str, text: str) -> None:
        self._send(do="paste", name=name, text=text)

    def paste_over(self, name: str, text: str) -> None:
        """Paste in the place of all that is there."""
        self._send(do="paste", name=name, text=text, over=True)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        self._send(do="copy", text=text)

    def choose(self, name: str, text: str) -> None:
        self._send(do="choose", name=name, text=text)

    def choose_file(self, path: str) -> None:
        """Name a file in the file dialog that is open, and take it."""
        self._send(do="choose_file", path=path)

    def select(self, name: str, text: str) -> None:
        self._send(do="select", name=name, text=text)

    def tab(self, name: str) -> None:
        """Bring the tab with that widget to the front."""
        self._send(do="tab", name=name)

    def focus(self, name: str) -> None:
        self._send(do="focus", name=name)

    def focused(self) -> str:
        """Return the name of what has the focus."""
        return str(self._send(do="focused"))

    def key(self, keys: str) -> None:
        self._send(do="key", keys=keys)

    def write(self, text: str) -> None:
        """Type into whatever has the focus, in the place of what is selected."""
        self._send(do="write", text=text)

    def read(self, name: str, matches: str = "") -> str:
        """Return the text of a widget, once it matches the pattern."""
        return str(self._send(do="read", name=name, matches=matches))

    def rows(self, name: str) -> list[list[str]]:
        rows: list[list[str]] = self._send(do="rows", name=name)
        return rows

    def texts(self) -> list[str]:
        """Return all that the program's widgets say, seen or not."""
        texts: list[str] = self._send(do="texts")
        return texts

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait_for_rows(self, name: str, *first: str) -> None:
        """Return when the first column of a view holds these texts and no others."""
        self._send(do="rows", name=name, first=list(first))

    def is_visible(self, name: str) -> bool:
        return bool(self._send(do="state", name=name)["visible"])

    def is_enabled(self, name: str) -> bool:
        return bool(self._send(do="state", name=name)["enabled"])

    def names(self, prefix: str) -> list[str]:
        names: list[str] = self._send(do="names", prefix=prefix)
        return names

    def wait_until_forgotten(self, *texts: str) -> None:
        """Return when nothing in the program's memory that Python can see is one of these texts."""
        digests = [(len(text), hashlib.sha256(text.encode()).hexdigest()) for text in texts]
        self._send(do="forgotten", digests=digests, patience_ms=_LOOKS_MS)

    def resize(self, width: int, height: int) -> None:
        self._send(do="resize", width=width, height=height)

    def grab(self, path: str, *, modal: bool = False) -> None:
        assert self._send(do="grab", path=path, modal=modal)

    def scene(self, path: str) -> None:
        """Save a picture of the window with what is open over it."""
        assert self._send(do="scene", path=path)

    def appearance(self, name: str) -> None:
        """Choose how the program looks, as the menu does."""
        self._send(do="appearance", name=name)

    def text_size(self, points: float) -> None:
        """Set the size of all texts while the program runs, as the system does."""
        self._send(do="font", points=points)

    def measure(self) -> list[str]:
        """Return what is wrong in the window on top: contrast, what is cut, heights, layouts."""
        try:
            self._send(do="measure", patience_ms=_SETTLING_MS)
        except RemoteError as error:
            return str(error).splitlines()
        return []

    def focus_seen(self) -> list[str]:
        """Return what in the window on top, which is active, does not show that it has the focus.

        What was measured before in that theme is not measured again.
        """
        lines: list[str] = self._send(do="focus_seen")
        return lines

    def out_of_screen(self) -> str:
        """Say how large the window on top, with its frame, and its screen are; empty where there is room."""
        return str(self._send(do="out_of_screen"))

    def heard(self) -> list[str]:
        """Return what in the window on top can be reached and tells a screen reader nothing of itself."""
        lines: list[str] = self._send(do="heard")
        return lines

    def tab_order(self) -> list[str]:
        """Return the names of what Tab reaches in the window on top."""
        names: list[str] = self._send(do="tab_order")
        return names

    def dismiss(self) -> None:
        """Close all that is open over the window."""
        while self._send(do="dismiss"):
            pass

    def wait_until_gone(self, name: str) -> None:
        """Return when nothing of that name can be seen."""
        self._send(do="gone", name=name)

    def minimize(self) -> None:
        self._send(do="minimize")

    def wait_until_shown(self) -> None:
        """Return when the window is not minimized any more."""
        self._send(do="shown")

    def kill(self) -> None:
        """End the program as a power cut does."""
        self._process.kill()
        self._process.wait(_END_S)

    def signal(self, number: int) -> None:
        """Send the program a signal, as the system does."""
        self._process.send_signal(number)

    def wait(self) -> int:
        """Return the program's exit code when it has ended."""
        return self._process.wait(_END_S)

    def close(self) -> int:
        """Close the window as a user does, and return the program's exit code."""
        self._send(do="close")
        return self._process.wait(_END_S)

    def _send(self, **command: Any) -> Any:
        self._stream.write(json.dumps(command).encode() + b"\n")
        self._stream.flush()
        line = self._stream.readline()
        if not line:
            code = self._process.wait(_END_S)
            raise RemoteError(f"the program ended with {code} during {command}")
        answer = json.loads(line)
        if not answer["ok"]:
            raise RemoteError(f"{command}: {answer['value']}")
        return answer["value"]


@contextmanager
def running(start: Starter, arguments: Sequence[str]) -> Iterator[Control]:
    """Start the program and end it with the block, whatever happened in it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(_START_S)
        port = listener.getsockname()[1]
        process = start(["-m", "tests.remote.inside", str(port), *arguments])
        try:
            connection, _ = listener.accept()
            connection.settimeout(_ANSWER_S)
            with connection:
                yield Control(connection, process)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(_END_S)
            if process.stdout:
                process.stdout.close()


def starter(python: str, environment: Mapping[str, str], folder: str) -> Starter:
    """Return what starts `python` with `environment`, from `folder`."""

    def start(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen([python, *arguments], env=dict(environment), cwd=folder)

    return start
