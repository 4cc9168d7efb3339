"""The laboratory is the Windows that it is taken for."""

from __future__ import annotations

import subprocess

import pytest

from tests.windows.conftest import Windows
from tests.windows.lab import LOCK, STUB, WindowsLab
from tests.windows.stub_library import USED
from tests.windows.windows_lock import WINDOWS, for_windows

pytestmark = pytest.mark.windows


def test_the_markers_of_the_lock_were_judged_as_its_own_python_judges_them(ask_windows: Windows) -> None:
    assert ask_windows("markers") == WINDOWS


def test_it_has_every_package_of_the_runtime_lock_in_that_version(ask_windows: Windows) -> None:
    wanted = [line.split(" ")[0] for line in for_windows(LOCK.read_text(encoding="utf-8")).splitlines()]
    assert sorted(ask_windows("packages")) == sorted(wanted)


def test_a_variable_reaches_the_program_and_only_that_one(lab: WindowsLab, display: str) -> None:
    script = "import os; print(os.environ.get('QT_SCALE_FACTOR'), os.environ.get('PYTEST_CURRENT_TEST'))"
    for variables, seen in ((None, b"None None"), ({"QT_SCALE_FACTOR": "1.5"}, b"1.5 None")):
        command = lab.python(["-c", script], display, variables)
        assert subprocess.run(command, capture_output=True, check=True).stdout.strip() == seen


def test_what_uses_the_stub_ends_and_says_so(lab: WindowsLab, display: str) -> None:
    script = f"import ctypes; ctypes.CDLL('{STUB}').ucnv_open(); print('went on')"
    result = subprocess.run(lab.python(["-c", script], display), capture_output=True, check=False)
    assert result.returncode == USED
    assert result.stdout == b""
    assert f"{STUB}: ucnv_open is a stub".encode() in result.stderr
