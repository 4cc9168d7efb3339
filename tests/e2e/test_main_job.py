"""From an empty window to a copied token and an answered request, as a new user would."""

import re
from pathlib import Path

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import FULL, Program, add_credential, clipboard_of
from tests.remote.control import JUST_BEGUN
from tests.support.canary import find_canary


def test_the_main_job(
    start_anew: Program,
    environment: dict[str, str],
    demo_server: DemoServer,
    data_folder: Path,
    tmp_path: Path,
) -> None:
    program = start_anew()
    assert "Bring it here" in program.read("emptyState", "Bring it here")
    add_credential(program, demo_server.base_url)

    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    assert "rolling 24 h" in program.read("tokenBasis")
    assert "Valid" in program.read("tokenState", "Valid")

    program.key("Ctrl+Shift+C")
    program.read("clipboardState", "Token copied, cleared in")
    token = clipboard_of(environment).decode("ascii")
    assert re.fullmatch(r"[\w-]+\.[\w-]+\.[\w-]+", token)
    assert clipboard_of(environment, "-target", "x-kde-passwordManagerHint") == b"secret"

    program.click("copyBearerAction")
    program.read("clipboardState", "Bearer token copied")
    assert clipboard_of(environment).decode("ascii") == f"Bearer {token}"

    program.key("Ctrl+L")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.read("operationTitle", "^/Branches$")
    program.type("parameter:query:$top", "2")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")
    assert "2 rows" in program.read("responseTiming")
    assert '"BranchName": "North"' in program.read("responseText")
    assert program.rows("responseTable")[0][1] == "North"

    program.click("refreshTokenButton")
    assert "copied" in program.read("inUseBox")
    program.click("replaceTokenButton")
    program.read("tokenState", "Valid")
    program.click("copyTokenButton")
    program.read("clipboardState", "^✓ Token copied")
    assert clipboard_of(environment).decode("ascii") not in ("", token)

    assert program.close() == 0
    assert clipboard_of(environment) == b""
    for secret in (FULL.secret, token):
        assert find_canary(data_folder, secret) == []
        assert find_canary(tmp_path / "tmp", secret) == []


def test_the_token_survives_a_restart(
    start: Program, environment: dict[str, str], demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    token = clipboard_of(environment)
    program.close()

    program = start()
    program.read("credentialTitle", "^Payroll export$")
    program.read("tokenCountdown", JUST_BEGUN)
    program.click("copyTokenButton")
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment) == token != b""
    program.close()


def test_a_credential_is_edited_duplicated_deleted_and_brought_back(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.click("editCredentialButton")
    assert program.read("secretField") == ""
    program.type("descriptionField", "Payroll import")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Payroll import$")

    program.click("duplicateCredentialButton")
    program.read("credentialTitle", r"^Payroll import \(copy\)$")
    assert [row[0] for row in program.rows("credentialTable")] == ["Payroll import", "Payroll import (copy)"]

    program.click("deleteCredentialButton")
    program.read("messageBar", "Deleted")
    assert len(program.rows("credentialTable")) == 1
    program.click("messageAction")
    program.read("credentialTitle", r"^Payroll import \(copy\)$")
    assert len(program.rows("credentialTable")) == 2

    program.type("credentialSearch", "copy")
    assert len(program.rows("credentialTable")) == 1
    program.close()


def test_wrong_credentials_are_told_apart_from_a_wrong_address(
    start: Program, demo_server: DemoServer
) -> None:
    program = start()
    add_credential(program, demo_server.base_url, secret="not-the-secret")
    program.click("getTokenButton")
    assert "rejected these credentials" in program.read("messageBar", r"\b404\b")
    program.click("messageAction")
    program.type("secretField", FULL.secret)
    program.click("saveCredentialButton")
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.close()


def test_a_few_words_lead_anywhere(start: Program, demo_server: DemoServer) -> None:
    program = start()
    add_credential(program, demo_server.base_url, description="Payroll")
    add_credential(program, demo_server.base_url, description="Reporting")
    program.read("descriptionSource", "from the server")
    program.click("goToAction")
    program.type("paletteSearch", "payr cred")
    program.key("Return")
    program.read("credentialTitle", "^Payroll$")
    program.click("goToAction")
    program.type("paletteSearch", "get contacttypes")
    program.key("Return")
    program.read("operationTitle", "^/ContactTypes$")
    program.click("goToAction")
    program.type("paletteSearch", "get token action")
    program.key("Return")
    program.read("tokenCountdown", JUST_BEGUN)
    program.close()


def test_an_answer_is_searched_and_saved_byte_for_byte(
    start: Program, demo_server: DemoServer, tmp_path: Path
) -> None:
    program = start()
    add_credential(program, demo_server.base_url)
    program.read("descriptionSource", "from the server")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.tab("headersEditor")
    program.type("headersEditor", "X-Trace: abc")
    assert "X-Trace: abc" in program.read("codeView", "curl --request GET")
    assert "$ASPIRE_TOKEN" in program.read("codeView")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")

    program.type("responseFind", "nothing of the kind")
    program.key("Return")
    program.read("findState", "not found")
    program.type("responseFind", "Snow")
    program.key("Return")
    program.read("findState", "^1 of 1$")

    target = tmp_path / "branches.json"
    program.click("saveResponseButton")
    program.choose_file(str(target))
    program.read("messageBar", "Saved as branches.json")
    assert target.read_bytes().startswith(b'[{"BranchID":1000,')
    program.close()
