"""The hot key from another program, and the start at sign-in, on a real display."""

import subprocess
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential, clipboard_of


def _press(environment: dict[str, str], keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], env=environment, check=True)


def test_a_hot_key_brings_up_the_credentials_and_copies_a_token(
    start: Program, demo_server: DemoServer, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.click("settingsAction")
    program.select("settingsPages", "Tray and start")
    program.type("setting:hot_key", "Ctrl+C")
    program.key("Return")
    program.read("problem:hot_key", "Every program needs")
    program.type("setting:hot_key", "Ctrl+Alt+J")
    program.key("Return")
    program.read("problem:hot_key", "^$")
    program.key("Esc")
    program.minimize()
    _press(environment, "ctrl+alt+j")
    program.read("paletteDialog", "")
    program.type("paletteSearch", "pay")
    program.key("Return")
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment).count(b".") == 2
    program.click("lockAction")
    program.read("lockTitle", "Locked")
    program.close()


def test_the_start_at_sign_in_is_an_entry_of_the_systems_own(
    start: Program, environment: dict[str, str], data_folder: Path
) -> None:
    config = Path(environment.get("XDG_CONFIG_HOME") or Path(environment["HOME"]) / ".config")
    entry = config / "autostart" / "aspire-desktop.desktop"
    program = start()
    program.read("vaultState", "new")
    program.click("settingsAction")
    program.select("settingsPages", "Tray and start")
    program.click("setting:close_to_tray")
    program.read("problem:close_to_tray", "no tray")
    program.click("setting:start_at_sign_in")
    text = entry.read_text()
    assert "--hidden" in text
    assert str(data_folder) in text
    program.click("setting:start_at_sign_in")
    assert not entry.exists()
    assert program.close() == 0
