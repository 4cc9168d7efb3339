"""A real X display of the tests' own, with a window manager."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.processes import child

_PROGRAMS = ("Xvfb", "openbox", "xclip")


@contextmanager
def private_display(size: str = "1280x800x24") -> Iterator[str]:
    """Run an X server on a free display and yield its name, e.g. ``:7``."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"]
    with child(command, pass_fds=(writer,)):
        os.close(writer)
        with os.fdopen(reader) as announced:
            display = f":{announced.readline().strip()}"
        with child(["openbox", "--sm-disable"], os.environ | {"DISPLAY": display}):
            yield display


def missing_programs() -> list[str]:
    """Return what a display takes and this machine lacks."""
    return [program for program in _PROGRAMS if not shutil.which(program)]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of an X display with a window manager on it."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"NOT TESTED: {', '.join(missing)} missing")
    with private_display() as name:
        yield name
