"""What the keeping alive of tokens did, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.viewmodels.formatting import day_and_time
from aspire_desktop.viewmodels.headed_table import HeadedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.services.renewal_log import KeepAliveEntry

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_SHOWN: Final = (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole)


class KeepAliveColumn(IntEnum):
    WHEN = 0
    CREDENTIAL = 1
    WHAT = 2
    NEXT = 3


class KeepAliveModel(HeadedTable):
    """The log's entries, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (
            self.tr("When"),
            self.tr("Credential"),
            self.tr("What happened"),
            self.tr("Next attempt"),
        )
        self._entries: Sequence[KeepAliveEntry] = ()

    def set_entries(self, entries: Sequence[KeepAliveEntry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or role not in _SHOWN:
            return None
        return marked(_cells(self._entries[index.row()])[index.column()])


def _cells(entry: KeepAliveEntry) -> tuple[str, str, str, str]:
    """Return the texts of an entry's row, its times as the PC's own."""
    what = f"{words(entry.happening)}. {entry.detail}" if entry.detail else words(entry.happening)
    next_at = "–" if entry.next_at is None else day_and_time(entry.next_at, seconds=True)
    return (day_and_time(entry.at, seconds=True), entry.credential or "–", what, next_at)
