"""Requests as they are filled in, saved, copied as code, and what is done with their answers."""

import csv
import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QTableView

from aspire_desktop.app.taskbar.button import Progress
from aspire_desktop.core.guide import Topic
from aspire_desktop.core.request.snippet import SnippetLanguage
from aspire_desktop.services.settings import Settings
from aspire_desktop.viewmodels.request_preview import preview_text
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.export_dialog import ExportDialog
from aspire_desktop.widgets.history_delegate import lines_of
from tests.app.program import Program, execute, running
from tests.support.api_answers import SIGN_IN_PAGE, Received
from tests.support.api_server import Answer, ApiServer

ROWS = [{"Id": number, "Name": f"Branch {number}"} for number in range(3)]


async def chosen(program: Program, operation: str = "GET /Branches") -> None:
    program.add("Payroll")
    program.server.script("GET", "/Branches", Answer(json=ROWS))
    program.choose("Payroll", operation)
    await program.settled()


async def test_a_curl_command_fills_the_form_without_its_token(program: Program) -> None:
    user = program.user
    await chosen(program, "GET /Contacts")
    await user.copy("nothing that could be a request")
    await user.click("pasteRequestAction")
    assert await user.read("messageBar", ".")
    address = f"{program.server.url}/Branches?$top=3"
    await user.copy(f"curl '{address}' -H 'Authorization: Bearer canary' -H 'X-Trace: 7'")
    await user.click("pasteRequestAction")
    await user.read("messageBar", "clipboard")
    assert program.choice.operation_key == "GET /Branches"
    assert await user.read("parameter:query:$top", "3") == "3"
    headers = await user.read("headersEditor", "X-Trace")
    assert "X-Trace" in headers
    assert "canary" not in headers
    program.choose(operation="GET /Contacts")
    await program.settled()
    assert program.message == ""  # it was about the form


async def test_a_request_is_saved_opened_again_written_and_read(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "requests.json"
    await chosen(program)
    await user.type("parameter:query:$top", "7")
    await user.click("saveRequestAction")
    await user.write("Seven")
    await user.key("Return")
    await program.settled()
    await user.type("parameter:query:$top", "")
    program.choose(operation="GET /Contacts")
    await user.click("savedTab")
    (row,) = await user.rows("savedTable", 1)
    assert "Seven" in row
    await user.select("savedTable", row[0])
    QTest.keyClick(program.part(QTableView, "savedTable"), Qt.Key.Key_Return)
    assert await user.read("parameter:query:$top", "7") == "7"
    assert program.choice.operation_key == "GET /Branches"
    saved = program.window.side.saved
    assert saved is not None
    saved.export_requested.emit()
    await user.file(file)
    await user.read("messageBar", "requests.json")
    assert "Seven" in file.read_text(encoding="utf-8")
    saved.import_requested.emit()
    await user.file(file)
    await program.settled()
    assert len(await user.rows("savedTable")) >= 1


async def test_code_is_copied_with_the_token_only_where_it_is_wished(program: Program) -> None:
    user = program.user
    await chosen(program)
    program.window.request.make_parts()
    code, prepared = program.window.request.code, program.application.requests.presenter.sendable().request
    assert code is not None
    code.copy_requested.emit(prepared, SnippetLanguage.CURL_BASH, False)
    plain = QGuiApplication.clipboard().text()
    assert "/Branches" in plain
    assert "token-" not in plain
    code.copy_requested.emit(prepared, SnippetLanguage.CURL_BASH, True)
    assert "Payroll" in await user.read("messageBar", "no token")
    await execute(program)
    code.copy_requested.emit(prepared, SnippetLanguage.CURL_BASH, True)
    await user.read("clipboardState", "copied")
    assert "Bearer token-1" in QGuiApplication.clipboard().text()


async def test_code_is_in_the_language_chosen_last_after_a_restart(tmp_path: Path, api: ApiServer) -> None:
    kept: list[Settings] = []
    async with running(tmp_path / "one", api) as program:
        await chosen(program)
        program.application.ground.preferences.changed.connect(kept.append)
        await program.user.tab("codeView")
        await program.user.choose("codeLanguage", SnippetLanguage.POWERSHELL.value)
    async with running(tmp_path / "two", api, kept[-1]) as program:
        await chosen(program)
        await program.user.tab("codeView")
        assert program.part(QComboBox, "codeLanguage").currentText() == SnippetLanguage.POWERSHELL.value
    unknown = replace(kept[-1], code_language="COBOL")
    async with running(tmp_path / "three", api, unknown) as program:
        await chosen(program)
        await program.user.tab("codeView")
        assert program.part(QComboBox, "codeLanguage").currentIndex() == 0


async def test_what_is_said_of_copied_code_does_not_stand_over_the_next_operation(program: Program) -> None:
    await chosen(program)
    program.window.request.make_parts()
    code, prepared = program.window.request.code, program.application.requests.presenter.sendable().request
    assert code is not None
    code.copy_requested.emit(prepared, SnippetLanguage.CURL_BASH, False)
    assert program.message == "The code was copied, without the token."
    program.choose(operation="GET /Contacts")
    assert program.message == ""


async def test_what_an_operation_does_not_declare_is_said_over_it_alone(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "DELETE /People/{id}")
    await program.settled()
    program.window.request.form.assistant_requested.emit()
    assert program.message == "The API description does not say what this operation answers."
    program.choose(operation="GET /Contacts")
    assert program.message == ""


async def test_what_the_server_says_of_a_field_stands_beside_it(program: Program) -> None:
    user = program.user
    await chosen(program)
    said = {"errors": {"$top": ["must be smaller than 1000"]}}
    program.server.script("GET", "/Branches", Answer(status=400, json=said))
    await user.type("parameter:query:$top", "5000")
    await execute(program, "400")
    shown = [one.text() for one in program.window.findChildren(QLabel) if "smaller" in one.text()]
    assert shown


async def test_an_answer_is_searched_copied_and_saved_byte_for_byte(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "answer.json"
    await chosen(program)
    body = b'[{"Name": "North",\n "Name2": "north"}]'
    program.server.script("GET", "/Branches", Answer(body=body, headers={"Content-Type": "application/json"}))
    await execute(program)
    await user.type("responseFind", "north")
    await user.read("findState", "1 of 2")
    await user.click("findNextAction")
    await user.read("findState", "2 of 2")
    await user.click("findPreviousAction")
    await user.read("findState", "1 of 2")
    await user.click("copyResponseButton")
    await program.settled()
    assert "North" in QGuiApplication.clipboard().text()
    await user.click("saveResponseButton")
    await user.file(file)
    await user.read("messageBar", "answer.json")
    assert file.read_bytes() == body
    await user.click("saveResponseButton")
    await user.file(tmp_path / "no such folder" / "answer.json")
    await program.settled()


async def test_two_answers_are_compared(program: Program) -> None:
    user = program.user
    await chosen(program)
    await execute(program)
    program.server.script("GET", "/Branches", Answer(json=[*ROWS, {"Id": 9, "Name": "New"}]))
    await execute(program)
    await user.click("compareAction")
    assert await user.read("compareState", "1 difference") == "1 difference · rows matched by Id"
    assert "GET /Branches · Payroll · now " in await user.read("compareWhat", ".")
    assert (await user.rows("compareTable"))[0][:2] == ["+", "$[3]"]
    await user.key("Escape")


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def page(request: Received) -> Answer:
    """Return one page of 2,500 rows."""
    query = dict(part.split("=", 1) for part in request.query.replace("%24", "$").split("&"))
    first, size = int(query.get("$skip", "0")), int(query.get("$top", "1000"))
    return Answer(json=[{"Id": number} for number in range(first, min(2_500, first + size))])


async def test_every_row_is_fetched_into_a_file(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "branches.csv"
    await chosen(program)
    program.server.script("GET", "/Branches", page)
    await user.click("exportButton")
    await user.type("exportTarget", "branches.csv")  # where would that be?
    assert "whole path" in await user.read("exportNotes", ".")
    assert not await user.is_enabled("exportStart")
    await user.type("exportTarget", str(tmp_path / "branches.doc"))
    await user.read("exportNotes", ".")
    assert not await user.is_enabled("exportStart")
    await user.choose("exportFormat", "CSV")
    assert await user.read("exportTarget", ".") == f"{tmp_path / 'branches.doc'}.csv"
    await user.choose("exportFormat", "JSON Lines")
    assert await user.read("exportTarget", ".") == f"{tmp_path / 'branches.doc'}.jsonl"
    assert "$orderby" in await user.read("exportAdvice", ".")
    assert not await user.is_visible("exportOpenFile")
    await user.type("exportTarget", str(file))
    assert program.part(QComboBox, "exportFormat").currentText() == "CSV"
    await user.read("exportNotes", "^In CSV, text that a spreadsheet would run as a formula")
    await user.click("exportStart")
    await user.read("exportState", "2,500 rows written")
    await program.settled()
    assert await user.read("exportNotes") == ""  # what the advice says is not said again
    assert not await user.is_visible("messageDetail")
    rows = csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    assert [int(row["Id"]) for row in rows] == list(range(2_500))
    assert [name for name in names_in(tmp_path) if name.startswith("branches")] == ["branches.csv"]
    opened: list[Path] = []
    dialog = program.part(ExportDialog, "exportDialog")
    dialog.open_requested.disconnect()  # nothing of the system's is started here
    dialog.open_requested.connect(opened.append)
    await user.click("exportOpenFile")
    await user.click("exportOpenFolder")
    assert opened == [file, tmp_path]
    (kept,) = await off_thread(program.services.requests.history)
    assert (kept.status, kept.outcome) == (200, "2,500 rows in branches.csv")
    assert kept.draft.operation == "GET /Branches"
    assert kept.size > 10_000
    assert lines_of(kept, kept.at).query == "2,500 rows in branches.csv"
    assert "2,500 rows in branches.csv" in preview_text(kept)
    await user.read("messageBar", "branches.csv")
    await user.key("Escape")


async def test_what_a_format_could_not_hold_stands_beside_what_was_written(
    program: Program, tmp_path: Path
) -> None:
    user, file = program.user, tmp_path / "branches.csv"
    await chosen(program)
    program.server.script("GET", "/Branches", Answer(json=[{"Sum": "=1+1", "Phone": "+49 30 1234567"}]))
    await user.click("exportButton")
    await user.type("exportTarget", str(file))
    await user.click("exportStart")
    await user.read("exportState", "1 row written")
    await program.settled()
    await user.read("exportNotes", "1 cell began like a formula")
    assert file.read_text(encoding="utf-8-sig").splitlines()[1] == "'=1+1,+49 30 1234567"
    await user.type("exportTarget", str(file))
    await user.read("exportNotes", "^The file is there already and will be replaced. In CSV")
    await user.key("Escape")


async def test_a_stopped_export_is_resumed_where_it_was(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "branches.jsonl"
    told: list[Progress] = []
    program.application.requests.export_progress_changed.connect(told.append)
    await chosen(program)

    def fails_once(request: Received) -> Answer:
        if "1000" in request.query.partition("skip")[2]:
            return Answer(status=400, json={"error": "no"})
        return page(request)

    program.server.script("GET", "/Branches", fails_once)
    await user.click("exportButton")
    await user.type("exportTarget", str(file))
    await user.click("exportStart")
    await program.until(lambda: program.application.requests.is_exporting)
    await program.settled()
    assert not file.exists()
    assert (told[0], told[-1]) == (Progress.RUNNING, Progress.FAILED)
    program.server.script("GET", "/Branches", page)
    before = len(program.asked("GET", "/Branches"))
    await user.type("exportTarget", str(file))
    await user.read("exportNotes", "resumed")
    await user.click("exportResume")
    await user.read("exportState", "2,500 rows")
    await program.settled()
    rows = [json.loads(line)["Id"] for line in file.read_text(encoding="utf-8").splitlines()]
    assert rows == list(range(2_500))
    assert len(program.asked("GET", "/Branches")) - before < 4
    assert told[-2:] == [Progress.RUNNING, Progress.NONE]
    await user.key("Escape")


async def test_a_description_of_somebody_elses_comes_from_a_file(program: Program, tmp_path: Path) -> None:
    user, file = program.user, tmp_path / "other.json"
    await chosen(program)
    file.write_text(json.dumps({"openapi": "3.0.0", "paths": {"/Other": {"get": {}}}}), encoding="utf-8")
    await user.click("openDescriptionAction")
    await user.file(file)
    await user.read("descriptionSource", "file")
    assert [one.key for one in program.choice.operations.operations] == ["GET /Other"]
    assert not any(isinstance(one, QFileDialog) for one in QApplication.topLevelWidgets() if one.isVisible())


async def test_a_sign_in_page_is_explained_beside_its_status(program: Program) -> None:
    await chosen(program)
    program.server.script("GET", "/Branches", SIGN_IN_PAGE)
    topics: list[object] = []
    program.window.response.guide_requested.connect(topics.append)
    await execute(program)
    assert "a web page, not data" in program.part(QLabel, "responseMeaning").text()
    program.click("responseGuide")
    assert topics == [Topic.NOT_THE_API]
