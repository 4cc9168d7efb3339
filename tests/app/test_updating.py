"""A row of a response becomes the PUT that changes it, and is read again before and after."""

import json
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget

from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.widgets.entry_dialog import EntryDialog
from tests.app.program import Program, execute
from tests.app.test_bodies import body, enter, rows
from tests.support.api_answers import Received
from tests.support.api_server import Answer


class Companies:
    """One record as the server has it."""

    def __init__(self, program: Program) -> None:
        self.record: dict[str, Any] = {"CompanyID": 7, "CompanyName": "North", "Active": False, "Rate": 1.5}
        self.puts: list[Any] = []
        self.reads: list[str] = []
        self.failure: Answer | None = None  #: what a read is answered in the place of the record
        self.answers = Event()  #: cleared, a read is not answered yet
        self.answers.set()
        program.server.script("GET", "/Companies", self._read)
        program.server.script("PUT", "/Companies", self._write)

    def _read(self, request: Received) -> Answer:
        self.reads.append(request.query)
        self.answers.wait(60)
        return self.failure or Answer(json=[self.record])

    def _write(self, request: Received) -> Answer:
        self.puts.append(request.json)
        self.record = self.record | request.json
        return Answer(json={})


async def open_row(program: Program) -> Companies:
    companies = Companies(program)
    program.add("Payroll")
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    await execute(program)
    shown = program.window.response.table
    model = shown.model()
    assert isinstance(model, JsonTableModel)
    assert shown.can_update
    shown.update_requested.emit(model.row_json(0))
    await program.settled()
    return companies


def changed(program: Program) -> list[str]:
    model = rows(program)
    marked = [n for n in range(model.rowCount()) if str(model.index(n, 2).data()).startswith("changed")]
    return [str(model.index(n, 0).data()) for n in marked]


def table(program: Program) -> list[tuple[str, ...]]:
    shown = program.part(QTableWidget, "confirmWriteChanges")
    cells = [[shown.item(row, column) for column in range(3)] for row in range(shown.rowCount())]
    return [tuple("" if cell is None else cell.text() for cell in line) for line in cells]


async def test_a_row_fills_the_form_and_what_changes_is_shown_before_and_after(program: Program) -> None:
    companies = await open_row(program)
    assert program.choice.now.key[1] == "PUT /Companies"
    assert json.loads(body(program)) == companies.record
    assert changed(program) == []
    enter(program, "CompanyName", "South")
    assert changed(program) == ["CompanyName *"]
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    assert companies.reads[-1] == "$filter=CompanyID%20eq%207&$top=2"
    assert table(program) == [("CompanyName", "North", "South")]
    assert "Reason" in program.part(QLabel, "confirmWriteProblems").text()
    program.click("confirmWriteButton")
    await program.until(lambda: "Updated." in program.message)
    assert companies.puts == [{"CompanyID": 7, "CompanyName": "South", "Active": False, "Rate": 1.5}]
    assert program.message == "Updated. Aspire now holds what you sent."
    await program.until(lambda: changed(program) == [])
    assert len(companies.reads) == 3


async def update(program: Program) -> Companies:
    """Send a changed record, whose reading afterwards waits."""
    companies = await open_row(program)
    enter(program, "CompanyName", "South")
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    companies.answers.clear()
    program.click("confirmWriteButton")
    await program.until(lambda: len(companies.reads) == 3)
    return companies


async def test_what_is_said_of_an_update_does_not_stand_over_the_next_operation(program: Program) -> None:
    companies = await update(program)
    companies.answers.set()
    await program.until(lambda: "Updated." in program.message)
    await program.settled()
    assert "Updated." in program.message
    program.choose(operation="GET /Branches")
    await program.settled()
    assert program.message == ""


async def test_an_update_that_is_read_late_says_nothing_over_another_operation(program: Program) -> None:
    companies = await update(program)
    program.choose(operation="GET /Branches")
    companies.answers.set()
    await program.settled()
    assert "Updated." not in program.message


async def test_a_late_warning_names_the_request_that_it_is_about(program: Program) -> None:
    companies = await update(program)
    companies.record["Rate"] = 2
    program.choose(operation="GET /Branches")
    companies.answers.set()
    await program.settled()
    assert program.message == "PUT /Companies as “Payroll”: Updated. 1 field is not as you sent it."


async def test_the_keyboard_goes_on_in_the_form_that_a_row_opened(program: Program) -> None:
    program.window.response.table.setFocus()
    await open_row(program)
    focus = program.window.focusWidget()
    assert focus is not None
    assert program.window.request.isAncestorOf(focus), focus.objectName()


async def test_what_changed_in_the_meantime_is_told_before_it_is_overwritten(program: Program) -> None:
    companies = await open_row(program)
    enter(program, "CompanyName", "South")
    companies.record["Active"] = True
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    assert "Active: false → true" in program.part(QLabel, "confirmWriteProblems").text()
    assert ("Active", "true", "false") in table(program)


async def test_what_the_server_did_otherwise_is_told(program: Program) -> None:
    companies = await open_row(program)

    def write(request: Received) -> Answer:
        companies.record = companies.record | request.json | {"Rate": 2}
        return Answer(json={})

    program.server.script("PUT", "/Companies", write)
    enter(program, "CompanyName", "South")
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    program.click("confirmWriteButton")
    await program.until(lambda: "not as you sent" in program.message)


async def test_a_put_that_was_opened_otherwise_loads_what_is_there_by_its_id(program: Program) -> None:
    companies = Companies(program)
    program.add("Payroll")
    program.choose("Payroll", "PUT /Companies")
    await program.settled()
    program.click("bodyLoadButton")
    await program.until(lambda: program.dialog("loadRecordDialog"))
    asked = program.part(EntryDialog, "loadRecordDialog")
    assert "CompanyID" in [label.text() for label in asked.findChildren(QLabel)]
    asked.set_text("7")
    asked.accept()
    await program.until(lambda: companies.reads)
    await program.until(lambda: json.loads(body(program)) == companies.record)
    await program.settled()


async def test_an_id_that_nobody_has_fills_nothing(program: Program) -> None:
    Companies(program)
    program.add("Payroll")
    program.choose("Payroll", "PUT /Companies")
    await program.settled()
    enter(program, "CompanyName", "Mine")
    program.click("bodyLoadButton")
    await program.until(lambda: program.dialog("loadRecordDialog"))
    asked = program.part(EntryDialog, "loadRecordDialog")
    asked.set_text("8")
    asked.accept()
    await program.until(lambda: program.message)
    assert program.message == "No single record has CompanyID 8."
    assert json.loads(body(program)) == {"CompanyName": "Mine"}


async def test_a_row_in_which_nothing_was_changed_says_so(program: Program) -> None:
    await open_row(program)
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    assert table(program) == []
    assert "Nothing differs from the record." in program.part(QLabel, "confirmWriteProblems").text()


async def test_what_is_typed_while_the_record_is_read_once_more_stays(program: Program) -> None:
    companies = await open_row(program)
    enter(program, "CompanyName", "South")
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    before = len(companies.reads)
    companies.answers.clear()
    program.click("confirmWriteButton")
    await program.until(lambda: len(companies.reads) > before)
    enter(program, "CompanyName", "West")
    companies.answers.set()
    await program.until(lambda: "Updated." in program.message)
    await program.settled()
    assert companies.record["CompanyName"] == "South"
    assert json.loads(body(program))["CompanyName"] == "West"


async def test_what_is_said_of_a_form_leaves_with_it(program: Program) -> None:
    await open_row(program)
    assert "not in the record" in program.window.messages.text
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    assert "not in the record" not in program.window.messages.text


async def test_what_is_said_of_a_form_leaves_when_it_is_sent(program: Program) -> None:
    await open_row(program)
    program.click("executeButton")
    await program.until(lambda: program.dialog("confirmWriteBox"))
    assert "not in the record" not in program.window.messages.text


async def test_a_record_that_comes_late_does_not_take_over_what_was_opened_meanwhile(
    program: Program,
) -> None:
    companies = Companies(program)
    program.add("Payroll")
    program.choose("Payroll", "PUT /Companies")
    await program.settled()
    program.click("bodyLoadButton")
    await program.until(lambda: program.dialog("loadRecordDialog"))
    asked = program.part(EntryDialog, "loadRecordDialog")
    asked.set_text("7")
    companies.answers.clear()
    asked.accept()
    await program.until(lambda: companies.reads)
    program.choose("Payroll", "PUT /People")
    companies.answers.set()
    await program.settled()
    assert program.choice.now.key[1] == "PUT /People"
    assert "CompanyName" not in body(program)


async def wait_for_record(program: Program, number: str) -> Companies:
    """Wish for the record of a number, which the server does not give yet."""
    companies = Companies(program)
    program.add("Payroll")
    program.add("Other")
    program.choose("Payroll", "PUT /Companies")
    await program.settled()
    program.click("bodyLoadButton")
    await program.until(lambda: program.dialog("loadRecordDialog"))
    asked = program.part(EntryDialog, "loadRecordDialog")
    asked.set_text(number)
    companies.answers.clear()
    asked.accept()
    await program.until(lambda: companies.reads)
    return companies


@pytest.mark.parametrize("chosen", [("Payroll", "PUT /People"), ("Other", "PUT /Companies")])
async def test_a_record_that_is_missed_late_is_no_news_for_another_form(
    program: Program, chosen: tuple[str, str]
) -> None:
    companies = await wait_for_record(program, "8")
    program.choose(*chosen)
    companies.answers.set()
    await program.settled()
    assert program.message == ""


async def test_a_record_that_cannot_be_read_is_no_news_for_another_form(program: Program) -> None:
    companies = await wait_for_record(program, "7")
    companies.failure = Answer(status=500, json="out of order")
    program.choose("Payroll", "PUT /People")
    companies.answers.set()
    await program.settled()
    assert program.message == ""


async def test_a_record_that_is_missed_is_said_of_its_own_form_alone(program: Program) -> None:
    companies = await wait_for_record(program, "8")
    companies.answers.set()
    await program.until(lambda: program.message == "No single record has CompanyID 8.")
    program.choose("Other", "PUT /Companies")
    await program.settled()
    assert program.message == ""
