#!/usr/bin/env python3
"""Takes a picture of every screen in every state: ``python packaging/dev.py screenshots [FOLDER [LOOK...]]``.

Each look (theme, size, scale, text size, language) is one run of the program, driven by its objects'
names.  What cannot be read in a screen (contrast, what is cut, unequal heights) is printed beside its name.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aspire_desktop.demo.accounts import ACCOUNTS  # noqa: E402
from tests.remote.control import Control, RemoteError, running, starter  # noqa: E402
from tests.remote.screens import OVERLAYS, ROOMY, SCREENS, STATES, add_credential, begin  # noqa: E402


@dataclass(frozen=True)
class Look:
    """One way in which the program is shown: sizes in logical pixels, a text size in points, a language."""

    name: str
    appearance: str = "light"
    size: tuple[int, int] = (1280, 800)
    scale: float = 1
    points: float = 0
    language: str = "en"
    screen: tuple[int, int] = (1920, 1080)


LOOKS = (
    Look("light"),
    Look("dark", appearance="dark"),
    Look("contrast", appearance="contrast"),
    Look("smallest", size=(880, 430), screen=(960, 500)),
    Look("small", size=(960, 600)),
    Look("wide", size=(1680, 920)),
    Look("scale-125", appearance="dark", scale=1.25),
    Look("scale-150", scale=1.5),
    Look("scale-200", scale=2),
    Look("text-150", points=13.5),
    Look("german", language="de"),
    Look("german-small", language="de", size=(960, 600)),
    Look("spanish", language="es"),
    Look("spanish-small", language="es", size=(960, 600)),
)


def main(arguments: list[str]) -> int:
    """Take all pictures, or those of the looks that are named; return 1 where something cannot be read."""
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "screenshots"
    names = set(arguments[1:])
    found = 0
    for look in LOOKS:
        if names and look.name not in names:
            continue
        target = folder / look.name
        target.mkdir(parents=True, exist_ok=True)
        found += _take_screens(look, target)
        if look.language == "en":  # the way to them is told by words
            found += _take_states(look, target)
    print(f"{found} findings; the pictures are in {folder}")
    return 1 if found else 0


def _take_screens(look: Look, target: Path) -> int:
    found = 0
    with _program(look, "--demo") as program:
        begin(program)
        program.resize(*look.size)
        for name, (show, close) in OVERLAYS.items():
            show(program)
            program.scene(str(target / f"{name}.png"))
            program.click(close)
        for name, show in SCREENS.items():
            show(program)
            found += _take(program, name, target)
            program.dismiss()
    return found


def _take_states(look: Look, target: Path) -> int:
    """Take the states that the demo's own server does not come to, each with data of its own."""
    found = 0
    for name, state in STATES.items():
        with tempfile.TemporaryDirectory() as data, _program(look, "--data-dir", data) as program:
            program.resize(*ROOMY)  # on a small screen fields are folded away that have to be filled in
            if state.server:
                with _demo_server(*state.server) as (url, server):
                    add_credential(program, url, ACCOUNTS[0].client_id, ACCOUNTS[0].secret)
                    state.show(program, lambda: _end(server))
                    program.resize(*look.size)
                    found += _take(program, name, target)
            else:
                state.show(program, lambda: None)
                program.resize(*look.size)
                found += _take(program, name, target)
    return found


def _take(program: Control, name: str, target: Path) -> int:
    try:
        lines = program.measure()  # it waits for the layouts to settle
    except RemoteError as error:
        lines = [str(error)]
    program.scene(str(target / f"{name}.png"))
    for line in lines:
        print(f"{target.name}/{name}: {line}")
    return len(lines)


def _end(server: subprocess.Popen[str]) -> None:
    """End a server, and return when it answers no more."""
    server.terminate()
    server.wait()


@contextmanager
def _program(look: Look, *arguments: str) -> Iterator[Control]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _started(look, Path(folder) / "screen.json", *arguments)


def _started(look: Look, screen: Path, *arguments: str) -> Iterator[Control]:
    width, height = (int(side * look.scale) for side in look.screen)
    screen.write_text(json.dumps({"screens": [{"name": "one", "width": width, "height": height}]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(look.scale),
        "LANGUAGE": look.language,
        "QT_LOGGING_RULES": "qt.qpa.*=false",
        "PYTHONPATH": str(ROOT),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    if look.points:
        environment["ASPIRE_TEST_POINTS"] = str(look.points)
    start = starter(sys.executable, environment, str(ROOT))
    with running(start, ["--appearance", look.appearance, *arguments]) as program:
        yield program


@contextmanager
def _demo_server(*options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "aspire_desktop.demo", "--until-stdin-closes", *options]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        yield server.stdout.readline().strip() if server.stdout else "", server
    finally:
        server.terminate()
        server.communicate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
