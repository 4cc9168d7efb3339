"""The system ends the program while it starts: at once, without fuss, and all is as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.e2e.conftest import ROOT
from tests.support.forks import Forks

if sys.platform == "win32":
    pytest.skip("Windows sends no such signal", allow_module_level=True)

#: Python's own start is not ours to guard: the clock begins when it is over.
_UP = """
import os, sys
from aspire_desktop import __main__ as program
program._end_when_told()
os.write(3, b"up")
sys.exit(program.main())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("after_ms", range(0, 2400, 600))
def test_the_end_of_the_session_ends_a_start_at_any_moment(
    secret_service: dict[str, str],
    command_forks: Forks,
    tmp_path: Path,
    after_ms: int,
    number: signal.Signals,
) -> None:
    environment = secret_service | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    cli = Cli(environment, tmp_path / "data", command_forks)
    cli.add("https://api.example.test")
    command = [sys.executable, "-c", _UP, "--data-dir", str(cli.folder)]
    up, told = os.pipe()
    with subprocess.Popen(
        ["bash", "-c", f'exec 3>&{told}; exec "$@"', "bash", *command],
        env=environment,
        stderr=subprocess.PIPE,
        pass_fds=[told],
    ) as process:
        assert os.read(up, 2) == b"up"
        try:
            _, err = process.communicate(timeout=after_ms / 1000)
        except subprocess.TimeoutExpired:
            process.send_signal(number)
            _, err = process.communicate(timeout=180)
    os.close(up)
    os.close(told)
    assert process.returncode == 0, err
    assert b"Traceback" not in err
    assert cli("credentials", "list").code == 0
