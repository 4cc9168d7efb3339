"""How a table of plain rows looks, the same in every dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from aspire_desktop.widgets.selection import TintedDelegate, leave_selection_to_delegate

if TYPE_CHECKING:
    from collections.abc import Mapping

Column = TypeVar("Column", bound=int)

_PADDING: Final = 20
_LINE_PADDING: Final = 8


def show_plain_rows(table: QTableView, samples: Mapping[Column, str], *, stretched: int) -> None:
    """Have rows be chosen whole, without a grid; call it after the table has its model.

    Args:
        table: Its columns are there.
        samples: Of a column's longest usual text, which its width is made for.
        stretched: The column that takes what is left.
    """
    table.setItemDelegate(TintedDelegate(table))
    leave_selection_to_delegate(table)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setDefaultSectionSize(table.fontMetrics().height() + _LINE_PADDING)
    columns.setHighlightSections(False)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, sample in samples.items():
        columns.resizeSection(column, table.fontMetrics().horizontalAdvance(sample) + _PADDING)
    columns.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
