"""The requests that were sent, and those that were saved, as tables with a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.core.request.history_query import HistoryQuery, read_history_query
from aspire_desktop.viewmodels.formatting import day_and_time, duration, size
from aspire_desktop.viewmodels.headed_table import HeadedTable

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from aspire_desktop.core.request.record import HistoryEntry, SavedRequest

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
EntryRole: Final = Qt.ItemDataRole.UserRole  #: the row's `HistoryEntry` or `SavedRequest`
#: Whether the API description at hand lacks the row's operation.
MissingRole: Final = Qt.ItemDataRole.UserRole + 1


def missing_word() -> str:
    return QCoreApplication.translate("HistoryModel", "not in this API description")


class HistoryModel(HeadedTable):
    """Newest first, pinned ones before all others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (
            self.tr("Request"),
            self.tr("Method"),
            self.tr("Status"),
            self.tr("When"),
            self.tr("Credential"),
            self.tr("Time"),
            self.tr("Size"),
        )
        self._all: Sequence[HistoryEntry] = ()
        self._texts: list[str] = []
        self._shown: list[HistoryEntry] = []
        self._query = HistoryQuery()

    @property
    def entries(self) -> Sequence[HistoryEntry]:
        """All of them, shown or not."""
        return self._all

    @property
    def total(self) -> int:
        return len(self._all)

    @property
    def clearable(self) -> int:
        """How many of all are not pinned."""
        return len(self.unpinned)

    @property
    def unpinned(self) -> list[HistoryEntry]:
        return [entry for entry in self._all if not entry.is_pinned]

    def set_entries(self, entries: Sequence[HistoryEntry]) -> None:
        self._all = sorted(entries, key=lambda entry: not entry.is_pinned)
        self._texts = [entry.search_text for entry in self._all]
        self._narrow()

    def add(self, entry: HistoryEntry) -> None:
        """Take a request that was sent just now, without reading all the others again."""
        place = next((n for n, other in enumerate(self._all) if not other.is_pinned), len(self._all))
        self._all = [*self._all[:place], entry, *self._all[place:]]
        self._texts.insert(place, entry.search_text)
        if not self._query.fits(entry, self._texts[place]):
            return
        row = next((n for n, other in enumerate(self._shown) if not other.is_pinned), len(self._shown))
        self.beginInsertRows(_ROOT, row, row)
        self._shown.insert(row, entry)
        self.endInsertRows()

    def set_search(self, text: str) -> None:
        """Show the requests that hold every word of `text`, in any order.

        Terms narrow them down: ``method:get``, ``status:4xx``, ``credential:payroll``.
        """
        self._query = read_history_query(text)
        self._narrow()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == EntryRole:
            return entry
        if role == _DISPLAY:
            return marked(_cells(entry)[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = marked(", ".join(_cells(entry)))
            return self.tr("pinned, {row}").format(row=said) if entry.is_pinned else said
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        pairs = zip(self._all, self._texts, strict=True)
        self._shown = [entry for entry, text in pairs if self._query.fits(entry, text)]
        self.endResetModel()


class SavedModel(QAbstractTableModel):
    """Saved requests by their names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[SavedRequest] = ()
        self._known: Collection[str] | None = None
        self._shown: list[SavedRequest] = []
        self._words: list[str] = []

    @property
    def total(self) -> int:
        return len(self._all)

    @property
    def requests(self) -> Sequence[SavedRequest]:
        return self._all

    def set_requests(self, requests: Sequence[SavedRequest]) -> None:
        self._all = requests
        self._narrow()

    def set_known(self, operations: Collection[str] | None) -> None:
        """Mark the requests that no operation is for any more.

        Args:
            operations: The keys of all that the API description has; None where it is no whole one.
        """
        self._known = operations
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 1))

    def set_search(self, text: str) -> None:
        self._words = text.casefold().split()
        self._narrow()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        request = self._shown[index.row()]
        if role == EntryRole:
            return request
        is_missing = self._known is not None and request.draft.operation not in self._known
        if role == MissingRole:
            return is_missing
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{request.name}, {request.draft.operation}"
            return marked(f"{said}, {missing_word()}" if is_missing else said)
        cells = (request.name, request.draft.operation)
        return marked(cells[index.column()]) if role == _DISPLAY else None

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [
            request
            for request in self._all
            if all(w in f"{request.name} {request.draft.operation}".casefold() for w in self._words)
        ]
        self.endResetModel()


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    parts = urlsplit(entry.url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    return (
        path,
        entry.method,
        entry.outcome if entry.status is None else str(entry.status),
        day_and_time(entry.at, seconds=True),
        entry.profile_name,
        duration(entry.elapsed_s),
        size(entry.size),
    )
