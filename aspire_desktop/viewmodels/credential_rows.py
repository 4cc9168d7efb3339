"""The rows of the credential list: found, sorted, and under headings where they are grouped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.credential_model import Column, CredentialModel, scopes_text
from aspire_desktop.viewmodels.enum_words import kind_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aspire_desktop.core.credentials.profile import Profile, ProfileId

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole
GroupRole: Final = Qt.ItemDataRole.UserRole + 10  #: the row's `Group`, None for a credential's row

PinnedRole: Final = Qt.ItemDataRole.UserRole + 11  #: True for a credential that stands before all others
#: So many search texts are made at a time before they are asked for.
_WARM: Final = 500


@dataclass(frozen=True, slots=True)
class Group:
    """A heading.

    Attributes:
        count: Of the credentials under it that the search finds.
        is_open: Whether they are shown.
    """

    name: str
    count: int
    is_open: bool


class CredentialRows(QAbstractTableModel):
    """Arranges the rows of a `CredentialModel` by plain lists: 10,000 take milliseconds.

    `tag:`, `env:` and `state:` before a word look for it there only.
    """

    arranged = Signal()  #: the same credentials stand in other places

    def __init__(self, source: CredentialModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._texts: dict[ProfileId, tuple[Profile, str]] = {}
        self._words: list[str] = []
        self._column = Column.DESCRIPTION
        self._order = Qt.SortOrder.AscendingOrder
        self._grouping = ""
        self._closed: set[str] = set()
        self._pinned: frozenset[str] = frozenset()
        self._sorted: list[int] = []
        self._rows: list[int | Group] = []
        self._places: dict[ProfileId, int] = {}
        self._unwarmed: Iterator[Profile] = iter(())
        self._warmer = QTimer(self, interval=0)
        self._warmer.timeout.connect(self._warm)
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._on_source_reset)
        source.dataChanged.connect(self._on_source_data_changed)
        self._sort()
        self._arrange()

    @property
    def is_warming(self) -> bool:
        """Whether search texts are still made ahead of the first search."""
        return self._warmer.isActive()

    @property
    def found(self) -> int:
        """How many credentials the search finds."""
        return len(self._places)

    def set_search(self, text: str) -> None:
        """Show what holds every word, in any field but the secret."""
        self._words = text.casefold().split()
        self._rearrange()

    def set_grouping(self, grouping: str) -> None:
        """Put rows under headings: ``environment``, ``tag``, or ``""`` for none."""
        if grouping != self._grouping:
            self._grouping = grouping
            self._closed.clear()
            self._rearrange()

    def set_pinned(self, pinned: frozenset[str]) -> None:
        """Have the credentials of these ids stand first, under each heading where rows are grouped."""
        if pinned != self._pinned:
            self._pinned = pinned
            self._sort()
            self._rearrange()

    def toggle(self, row: int) -> None:
        """Open or close the heading at `row`."""
        group = self._rows[row] if 0 <= row < len(self._rows) else None
        if isinstance(group, Group):
            self._closed ^= {group.name}
            self._rearrange()

    def row_of(self, profile_id: ProfileId) -> int:
        """Return a credential's first row; -1 where it is not shown."""
        return self._places.get(profile_id, -1)

    def group_rows(self) -> list[int]:
        return [row for row, one in enumerate(self._rows) if isinstance(one, Group)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._sort()
        self._rearrange()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        return self._source.headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Group):
            return self._heading(row, index.column(), role)
        if role == GroupRole:
            return None
        is_pinned = self._source.profiles[row].id in self._pinned
        if role == PinnedRole:
            return is_pinned
        value = self._source.index(row, index.column()).data(role)
        if is_pinned and role == _ACCESSIBLE and index.column() == Column.DESCRIPTION:
            return self.tr("pinned, {row}").format(row=value)
        return value

    def _heading(self, group: Group, column: int, role: int) -> Any:
        if role == GroupRole:
            return group
        if column or role not in (_DISPLAY, _ACCESSIBLE):
            return None
        if role == _DISPLAY:
            return marked(group.name)
        state = self.tr("open") if group.is_open else self.tr("closed")
        many = self.tr("%Ln credentials", "", group.count)
        return self.tr("Group {name}, {many}, {state}").format(
            name=marked(group.name), many=many, state=state
        )

    def _on_source_reset(self) -> None:
        known = {profile.id for profile in self._source.profiles}
        self._texts = {key: value for key, value in self._texts.items() if key in known}
        self._unwarmed = iter(self._source.profiles)
        self._warmer.start()
        self._sort()
        self._arrange()
        self.endResetModel()

    def _on_source_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Repaint the rows; those that were edited are found, or no more, by what they say now.

        A token that came or expired moves nothing: rows that were selected would go from under the hand.
        """
        changed = range(first.row(), last.row() + 1)
        if self._words and any(self._belongs_elsewhere(source_row) for source_row in changed):
            self._rearrange()
            return
        for source_row in changed:
            row = self.row_of(self._source.profiles[source_row].id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _belongs_elsewhere(self, source_row: int) -> bool:
        profile = self._source.profiles[source_row]
        known = self._texts.get(profile.id)
        is_edited = known is None or known[0] is not profile
        return is_edited and self._test()(source_row) != (profile.id in self._places)

    def _warm(self) -> None:
        """Make search texts while nobody waits for them."""
        for _, profile in zip(range(_WARM), self._unwarmed, strict=False):
            self._text(profile)
        if len(self._texts) >= len(self._source.profiles):
            self._warmer.stop()

    def _sort(self) -> None:
        value = self._source.sort_value
        rows = range(len(self._source.profiles))
        is_falling = self._order == Qt.SortOrder.DescendingOrder
        self._sorted = sorted(rows, key=lambda row: value(row, self._column), reverse=is_falling)
        if self._pinned:
            profiles, pinned = self._source.profiles, self._pinned
            self._sorted.sort(key=lambda row: profiles[row].id not in pinned)

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()
        self.arranged.emit()

    def _arrange(self) -> None:
        profiles = self._source.profiles
        fits = self._test()
        found = [row for row in self._sorted if fits(row)] if self._words else self._sorted
        self._rows = list(self._grouped(found)) if self._grouping else list(found)
        self._places = {}
        for place, row in enumerate(self._rows):
            if not isinstance(row, Group):
                self._places.setdefault(profiles[row].id, place)

    def _grouped(self, found: Iterable[int]) -> Iterator[int | Group]:
        groups: dict[str, list[int]] = {}
        for row in found:
            for name in self._group_names(self._source.profiles[row]):
                groups.setdefault(name, []).append(row)
        for name in sorted(groups, key=lambda name: (name == _tr(_UNTAGGED), name.casefold())):
            is_open = name not in self._closed
            yield Group(name, len(groups[name]), is_open)
            if is_open:
                yield from groups[name]

    def _group_names(self, profile: Profile) -> tuple[str, ...]:
        if self._grouping == "environment":
            return (kind_name(profile.environment.kind),)
        return profile.tags or (_tr(_UNTAGGED),)

    def _test(self) -> Callable[[int], bool]:
        """Return what tells whether a source row is found."""
        profiles, text, state = self._source.profiles, self._text, self._source.state_word
        plain = [word for word in self._words if word.partition(":")[0] not in _FIELDS]
        tags = [word[4:] for word in self._words if word.startswith("tag:")]
        kinds = [word[4:] for word in self._words if word.startswith("env:")]
        states = [word[6:] for word in self._words if word.startswith("state:")]

        def fits(row: int) -> bool:
            profile = profiles[row]
            found = text(profile)
            return (
                all(word in found for word in plain)
                and all(any(word in tag.casefold() for tag in profile.tags) for word in tags)
                and all(word in profile.environment.kind.value.casefold() for word in kinds)
                and (not states or all(word in state(row) for word in states))
            )

        return fits

    def _text(self, profile: Profile) -> str:
        known = self._texts.get(profile.id)
        if known is not None and known[0] is profile:
            return known[1]
        text = _search_text(profile)
        self._texts[profile.id] = (profile, text)
        return text


_tr = partial(QCoreApplication.translate, "CredentialRows")

_UNTAGGED: Final = "no tag"
_FIELDS: Final = frozenset({"tag", "env", "state"})


def _search_text(profile: Profile) -> str:
    return "\n".join(
        (
            profile.description,
            profile.client_id,
            profile.environment.kind.value,
            profile.environment.base_url,
            scopes_text(profile.scopes),
            " ".join(str(grant) for grant in profile.scopes.grants),
            " ".join(profile.tags),
            profile.notes,
        )
    ).casefold()
