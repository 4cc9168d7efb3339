"""A flat table whose columns have headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class HeadedTable(QAbstractTableModel):
    """Answers what is the same for all tables; which rows there are, and their cells, each says itself."""

    #: One for each column, set by the class or by its `__init__`.
    _headings: Sequence[str] = ()

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._headings[section]
        return None
