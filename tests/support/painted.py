"""What of a widget was painted anew."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

_PATIENCE_MS = 60_000


class Painted(QObject):
    """Collects it from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._region = QRegion()
        widget.installEventFilter(self)

    def covers(self, rect: QRect) -> bool:
        return self._region.intersected(rect) == QRegion(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._region = self._region.united(event.region())
        return super().eventFilter(watched, event)


def select_and_see_the_current_row_painted(table: QTableView, qtbot: QtBot) -> None:
    """Select a second row, and clear it again: each time the first, which is current, is painted as well."""
    table.selectRow(0)
    other = table.model().index(1, 0)
    for flag in (QItemSelectionModel.SelectionFlag.Select, QItemSelectionModel.SelectionFlag.Deselect):
        QApplication.processEvents()
        painted = Painted(table.viewport())
        table.selectionModel().select(other, flag | QItemSelectionModel.SelectionFlag.Rows)
        row = QRect(0, table.rowViewportPosition(0), table.viewport().width(), table.rowHeight(0))
        qtbot.waitUntil(partial(painted.covers, row), timeout=_PATIENCE_MS)
