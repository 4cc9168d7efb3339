"""One window for one data folder."""

import subprocess
import sys
from pathlib import Path

from tests.e2e.conftest import ROOT, Program


def second_start(environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "aspire_desktop", "--data-dir", str(folder)]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=False, timeout=30)


def test_a_second_start_raises_the_first_window_and_ends(
    start: Program, environment: dict[str, str], data_folder: Path
) -> None:
    program = start()
    program.read("emptyState", "Bring")
    program.minimize()
    done = second_start(environment, data_folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    program.wait_until_shown()
    assert program.close() == 0


def test_what_a_killed_program_left_behind_blocks_nobody(start: Program) -> None:
    program = start()
    program.read("emptyState", "Bring")
    program.kill()
    again = start()
    again.read("emptyState", "Bring")
    assert again.close() == 0


def test_another_folder_has_a_window_of_its_own(
    start: Program, environment: dict[str, str], tmp_path: Path
) -> None:
    first = start()
    first.read("emptyState", "Bring")
    second = start("--data-dir", str(tmp_path / "other"))
    second.read("emptyState", "Bring")
    assert second.close() == 0
    assert first.close() == 0
