"""An array of objects as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.viewmodels.response_document import json_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import msgspec

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_NUMBER_START: Final = frozenset(b"-0123456789")
_MAX_CELL_CHARS: Final = 300
_SAMPLED_ROWS: Final = 20


class JsonTableModel(QAbstractTableModel):
    """Columns are the members' names in the order in which they first appear."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[dict[str, msgspec.Raw]] = ()
        self._columns: list[str] = []

    def set_rows(self, rows: Sequence[dict[str, msgspec.Raw]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._columns = list(dict.fromkeys(name for row in rows for name in row))
        self.endResetModel()

    def width_hint(self, column: int) -> int:
        """Return how many characters the column's name and its first cells take."""
        name = self._columns[column]
        cells = (row.get(name) for row in self._rows[:_SAMPLED_ROWS])
        return max([len(name), *(len(json_text(raw)) for raw in cells if raw is not None)])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        return self._columns[section] if orientation == Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        raw = self._rows[index.row()].get(self._columns[index.column()])
        if raw is None:
            return None
        if role == _DISPLAY:
            text = json_text(raw)
            return text if len(text) <= _MAX_CELL_CHARS else f"{text[:_MAX_CELL_CHARS]}…"
        if role == Qt.ItemDataRole.TextAlignmentRole and bytes(raw)[0] in _NUMBER_START:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
