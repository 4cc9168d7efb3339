"""Whichever way something secret is copied, it is guarded and on record."""

from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential, clipboard_of


def test_keys_copy_through_the_guard_and_it_is_on_record(
    start: Program, demo_server: DemoServer, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.select("credentialTable", "Payroll export")
    program.key("Ctrl+C")
    program.read("clipboardState", "^✓ Token copied, cleared in")
    assert clipboard_of(environment).count(b".") == 2

    program.click("showStoredSecretButton")
    program.read("secretText", FULL.secret)
    program.key("Ctrl+C")
    program.read("clipboardState", "^✓ Secret copied, cleared in")
    assert clipboard_of(environment).decode() == FULL.secret
    assert clipboard_of(environment, "-target", "x-kde-passwordManagerHint") == b"secret"
    program.click("showStoredSecretButton")
    program.read("secretText", "^•+$")

    program.click("activityAction")
    program.read("activityState", "Complete")
    assert [row[1:4] for row in program.rows("activityTable")][:3] == [
        ["copied", "Payroll export", "Secret"],
        ["secret shown", "Payroll export", ""],
        ["copied", "Payroll export", "Token"],
    ]
    program.close()


def test_selecting_in_a_shown_secret_leaves_it_off_the_primary_selection(
    start: Program, environment: dict[str, str], tmp_path: Path
) -> None:
    program = start()
    program.click("addCredentialButton")
    program.type("descriptionField", "selected")
    program.key("Ctrl+A")
    assert clipboard_of(environment, selection="primary") == b"selected"
    program.type("secretField", "canary-secret-4711")
    program.click("showSecretButton")
    for keys in ("Ctrl+A", "Home", "Shift+End", "Home", "Ctrl+K", "Ctrl+U"):
        program.type("secretField", "canary-secret-4711")
        program.key(keys)
        assert b"canary" not in clipboard_of(environment, selection="primary"), keys
        assert b"canary" not in clipboard_of(environment), keys
    program.type("secretField", "canary-secret-4711")
    program.key("Ctrl+A")
    program.key("Ctrl+Ins")
    program.read("clipboardState", "^✓ Secret copied, cleared in")
    assert clipboard_of(environment) == b"canary-secret-4711"
    program.key("Esc")
    assert program.close() == 0
    assert clipboard_of(environment) == b""
