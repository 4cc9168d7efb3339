"""Everything that can be gone to or done, found by a few words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.thesaurus import other_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
EntryRole: Final = Qt.ItemDataRole.UserRole  #: the row's `PaletteEntry`
NameRole: Final = Qt.ItemDataRole.UserRole + 1  #: what it is called
NoteRole: Final = Qt.ItemDataRole.UserRole + 2  #: its kind, and what else is to be said of it
_MAX_SHOWN: Final = 200

#: How well a word is found, best first; by another name for it is worse than by any word of its own.
_BEGINNING, _WORD, _INSIDE, _MORE, _OTHER_NAME = 0, 1, 2, 3, 10
#: What cannot be done now stands behind all that can.
_NOT_NOW: Final = 100


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing: what it is called, what kind it is, and what choosing it does.

    Attributes:
        key: Says over restarts which one it is; empty where nobody needs to know.
        more: What it is found by besides its name and kind: its menu, its hint.
        keys: The keys that do the same, as the system writes them.
        is_enabled: Whether it can be done now.
    """

    text: str
    kind: str
    act: Callable[[], object]
    key: str = ""
    more: str = ""
    keys: str = ""
    is_enabled: bool = True


class PaletteModel(QAbstractListModel):
    """What holds every word that was typed, the best first, at most 200; before any word, the recent ones.

    Args:
        entries: All that there is.
        recent: The keys of what was chosen last, the newest first.
    """

    def __init__(
        self, entries: Sequence[PaletteEntry], recent: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        places = {key: place for place, key in enumerate(recent)}
        self._recent = places
        self._entries = sorted(entries, key=lambda entry: places.get(entry.key, len(places)))
        self._names = [f" {entry.text}".casefold() for entry in self._entries]
        self._texts = [f"{entry.kind} {entry.more}".casefold() for entry in self._entries]
        self._shown = self._entries[:_MAX_SHOWN]

    def set_search(self, text: str) -> None:
        words = text.casefold().split()
        others = {word: other_words(word) for word in words}
        self.beginResetModel()
        if words:
            ranks = ((self._rank(place, others), place) for place in range(len(self._entries)))
            found = sorted((rank, place) for rank, place in ranks if rank is not None)
            self._shown = [self._entries[place] for _, place in found[:_MAX_SHOWN]]
        else:
            self._shown = self._entries[:_MAX_SHOWN]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == EntryRole:
            return entry
        if role == NameRole:
            return marked(entry.text)
        if role == NoteRole:
            return marked(self._note(entry))
        return marked(f"{entry.text}  ·  {self._note(entry)}") if role == _DISPLAY else None

    def _note(self, entry: PaletteEntry) -> str:
        parts = [entry.kind]
        parts += [self.tr("recent")] if entry.key in self._recent else []
        parts += [] if entry.is_enabled else [self.tr("not available now")]
        parts += [entry.keys] if entry.keys else []
        return "  ·  ".join(parts)

    def _rank(self, place: int, words: Mapping[str, Sequence[str]]) -> int | None:
        """Return how well an entry holds all of `words`, each with its other names; None if not at all."""
        name, more = self._names[place], self._texts[place]
        total = 0 if self._entries[place].is_enabled else _NOT_NOW
        for word, others in words.items():
            rank = _rank_of(word, name, more)
            if rank is None:
                ranks = [rank for other in others if (rank := _rank_of(other, name, more)) is not None]
                if not ranks:
                    return None
                rank = _OTHER_NAME + min(ranks)
            total += rank
        return total


def _rank_of(word: str, name: str, more: str) -> int | None:
    if word in name:
        return _BEGINNING if name.startswith(f" {word}") else _WORD if f" {word}" in name else _INSIDE
    return _MORE if word in more else None
