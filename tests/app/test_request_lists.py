"""The lists of sent and saved requests: looked at, opened, renamed, cleared, and taken back."""

import json

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPlainTextEdit, QTableView

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import SavedRequest
from aspire_desktop.widgets.entry_dialog import EntryDialog
from tests.app.program import Program, execute
from tests.app.test_bodies import body, enter
from tests.support.api_server import Answer


def click(table: QTableView, row: int) -> QPoint:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    return place


async def sent(program: Program) -> QTableView:
    """Send one request, type another into the form, and show the list."""
    program.add("Payroll")
    program.server.script("PUT", "/People", Answer(json={}))
    program.choose("Payroll", "PUT /People")
    await program.settled()
    enter(program, "Last", "Berg")
    enter(program, "Age", "41")
    await execute(program)
    enter(program, "Last", "Other")
    program.do("history")
    await program.until(lambda: program.window.side.sent is not None)
    table = program.part(QTableView, "historyTable")
    await program.until(lambda: table.model().rowCount() == 1)
    return table


async def test_a_click_shows_a_request_and_a_double_click_opens_it(program: Program) -> None:
    table = await sent(program)
    place = click(table, 0)
    preview = program.part(QPlainTextEdit, "historyPreview").toPlainText()
    assert "PUT " in preview
    assert '"Berg"' in preview
    assert json.loads(body(program))["Last"] == "Other"
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert json.loads(body(program))["Last"] == "Berg"
    program.do("undoReplacement")
    assert json.loads(body(program))["Last"] == "Other"


async def test_enter_opens_what_is_shown(program: Program) -> None:
    table = await sent(program)
    click(table, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert json.loads(body(program))["Last"] == "Berg"


async def test_clear_says_how_many_and_can_be_taken_back(program: Program) -> None:
    table = await sent(program)
    clear = program.part(QAbstractButton, "clearHistoryButton")
    assert clear.text() == "Clear 1"
    clear.click()
    await program.until(lambda: table.model().rowCount() == 0)
    await program.settled()
    assert not clear.isEnabled()
    assert "can be undone" in program.message
    program.click("messageAction")
    await program.until(lambda: table.model().rowCount() == 1)
    await program.settled()
    assert clear.isEnabled()
    assert len(program.services.requests.history()) == 1


async def name(program: Program, dialog: str, text: str) -> None:
    await program.until(lambda: program.dialog(dialog))
    asked = program.part(EntryDialog, dialog)
    asked.set_text(text)
    asked.accept()
    await program.settled()


def saved(program: Program) -> list[tuple[str, object]]:
    return [(one.name, json.loads(one.draft.body or "{}")) for one in program.services.requests.saved()]


async def test_a_saved_request_is_updated_in_its_place_and_that_is_taken_back(program: Program) -> None:
    program.add("Payroll")
    program.choose("Payroll", "PUT /People")
    await program.settled()
    enter(program, "Last", "Berg")
    program.do("saveRequest")
    await name(program, "saveRequestDialog", "Team/Berg")
    enter(program, "Last", "Dahl")
    program.do("saveRequest")
    await program.until(lambda: program.dialog("saveRequestDialog"))
    assert program.part(EntryDialog, "saveRequestDialog").text() == "Team/Berg"
    await name(program, "saveRequestDialog", "Team/Berg")
    await program.until(lambda: "was updated" in program.message)
    assert saved(program) == [("Team/Berg", {"Last": "Dahl"})]
    program.click("messageAction")
    await program.settled()
    assert saved(program) == [("Team/Berg", {"Last": "Berg"})]


async def test_a_saved_request_is_renamed_and_moved(program: Program) -> None:
    program.add("Payroll")
    draft = RequestDraft("PUT /People", body='{"Last": "Berg"}')
    program.services.requests.save(SavedRequest(id="1", name="Berg", draft=draft))
    program.application.requests.load()
    await program.settled()
    program.window.side.show_page(2)
    table = program.part(QTableView, "savedTable")
    await program.until(lambda: table.model().rowCount() == 1)
    steps = (("Re&name…", "renameRequestDialog", "Dahl"), ("&Move to a folder…", "moveRequestDialog", "Team"))
    for entry, dialog, text in steps:
        table.customContextMenuRequested.emit(table.visualRect(table.model().index(0, 0)).center())
        menus = [menu for menu in program.window.findChildren(QMenu) if menu.isVisible()]
        (action,) = [action for action in menus[-1].actions() if action.text() == entry]
        action.trigger()
        menus[-1].close()
        await name(program, dialog, text)
    assert saved(program) == [("Team/Dahl", {"Last": "Berg"})]


async def test_sent_requests_are_narrowed_down_by_a_menu(program: Program) -> None:
    program.server.script("GET", "/Branches", Answer(json=[{"Id": 1}]))
    program.server.script("GET", "/Contacts", Answer(status=403))
    program.add("Payroll export")
    program.choose("Payroll export", "GET /Branches")
    await program.settled()
    await execute(program)
    program.choose(operation="GET /Contacts")
    await execute(program, "403")
    await program.user.click("historyAction")
    table = program.part(QTableView, "historyTable")
    await program.until(lambda: table.model().rowCount() == 2)

    async def narrow(title: str, entry: str) -> None:
        await program.user.click("historyFilterButton")
        menu = program.part(QMenu, "historyFilterMenu")
        below = next(one.menu() for one in menu.actions() if one.text() == title)
        assert isinstance(below, QMenu)
        next(one for one in below.actions() if one.text() == entry).trigger()
        menu.close()

    await narrow("&Status", "403")
    assert program.part(QLineEdit, "historySearch").text() == "status:403"
    assert [table.model().index(row, 0).data() for row in range(table.model().rowCount())] == ["/Contacts"]
    await narrow("&Credential", "Payroll export")
    assert program.part(QLineEdit, "historySearch").text() == 'status:403 credential:"Payroll export"'
    await narrow("&Status", "403")
    assert table.model().rowCount() == 2
