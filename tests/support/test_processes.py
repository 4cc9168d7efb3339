"""Tests for tests.support.processes."""

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_WAIT = "import signal, sys; print(flush=True); sys.stdin.read()"
#: Starts a program that waits, sends it a signal, and prints how it ended.
_SEND = f"""
import signal, subprocess, sys
from tests.support.processes import heed_signals
if sys.argv[2] == "heeded":
    heed_signals()
number = signal.Signals[sys.argv[1]]
command = [sys.executable, "-c", {_WAIT!r}]
with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as waiting:
    waiting.stdout.readline()
    waiting.send_signal(number)
    if sys.argv[2] == "heeded":
        waiting.wait()
print(waiting.returncode)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is ignored in a background there")
@pytest.mark.parametrize(("number", "code"), [("SIGHUP", -1), ("SIGINT", -2), ("SIGQUIT", -3)])
def test_in_a_background_programs_end_by_signals_all_the_same(number: str, code: int) -> None:
    def ended(how: str) -> int:
        ignoring = ["bash", "-c", f'trap "" {number}; exec "$@"', "bash"]
        command = [*ignoring, sys.executable, "-c", _SEND, number, how]
        told = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
        return int(told.stdout)

    assert ended("as it is") == 0
    assert ended("heeded") == code
