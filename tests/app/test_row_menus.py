"""The menus of the response's table and of the row beside it: each in its own place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeView

from tests.app.program import Program
from tests.app.test_table import choose, companies, from_menu


async def test_a_right_click_on_the_row_opens_no_menu_of_the_table(program: Program) -> None:
    """Qt sends it to the table where the mouse has not moved since the row opened under it."""
    table = await companies(program)
    choose(table, 1, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    await program.user.read("rowDetailTitle", "Row 2")
    fields = program.part(QTreeView, "rowDetail")
    fields.setCurrentIndex(fields.model().index(1, 0))
    at = fields.viewport().mapToGlobal(fields.visualRect(fields.currentIndex()).center())
    for receiver in (table.viewport(), fields.viewport()):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, receiver.mapFromGlobal(at), at)
        QApplication.sendEvent(receiver, event)
        assert not [one for one in table.findChildren(QMenu, "tableMenu") if one.isVisible()]
        (menu,) = [one for one in fields.findChildren(QMenu, "rowDetailMenu") if one.isVisible()]
        menu.actions()[0].trigger()
        menu.close()
        await program.settled()
        assert QGuiApplication.clipboard().text() == "Oak"
        QGuiApplication.clipboard().clear()


async def test_a_right_click_on_the_table_opens_no_menu_of_the_row(program: Program) -> None:
    """Qt sends it to the row where that opened under the mouse, before it was laid out beside the table."""
    table = await companies(program)
    choose(table, 1, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    await program.user.read("rowDetailTitle", "Row 2")
    fields = program.part(QTreeView, "rowDetail")
    at = table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, fields.viewport().mapFromGlobal(at), at)
    QApplication.sendEvent(fields.viewport(), event)
    assert not [one for one in fields.findChildren(QMenu, "rowDetailMenu") if one.isVisible()]
    (menu,) = [one for one in table.findChildren(QMenu, "tableMenu") if one.isVisible()]
    menu.close()


async def test_the_menu_key_opens_the_tables_menu_though_the_cell_lies_under_the_row(
    program: Program,
) -> None:
    program.window.resize(960, 600)
    table = await companies(program)
    choose(table, 1, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    await program.user.read("rowDetailTitle", "Row 2")
    table.setColumnWidth(0, table.width() + 40)
    choose(table, 1, 1)
    table.horizontalScrollBar().setValue(0)
    from_menu(table, "Sort by this column")
