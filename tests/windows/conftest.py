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
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab, lab_folder, unavailable
from tests.windows.workshop import FIRST, Workshop, open_workshop

_DATA = "data"

#: Starts the program with further arguments, and with these variables in its environment.
Program = Callable[..., Control]
#: Asks Windows in a process of its own; see `probe`.
Windows = Callable[[str], Any]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with tests that need nothing that is built, and end with those that remove what is installed.

    All pass in any order: in this one nobody waits for the builder, and little is installed twice.
    """

    def rank(item: pytest.Item) -> int:
        return _needs(item, "workshop") + (_needs(item, "installation") and not _needs(item, "installed"))

    places = [place for place, item in enumerate(items) if item.get_closest_marker("windows")]
    for place, item in zip(places, sorted((items[place] for place in places), key=rank), strict=True):
        items[place] = item


def _needs(item: pytest.Item, fixture: str) -> bool:
    return fixture in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen that holds the window at 200 %: Wine never paints one that is larger than its screen."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"NOT TESTED: {', '.join(missing)} missing")
    with private_display("3840x2160x24") as name:
        yield name


@pytest.fixture(scope="session")
def running_lab(display: str) -> Iterator[tuple[WindowsLab, Windows]]:
    reason = unavailable()
    if reason:
        pytest.skip(f"NOT TESTED: {reason}")
    lab = WindowsLab(lab_folder())
    with lab.held():
        lab.make(display)
        with _answering(lab, display) as ask:
            yield lab, ask


@pytest.fixture(scope="session")
def workshop(running_lab: tuple[WindowsLab, Windows]) -> Iterator[Workshop]:
    share = running_lab[0].share
    for left in (share / "build", share / "installers"):
        shutil.rmtree(left, ignore_errors=True)
    with open_workshop(share / "build") as workshop:
        yield workshop


@pytest.fixture(scope="session")
def lab(running_lab: tuple[WindowsLab, Windows], request: pytest.FixtureRequest) -> WindowsLab:
    """With the laboratory that is begun which the later tests need; see `pytest_collection_modifyitems`."""
    if any(_needs(item, "workshop") for item in request.session.items):
        request.getfixturevalue("workshop")
    return running_lab[0]


@pytest.fixture(scope="session")
def ask_windows(running_lab: tuple[WindowsLab, Windows]) -> Windows:
    return running_lab[1]


@contextmanager
def _answering(lab: WindowsLab, display: str) -> Iterator[Windows]:
    """Have one program answer all questions, and keep Windows from its end between the others.

    With none left it would end, and begin anew with the next, which takes some four seconds each time.
    """
    command = lab.python(["-m", "tests.windows.probe"], display)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as probe:
        asked, answered = probe.stdin, probe.stdout
        assert asked is not None
        assert answered is not None

        def ask(what: str) -> Any:
            asked.write(what.encode() + b"\n")
            asked.flush()
            said = json.loads(answered.readline())
            assert "answer" in said, said["failed"]
            return said["answer"]

        assert json.loads(answered.readline())["answer"] == "ready"
        yield ask
        asked.close()


@pytest.fixture(scope="session")
def installation(lab: WindowsLab, display: str, workshop: Workshop) -> Iterator[Installation]:
    """Installers of two versions, and what they install; nothing is at first, and afterwards."""
    installation = Installation(lab, display, workshop.installers())
    installation.remove_all()  # an interrupted run has left its own, of the same version and other sources
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
