"""The main job on Windows: the real style, the real clipboard, the real Credential Manager, under Wine."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, add_credential
from tests.remote.control import Control, running
from tests.support.canary import find_canary
from tests.windows.lab import WindowsLab, lab_folder, unavailable

pytestmark = pytest.mark.windows

_DATA = "data"
_PERSIST_LOCAL_MACHINE = 2
_FOUR_ZERO_BYTES = "00000000"

Program = Callable[[], Control]


@pytest.fixture(scope="module")
def lab(display: str) -> WindowsLab:
    reason = unavailable()
    if reason:
        pytest.skip(f"NOT TESTED: {reason}")
    lab = WindowsLab(lab_folder())
    lab.make(display)
    shutil.rmtree(lab.share / _DATA, ignore_errors=True)
    _ask_windows(lab, display, "forget")
    return lab


@pytest.fixture
def start(lab: WindowsLab, display: str) -> Iterator[Program]:
    """Starts the program under Wine; called again, it starts it again on the same data."""
    with ExitStack() as stack:

        def launch(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
            return subprocess.Popen(lab.python(arguments, display), stdout=subprocess.PIPE)

        def start_program() -> Control:
            return stack.enter_context(running(launch, ["--data-dir", rf"Z:\lab\{_DATA}"]))

        yield start_program


def _ask_windows(lab: WindowsLab, display: str, what: str) -> Any:
    command = lab.python(["-m", "tests.windows.probe", what], display)
    result = subprocess.run(command, capture_output=True, check=True)
    return json.loads(result.stdout)


def test_the_main_job_on_windows(
    lab: WindowsLab, display: str, start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    assert "Windows Credential Manager" in program.read("vaultState", "open")

    program.click("getTokenButton")
    program.read("tokenCountdown", "^23:59:5")
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    copied = _ask_windows(lab, display, "clipboard")
    token = copied["text"]
    assert token.count(".") == 2
    assert copied["formats"] == {
        "ExcludeClipboardContentFromMonitorProcessing": _FOUR_ZERO_BYTES,
        "CanIncludeInClipboardHistory": _FOUR_ZERO_BYTES,
        "CanUploadToCloudClipboard": _FOUR_ZERO_BYTES,
        "Clipboard Viewer Ignore": _FOUR_ZERO_BYTES,
    }

    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")
    assert '"BranchName": "North"' in program.read("responseText")
    assert program.close() == 0
    assert _ask_windows(lab, display, "clipboard")["text"] is None

    program = start()
    program.read("credentialTitle", "^Payroll export$")
    program.read("tokenCountdown", "^23:59:")
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    assert _ask_windows(lab, display, "clipboard")["text"] == token
    assert program.close() == 0

    (entry,) = _ask_windows(lab, display, "credentials")
    assert entry["target"].startswith("aspiredesktop.vault.")
    assert entry["target"] == entry["target"].lower()
    assert entry["persist"] == _PERSIST_LOCAL_MACHINE
    for secret in (FULL.secret, token):
        assert find_canary(lab.share / _DATA, secret) == []
