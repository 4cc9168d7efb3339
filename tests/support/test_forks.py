"""Tests for tests.support.forks: what it runs is as Python itself would have run it."""

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support.forks import ForkError, Forks, forks

if sys.platform != "linux":
    pytest.skip("commands are forked where the tests have a Secret Service", allow_module_level=True)

#: With it commands are forked, and not started.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
_TELL = """
import json, os, sys
said = {"folder": os.getcwd(), "arguments": sys.argv[1:], "environment": dict(os.environ), "name": __name__}
# What it could hold open for others; a library may keep its own file, as libffi does.
open_ones = (number for number in range(50) if os.path.exists(f"/proc/self/fd/{number}"))
said["ends"] = [n for n in open_ones if os.readlink(f"/proc/self/fd/{n}").startswith(("pipe:", "socket:"))]
streams = (sys.stdin, sys.stdout, sys.stderr)
said["streams"] = [(one.encoding, one.errors, one.isatty(), one.seekable()) for one in streams]
said["read"] = sys.stdin.buffer.read().decode()
print(json.dumps(said), flush=True)
os._exit(0)
"""
#: Tells the process that it was forked from: the parent of the one that waits for it.
_ORIGIN = """
import os
with open(f"/proc/{os.getppid()}/stat") as file:
    print(file.read().split()[3], flush=True)
os._exit(0)
"""
_MUCH = """
import os, sys
for stream in (sys.stdout, sys.stderr):
    stream.write("x" * 300_000)
    stream.flush()
os._exit(3)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, whose modules can be run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _command(folder: Path, name: str, program: str, *arguments: str) -> list[str]:
    (folder / f"{name}.py").write_text(program)
    return [sys.executable, "-m", name, *arguments]


def _started(command: list[str], environment: dict[str, str], stdin: bytes) -> Any:
    return subprocess.run(command, env=environment, input=stdin, capture_output=True, check=False)


def test_a_fork_finds_what_a_start_of_python_finds(folder: Path, command_forks: Forks) -> None:
    command = _command(folder, "told_all", _TELL, "an argument", "")
    environment = {**ENVIRONMENT, "OF_THE_COMMAND": "1"}
    environment.pop("HOME", None)
    forked, started = (
        json.loads(run(command, environment, b"given \xc3\xa4").stdout)
        for run in (command_forks.run, _started)
    )
    assert forked == started
    assert forked["ends"] == [0, 1, 2]


def test_what_is_said_comes_whole_with_the_exit_code(folder: Path, command_forks: Forks) -> None:
    ended = command_forks.run(_command(folder, "told_much", _MUCH), ENVIRONMENT, b"y" * 300_000)
    assert (ended.returncode, len(ended.stdout), len(ended.stderr)) == (3, 300_000, 300_000)


def test_a_signal_that_ends_a_fork_is_told(folder: Path, command_forks: Forks) -> None:
    command = _command(folder, "told_signal", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)")
    assert command_forks.run(command, ENVIRONMENT).returncode == -15


def test_an_exception_is_a_failure_with_its_traceback(folder: Path, command_forks: Forks) -> None:
    ended = command_forks.run(_command(folder, "told_error", "raise OSError('so be it')"), ENVIRONMENT)
    assert ended.returncode == 1
    assert b"OSError: so be it" in ended.stderr


def test_commands_run_at_once_and_none_gets_anothers_streams(folder: Path, command_forks: Forks) -> None:
    program = "import os, sys; print(sys.argv[1], sys.stdin.read(), flush=True); os._exit(int(sys.argv[1]))"
    command = _command(folder, "told_number", program)

    def run(number: int) -> tuple[int, bytes]:
        given = f"for {number}".encode()
        ended = command_forks.run([*command, str(number)], ENVIRONMENT, given)
        return ended.returncode, ended.stdout

    with ThreadPoolExecutor(6) as pool:
        ended = list(pool.map(run, range(12)))
    assert ended == [(number, f"{number} for {number}\n".encode()) for number in range(12)]


def test_what_python_reads_at_its_start_starts_python(folder: Path, command_forks: Forks) -> None:
    command = _command(
        folder, "told_mode", "import os, sys; print(sys.flags.utf8_mode, flush=True); os._exit(0)"
    )
    environment = {**ENVIRONMENT, "PYTHONUTF8": "1"}
    assert command_forks.run(command, environment).stdout == b"1\n"


def test_commands_are_forked_from_one_process(folder: Path, command_forks: Forks) -> None:
    command = _command(folder, "told_origin", _ORIGIN)
    origins = {int(command_forks.run(command, ENVIRONMENT).stdout) for _ in range(3)}
    assert len(origins) == 1
    assert origins.isdisjoint({os.getpid(), os.getppid()})


def test_nothing_to_fork_from_is_told(folder: Path) -> None:
    command = _command(folder, "told_origin", _ORIGIN)
    with forks(os.environ) as ending:
        origin = int(ending.run(command, ENVIRONMENT).stdout)
        assert origin not in (os.getpid(), os.getppid())
        os.kill(origin, signal.SIGKILL)
        with pytest.raises((ForkError, OSError)):
            ending.run(command, ENVIRONMENT)
