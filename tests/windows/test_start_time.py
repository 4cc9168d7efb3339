"""How long the installed program takes to start, beside the same program on a Python of its own."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Sequence

import pytest

from tests.remote.control import running
from tests.windows.installation import Installation
from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows

_HIGHEST_RATIO = 1.5
#: A loaded machine slows one start or another, never all of them: the quickest of each kind are compared.
_ROUNDS = 6

_Launch = Callable[[Sequence[str]], "subprocess.Popen[bytes]"]


def test_the_installed_program_starts_about_as_quickly_as_python(
    installed: Installation, lab: WindowsLab, display: str
) -> None:
    def python(command: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(lab.python(command, display), stdout=subprocess.PIPE)

    ratio, quickest = 0.0, {"installed": float("inf"), "python": float("inf")}
    launches: dict[str, _Launch] = {"installed": installed.start_remote, "python": python}
    for number in range(_ROUNDS):
        for name, launch in launches.items():
            quickest[name] = min(quickest[name], _started(lab, launch))
        ratio = quickest["installed"] / quickest["python"]
        print(f"start: installed {quickest['installed']:.1f} s, ratio to python -m {ratio:.2f}")  # noqa: T201
        # The first start of Python compiles the sources, which an installation has compiled.
        if number and ratio <= _HIGHEST_RATIO:
            break
    assert ratio <= _HIGHEST_RATIO


def _started(lab: WindowsLab, launch: _Launch) -> float:
    """Return the seconds from the start to an empty window that can be used."""
    folder = lab.share / "start"
    shutil.rmtree(folder, ignore_errors=True)
    begun = time.monotonic()
    with running(launch, ["--data-dir", lab.seen_from_windows(folder)]) as program:
        program.read("emptyState", "Bring")
        seconds = time.monotonic() - begun
        assert program.close() == 0
    return seconds
