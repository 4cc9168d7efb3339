"""Settings are in force as soon as they are changed, and found by their words."""

import json
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential, clipboard_of


def test_settings_are_in_force_at_once_and_kept(
    start: Program, demo_server: DemoServer, data_folder: Path, environment: dict[str, str]
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenState", "Valid")
    program.click("settingsAction")
    program.select("settingsPages", "Clipboard")
    program.type("setting:clear_clipboard_after_s", "7")
    program.key("Return")
    program.type("settingsSearch", "group")
    program.choose("setting:grouping", "By environment")
    assert program.rows("credentialTable")[0][0] == "Custom base URL"
    program.type("settingsSearch", "proxy")
    program.choose("setting:proxy", "Manual")
    program.type("setting:proxy_url", "http://me:pw@proxy:80")
    program.key("Return")
    program.read("problem:proxy_url", "Leave user name and password out")
    program.type("setting:proxy_url", "proxy.invalid:8080")
    program.key("Return")
    program.read("setting:proxy_url", "proxy.invalid")
    program.type("settingsSearch", "")
    program.select("settingsPages", "Storage")
    assert str(data_folder) in program.read("storageText", "encrypted")
    program.click("setting:move_folder")
    program.read("problem:move_folder", "--data-dir")
    program.key("Esc")
    program.click("copyTokenButton")
    program.read("clipboardState", "cleared in 7 s")
    assert clipboard_of(environment)
    program.close()
    kept = json.loads((data_folder / "settings.json").read_text())
    assert (kept["clear_clipboard_after_s"], kept["grouping"]) == (7, "environment")
    assert kept["proxy_url"] == "http://proxy.invalid:8080"
    assert "pw" not in kept["proxy_url"]
