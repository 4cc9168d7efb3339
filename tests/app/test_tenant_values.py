"""What a tenant's fields have held completes filters: by credential, encrypted, only while it is wished."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from aspire_desktop.services.vault.keys import MemoryKeyStore
from tests.app.program import DOCUMENT, Program, execute, running
from tests.support.api_server import Answer, ApiServer
from tests.support.canary import find_canary
from tests.support.turns import end_turn

CANARY = "Won-canary-4711"
ROWS = [{"Id": number, "StatusName": (CANARY, "Lost")[number % 2]} for number in range(6)]
ROW = {"properties": {"Id": {"type": "integer"}, "StatusName": {"type": "string"}}}
SCHEMA = {"type": "array", "items": ROW}
FILTER = {"in": "query", "name": "$filter", "schema": {"type": "string"}}


def described() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(json.dumps(DOCUMENT))
    for item in (document["paths"][path] for path in ("/Branches", "/Contacts")):
        item["get"]["parameters"].append(FILTER)
        item["get"]["responses"] = {"200": {"content": {"application/json": {"schema": SCHEMA}}}}
    return document


async def ready(program: Program, operation: str = "GET /Branches") -> None:
    program.server.script("GET", "/swagger/v1/swagger.json", Answer(json=described()))
    program.server.script("GET", "/Branches", Answer(json=ROWS))
    program.do("updateDescription")
    await program.settled()
    program.choose(operation=operation)


def proposed(program: Program) -> list[str]:
    """Type the beginning of a comparison, and return what is proposed."""
    line = program.part(QLineEdit, "parameter:query:$filter")
    line.clear()
    line.setFocus()
    for character in "StatusName eq '":
        QTest.keyClicks(line, character)
        end_turn()
    model = line._words  # type: ignore[attr-defined]
    popup = line._completer.popup()  # type: ignore[attr-defined]
    words = list(model.stringList()) if popup.isVisible() else []
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    line.clear()  # what is not finished is not sent
    return words


async def test_values_are_offered_after_an_answer_and_a_restart_and_are_sealed(
    tmp_path: Path, api: ApiServer
) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.add("Payroll")
        program.add("Other")
        program.choose("Payroll")
        await ready(program)
        assert proposed(program) == []
        await execute(program)
        assert proposed(program) == ["'Lost'", f"'{CANARY}'"]
        program.choose(operation="GET /Contacts")
        assert proposed(program) == [], "of another operation nothing is known"
        program.choose("Other", "GET /Branches")
        await program.settled()
        assert proposed(program) == [], "of another credential nothing is known"
    assert find_canary(tmp_path / "data", CANARY) == []
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.choose("Payroll")
        await ready(program)
        assert proposed(program) == ["'Lost'", f"'{CANARY}'"]
        program.application.ground.preferences.change(complete_values=False)
        await program.settled()
        assert proposed(program) == []
        await execute(program)
        assert proposed(program) == []
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.choose("Payroll")
        await ready(program)
        assert proposed(program) == [], "switched off, what was kept is deleted"


def note(program: Program) -> str:
    """Return what stands under the filter."""
    cell = program.window.request.form.cell(("query", "$filter"))
    assert cell is not None
    return cell.note.text()


async def test_a_function_that_was_refused_is_doubted_the_next_time(tmp_path: Path, api: ApiServer) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.add("Payroll")
        program.choose("Payroll")
        await ready(program)
        program.server.script("GET", "/Branches", Answer(status=400, json=["no"]))
        program.part(QLineEdit, "parameter:query:$filter").setText("contains(StatusName,'x')")
        assert note(program) == ""
        await execute(program, "400")
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.choose("Payroll")
        await ready(program)
        await program.settled()
        line = program.part(QLineEdit, "parameter:query:$filter")
        line.setText("contains(StatusName,'y')")
        assert "a filter with contains was answered 400 here on" in note(program)
        line.setText("StatusName eq 'y'")
        assert note(program) == ""
        line.setText("contains(StatusName,'y')")
        await execute(program)
        line.setText("contains(StatusName,'z')")
        assert note(program) == "", "a success clears it"


async def test_the_chips_of_an_option_stay_in_sight_over_a_restart(tmp_path: Path, api: ApiServer) -> None:
    keys = MemoryKeyStore()
    async with running(tmp_path / "data", api, keys=keys) as program:
        program.add("Payroll")
        program.choose("Payroll")
        await ready(program)
        assert not program.part(QAbstractButton, "conditionsButton").isChecked()
        program.click("conditionsButton")
        kept = program.application.ground.preferences.current
        assert kept.chips == ["$filter"]
    async with running(tmp_path / "data", api, keys=keys, settings=kept) as program:
        program.choose("Payroll")
        await ready(program)
        assert program.part(QAbstractButton, "conditionsButton").isChecked()
        program.part(QLineEdit, "parameter:query:$filter").setText("Id gt 5")
        assert program.part(QAbstractButton, "condition0").text() == "Id is more than 5"
        program.click("conditionsButton")
        assert not program.application.ground.preferences.current.chips
