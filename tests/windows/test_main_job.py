"""The main job on Windows: the real Qt, the real clipboard, the real Credential Manager, under Wine."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, add_credential
from tests.remote.control import JUST_BEGUN
from tests.support.canary import find_canary
from tests.windows.conftest import Program, Windows

pytestmark = pytest.mark.windows

_PERSIST_LOCAL_MACHINE = 2
_FOUR_ZERO_BYTES = "00000000"


def test_the_main_job_on_windows(
    start: Program, ask_windows: Windows, data_folder: Path, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    assert "Windows Credential Manager" in program.read("vaultState", "open")

    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    copied = ask_windows("clipboard")
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
    program.read("operationTitle", "^/Branches$")
    program.click("executeButton")
    program.read("responseStatus", "^200 OK$")
    assert '"BranchName": "North"' in program.read("responseText")
    assert program.close() == 0
    assert ask_windows("clipboard")["text"] is None

    program = start()
    program.read("credentialTitle", "^Payroll export$")
    program.read("tokenCountdown", JUST_BEGUN)
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    assert ask_windows("clipboard")["text"] == token
    assert program.close() == 0

    (entry,) = ask_windows("credentials")
    assert entry["target"].startswith("aspiredesktop.vault.")
    assert entry["target"] == entry["target"].lower()
    assert entry["persist"] == _PERSIST_LOCAL_MACHINE
    for secret in (FULL.secret, token):
        assert find_canary(data_folder, secret) == []
