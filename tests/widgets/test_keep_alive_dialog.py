"""Tests for aspire_desktop.widgets.keep_alive_dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from aspire_desktop.services.renewal_log import Happening, KeepAliveEntry
from aspire_desktop.viewmodels.keep_alive_model import KeepAliveModel
from aspire_desktop.widgets.keep_alive_dialog import KeepAliveDialog
from tests.support.records import NOW


def test_it_shows_the_log_and_how_things_stand(qtbot: QtBot) -> None:
    model = KeepAliveModel()
    model.set_entries((KeepAliveEntry(NOW, "Payroll", Happening.RENEWED),))
    dialog = KeepAliveDialog(model)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show_state("1 token is kept alive.")
    table, state = dialog.findChild(QTableView, "keepAliveTable"), dialog.findChild(QLabel, "keepAliveState")
    assert isinstance(table, QTableView)
    assert isinstance(state, QLabel)
    assert table.model().rowCount() == 1
    assert table.accessibleName()
    table.selectRow(0)
    whole = dialog.findChild(QLabel, "keepAliveDetail")
    assert isinstance(whole, QLabel)
    assert whole.text() == "renewed"
    assert state.text() == "1 token is kept alive."
