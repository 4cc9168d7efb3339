"""Windows ends the program while it starts, and while it ends: in good order."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from tests.windows.lab import WindowsLab

pytestmark = pytest.mark.windows


def test_the_end_of_the_session_ends_the_program_in_good_order(lab: WindowsLab, display: str) -> None:
    folder = lab.share / "endings"
    shutil.rmtree(folder, ignore_errors=True)
    command = lab.python(["-m", "tests.windows.endings", lab.seen_from_windows(folder)], display)
    ended = subprocess.run(command, capture_output=True, check=False)
    said = json.loads(ended.stdout or b"{}")
    # Before its first frame nothing has begun that could be kept.
    kept = {"shown": False, "vault to be opened": True, "closing": True}
    assert said == {moment: [0, is_kept] for moment, is_kept in kept.items()}, ended.stderr
    assert b"Traceback" not in ended.stderr
