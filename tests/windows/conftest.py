"""The program under Wine, in the laboratory."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.remote.control import Control, running
from tests.support.display import missing_programs, private_display
from tests.windows.installation import FIRST, Installation, build_installers
from tests.windows.lab import WindowsLab, lab_folder, unavailable

_DATA = "data"
_WAIT = (
    "import ctypes, sys; ctypes.windll.user32.GetDesktopWindow(); print('up', flush=True); sys.stdin.read()"
)

#: Starts the program with further arguments, and with these variables in its environment.
Program = Callable[..., Control]
#: Asks Windows in a process of its own; see `probe`.
Windows = Callable[[str], Any]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen that holds the window at 200 %: Wine never paints one that is larger than its screen."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"NOT TESTED: {', '.join(missing)} missing")
    with private_display("3840x2160x24") as name:
        yield name


@pytest.fixture(scope="session")
def lab(display: str) -> Iterator[WindowsLab]:
    reason = unavailable()
    if reason:
        pytest.skip(f"NOT TESTED: {reason}")
    lab = WindowsLab(lab_folder())
    with lab.held():
        lab.make(display)
        with _awake(lab, display):
            yield lab


@contextmanager
def _awake(lab: WindowsLab, display: str) -> Iterator[None]:
    """Have one program wait for its input: with none left Windows would end, and begin anew with the next.

    That takes some four seconds each time.  It asks for the desktop as well, which lives as long as it does:
    with the desktop a later program had started, that one's output would never end.
    """
    with subprocess.Popen(
        lab.python(["-c", _WAIT], display), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        waiting.stdout.readline()
        yield
        waiting.stdin.close()


@pytest.fixture(scope="session")
def ask_windows(lab: WindowsLab, display: str) -> Windows:
    def ask(what: str) -> Any:
        command = lab.python(["-m", "tests.windows.probe", what], display)
        result = subprocess.run(command, capture_output=True, check=True)
        return json.loads(result.stdout)

    return ask


@pytest.fixture(scope="session")
def installation(lab: WindowsLab, display: str) -> Iterator[Installation]:
    """Installers of two versions, built here, and what they install; nothing is at first, and afterwards."""
    work = lab.share / "build"
    for left in (work, lab.share / "installers"):
        shutil.rmtree(left, ignore_errors=True)
    installation = Installation(lab, display, build_installers(work))
    yield installation
    installation.remove_all()


@pytest.fixture
def installed(installation: Installation) -> Installation:
    """The first version, as it is after a silent installation."""
    if installation.version() != FIRST:
        installation.remove_all()
        assert installation.install(FIRST) == 0
    return installation


@pytest.fixture
def data_folder(lab: WindowsLab, ask_windows: Windows) -> Path:
    """The folder of a user who has never started the program; not there yet."""
    folder = lab.share / _DATA
    shutil.rmtree(folder, ignore_errors=True)
    ask_windows("forget")
    return folder


@pytest.fixture
def start(lab: WindowsLab, display: str, data_folder: Path) -> Iterator[Program]:
    """Starts the program under Wine; called again, it starts it again on the same data."""
    with ExitStack() as stack:

        def start_program(*arguments: str, variables: Mapping[str, str] | None = None) -> Control:
            def launch(command: Sequence[str]) -> subprocess.Popen[bytes]:
                return subprocess.Popen(lab.python(command, display, variables), stdout=subprocess.PIPE)

            place = lab.seen_from_windows(data_folder)
            return stack.enter_context(running(launch, ["--data-dir", place, *arguments]))

        yield start_program
