"""Everything that can be gone to or done, found by a few words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
EntryRole: Final = Qt.ItemDataRole.UserRole  #: the row's `PaletteEntry`
_MAX_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing: what it is called, what kind it is, and what choosing it does."""

    text: str
    kind: str
    act: Callable[[], object]

    def matches(self, words: list[str]) -> bool:
        text = f"{self.text} {self.kind}".casefold()
        return all(word in text for word in words)


class PaletteModel(QAbstractListModel):
    """The entries that hold every word that was typed, at most 200 of them."""

    def __init__(self, entries: Sequence[PaletteEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._shown = list(entries[:_MAX_SHOWN])

    def set_search(self, text: str) -> None:
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [entry for entry in self._entries if entry.matches(words)][:_MAX_SHOWN]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == EntryRole:
            return entry
        return marked(f"{entry.text}  ·  {entry.kind}") if role == _DISPLAY else None
