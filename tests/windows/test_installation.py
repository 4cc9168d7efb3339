"""The installed program: put there, used, replaced by a newer one, and removed."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, add_credential
from tests.remote.control import JUST_BEGUN, running
from tests.support.canary import find_canary
from tests.windows.conftest import Windows
from tests.windows.installation import RUN_KEY, Installation
from tests.windows.lab import WindowsLab
from tests.windows.workshop import FIRST, SECOND

pytestmark = pytest.mark.windows

#: 1603, as it is told in eight bits: the installation failed.
_FAILED = 1603 % 256
_HKCU = "HKEY_CURRENT_USER"
_PLACES = (rf"{_HKCU}\Software\Aspire Desktop", rf"{_HKCU}\Environment", RUN_KEY)


def test_a_life_of_an_installation(
    installation: Installation,
    lab: WindowsLab,
    ask_windows: Windows,
    data_folder: Path,
    demo_server: DemoServer,
) -> None:
    installation.remove_all()
    before = {key: installation.registry(key) for key in _PLACES}
    place = lab.seen_from_windows(data_folder)
    assert installation.install(FIRST) == 0
    assert installation.files() == _shipped(installation, FIRST)
    assert installation.menu_entry.exists()
    assert "Aspire Desktop" in installation.registry(_PLACES[1])  # on the user's PATH

    installation.set_sign_in()

    with ExitStack() as stack:
        program = stack.enter_context(running(installation.start_remote, ["--data-dir", place]))
        add_credential(program, demo_server.base_url)
        assert "Windows Credential Manager" in program.read("vaultState", "open")
        program.click("getTokenButton")
        program.read("tokenCountdown", JUST_BEGUN)
        program.click("copyTokenButton")
        program.read("clipboardState", "Token copied")
        copied = ask_windows("clipboard")
        assert set(copied["formats"].values()) == {"00000000"}
        program.type("operationFilter", "branches get")
        program.select("operationTree", "GET /Branches")
        program.read("operationTitle", "^/Branches$")
        program.click("executeButton")
        program.read("responseStatus", "^200 OK$")

        # The newer one comes while the window is open, which closes by itself.
        assert installation.install(SECOND) == 0
        assert program.wait() == 0
    assert installation.files() == _shipped(installation, SECOND)
    assert installation.run("--version").stdout.strip() == f"aspire-desktop-cli, version {SECOND}".encode()

    listed = json.loads(installation.run("--data-dir", place, "credentials", "list", "--json").stdout)
    assert [entry["description"] for entry in listed] == ["Payroll export"]
    token = installation.run("--data-dir", place, "token", "Payroll export")
    assert (token.returncode, token.stdout.strip().decode()) == (0, copied["text"])

    # Wine says why in a box only, and not where it is silent; the sentence has a test of its own.
    assert installation.install(FIRST) == _FAILED
    assert installation.files() == _shipped(installation, SECOND)

    # Removed while the window is open, which closes by itself.
    with running(installation.start_remote, ["--data-dir", place]) as program:
        program.read("credentialTitle", "^Payroll export$")
        assert installation.remove(SECOND) == 0
        assert program.wait() == 0
    assert not installation.folder.exists()
    assert not installation.menu_entry.exists()
    assert {key: installation.registry(key) for key in _PLACES} == before
    (entry,) = ask_windows("credentials")
    assert entry["target"].startswith("aspiredesktop.vault.")
    for secret in (FULL.secret, copied["text"]):
        assert find_canary(data_folder, secret) == []


def _shipped(installation: Installation, version: str) -> dict[str, int]:
    built = installation.installers.built[version]
    return {path.relative_to(built.folder).as_posix(): path.stat().st_size for path in built.files()}
