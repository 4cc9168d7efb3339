"""The four ways to begin, from an empty window."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential
from tests.support.processes import wait_for

_MARK = "ASPIRE_DESKTOP_TEST_MARK"
_PASSPHRASE = "correct horse battery staple"


def test_a_new_credential_begins_with_a_paste(start: Program) -> None:
    program = start()
    program.click("firstCredentialButton")
    program.copy(f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    program.key("Ctrl+V")  # without a click before it
    assert program.read("clientIdField", FULL.client_id) == FULL.client_id
    program.write("Payroll")  # the focus went on to the name
    program.key("Return")
    program.read("credentialTitle", "^Payroll$")


def test_a_list_is_imported(start: Program, demo_server: DemoServer, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(
        "Description;Client ID;Secret;Base URL\n"
        f"Payroll;{FULL.client_id};{FULL.secret};{demo_server.base_url}\n"
    )
    program = start()
    program.click("firstImportButton")
    program.choose_file(str(listed))
    program.click("importButton")
    program.read("credentialTitle", "^Payroll$")


def test_a_backup_is_restored(start: Program, demo_server: DemoServer, tmp_path: Path) -> None:
    file = tmp_path / "all.aspire-backup"
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("exportCredentialsAction")
    program.type("exportFileField", str(file))
    program.type("passphraseField", _PASSPHRASE)
    program.type("passphraseAgainField", _PASSPHRASE)
    program.key("Return")
    program.read("messageBar", "written to all.aspire-backup")
    program.click("deleteCredentialButton")
    program.read("messageBar", "Deleted")

    program.click("firstRestoreButton")
    program.choose_file(str(file))
    program.type("passphraseField", _PASSPHRASE)
    program.key("Return")
    program.click("importButton")
    program.read("credentialTitle", "^Payroll export$")


def test_the_demo_opens_beside_the_window_and_outlives_it(
    start: Program, environment: dict[str, str]
) -> None:
    mark = uuid4().hex
    with _ended_afterwards(mark):
        program = start(**{_MARK: mark})
        program.click("firstDemoButton")
        program.read("messageBar", "opens in its own window")
        wait_for(lambda: bool(_marked(mark, "aspire_desktop.demo")), "the demo's server")
        wait_for(lambda: _has_window(environment, _marked(mark, "--demo")), "its window")
        assert "Bring it here" in program.read("emptyState", "Bring it here")
        assert program.close() == 0
        assert _marked(mark, "--demo")


def _marked(mark: str, word: str) -> list[int]:
    """Return the processes that were started, by whatever way, with `mark` in their environment."""
    return [
        pid for pid in _pids() if word in _read(pid, "cmdline") and f"{_MARK}={mark}" in _read(pid, "environ")
    ]


def _pids() -> list[int]:
    return [int(folder.name) for folder in Path("/proc").iterdir() if folder.name.isdigit()]


def _read(pid: int, name: str) -> list[str]:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes().decode(errors="replace").split("\0")
    except OSError:  # it has ended meanwhile
        return []


def _has_window(environment: dict[str, str], pids: list[int]) -> bool:
    return any(_windows_of(environment, pid) for pid in pids)


def _windows_of(environment: dict[str, str], pid: int) -> bytes:
    search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "Aspire Desktop"]
    return subprocess.run(search, env=environment, capture_output=True, check=False).stdout.strip()


@contextmanager
def _ended_afterwards(mark: str) -> Iterator[None]:
    try:
        yield
    finally:
        for pid in _marked(mark, "--demo"):
            os.kill(pid, signal.SIGTERM)
        wait_for(lambda: not _marked(mark, "--demo"), "the demo's end")
