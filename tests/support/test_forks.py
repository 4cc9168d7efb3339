"""Tests for tests.support.forks: what it runs is as Python itself would have run it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.forks import ForkError, Forks, forks

if sys.platform != "linux":
    pytest.skip("commands are forked where the tests have a Secret Service", allow_module_level=True)

#: With it commands are forked, and not started.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
#: With it windows are.
WINDOW = {**ENVIRONMENT, "PYTHONFAULTHANDLER": "1"}
_PATIENCE_S = 180.0
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
#: What a window may have found when its imports ran, or would share with what it was forked from.
_TELL_WINDOW = """
import faulthandler, gc, json, locale, os, signal, sys, tempfile, threading
from PySide6.QtCore import QCoreApplication, QDir, QLocale, QStandardPaths
from PySide6.QtWidgets import QApplication
said = {"garbage": (gc.isenabled(), gc.get_threshold()), "crashes are told": faulthandler.is_enabled()}
said["signals"] = [str(signal.getsignal(n)).partition(" at ")[0] for n in sorted(signal.valid_signals())]
said["masked"] = [str(number) for number in signal.pthread_sigmask(signal.SIG_BLOCK, [])]
said["application"] = QCoreApplication.instance() is None
said["threads"] = (threading.active_count(), len(os.listdir("/proc/self/task")))
open_ones = (f"/proc/self/fd/{number}" for number in range(50))
said["ends"] = [os.readlink(one) for one in open_ones if os.path.exists(one)][:2]
application = QApplication(sys.argv[:1])
said["where"] = (QDir.tempPath(), QDir.homePath(), QDir.currentPath(), tempfile.gettempdir())
said["kept"] = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
said["language"] = (QLocale.system().name(), QLocale().name(), locale.setlocale(locale.LC_ALL))
said["platform"] = (application.platformName(), application.arguments()[1:])
print(json.dumps(said), flush=True)
"""
_BY_CHANCE = """
import random, uuid
from PySide6.QtCore import QRandomGenerator, QUuid
print(random.random(), uuid.uuid4(), QRandomGenerator.global_().generate64(), QUuid.createUuid().toString())
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


def _window_started(command: list[str], environment: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, env=environment, cwd=folder)


def test_a_forked_window_finds_what_a_start_of_python_finds(
    folder: Path,
    window_forks: Forks,
    capfd: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    command = _command(folder, "told_window", _TELL_WINDOW, "an argument")
    home = str(tmp_path_factory.mktemp("home"))
    places = dict.fromkeys(("HOME", "TMPDIR", "XDG_CONFIG_HOME"), home)
    environment = {**ENVIRONMENT, "PYTHONFAULTHANDLER": "1", "QT_QPA_PLATFORM": "minimal", **places}
    told = []
    for start in (window_forks.start, _window_started):
        with ExitStack() as ended:
            process = start(command, environment, folder)
            ended.callback(process.wait, _PATIENCE_S)
        out, err = capfd.readouterr()
        assert (process.poll(), err) == (0, "")
        told.append(json.loads(out))
    assert told[0] == told[1]
    assert told[0]["threads"] == [1, 1]
    assert told[0]["where"] == [home, home, str(folder), home]


def test_no_two_windows_choose_the_same_by_chance(
    folder: Path, window_forks: Forks, capfd: pytest.CaptureFixture[str]
) -> None:
    command = _command(folder, "told_chance", _BY_CHANCE)
    for _ in range(2):
        assert window_forks.start(command, WINDOW, folder).wait(_PATIENCE_S) == 0
    first, second = (line.split() for line in capfd.readouterr().out.splitlines())
    assert len(first) == 4
    assert not set(first) & set(second)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_window_is_ended_by_signals_and_tells_it_once_and_again(
    folder: Path, window_forks: Forks, number: signal.Signals
) -> None:
    window = window_forks.start(
        _command(folder, "told_late", "import signal; signal.pause()"), WINDOW, folder
    )
    assert window.poll() is None
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(0.01)
    window.send_signal(number)
    assert (window.wait(_PATIENCE_S), window.poll(), window.wait(0)) == (-number,) * 3
    window.kill()  # nobody's


def test_a_window_that_ends_as_python_does_tells_its_code(folder: Path, window_forks: Forks) -> None:
    program = "import atexit, sys; atexit.register(open, 'ended', 'w'); sys.exit(7)"
    assert window_forks.start(_command(folder, "told_code", program), WINDOW, folder).wait(_PATIENCE_S) == 7
    assert (folder / "ended").exists()


def test_nothing_to_fork_from_is_told(folder: Path) -> None:
    command = _command(folder, "told_origin", _ORIGIN)
    with forks(os.environ) as ending:
        origin = int(ending.run(command, ENVIRONMENT).stdout)
        assert origin not in (os.getpid(), os.getppid())
        os.kill(origin, signal.SIGKILL)
        with pytest.raises((ForkError, OSError)):
            ending.run(command, ENVIRONMENT)
