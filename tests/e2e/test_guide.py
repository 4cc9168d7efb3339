"""The guide where it is needed, and a credential tested before it is saved."""

import json
import subprocess
from pathlib import Path

import pytest

from aspire_desktop import __version__
from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential
from tests.remote.control import JUST_BEGUN
from tests.support.api_server import Answer, ApiServer


def _fill(program: object, base_url: str, secret: str = FULL.secret) -> None:
    from tests.remote.control import Control

    assert isinstance(program, Control)
    program.click("addCredentialButton")
    program.type("descriptionField", "Payroll export")
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", base_url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {secret}\n")


def test_f1_and_the_empty_windows_links_open_the_guide(start: Program) -> None:
    program = start()
    program.read("emptyState", "Bring it here")
    program.key("F1")
    program.read("guidePage", "^What this program does for you")
    program.click("guideStep1")
    assert "GENERATE" in program.read("guidePage", "^Create a credential in Aspire")
    program.click("guideStep3")
    program.read("guidePage", "^Token, refresh token")
    program.click("guideBack")
    program.read("guidePage", "^Create a credential")
    program.type("guideSearch", "rolling")
    program.select("guideContents", "How long a token lasts")
    assert program.close() == 0


def test_the_page_is_kept_while_the_guide_is_closed(start: Program) -> None:
    program = start()
    program.click("guideStep4")
    program.read("guidePage", "^Trying an endpoint")
    program.type("guideSearch", "")
    program.key("Esc")
    program.key("F1")
    program.read("guidePage", "^What this program does")  # the list has the focus
    program.click("guideBack")
    program.read("guidePage", "^Trying an endpoint")
    assert program.close() == 0


def test_the_guide_can_be_read_beside_the_form(start: Program) -> None:
    program = start()
    program.click("addCredentialButton")
    program.click("guide:scopes")
    program.read("guidePage", "^What scopes mean")
    program.type("guideSearch", "clock")
    program.type("descriptionField", "still here")
    assert program.read("descriptionField") == "still here"
    program.close()


def test_an_error_leads_to_what_explains_it(start: Program, demo_server: DemoServer) -> None:
    program = start()
    add_credential(program, demo_server.base_url, secret="not-the-secret")
    program.click("getTokenButton")
    program.read("messageBar", r"\b404\b")
    program.click("messageGuide")
    program.read("guidePage", "^When something fails")
    program.click("guideAction")
    program.read("guidePage", "^When something fails")
    program.click("messageClose")
    program.close()


def test_a_refused_request_leads_to_scopes(start: Program, demo_server: DemoServer) -> None:
    with ApiServer() as server:
        server.add_account(FULL.client_id, FULL.secret)
        server.script("GET", "/Branches", Answer(status=403))
        program = start()
        add_credential(program, server.url)
        program.type("operationFilter", "branches get")
        program.select("operationTree", "GET /Branches")
        program.key("Ctrl+Return")
        program.read("responseStatus", "^403")
        program.click("responseGuide")
        program.read("guidePage", "^When something fails")
        program.close()


def test_a_credential_is_tested_before_it_is_saved_and_its_token_kept(
    start: Program, environment: dict[str, str]
) -> None:
    with ApiServer() as server:
        server.add_account(FULL.client_id, FULL.secret)
        program = start()
        _fill(program, server.url)
        program.click("testCredentialButton")
        program.read("testResult", "^Everything works")
        assert program.read("testTokenLight") == "✓ Token accepted"
        program.click("copyTestButton")
        copied = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out"], env=environment, capture_output=True, check=True
        ).stdout.decode()
        assert "Everything works" in copied
        assert FULL.secret not in copied
        program.click("saveCredentialButton")
        program.read("credentialTitle", "^Payroll export$")
        program.read("tokenCountdown", JUST_BEGUN)
        assert len(server.asked("POST", "/Authorization")) == 1
        program.close()


def test_a_wrong_secret_is_found_before_it_is_saved(start: Program, demo_server: DemoServer) -> None:
    program = start()
    _fill(program, demo_server.base_url, secret="not-the-secret")
    program.click("testCredentialButton")
    program.read("testResult", r"rejected the Client ID or the Secret \(404\)")
    program.click("testGuide")
    program.read("guidePage", "^When something fails")
    program.type("secretField", FULL.secret)
    program.read("testResult", "Test again")
    program.click("testCredentialButton")
    program.read("testResult", "^Everything works")
    program.click("saveCredentialButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.close()


@pytest.mark.parametrize("edited", [False, True])
def test_a_saved_credential_is_tested_with_its_own_secret(
    start: Program, demo_server: DemoServer, edited: bool
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    if edited:
        program.click("editCredentialButton")
        assert program.read("secretField") == ""
        program.click("testCredentialButton")
        program.read("testResult", "^Everything works")
        program.click("saveCredentialButton")
    else:
        program.key("Ctrl+T")
        program.read("testResult", "^Everything works")
    program.read("tokenCountdown", JUST_BEGUN)
    program.close()


def test_f1_opens_the_page_of_the_part_that_is_worked_in(start: Program, demo_server: DemoServer) -> None:
    program = start()
    program.click("addCredentialButton")
    program.key("F1")
    program.read("guidePage", "^Create a credential in Aspire")
    program.key("Esc")
    program.type("descriptionField", "Payroll export")
    program.choose("environmentField", "Custom base URL")
    program.type("baseUrlField", demo_server.base_url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll export$")
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.click("guideAction")
    program.read("guidePage", "^Token, refresh token")
    program.key("Esc")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.click("guideAction")
    program.read("guidePage", "^Trying an endpoint")
    program.close()


def test_the_first_start_after_an_update_offers_its_news(start: Program, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "settings.json").write_text('{"news_of": "0.0.9"}', encoding="utf-8")
    program = start()
    program.read("messageBar", "is now version")
    program.click("messageAction")
    program.read("guidePage", "^What's new")
    assert program.close() == 0
    assert json.loads((data_folder / "settings.json").read_text(encoding="utf-8"))["news_of"] == __version__
