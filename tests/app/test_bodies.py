"""Nothing is written that nobody typed, and nothing typed is lost at once."""

import json

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTreeView

from tests.app.program import Program
from tests.support.api_server import Answer


def rows(program: Program) -> QAbstractItemModel:
    return program.part(QTreeView, "bodyForm").model()


def enter(program: Program, name: str, text: str) -> None:
    model = rows(program)
    places = range(model.rowCount())
    place = next(n for n in places if str(model.index(n, 0).data()).removesuffix(" *") == name)
    assert model.setData(model.index(place, 1), text)


def body(program: Program) -> str:
    editor = program.window.findChild(QPlainTextEdit, "bodyEditor")
    assert isinstance(editor, QPlainTextEdit)
    return editor.toPlainText()


async def begin(program: Program) -> None:
    program.add("Payroll")
    program.server.script("PUT", "/People", Answer(json={}))
    program.choose("Payroll", "PUT /People")
    await program.settled()


async def test_a_put_that_nobody_filled_in_is_not_sent_and_says_what_is_missing(program: Program) -> None:
    await begin(program)
    assert json.loads(body(program)) == {}
    state = program.part(QLabel, "bodyState")
    await program.until(lambda: state.text() == "2 required fields missing")
    program.click("executeButton")
    await program.until(lambda: program.message)
    assert program.message == "Not sent: PUT /People as “Payroll”. Last is required. Age is required."
    form = program.part(QTreeView, "bodyForm")
    assert form.currentIndex().siblingAtColumn(0).data() == "Last *"
    assert program.asked("PUT", "/People") == []


async def test_what_was_stopped_is_not_offered_any_more_once_it_is_mended(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    program.click("executeButton")
    await program.until(lambda: "Age is required." in program.message)
    enter(program, "Age", "41")
    await program.until(lambda: not program.message)
    program.click("executeButton")
    await program.until(lambda: program.asked("PUT", "/People"))
    await program.settled()
    (sent,) = program.asked("PUT", "/People")
    assert sent.json == {"Last": "Berg", "Age": 41}


async def test_only_what_was_typed_is_sent(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    enter(program, "Age", " 41 ")
    program.click("executeButton")
    await program.until(lambda: program.asked("PUT", "/People"))
    await program.settled()
    (sent,) = program.asked("PUT", "/People")
    assert sent.json == {"Last": "Berg", "Age": 41}


async def test_what_is_wrong_is_sent_as_it_is_once_that_is_wished(program: Program) -> None:
    await begin(program)
    enter(program, "Age", "old")
    program.click("executeButton")
    await program.until(lambda: "Age must be a whole number." in program.message)
    program.choose("Payroll", "GET /Contacts")  # the offer is about what was stopped
    program.click("messageAction")
    await program.until(lambda: program.asked("PUT", "/People"))
    await program.settled()
    (sent,) = program.asked("PUT", "/People")
    assert sent.json == {"Age": "old"}


async def test_an_example_takes_one_step_back(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    program.click("bodyExampleButton")
    await program.until(lambda: set(json.loads(body(program))) == {"Last", "Age", "Active", "Born", "Note"})
    assert "replaced by the example" in program.message
    program.click("messageAction")
    assert json.loads(body(program)) == {"Last": "Berg"}
    undo = program.window.findChild(QAction, "undoReplacementAction")
    assert isinstance(undo, QAction)
    assert not undo.isEnabled()


async def test_a_form_that_was_cleared_comes_back_by_the_menu(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    program.click("resetButton")
    assert json.loads(body(program)) == {}
    program.do("undoReplacement")
    assert json.loads(body(program)) == {"Last": "Berg"}


async def test_ctrl_z_brings_back_what_was_replaced_also_where_text_has_the_focus(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    program.click("bodyAsText")
    editor = program.part(QPlainTextEdit, "bodyEditor")
    editor.setFocus()
    program.click("resetButton")
    assert json.loads(body(program)) == {}
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await program.settled()
    assert json.loads(body(program)) == {"Last": "Berg"}


async def test_an_example_in_an_empty_form_replaces_nothing(program: Program) -> None:
    await begin(program)
    program.click("bodyExampleButton")
    await program.until(lambda: set(json.loads(body(program))) == {"Last", "Age", "Active", "Born", "Note"})
    assert program.message == ""


async def test_what_is_typed_while_an_example_is_made_stays(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    program.click("bodyExampleButton")
    enter(program, "Last", "Bergman")
    await program.settled()
    assert json.loads(body(program)) == {"Last": "Bergman"}
    assert program.message == ""


async def test_an_example_that_comes_late_is_not_put_into_another_body(program: Program) -> None:
    await begin(program)
    program.click("bodyExampleButton")
    program.choose(operation="PUT /Companies")
    await program.settled()
    assert json.loads(body(program)) == {}
    program.choose(operation="PUT /People")
    assert json.loads(body(program)) == {}


async def test_a_pasted_request_can_be_taken_back(program: Program) -> None:
    await begin(program)
    enter(program, "Last", "Berg")
    QApplication.clipboard().setText(
        f"curl -X PUT {program.server.url}/People -H 'Content-Type: application/json' "
        """-d '{"Last": "Other"}'"""
    )
    program.do("pasteRequest")
    assert json.loads(body(program)) == {"Last": "Other"}
    program.do("undoReplacement")
    assert json.loads(body(program)) == {"Last": "Berg"}
