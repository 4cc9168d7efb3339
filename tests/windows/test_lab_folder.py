"""Tests for the keeping of the laboratory, which need none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.windows.lab import WindowsLab


@pytest.mark.skipif(sys.platform == "win32", reason="the laboratory is for Linux")
def test_while_one_run_holds_the_laboratory_no_other_can(tmp_path: Path) -> None:
    import fcntl

    lab = WindowsLab(tmp_path / "labs" / "abc")
    with lab.held(), (tmp_path / "labs" / "abc.lock").open("w") as other, pytest.raises(BlockingIOError):
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with lab.held():
        pass


def test_windows_sees_the_shared_folder_under_a_name_of_its_own(tmp_path: Path) -> None:
    lab = WindowsLab(tmp_path)
    assert lab.seen_from_windows(lab.share / "data" / "a.png") == r"Z:\lab\data\a.png"


def test_what_windows_cannot_see_has_no_name_there(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not in the subpath"):
        WindowsLab(tmp_path).seen_from_windows(tmp_path / "elsewhere")


def test_variables_of_qt_reach_a_windows_program_through_wine(tmp_path: Path) -> None:
    command = WindowsLab(tmp_path).command(["a.exe"], ":7", {"QT_SCALE_FACTOR": "1.5", "LANG": "C"})
    assert {"WINEQT_SCALE_FACTOR=1.5", "LANG=C", "DISPLAY=:7"} <= set(command)
    assert "QT_SCALE_FACTOR=1.5" not in command
