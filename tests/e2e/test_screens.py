"""Every screen can be read: in each theme, switched while it is open, with larger texts, in each language."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.remote.control import Control, running, starter
from tests.remote.screens import ROOMY, SCREENS, begin

ROOT = Path(__file__).parents[2]
OpenDemo = Callable[..., Control]

_SWITCHES = ("dark", "contrast", "light")
_LARGE_POINTS = 13.5
_SMALL = (960, 600)


@pytest.fixture
def open_demo() -> Iterator[OpenDemo]:
    """Starts the demo on Qt's offscreen platform, with these variables, in a large window."""
    with ExitStack() as stack:

        def start(**variables: str) -> Control:
            environment = os.environ | {
                "QT_QPA_PLATFORM": "offscreen",
                "QT_LOGGING_RULES": "qt.qpa.*=false",
                "PYTHONPATH": str(ROOT),
            }
            launch = starter(sys.executable, environment | variables, str(ROOT))
            program = stack.enter_context(running(launch, ["--demo", "--appearance", "light"]))
            begin(program)
            return program

        yield start


def test_every_screen_can_be_read_in_each_theme_while_it_is_open_and_says_what_it_is(
    open_demo: OpenDemo,
) -> None:
    program = open_demo()
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show(program)
        for theme in _SWITCHES:
            program.appearance(theme)
            lines = program.measure()
            if lines:
                found[f"{name}, {theme}"] = lines
        lines = program.heard()
        if lines:
            found[f"{name}, heard"] = lines
        program.dismiss()
    assert found == {}


@pytest.mark.parametrize(
    "variables",
    [
        {"ASPIRE_TEST_POINTS": str(_LARGE_POINTS)},
        {"ASPIRE_TEST_LONGER": "1"},
        {"LANGUAGE": "de"},
        {"LANGUAGE": "es"},
    ],
    ids=["larger", "longer", "german", "spanish"],
)
def test_every_screen_has_room(open_demo: OpenDemo, variables: dict[str, str]) -> None:
    program = open_demo(**variables)
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        program.resize(*_SMALL)
        show(program)
        for size in (_SMALL, ROOMY):
            program.resize(*size)
            lines = program.measure()
            if lines:
                found[f"{name}, {size}"] = lines
        program.dismiss()
    assert found == {}


def test_the_text_size_may_change_while_the_program_runs(open_demo: OpenDemo) -> None:
    program = open_demo()
    program.text_size(_LARGE_POINTS)
    assert program.measure() == []
