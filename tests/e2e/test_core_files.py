"""A crash leaves no file of a process' memory, wherever the system puts such files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import CLIENT_ID, SECRET, Cli
from tests.e2e.conftest import FULL, ROOT, add_credential
from tests.remote.control import running, starter
from tests.support.api_server import Answer, ApiServer, Silence
from tests.support.forks import Forks
from tests.support.processes import wait_for

if sys.platform == "win32":
    pytest.skip("Windows has no core files", allow_module_level=True)

import resource
import signal

_CANARY = "canary-in-the-memory"
#: Holds a canary, says so, and crashes like ours.
_OTHER = f"import os; held = '{_CANARY}' * 2; os.abort()"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where a process that crashes leaves its core: this user allows them, of any length."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        yield tmp_path
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


def _left(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.is_file() and "core" in path.name]


def _limit(pid: int) -> str:
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return next(line.split()[4] for line in lines if line.startswith("Max core file size"))


def test_another_program_leaves_a_core_with_what_it_held(folder: Path) -> None:
    """The two below prove something where this one does not skip."""
    subprocess.run([sys.executable, "-c", _OTHER], cwd=folder, check=False)
    left = _left(folder)
    if not left:
        pytest.skip("this system puts core files elsewhere")
    assert any(_CANARY.encode() in (folder / name).read_bytes() for name in left)


def test_a_command_that_crashes_leaves_none(
    folder: Path, secret_service: dict[str, str], command_forks: Forks
) -> None:
    environment = secret_service | {"PYTHONPATH": str(ROOT)}
    cli = Cli(environment, folder / "data", command_forks)
    with ApiServer() as server:
        server.add_account(CLIENT_ID, SECRET)
        server.script("GET", "/Branches", Answer(silence=Silence.AFTER_REQUEST))
        cli.add(server.url)
        command = cli.command("request", "Payroll", "GET", "/Branches")
        with subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.DEVNULL) as process:
            wait_for(lambda: bool(server.asked("GET", "/Branches")), "the request")
            limit = _limit(process.pid)
            process.send_signal(signal.SIGABRT)
            assert process.wait(180) == -signal.SIGABRT
    assert (limit, _left(folder)) == ("1", [])


def test_a_window_that_crashes_leaves_none(folder: Path, environment: dict[str, str]) -> None:
    launch = starter(sys.executable, environment, str(folder))
    with ApiServer() as server, running(launch, ["--data-dir", str(folder / "data")]) as program:
        server.add_account(FULL.client_id, FULL.secret)
        add_credential(program, server.url)
        limit = _limit(program.pid)
        program.signal(signal.SIGABRT)
        assert program.wait() == -signal.SIGABRT
    assert (limit, _left(folder)) == ("1", [])
