"""What the window says when the other side misbehaves, and that nothing saved is lost by it."""

from collections.abc import Iterator

import pytest

from tests.e2e.conftest import FULL, Program, add_credential, clipboard_of
from tests.remote.control import JUST_BEGUN
from tests.support.api_server import Answer, ApiServer, Received
from tests.support.vendor_document import vendor_document

_LOGIN = ("POST", "/Authorization")
_DOCUMENT = ("GET", "/swagger/v1/swagger.json")
_HTML = Answer(body=b"<html><body>Sign in</body></html>", headers={"Content-Type": "text/html"})


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer() as server:
        server.add_account(FULL.client_id, FULL.secret)
        yield server


def test_each_bad_answer_to_a_login_is_one_clear_sentence(start: Program, server: ApiServer) -> None:
    program = start()
    add_credential(program, server.url)
    cases = {
        "web app": _HTML,
        "nothing in place": Answer(body=b""),
        "without a token": Answer(json={"RefreshToken": "x"}),
        "JSON": Answer(body=b'{"Token": "a'),
        "503": Answer(status=503),
    }
    for words, answer in cases.items():
        server.script(*_LOGIN, answer)
        program.click("getTokenButton")
        text = program.read("messageBar", f"(?i){words}")
        assert FULL.secret not in text
        program.click("messageClose")
    server.script(*_LOGIN, Answer(json={"Token": "good", "RefreshToken": "r"}))
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    program.close()


def test_an_unreachable_host_is_told_and_nothing_is_lost(start: Program) -> None:
    program = start()
    add_credential(program, "http://127.0.0.1:9")
    program.click("getTokenButton")
    program.read("messageBar", "127.0.0.1")
    program.click("messageClose")
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("messageBar", "127.0.0.1")
    assert program.close() == 0
    program = start()
    program.read("credentialTitle", "^Payroll export$")
    program.close()


def test_a_broken_description_leaves_the_one_at_hand(start: Program, server: ApiServer) -> None:
    server.script(*_DOCUMENT, Answer(body=b'{"openapi": "3.0.0", "paths": {'))
    program = start()
    add_credential(program, server.url)
    program.read("descriptionSource", "built-in list · offline")
    program.click("updateDescriptionButton")
    program.read("messageBar", "not valid JSON")
    program.close()


def test_the_vendors_document_loads_is_kept_and_works_offline(start: Program, server: ApiServer) -> None:
    server.script(*_DOCUMENT, Answer(body=vendor_document()))
    program = start()
    add_credential(program, server.url)
    program.read("descriptionSource", "^158 operations, from the server$")
    program.type("operationFilter", "worktickettimes post")
    program.select("operationTree", "POST /WorkTicketTimes")
    assert program.read("bodyEditor", "{") == "{}"
    program.click("bodyExampleButton")
    assert '"WorkTicketID"' in program.read("bodyEditor", "WorkTicketID")
    assert program.names("parameter:") == ["parameter:header:api-version", "parameter:query:api-version"]
    program.type("operationFilter", "get /branches")
    program.select("operationTree", "GET /Branches")
    program.type("parameter:query:$filter", "BranchName eq 'A & B'")
    assert program.read("requestUrl").endswith("/Branches?$filter=BranchName%20eq%20'A%20%26%20B'")
    program.close()

    server.script(*_DOCUMENT, Answer(status=503))
    program = start()
    program.read("descriptionSource", "^158 operations, saved copy · offline$")
    program.close()


def test_a_401_renews_once_and_repeats_once(start: Program, server: ApiServer) -> None:
    program = start()
    add_credential(program, server.url)
    program.click("getTokenButton")
    program.read("tokenCountdown", JUST_BEGUN)
    server.accounts.in_force.clear()
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200 OK$")
    assert "refreshed" in program.read("responseMeaning")
    assert [request.bearer for request in server.asked("GET", "/Branches")] == ["token-1", "token-2"]
    program.close()


def test_a_request_is_cancelled_in_mid_air(start: Program, server: ApiServer) -> None:
    server.script("GET", "/Branches", Answer(body=b"[" * 100, drip_s=0.2))
    program = start()
    add_credential(program, server.url)
    program.type("operationFilter", "branches get")
    program.select("operationTree", "GET /Branches")
    program.key("Ctrl+Return")
    program.read("responseStatus", "Receiving")
    program.click("cancelButton")
    program.read("responseStatus", "^Canceled$")
    assert server.closed_by_client.wait(90)
    program.close()


def test_a_write_to_production_asks_first(start: Program, server: ApiServer) -> None:
    sent: list[Received] = []

    def created(request: Received) -> Answer:
        sent.append(request)
        return Answer(json=7)

    server.script("POST", "/ClockTimes", created)
    program = start()
    program.click("addCredentialButton")
    program.type("descriptionField", "Live")
    program.choose("environmentField", "Production")
    program.type("baseUrlField", server.url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Live$")
    program.type("operationFilter", "clocktimes post")
    program.select("operationTree", "POST /ClockTimes")
    program.key("Ctrl+Return")
    text = program.read("confirmWriteBox", "POST on 127.0.0.1")
    assert "Live" in text
    assert sent == []
    program.click("confirmWriteButton")
    program.read("responseStatus", "^200 OK$")
    assert len(sent) == 1
    program.close()


def test_copying_a_refused_token_warns_first_and_offers_a_fresh_one(
    start: Program, server: ApiServer, environment: dict[str, str]
) -> None:
    server.script("POST", "/ClockTimes", Answer(status=401))
    program = start()
    program.click("addCredentialButton")
    program.type("descriptionField", "Live")
    program.choose("environmentField", "Production")
    program.type("baseUrlField", server.url)
    program.paste("clientIdField", f"Client ID: {FULL.client_id}\nSecret: {FULL.secret}\n")
    program.click("saveCredentialButton")
    program.read("credentialTitle", "^Live$")
    program.type("operationFilter", "clocktimes post")
    program.select("operationTree", "POST /ClockTimes")
    program.key("Ctrl+Return")
    program.click("confirmWriteButton")
    program.read("responseStatus", "^401")
    assert len(server.asked("POST", "/ClockTimes")) == 1, "a write to production is never repeated by itself"
    program.read("tokenState", "Refused")
    program.click("copyTokenButton")
    program.read("expiredTokenBox", r"\b401\b")
    assert "Token copied" not in program.read("clipboardState")
    program.click("refreshBeforeCopyButton")
    program.read("tokenState", "Valid")
    program.read("clipboardState", "Token copied")
    assert clipboard_of(environment) == b"token-2"
    program.close()
