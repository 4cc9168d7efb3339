"""A token that nears its end is told of and kept alive, in the real window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspire_desktop.demo.accounts import ACCOUNTS
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential
from tests.support.canary import find_canary
from tests.support.processes import wait_for


@pytest.fixture
def short_lived() -> Iterator[DemoServer]:
    """Its tokens live for 16 seconds: half of that is the most that a margin takes.

    The server hangs up after five idle seconds: a renewal must not come at that very moment.
    """
    with DemoServer("--lifetime", "16") as server:
        yield server


def _set(data_folder: Path, **settings: object) -> None:
    data_folder.mkdir(parents=True, exist_ok=True)
    (data_folder / "settings.json").write_text(json.dumps(settings))


def test_a_token_that_ends_is_told_of_and_refreshed_from_the_message(
    start: Program, short_lived: DemoServer, data_folder: Path
) -> None:
    program = start()
    add_credential(program, short_lived.base_url)
    program.click("editCredentialButton")
    program.choose("renewalField", "Never by itself")
    program.click("saveCredentialButton")
    program.click("getTokenButton")
    # Whether its own end counts nobody has seen: it is warned of, and the countdown keeps to the guide.
    program.read("tokenState", "Valid")
    assert "Payroll export: the token may expire in" in program.read("messageBar", "may expire in")
    program.click("messageSecondAction")
    program.click("refreshTokenButton")
    program.read("messageBar", "may expire in")
    program.click("messageAction")
    program.read("tokenState", "Valid")
    assert program.read("tokenState") == "✓ Valid"
    assert program.close() == 0
    assert find_canary(data_folder, ACCOUNTS[0].secret) == []


def test_a_token_is_kept_alive_and_the_log_tells_of_it(
    start: Program, short_lived: DemoServer, data_folder: Path
) -> None:
    _set(data_folder, warn_before_min=0)
    program = start()
    add_credential(program, short_lived.base_url)
    program.click("keepAliveLogAction")
    program.read("keepAliveState", "No token is kept refreshed")
    program.key("Esc")
    program.click("editCredentialButton")
    program.choose("renewalField", "Before it expires, while the program runs")
    program.click("saveCredentialButton")
    program.click("getTokenButton")
    program.click("keepAliveLogAction")
    program.read("keepAliveState", "1 token is kept refreshed; the next refresh")
    program.read("keepAliveState", "[1-9] so far")
    rows = program.rows("keepAliveTable")
    assert {(row[1], row[2]) for row in rows} == {("Payroll export", "renewed")}
    program.key("Esc")
    program.click("editCredentialButton")
    assert program.read("renewalField") == "Before it expires, while the program runs"
    program.key("Esc")
    assert program.close() == 0


def test_a_copied_token_is_not_replaced_by_a_test_without_a_word(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    program.click("testCredentialAction")
    assert "may be in use elsewhere" in program.read("inUseBox", "copied")
    program.click("replaceTokenButton")
    program.read("testResult", ".")
    program.key("Esc")
    assert program.close() == 0


def test_a_token_is_kept_alive_while_all_is_locked_and_no_secret_stays_in_memory(
    start: Program, short_lived: DemoServer, data_folder: Path
) -> None:
    _set(data_folder, warn_before_min=0)
    program = start()
    add_credential(program, short_lived.base_url)
    program.click("editCredentialButton")
    program.choose("renewalField", "Before it expires, while the program runs")
    program.click("saveCredentialButton")
    program.click("getTokenButton")
    program.read("tokenState", "Valid|Expires")
    program.click("lockAction")
    program.wait_until_forgotten(FULL.secret)
    vault = data_folder / "vault.aspire"
    before = vault.read_bytes()
    wait_for(lambda: vault.read_bytes() != before, "a renewal of the locked program")
    assert program.read("lockTitle", "Locked")
    program.wait_until_forgotten(FULL.secret)
    assert "expired" not in program.rows("credentialTable")[0][4]
    program.click("unlockButton")
    program.read("credentialTitle", "^Payroll export$")
    program.click("keepAliveLogAction")
    program.read("keepAliveState", "[1-9] so far")
    program.close()
