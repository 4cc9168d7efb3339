"""The headers of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.look.heights import Height, set_rows, set_scale

if TYPE_CHECKING:
    from collections.abc import Sequence


class HeadersView(QTableWidget):
    found_changed = Signal(int, int, bool)  #: the cell gone to (from 1), how many hold the text, True
    copy_requested = Signal(object)  #: a function that makes the text

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setObjectName("responseHeaders")
        self.setAccessibleName(self.tr("Headers of the response"))
        self.setHorizontalHeaderLabels([self.tr("Header"), self.tr("Value")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFont(font)
        set_scale(self, 1.0)
        self.setItemDelegate(CellDelegate(self))
        self.verticalHeader().hide()
        set_rows(self, Height.SMALL)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        columns.resizeSection(0, 220)
        self._found: list[tuple[int, int]] = []
        self._number = -1

    def show_headers(self, headers: Sequence[tuple[str, str]]) -> None:
        self._found, self._number = [], -1
        self.setRowCount(len(headers))
        for row, (name, value) in enumerate(headers):
            self.setItem(row, 0, QTableWidgetItem(marked(name)))
            self.setItem(row, 1, QTableWidgetItem(marked(value)))

    def find_text(self, text: str) -> None:
        """Go to the first cell that holds `text`."""
        wanted = text.casefold()
        cells = [(row, column) for row in range(self.rowCount()) for column in range(2)]
        self._found = [cell for cell in cells if wanted and wanted in self._text(*cell).casefold()]
        self._number = -1
        self.go(1)

    def go(self, step: int) -> None:
        if self._found:
            self._number = (self._number + step) % len(self._found)
            self.setCurrentCell(*self._found[self._number])
        self.found_changed.emit(self._number + 1, len(self._found), True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            cells = [self._text(index.row(), index.column()) for index in sorted(self.selectedIndexes())]
            self.copy_requested.emit(lambda: "\n".join(cells))
        else:
            super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text()
