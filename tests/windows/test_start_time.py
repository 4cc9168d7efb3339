"""How long the installed program takes to start, beside the same program on a Python of its own."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.remote.control import running
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_HIGHEST_RATIO = 1.5
#: Both start at the same moment: a loaded machine slows both, and what is left of it evens out in the sums.
_ROUNDS = 6

_Launch = Callable[[Sequence[str]], "subprocess.Popen[bytes]"]


def test_the_installed_program_starts_about_as_quickly_as_python(
    installed: Installation, lab: WindowsLab, display: str
) -> None:
    def python(command: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(lab.python(command, display), stdout=subprocess.PIPE)

    launches: tuple[_Launch, _Launch] = (installed.start_remote, python)
    folders = [lab.share / "start-installed", lab.share / "start-python"]
    in_all, ratio = [0.0, 0.0], 0.0
    with ThreadPoolExecutor(len(launches)) as beside:
        for number in range(_ROUNDS):
            seconds = list(beside.map(_started, [lab] * len(launches), launches, folders))
            if not number:  # Python's first start compiles the sources, which an installation has compiled
                continue
            in_all = [sum(both) for both in zip(in_all, seconds, strict=True)]
            ratio = in_all[0] / in_all[1]
            print(f"start: installed {in_all[0] / number:.1f} s, ratio to python -m {ratio:.2f}")  # noqa: T201
            if ratio <= _HIGHEST_RATIO:
                break
    assert ratio <= _HIGHEST_RATIO


def _started(lab: WindowsLab, launch: _Launch, folder: Path) -> float:
    """Return the seconds from the start to an empty window that can be used."""
    shutil.rmtree(folder, ignore_errors=True)
    begun = time.monotonic()
    with running(launch, ["--data-dir", lab.seen_from_windows(folder)]) as program:
        program.read("emptyState", "Bring")
        seconds = time.monotonic() - begun
        assert program.close() == 0
    return seconds
