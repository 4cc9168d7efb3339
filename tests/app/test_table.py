"""The response's table as a workplace: narrowed, copied, asked again, and as it was left."""

import csv
import io
import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableWidget, QTreeView

from aspire_desktop.services.settings import Settings
from aspire_desktop.widgets.response.column_layout import ColumnLayout
from aspire_desktop.widgets.response.table_menu import table_menu
from aspire_desktop.widgets.response.table_view import TableView
from tests.app.program import Program, execute, running
from tests.support.api_server import Answer, ApiServer

_ROWS = [
    {"CompanyID": 1, "CompanyName": "O'Neil", "Active": True, "Since": "2026-11-24T17:02:31Z"},
    {"CompanyID": 2, "CompanyName": "Oak", "Active": False, "Since": None},
    {"CompanyID": 3, "CompanyName": "O'Neil", "Active": False, "Address": {"City": "Ames"}},
]


async def companies(program: Program) -> TableView:
    """Read the companies, and return their table."""
    program.server.script("GET", "/Companies", Answer(json=_ROWS))
    program.add("Payroll")
    program.choose("Payroll", "GET /Companies")
    await program.settled()
    await execute(program)
    return program.window.response.table


def choose(table: TableView, row: int, column: int) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


def from_menu(table: TableView, *texts: str) -> None:
    """Choose an entry of the menu that the menu key opens on the current cell."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    (menu,) = [one for one in table.findChildren(QMenu, "tableMenu") if one.isVisible()]
    shown = menu
    for text in texts:
        (action,) = [one for one in shown.actions() if one.text().replace("&", "") == text]
        assert action.isEnabled(), text
        below = action.menu()
        if isinstance(below, QMenu):
            shown = below
        else:
            action.trigger()
    menu.close()


def names(program: Program) -> list[str]:
    model = program.window.response.table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


async def test_all_of_a_column_can_be_done_by_keys(program: Program) -> None:
    table = await companies(program)
    choose(table, 0, 0)
    from_menu(table, "Sort by this column")
    from_menu(table, "Sort by this column")
    await program.settled()
    assert [table.model().index(row, 0).data() for row in range(3)] == ["3", "2", "1"]
    choose(table, 0, 3)
    from_menu(table, "Hide this column")
    assert table.isColumnHidden(3)


async def test_the_menu_of_a_cell_has_no_mnemonic_twice(program: Program) -> None:
    table = await companies(program)
    choose(table, 0, 0)
    table.can_update = table.is_narrowed = True
    menu = table_menu(table)
    keys = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions() if action.text()]
    assert all(keys)
    assert len(set(keys)) == len(keys), keys
    menu.deleteLater()


def test_columns_that_cannot_be_read_stand_as_they_come() -> None:
    kept = ColumnLayout(("b", "a"), frozenset({"a"}), {"b": 90})
    assert ColumnLayout.read(kept.text()) == kept
    for text in ("", "[]", "[1,2,3]", '[["a"],[],{"a":-5}]', '[["a"],[],{"a":"wide"}]', "{}", "[" * 9000):
        found = ColumnLayout.read(text)
        assert all(0 < width < 5_000 for width in found.widths.values()), text


async def test_rows_are_narrowed_down_by_values_and_come_back(program: Program) -> None:
    table = await companies(program)
    choose(table, 0, 1)
    from_menu(table, "Filter by this value")
    await program.settled()
    assert names(program) == ["O'Neil", "O'Neil"]
    assert await program.user.read("tableNarrowed", ".") == "CompanyName is O'Neil: 2 of 3 rows"
    choose(table, 1, 2)
    from_menu(table, "Filter by this value")
    await program.settled()
    assert [table.model().index(0, 0).data(), table.model().rowCount()] == ["3", 1]
    said = await program.user.read("tableNarrowed", "1 of 3")
    assert said == "CompanyName is O'Neil · Active is false: 1 of 3 rows"
    await program.user.click("allRowsShownButton")
    assert names(program) == ["O'Neil", "Oak", "O'Neil"]


async def test_what_is_missing_is_found_with_what_is_null_and_another_answer_is_whole(
    program: Program,
) -> None:
    table = await companies(program)
    choose(table, 1, 3)
    from_menu(table, "Filter by this value")
    await program.settled()
    assert await program.user.read("tableNarrowed", ".") == "Since is empty: 2 of 3 rows"
    assert names(program) == ["Oak", "O'Neil"]
    table.model().sort(0, Qt.SortOrder.DescendingOrder)
    await program.settled()
    assert names(program) == ["O'Neil", "Oak"]
    await execute(program)
    assert names(program) == ["O'Neil", "Oak", "O'Neil"]


async def test_a_place_that_is_found_in_a_hidden_row_is_shown(program: Program) -> None:
    table = await companies(program)
    choose(table, 0, 1)
    from_menu(table, "Filter by this value")
    await program.settled()
    await program.user.type("responseFind", "Oak")
    await program.until(lambda: table.currentIndex().data() == "Oak")
    assert names(program) == ["O'Neil", "Oak", "O'Neil"]


async def test_a_cell_becomes_a_filter_of_the_request_and_nothing_is_sent(program: Program) -> None:
    table = await companies(program)
    field = program.part(QLineEdit, "parameter:query:$filter")
    choose(table, 0, 1)
    from_menu(table, "Use as $filter")
    assert field.text() == "CompanyName eq 'O''Neil'"
    choose(table, 1, 2)
    from_menu(table, "Use as $filter")
    assert field.text() == "CompanyName eq 'O''Neil' and Active eq false"
    assert field.hasFocus()
    await program.settled()
    assert len(program.asked("GET", "/Companies")) == 1


async def test_rows_are_copied_as_csv_json_and_markdown(program: Program) -> None:
    table = await companies(program)
    clipboard = QGuiApplication.clipboard()
    choose(table, 2, 0)
    from_menu(table, "Copy as", "JSON")
    await program.settled()
    assert json.loads(clipboard.text()) == [_ROWS[2]]
    table.selectAll()
    from_menu(table, "Copy as", "CSV")
    await program.settled()
    lines = list(csv.reader(io.StringIO(clipboard.text(), newline="")))
    assert lines[0] == ["CompanyID", "CompanyName", "Active", "Since", "Address"]
    assert lines[3] == ["3", "O'Neil", "false", "", '{"City":"Ames"}']
    from_menu(table, "Copy as", "Markdown")
    await program.settled()
    assert clipboard.text().splitlines()[1] == "| ---: | --- | --- | --- | --- |"


async def test_the_row_stands_beside_the_table_from_row_to_row(program: Program) -> None:
    table = await companies(program)
    choose(table, 2, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert await program.user.read("rowDetailTitle", ".") == "Row 3"
    fields = program.part(QTreeView, "rowDetail")
    model = fields.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == list(_ROWS[2])
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert await program.user.read("rowDetailTitle", ".") == "Row 2"
    assert model.index(1, 1).data() == "Oak"
    fields.setFocus()
    QTest.keyClick(fields, Qt.Key.Key_Escape)
    assert not fields.isVisible()
    await program.until(table.hasFocus)


async def test_the_cell_stays_in_sight_when_the_row_opens_beside_it(program: Program) -> None:
    program.window.resize(960, 600)
    table = await companies(program)
    last = max(range(table.model().columnCount()), key=table.columnViewportPosition)
    choose(table, 2, last)
    table.scrollTo(table.currentIndex())
    QTest.keyClick(table, Qt.Key.Key_Space)
    await program.user.read("rowDetailTitle", "Row 3")
    cell = table.currentIndex()
    await program.until(lambda: table.visualRect(cell).right() <= table.viewport().width())
    assert table.visualRect(cell).left() >= 0


async def test_the_first_row_opens_where_none_was_chosen(program: Program) -> None:
    table = await companies(program)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    await program.user.read("rowDetailTitle", "Row 1")


async def test_escape_in_the_table_closes_the_row_and_then_is_the_windows(program: Program) -> None:
    table = await companies(program)
    choose(table, 0, 0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    fields = program.part(QTreeView, "rowDetail")
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not fields.isVisible()
    assert table.hasFocus()
    canceled = []
    program.window.request.cancel_requested.connect(lambda: canceled.append(True))
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert canceled == [True]


async def test_dates_stand_as_the_settings_have_them_and_are_copied_as_they_came(program: Program) -> None:
    table = await companies(program)
    model, preferences = table.model(), program.application.ground.preferences
    assert model.index(0, 3).data() == "2026-11-24T17:02:31Z"
    assert model.index(0, 2).data() == "✓ true"
    preferences.change(times="local")
    shown = str(model.index(0, 3).data())
    assert shown.startswith("2026-11-2")
    assert "T" not in shown
    choose(table, 0, 3)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await program.settled()
    assert QGuiApplication.clipboard().text() == "2026-11-24T17:02:31Z"


async def test_columns_stand_after_a_restart_as_they_were_left(tmp_path: Path, api: ApiServer) -> None:
    kept: list[Settings] = []
    async with running(tmp_path / "one", api) as program:
        table = await companies(program)
        program.application.ground.preferences.changed.connect(kept.append)
        table.setColumnHidden(2, True)
        table.horizontalHeader().moveSection(1, 0)
        table.setColumnWidth(0, 77)
        table.setColumnHidden(3, True)
    # A name that the description doesn't have may be somebody's: settings are not encrypted.
    assert "Since" not in kept[-1].columns["GET /Companies"]
    async with running(tmp_path / "two", api, kept[-1]) as program:
        table = await companies(program)
        header = table.horizontalHeader()
        assert table.isColumnHidden(2)
        assert [header.logicalIndex(place) for place in range(2)] == [1, 0]
        assert table.columnWidth(0) == 77


async def test_both_values_of_a_difference_have_the_same_room(program: Program) -> None:
    await companies(program)
    program.server.script("GET", "/Companies", Answer(json=_ROWS[:2]))
    await execute(program)
    await program.user.click("compareAction")
    await program.user.read("compareState", "1 difference")
    found = program.part(QTableWidget, "compareTable")
    assert abs(found.columnWidth(2) - found.columnWidth(3)) <= 1
    assert found.columnWidth(3) > found.columnWidth(0)
