"""The lock masks everything, drops what is sealed, and opens the way that the vault says."""

import subprocess
import sys
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, ROOT, Program, add_credential, clipboard_of

PHRASE = "correct horse battery"


def test_a_locked_window_shows_names_and_times_and_gives_nothing_away(
    start: Program, demo_server: DemoServer, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.click("showStoredSecretButton")
    assert program.read("secretText", "^demo-secret") == FULL.secret
    program.key("Ctrl+Shift+C")
    program.read("clipboardState", "Token copied")
    token = clipboard_of(environment).decode()

    program.click("lockAction")
    assert "privacy" in program.read("lockText", "privacy")
    program.read("vaultState", "locked|open")
    assert clipboard_of(environment) == b""
    assert not program.is_visible("tokenState")
    assert not program.is_visible("responseText")
    assert program.rows("credentialTable")[0][0] == "Payroll export"
    assert program.rows("credentialTable")[0][4].startswith("23:5")
    program.wait_until_forgotten(FULL.secret, token)
    program.key("Ctrl+Shift+C")
    program.key("Ctrl+C")
    assert clipboard_of(environment) == b""

    program.click("unlockButton")
    program.read("tokenState", "Valid")
    program.read("credentialTitle", "^Payroll export$")
    program.key("Ctrl+Shift+C")
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment).decode() == token
    program.click("activityAction")
    program.read("activityState", "Complete")
    kinds = [row[1] for row in program.rows("activityTable")]
    assert kinds[:3] == ["copied", "unlocked", "locked"]
    program.close()


def test_a_form_that_was_open_is_there_again_with_what_was_typed(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("addCredentialButton")
    program.type("descriptionField", "Half typed")
    program.key("Ctrl+Shift+L")  # in the form as everywhere
    program.read("lockTitle", "Locked")
    assert not program.is_visible("credentialDialog")
    program.click("unlockButton")
    program.click("descriptionField")  # once it is in sight again
    assert program.read("descriptionField") == "Half typed"
    program.key("Escape")
    program.click("discardButton")
    program.close()


def test_a_passphrase_makes_the_lock_a_real_one_here_and_on_the_command_line(
    start: Program, demo_server: DemoServer, data_folder: Path, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("vaultPassphraseAction")
    program.type("passphraseField", PHRASE)
    program.type("passphraseAgainField", PHRASE)
    program.key("Return")
    program.read("messageBar", "passphrase is set")
    program.click("lockAction")
    program.read("lockText", "A passphrase encrypts")
    program.type("lockPassphraseField", "another one entirely")
    program.click("unlockButton")
    program.read("lockProblem", "passphrase")
    program.wait_until_forgotten(FULL.secret, PHRASE)
    program.type("lockPassphraseField", PHRASE)
    program.key("Return")
    program.read("credentialTitle", "^Payroll export$")
    program.close()

    program = start()
    program.read("lockText", "A passphrase encrypts")
    assert program.rows("credentialTable") == []
    program.type("lockPassphraseField", PHRASE)
    program.key("Return")
    program.read("credentialTitle", "^Payroll export$")
    command = [sys.executable, "-m", "aspire_desktop.cli", "--data-dir", str(data_folder)]
    command += ["--vault-passphrase-stdin", "credentials", "list"]
    listed = subprocess.run(
        command, env=environment, cwd=ROOT, input=f"{PHRASE}\n".encode(), capture_output=True, check=True
    )
    assert b"Payroll export" in listed.stdout
    program.click("vaultPassphraseAction")
    program.click("removePassphraseButton")
    program.read("messageBar", "was removed")
    program.close()
    program = start()
    program.read("credentialTitle", "^Payroll export$")
    program.close()


def test_an_older_copy_is_looked_into_and_restored_and_that_taken_back(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    for name in ("First", "Second", "Third"):
        add_credential(program, demo_server.base_url, description=name)
    program.click("olderCopiesAction")
    program.read("copiesState", "Credentials in it")
    held = [row[1] for row in program.rows("copiesTable")]
    assert held == ["2: First, Second", "1: First"]
    program.click("restoreCopyButton")
    assert "It lacks: Third" in program.read("restoreCopyBox", "lacks")
    program.click("confirmRestoreButton")
    program.read("messageBar", "are back")
    assert [row[0] for row in program.rows("credentialTable")] == ["First", "Second"]
    program.click("messageClose")
    program.click("olderCopiesAction")
    program.read("copiesState", "Credentials in it: First, Second, Third")
    program.click("restoreCopyButton")
    program.click("confirmRestoreButton")
    program.read("messageBar", "are back")
    assert [row[0] for row in program.rows("credentialTable")] == ["First", "Second", "Third"]
    program.close()
