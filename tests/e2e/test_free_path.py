"""Reads of addresses that the description does not name: typed, pasted, and opened again."""

from collections.abc import Callable

import pytest

from aspire_desktop.demo.launch import DemoServer
from tests.e2e.conftest import Program, add_credential
from tests.remote.control import Control


@pytest.fixture
def ready(start: Program, demo_server: DemoServer) -> Callable[[], Control]:
    def begin() -> Control:
        program = start()
        add_credential(program, demo_server.base_url)
        program.read("descriptionSource", "from the server")
        return program

    return begin


def test_one_row_is_read_by_its_key_with_the_keyboard_alone(ready: Callable[[], Control]) -> None:
    program = ready()
    program.key("Ctrl+L")
    program.write("/Receipts(1014)")
    program.key("Return")
    program.read("operationTitle", r"^/Receipts\(1014\)$")
    program.type("parameter:query:$select", "ReceiptID")
    program.key("Ctrl+Return")
    program.read("responseStatus", "^200")
    assert '"ReceiptID": 1014' in program.read("responseText", "ReceiptID")
    program.read("historyTab", "1$")


def test_a_pasted_path_that_is_not_described_can_be_opened_anyway(
    ready: Callable[[], Control], demo_server: DemoServer
) -> None:
    program = ready()
    program.copy("GET /Contacts(1003)?$select=FirstName&$expand=OfficeAddress($select=City)")
    program.click("pasteRequestAction")
    program.read("messageBar", "No operation of this API has the path")
    program.click("messageAction")
    program.read("operationTitle", r"^/Contacts\(1003\)$")
    assert program.read("parameter:query:$expand", "City") == "OfficeAddress($select=City)"
    program.click("executeButton")
    program.read("responseStatus", "^200")
    program.copy(f"{demo_server.base_url}/$metadata")
    program.click("pasteRequestAction")
    program.click("messageAction")
    program.read("operationTitle", r"^/\$metadata$")
    program.click("executeButton")
    program.read("responseStatus", "^404")


def test_a_free_path_is_opened_again_after_a_restart(ready: Callable[[], Control], start: Program) -> None:
    program = ready()
    program.type("operationFilter", "/Branches(1002)")
    program.click("freePathButton")
    program.read("operationTitle", r"^/Branches\(1002\)$")
    program.click("executeButton")
    program.read("responseStatus", "^200")
    program.read("historyTab", "1$")
    assert program.close() == 0
    again = start()
    again.read("descriptionSource", "operations")
    again.read("historyTab", "1$")
    again.click("historyTab")
    again.key("Return")
    again.read("operationTitle", r"^/Branches\(1002\)$")
