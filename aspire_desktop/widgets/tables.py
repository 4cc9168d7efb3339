"""How a table of plain rows looks, the same in every dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTableWidgetItem

from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.look.heights import Height, set_rows
from aspire_desktop.widgets.look.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

Column = TypeVar("Column", bound=int)

_PADDING: Final = 20
_AIR: Final = 12
_TOP: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def paint_empty(table: QAbstractItemView, text: str) -> None:
    """Paint one quiet sentence into a table or tree without rows: what will be here, or what to press."""
    if table.model() is None or table.model().rowCount():
        return
    painter = QPainter(table.viewport())
    painter.setPen(table.palette().color(Role.PlaceholderText))
    room = table.viewport().rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
    wrapped, metrics = int(_TOP) | int(Qt.TextFlag.TextWordWrap), painter.fontMetrics()
    if metrics.boundingRect(room, wrapped, text).height() > room.height():  # no half of its last line
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, wrapped, text)
    painter.end()


class TypedItem(QTableWidgetItem):
    """A cell that is typed into: it shows what acts on a line as a mark, and keeps it as it is."""

    def data(self, role: int) -> Any:
        found = super().data(role)
        return marked(str(found)) if role == Qt.ItemDataRole.DisplayRole and found else found


def show_plain_rows(table: QTableView, samples: Mapping[Column, str], *, stretched: int) -> None:
    """Have rows be chosen whole, without a grid; call it after the table has its model.

    Args:
        table: Its columns are there.
        samples: Of a column's longest usual text, which its width is made for.
        stretched: The column that takes what is left.
    """
    table.setItemDelegate(CellDelegate(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)  # Tab leads on; the arrows walk the cells
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    set_rows(table, Height.SMALL)
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, sample in samples.items():
        columns.resizeSection(column, table.fontMetrics().horizontalAdvance(sample) + _PADDING)
    columns.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
