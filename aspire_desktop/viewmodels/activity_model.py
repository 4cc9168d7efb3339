"""The record of activity as a table with a search."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import day, day_and_time
from aspire_desktop.viewmodels.headed_table import HeadedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.activity import Activity

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_tr = partial(QCoreApplication.translate, "ActivityModel")

#: The words of the file, as people read them; later versions may write others.
_ACTS: Final = {
    "created": "created",
    "changed": "changed",
    "deleted": "deleted",
    "brought back": "brought back",
    "secret shown": "secret shown",
    "copied": "copied",
    "token issued": "token issued",
    "token refreshed": "token refreshed",
    "refused": "refused",
    "request sent": "request sent",
    "tested": "tested",
    "secret rotated": "secret rotated",
    "exported": "exported",
    "imported": "imported",
    "locked": "locked",
    "unlocked": "unlocked",
}
_BY: Final = {"window": "window", "command line": "command line"}


class ActivityColumn(IntEnum):
    WHEN = 0
    WHAT = 1
    CREDENTIAL = 2
    DETAILS = 3
    BY = 4


class ActivityModel(HeadedTable):
    """The entries that hold every word of the search, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Credential"),
            self.tr("Details"),
            self.tr("By"),
        )
        self._all: Sequence[Activity] = ()
        self._texts: list[str] = []
        self._shown: list[Activity] = []
        self._words: list[str] = []
        self._credential = ""

    @property
    def total(self) -> int:
        return len(self._all)

    @property
    def shown(self) -> Sequence[Activity]:
        return self._shown

    def set_entries(self, entries: Sequence[Activity], texts: list[str]) -> None:
        """Show `entries`; `texts` are their search texts, which are worked out off the GUI thread."""
        self._all, self._texts = entries, texts
        self._narrow()

    def set_search(self, text: str) -> None:
        self._words = text.casefold().split()
        self._narrow()

    def set_credential(self, profile_id: str) -> None:
        """Show only what concerns one credential; an empty id shows all."""
        self._credential = profile_id
        self._narrow()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or role != _DISPLAY:
            return None
        return marked(cells(self._shown[index.row()])[index.column()])

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = [
            entry
            for entry, text in zip(self._all, self._texts, strict=True)
            if all(word in text for word in self._words)
            and (not self._credential or entry.profile_id == self._credential)
        ]
        self.endResetModel()


def cells(entry: Activity) -> tuple[str, str, str, str, str]:
    """Return the texts of an entry's row, the time as the PC's own."""
    when = day_and_time(entry.at, seconds=True)
    return (when, _act_word(entry.kind), entry.credential or "–", entry.detail, _by_word(entry.by))


def search_text(entry: Activity) -> str:
    """Return what a search finds an entry by: the words of the file, and those that are shown."""
    return f"{entry.search_text} {day(entry.at)} {_act_word(entry.kind)} {_by_word(entry.by)}".casefold()


def usual_words(column: ActivityColumn) -> list[str]:
    """Return the words that a column may hold, but for those of later versions; empty where it is free."""
    if column is ActivityColumn.WHAT:
        return [_act_word(kind) for kind in _ACTS]
    return [_by_word(by) for by in _BY] if column is ActivityColumn.BY else []


def _act_word(kind: str) -> str:
    return _tr(_ACTS[kind]) if kind in _ACTS else kind


def _by_word(by: str) -> str:
    return _tr(_BY[by]) if by in _BY else by
