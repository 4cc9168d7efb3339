"""Tests for aspire_desktop.widgets.activity_dialog: what is read of its rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from aspire_desktop.app.language import install_language
from aspire_desktop.core.activity import Activity, ActivityKind
from aspire_desktop.viewmodels.activity_model import ActivityColumn, ActivityModel
from aspire_desktop.widgets.activity_dialog import ActivityDialog
from tests.support.records import NOW


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_was_done_is_read_whole_in_each_language(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    install_language(qapp, language)
    try:
        model = ActivityModel()
        entries = [
            Activity(number=number, at=NOW, kind=kind.value, by=("window", "command line")[number % 2])
            for number, kind in enumerate(ActivityKind, 1)
        ]
        model.set_entries(entries, [""] * len(entries))
        dialog = ActivityDialog(model)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        model.setParent(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        table = dialog.findChild(QTableView, "activityTable")
        assert isinstance(table, QTableView)
        for column in (ActivityColumn.WHAT, ActivityColumn.BY):
            widths = [table.sizeHintForIndex(model.index(row, column)).width() for row in range(len(entries))]
            assert table.columnWidth(column) >= max(widths)
    finally:
        install_language(qapp, "en")
