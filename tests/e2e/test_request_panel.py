"""The request panel as a user has it: filled in, sent, looked through, and there again after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential
from tests.remote.control import Control
from tests.support.canary import find_canary

CANARY = "Jørgensen-canary-4711"
OTHER = """\
openapi: 3.1.0
info: {title: Other, version: '1'}
paths:
  /Branches:
    get:
      parameters:
        - {name: when, in: query, schema: {type: string, format: date}}
      responses:
        200: {}
  /broken: 5
"""


@pytest.fixture
def ready(start: Program, demo_server: DemoServer) -> Callable[[], Control]:
    """Return a function that starts the program on a credential whose operations are listed."""

    def begin() -> Control:
        program = start()
        add_credential(program, demo_server.base_url)
        program.read("descriptionSource", "from the server")
        return program

    return begin


def choose(program: Control, operation: str) -> None:
    program.type("operationFilter", operation)
    program.select("operationTree", operation)
    program.read("operationTitle", f"^{operation.partition(' ')[2]}$")


def test_a_draft_and_the_history_are_there_after_a_restart_and_sealed(
    ready: Callable[[], Control], start: Program, data_folder: Path
) -> None:
    program = ready()
    choose(program, "GET /Contacts")
    program.paste("parameter:query:$filter", f"LastName eq '{CANARY}'")
    program.click("executeButton")
    program.read("responseStatus", "^200")
    program.read("historyTab", "1$")
    program.close()
    assert find_canary(data_folder, CANARY) == []

    again = start()
    again.read("descriptionSource", "operations")
    assert again.read("parameter:query:$filter", CANARY) == f"LastName eq '{CANARY}'"
    again.read("historyTab", "1$")
    (row,) = again.rows("historyTable")
    assert row[1:3] == ["GET", "200"]
    assert again.close() == 0


def test_a_sent_request_is_opened_as_a_draft_again(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Branches")
    program.type("parameter:query:$top", "2")
    program.click("executeButton")
    program.read("responseTiming", "2 rows")
    program.type("parameter:query:$top", "")
    choose(program, "GET /Contacts")
    program.click("historyTab")
    program.key("Return")
    program.read("operationTitle", "^/Branches$")
    assert program.read("parameter:query:$top", "2") == "2"


def test_what_the_server_says_stands_beside_the_fields(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "POST /Contacts")
    program.click("bodyAsText")
    program.paste_over("bodyEditor", '{"Contact": {"LastName": "Bø"}}')
    program.click("executeButton")
    program.read("messageBar", "is required")
    program.read("responseStatus", "No response yet")
    program.click("messageAction")  # as it is
    program.read("responseStatus", "^400")
    program.read("bodyState", r"the server about Contact\.FirstName: Contact\.FirstName is required")


def test_the_form_and_the_json_are_one_body(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "POST /Contacts")
    program.click("bodyAsText")
    program.paste_over(
        "bodyEditor",
        '{"Contact": {"FirstName": "Åse", "LastName": "Bø"}, "Rate": 12.50, "Odd": [1.0]}',
    )
    program.read("bodyState", "Odd|Rate")
    program.click("bodyAsForm")
    program.click("bodyAsText")
    assert '"Rate": 12.50' in program.read("bodyEditor", "Bø")


def test_nothing_is_sent_that_cannot_be_right(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Contacts")
    program.type("parameter:query:$filter", "LastName eq")
    program.key("Escape")
    program.read("requestUrl", "LastName%20eq")
    choose(program, "DELETE /OpportunityTags/{id}")
    program.click("executeButton")
    program.read("messageBar", "id")
    program.read("responseStatus", "No response yet")


def test_the_assistant_makes_the_query(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Contacts")
    program.click("queryAssistantButton")
    program.choose("conditionField", "LastName")
    program.choose("conditionOperator", "contains")
    program.type("conditionValue", "O'Br")
    program.read("queryPreview", r"contains\(LastName,'O''Br'\)")
    program.key("Return")
    assert program.read("parameter:query:$filter", "contains") == "contains(LastName,'O''Br')"


def test_a_condition_that_is_not_finished_is_seen_and_not_sent(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Contacts")
    program.click("conditionsButton")
    program.choose("conditionField", "LastName")
    program.choose("conditionOperator", "contains")
    program.read("condition0", "not finished")
    program.click("executeButton")
    program.read("messageBar", r"\$filter cannot be read")
    program.read("responseStatus", "No response yet")
    program.type("conditionValue", "O'Br")
    program.read("condition0", "LastName contains O'Br")
    program.click("executeButton")
    program.read("responseStatus", "^200")
    assert program.read("parameter:query:$filter", "contains") == "contains(LastName,'O''Br')"


def test_an_order_is_chosen_field_by_field_and_sent(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Contacts")
    program.click("chipsButton:$orderby")
    program.choose("itemField", "LastName")
    program.choose("itemDirection", "descending")
    program.read("orderItem0", "LastName, descending")
    program.click("executeButton")
    program.read("responseStatus", "^200")
    assert program.read("parameter:query:$orderby", "desc") == "LastName desc"


def test_a_curl_command_fills_the_form(ready: Callable[[], Control], demo_server: DemoServer) -> None:
    program = ready()
    command = (
        f"curl '{demo_server.base_url}/Branches?$top=3&$filter=BranchID%20gt%201000' "
        "-H 'Authorization: Bearer canary' -H 'X-Trace: 7'"
    )
    program.copy(command)
    program.click("pasteRequestAction")
    program.read("messageBar", "filled")
    assert program.read("parameter:query:$top", "3") == "3"
    assert program.read("parameter:query:$filter", "BranchID") == "BranchID gt 1000"
    assert "canary" not in program.read("headersEditor")


def test_every_view_is_searched_and_two_answers_compared(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Properties")
    for top in ("3", "4"):
        program.type("parameter:query:$top", top)
        program.click("executeButton")
        program.read("responseTiming", f"{top} rows")
    program.type("responseFind", "IndustryName")
    for view in ("responseTree", "responseText", "responseTable"):
        program.tab(view)
        program.read("findState", "1 of 4")
    program.tab("responseHeaders")
    program.type("responseFind", "json")
    program.read("findState", "1 of 1")
    program.click("compareAction")
    program.read("compareState", "1 difference")
    assert program.rows("compareTable")[0][:2] == ["+", "$[3]"]


def test_the_tree_takes_a_jsonpath(ready: Callable[[], Control]) -> None:
    program = ready()
    choose(program, "GET /Properties")
    program.click("executeButton")
    program.read("responseStatus", "^200")
    program.tab("responseTree")
    program.type("responseFilter", "$[0,2].PropertyName")
    program.read("filterState", "2 found")
    assert [row[0] for row in program.rows("responseTree")] == ["$[0].PropertyName", "$[2].PropertyName"]
    program.type("responseFilter", "$[")
    program.read("filterState", "not a JSONPath")


def test_somebody_elses_description_is_opened_from_a_file(
    ready: Callable[[], Control], tmp_path: Path
) -> None:
    file = tmp_path / "other.yaml"
    file.write_text(OTHER)
    program = ready()
    program.click("openDescriptionAction")
    program.choose_file(str(file))
    program.read("descriptionSource", "1 operations?, from a file · 1 left out")
    choose(program, "GET /Branches")
    program.type("parameter:query:when", "tomorrow")
    program.click("executeButton")
    program.read("messageBar", "when must be a date")


def test_a_favourite_stands_before_all_others_after_a_restart(
    ready: Callable[[], Control], start: Program
) -> None:
    program = ready()
    choose(program, "GET /Branches")
    program.click("favouriteAction")
    program.type("operationFilter", "")
    program.close()
    again = start()
    again.read("descriptionSource", "operations")
    again.select("operationTree", "★ Favorites")
