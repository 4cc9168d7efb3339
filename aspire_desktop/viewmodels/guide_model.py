"""The guide's contents: its pages, or the places that hold what one looks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.guide import Page

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
PlaceRole: Final = Qt.ItemDataRole.UserRole  #: where the row leads, e.g. ``failures#rejected``
_MARKS: Final = re.compile(r"[*`|]|\]\([^)]*\)|\[")


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str
    place: str


class GuideModel(QAbstractListModel):
    """All pages while nothing is looked for; then the sections that hold every word of the search."""

    def __init__(self, pages: Sequence[Page], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._shown = list(self._found([]))

    def set_search(self, text: str) -> None:
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = list(self._found(words))
        self.endResetModel()

    def row_of(self, place: str) -> int:
        """Return the row that leads nearest to `place`: there, or to its page; -1 where none does."""
        places = [entry.place for entry in self._shown]
        page = place.partition("#")[0]
        return next((places.index(wanted) for wanted in (place, page) if wanted in places), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == PlaceRole:
            return entry.place
        return entry.text if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole) else None

    def _found(self, words: list[str]) -> Iterator[_Entry]:
        for number, page in enumerate(self._pages, 1):
            if not words:
                yield _Entry(f"{number}  {page.title}", page.name)
                continue
            for section in page.sections:
                text = _MARKS.sub("", f"{section.heading} {section.text}").casefold()
                if all(word in text for word in words):
                    place = f"{page.name}#{section.anchor}" if section.anchor else page.name
                    yield _Entry(section.heading, place)
