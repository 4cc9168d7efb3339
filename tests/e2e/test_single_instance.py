"""One window for one data folder."""

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from aspire_desktop.app.single_instance import Instance, Place, _address
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import ROOT, Program, add_credential, clipboard_of
from tests.remote.control import JUST_BEGUN
from tests.support.processes import wait_for


def second_start(
    environment: dict[str, str], folder: Path, *arguments: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "aspire_desktop", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=False, timeout=180)


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


def test_a_second_start_hands_its_wish_on(
    start: Program, environment: dict[str, str], data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    listed = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    listed += ["credentials", "list", "--json"]
    (entry,) = json.loads(subprocess.run(listed, env=environment, capture_output=True, check=True).stdout)
    program.minimize()
    assert second_start(environment, data_folder, "--copy-token", entry["id"]).returncode == 0
    program.wait_until_shown()
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment).count(b".") == 2
    assert second_start(environment, data_folder, "--copy-token", "another").returncode == 0
    program.read("messageBar", "isn't in the list")
    assert program.close() == 0


def test_a_first_start_does_its_wish_by_itself(start: Program) -> None:
    program = start("--copy-token", "nobody")
    program.read("messageBar", "isn't in the list")
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


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_first_program_that_hangs_is_not_waited_for(start: Program) -> None:
    first = start()
    first.read("emptyState", "Bring")
    first.signal(signal.SIGSTOP)
    second = start()
    second.read("messageBar", "does not answer")
    assert second.close() == 0
    first.signal(signal.SIGCONT)
    assert first.close() == 0


def test_three_starts_at_once_make_one_window(environment: dict[str, str], data_folder: Path) -> None:
    command = [sys.executable, "-m", "aspire_desktop", "--data-dir", str(data_folder)]
    processes = [subprocess.Popen(command, env=environment, cwd=ROOT) for _ in range(3)]
    try:
        wait_for(lambda: sum(one.poll() is not None for one in processes) == 2, "the end of two starts")
        assert sorted(str(one.poll()) for one in processes) == ["0", "0", "None"]
    finally:
        for one in processes:
            one.terminate()
            one.wait(90)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_program_that_the_system_ends_ends_in_good_order(start: Program, number: signal.Signals) -> None:
    program = start()
    program.read("emptyState", "Bring")
    program.signal(number)
    assert program.wait() == 0
    again = start()
    again.read("emptyState", "Bring")
    assert again.close() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("keys", ["", "Escape"], ids=["typed", "asked"])
def test_a_form_that_is_not_saved_does_not_hold_up_the_end_of_the_session(start: Program, keys: str) -> None:
    program = start()
    program.click("addCredentialButton")
    program.type("descriptionField", "half typed")
    if keys:
        program.key(keys)
        program.read("discardBox", ".")
    program.signal(signal.SIGTERM)
    assert program.wait() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are tried with the window")
def test_a_socket_that_somebody_squats_never_means_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)  # a test's own folder is too long for a socket
    with socket.socket(socket.AF_UNIX) as squatter:
        squatter.bind(_address(tmp_path))
        squatter.listen(8)
        instance = Instance(tmp_path)
        # It would be waited for by the hour where nobody had taken the connection.
        assert instance.claim(patience_s=3600) is Place.SILENT
        instance.release()
    Path(_address(tmp_path)).unlink()
    again = Instance(tmp_path / "." / "x" / "..")
    assert again.claim() is Place.FIRST
    assert Instance(tmp_path).claim(patience_s=0) is Place.SILENT
    again.release()
    last = Instance(tmp_path)
    assert last.claim(patience_s=0) is Place.FIRST
    last.release()
    Path(f"{_address(tmp_path)}.lock").unlink()
