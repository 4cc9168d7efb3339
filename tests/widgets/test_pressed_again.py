"""A second half of a double-click, or a key that is held, meets what stands there by then."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.credentials.rotation import begun, replaced, with_new_secret
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import SavedRequest
from aspire_desktop.viewmodels.history_model import SavedModel
from aspire_desktop.widgets.export_dialog import ExportDialog
from aspire_desktop.widgets.history_panel import RequestList
from aspire_desktop.widgets.main_menu import MainMenu
from aspire_desktop.widgets.rotation_dialog import RotationDialog
from aspire_desktop.widgets.tones import Tone
from tests.support.records import NOW, record, token_pair

LEFT = Qt.MouseButton.LeftButton
NEW = "canary-new-secret"


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def button(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def double_click(first: QPushButton, then: Callable[[], QPushButton]) -> None:
    QTest.mouseClick(first, LEFT)
    second = then()
    assert second.isVisible()
    QTest.mouseDClick(second, LEFT)
    QTest.mouseRelease(second, LEFT)


@pytest.fixture
def export(qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(lambda _: ("", False, True))
    dialog.start_requested.connect(lambda: dialog.set_running(running=True))
    dialog.cancel_requested.connect(lambda: dialog.set_running(running=False))
    shown(qtbot, dialog)
    return dialog


def test_a_double_click_on_next_does_not_finish_a_rotation(qtbot: QtBot) -> None:
    one = record("Payroll", token_pair())
    dialog = RotationDialog(replaced(with_new_secret(begun(one, NOW), NEW), NEW, None, NOW))
    shown(qtbot, dialog)
    with qtbot.assertNotEmitted(dialog.finish_requested):
        double_click(button(dialog, "rotationNextButton"), lambda: button(dialog, "finishRotationButton"))
    with qtbot.waitSignal(dialog.finish_requested):
        QTest.mouseClick(button(dialog, "finishRotationButton"), LEFT)


def test_a_double_click_on_start_does_not_pause(qtbot: QtBot, export: ExportDialog) -> None:
    with qtbot.assertNotEmitted(export.pause_requested):
        double_click(button(export, "exportStart"), lambda: button(export, "exportPause"))
    with qtbot.waitSignal(export.pause_requested):
        QTest.mouseClick(button(export, "exportPause"), LEFT)


def test_a_double_click_on_cancel_does_not_close(export: ExportDialog) -> None:
    QTest.mouseClick(button(export, "exportStart"), LEFT)
    cancel = button(export, "exportCancel")
    double_click(cancel, lambda: cancel)
    assert export.isVisible()
    QTest.mouseClick(cancel, LEFT)
    assert not export.isVisible()


def test_after_a_failure_enter_does_not_close_the_download(export: ExportDialog) -> None:
    button(export, "exportStart").setFocus()
    QTest.keyClick(button(export, "exportStart"), Qt.Key.Key_Space)
    assert button(export, "exportPause").hasFocus()
    export.show_state("The disk is full.", Tone.BAD)
    export.set_running(running=False)
    focus = export.focusWidget()
    assert focus is not None
    assert focus.objectName() == "exportTarget"


def test_after_a_cancel_the_focus_stays(export: ExportDialog) -> None:
    QTest.mouseClick(button(export, "exportStart"), LEFT)
    export.show_state("The disk is full.", Tone.BAD)
    export.set_running(running=False)
    QTest.mouseClick(button(export, "exportStart"), LEFT)
    button(export, "exportCancel").setFocus()
    QTest.keyClick(button(export, "exportCancel"), Qt.Key.Key_Space)
    assert button(export, "exportCancel").hasFocus()


def test_only_a_search_goes_on_while_its_key_is_held(qtbot: QtBot) -> None:
    menu = MainMenu()
    qtbot.addWidget(menu)
    goes_on = {action for action in menu.findChildren(type(menu.quit)) if action.autoRepeat()}
    assert {one.objectName() for one in goes_on if not one.shortcut().isEmpty()} == {
        "findNextAction",
        "findPreviousAction",
    }


def test_a_held_delete_deletes_one_request(qtbot: QtBot) -> None:
    model = SavedModel()
    model.set_requests([SavedRequest(id=name, name=name, draft=RequestDraft("GET /A")) for name in "abc"])
    panel = RequestList(model, "saved")
    shown(qtbot, panel)
    table = panel.findChild(QTableView, "savedTable")
    assert isinstance(table, QTableView)
    table.selectRow(0)
    deleted: list[tuple[str, ...]] = []
    panel.deleted.connect(deleted.append)
    for is_repeat in (False, True, True):
        QTest.simulateEvent(
            table, True, Qt.Key.Key_Delete.value, Qt.KeyboardModifier.NoModifier, "", is_repeat
        )
    assert len(deleted) == 1
