"""The window's language is the system's, or the one that is set, from the next start on."""

import json
from pathlib import Path

from tests.e2e.conftest import Program


def test_the_language_follows_the_system_until_another_is_set(start: Program, data_folder: Path) -> None:
    program = start(LANGUAGE="de")
    program.click("newCredentialAction")
    program.read("credentialDialog", "Zugang")
    program.key("Esc")
    program.click("settingsAction")
    program.choose("setting:language", "Español")
    program.key("Esc")
    program.click("newCredentialAction")
    program.read("credentialDialog", "Zugang")  # what is there keeps its language until the next start
    program.key("Esc")
    program.close()
    assert json.loads((data_folder / "settings.json").read_text())["language"] == "es"

    program = start(LANGUAGE="de")
    program.click("newCredentialAction")
    program.read("credentialDialog", "Pegar Client ID")
