"""Menus close when what they were opened for is replaced: nothing is done to what took its place."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QTreeView, QWidget

from tests.app.program import Program, execute
from tests.app.test_table import choose, companies
from tests.support.api_server import Answer


def open_menus(parent: QWidget) -> list[QMenu]:
    return [one for one in parent.findChildren(QMenu) if one.isVisible() and one.actions()]


async def answer_late(program: Program, path: str, answer: Answer) -> None:
    """Have the answer on its way, so that it comes when `gate` is set."""
    program.late("GET", path, answer)
    before = len(program.asked("GET", path))
    program.click("executeButton")
    await program.until(lambda: len(program.asked("GET", path)) > before)


async def test_the_tables_menu_closes_when_a_late_response_takes_the_rows_place(program: Program) -> None:
    table = await companies(program)
    await answer_late(program, "/Companies", Answer(json=[{"CompanyID": 9, "CompanyName": "Other"}]))
    choose(table, 1, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    assert open_menus(table)
    program.gate.set()
    await program.until(lambda: program.rows == ["9"])
    await program.settled()
    assert open_menus(table) == []


async def test_the_trees_menu_closes_when_a_late_response_takes_the_values_place(program: Program) -> None:
    program.server.script("GET", "/Branches", Answer(json={"Name": "North", "Code": 1}))
    program.add("Payroll")
    program.choose("Payroll", "GET /Branches")
    await program.settled()
    await execute(program)
    tree = program.part(QTreeView, "responseTree")
    await answer_late(program, "/Branches", Answer(json={"Name": "South"}))
    at = tree.visualRect(tree.model().index(1, 0)).center()
    tree.customContextMenuRequested.emit(at)
    assert open_menus(program.window.response)
    program.gate.set()
    await program.until(lambda: program.status.startswith("200"))
    await program.settled()
    assert open_menus(program.window.response) == []


async def test_the_lists_menu_closes_when_its_credential_is_gone(program: Program) -> None:
    payroll = program.add("Payroll")
    program.add("Other")
    program.choose("Payroll")
    table = program.window.credentials
    table.menu_requested.emit(table.mapToGlobal(QPoint(5, 5)))
    (menu,) = [one for one in open_menus(program.window) if one.testAttribute(_DELETED)]
    assert menu.isVisible()
    program.services.credentials.remove(payroll)
    program.application.reload()
    await program.settled()
    assert [one for one in open_menus(program.window) if one.testAttribute(_DELETED)] == []


_DELETED = Qt.WidgetAttribute.WA_DeleteOnClose
