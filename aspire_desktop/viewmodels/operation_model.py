"""The operations of an API description as a tree by tag, with a filter and the scopes' verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.operation_filter import OperationFilter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.openapi.field_index import FieldIndex
    from aspire_desktop.core.request.record import Evidence

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
OperationRole: Final = Qt.ItemDataRole.UserRole  #: the row's `Operation`; None on a tag
InScopeRole: Final = Qt.ItemDataRole.UserRole + 1  #: False where the recorded scopes lack it
EvidenceRole: Final = Qt.ItemDataRole.UserRole + 2  #: the `Evidence` of answers, or None
FieldRole: Final = Qt.ItemDataRole.UserRole + 3  #: the field that the filter found it by; empty for none
FavouriteRole: Final = Qt.ItemDataRole.UserRole + 4  #: True for a favorite
CountRole: Final = Qt.ItemDataRole.UserRole + 5  #: how many operations a tag has; None on an operation

#: Controllers that need no scope: they are how one gets a token, or answer without one.
_FREE: Final = frozenset({"Authorization", "Version"})

#: The internal id of a tag's row; an operation's is its tag's row plus one.
_TAG: Final = 0
_SHOWN_RECENT: Final = 5


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    operations: Sequence[Operation]


class OperationModel(QAbstractItemModel):
    """Two levels: tags, and the operations under them, A to Z; what a filter finds has the best first.

    Before them stand the favorites and the operations used last, which are among their tags' too.
    Paths that no description names stand at the end, once somebody has asked for them.
    The filter is part of the model, not a proxy over it: with 15,000 operations a proxy's mapping
    takes longer than finding them again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._described: Sequence[Operation] = ()
        self._free: dict[str, Operation] = {}
        self._operations: Sequence[Operation] = ()
        self._places: dict[str, int] = {}
        self._filter = OperationFilter()
        self._scopes: Scopes | None = None
        self._evidence: Mapping[str, Evidence] = {}
        self._favourites: Sequence[str] = ()
        self._recent: Sequence[str] = ()
        self._groups: list[_Group] = []

    @property
    def operations(self) -> Sequence[Operation]:
        """All of them, shown or not, in the document's order."""
        return self._operations

    @property
    def total(self) -> int:
        """The number of operations, shown or not."""
        return len(self._operations)

    @property
    def shown(self) -> int:
        """The number of operations under tags."""
        return sum(len(group.operations) for group in self._groups[self.extra_groups :])

    @property
    def extra_groups(self) -> int:
        """How many groups stand before the tags: favorites, operations used last."""
        return sum(bool(keys) for keys in self._extras()) if not self.is_filtered else 0

    @property
    def is_filtered(self) -> bool:
        return self._filter.is_set

    @property
    def best(self) -> QModelIndex:
        """The index of the operation that the filter finds best; invalid without a filter or a find."""
        return self.index(0, 0, self.index(0, 0)) if self.is_filtered else QModelIndex()

    @property
    def lacks_scopes(self) -> bool:
        """Whether the filter asks for what the scopes have or lack, while none are recorded."""
        return self._filter.asks_for_scopes and not (self._scopes is not None and self._scopes.is_recorded)

    def set_operations(self, operations: Sequence[Operation]) -> None:
        """Show the operations of a description, and the free paths as that one has them."""
        self._described = operations
        self._free = {path: _free_operation(path, operations) for path in self._free}
        self._filter.fields = None
        self._take()

    def add_free(self, path: str) -> Operation:
        """Have a read of `path` stand among the operations, and return it: as described where it is."""
        found = self.operation(f"GET {path}")
        if found is None:
            found = self._free[path] = _free_operation(path, self._described)
            self._take()
        return found

    def _take(self) -> None:
        named = {operation.key for operation in self._described}
        free = [operation for operation in self._free.values() if operation.key not in named]
        operations = self._operations = [*self._described, *free] if free else self._described
        self._places = {operation.key: place for place, operation in enumerate(operations)}
        self._filter.take(operations, len(self._described))
        self._regroup()

    def set_fields(self, fields: FieldIndex) -> None:
        """Have the filter find operations by their fields too."""
        self._filter.fields = fields
        if self.is_filtered:
            self._regroup()

    def set_filter(self, text: str) -> None:
        """Show the operations that hold every word of `text`, in any order, the best first.

        Terms narrow them down: ``method:get``, ``scope:allowed``, ``scope:missing``.
        """
        if self._filter.set_text(text):
            self._regroup()

    def set_scopes(self, scopes: Scopes | None) -> None:
        """Have `scopes` decide what is dimmed; nothing is without a record."""
        if scopes != self._scopes:
            self._scopes = scopes
            if self._filter.asks_for_scopes:
                self._regroup()
            else:
                self._repaint()

    def set_evidence(self, evidence: Mapping[str, Evidence]) -> None:
        """Show what answers have shown, by the operations' keys."""
        self._evidence = dict(evidence)
        self._repaint()

    def set_marks(self, favourites: Sequence[str], recent: Sequence[str]) -> None:
        """Show these operations before all others."""
        recent = recent[:_SHOWN_RECENT]
        if (list(favourites), list(recent)) != (list(self._favourites), list(self._recent)):
            self._favourites, self._recent = list(favourites), list(recent)
            if not self.is_filtered:
                self._regroup()

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the operation of that key under its tag, invalid where it is not shown."""
        for row, group in enumerate(self._groups[self.extra_groups :], self.extra_groups):
            for place, operation in enumerate(group.operations):
                if operation.key == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def operation(self, key: str) -> Operation | None:
        place = self._places.get(key)
        return None if place is None else self._operations[place]

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TAG)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        if not index.isValid() or index.internalId() == _TAG:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TAG)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _TAG or parent.column() != 0:
            return 0
        return len(self._groups[parent.row()].operations)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == _TAG:
            return self._tag_data(self._groups[index.row()], role)
        operation = self._groups[index.internalId() - 1].operations[index.row()]
        return self._operation_data(operation, role)

    def _tag_data(self, group: _Group, role: int) -> Any:
        if role == _DISPLAY:
            return marked(group.title)
        if role == CountRole:
            return len(group.operations)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{marked(group.title)}, {self.tr('%Ln operations', '', len(group.operations))}"
        return None

    def _operation_data(self, operation: Operation, role: int) -> Any:
        if role == OperationRole:
            return operation
        if role == _DISPLAY:
            return marked(f"{operation.method} {operation.path}")
        if role == InScopeRole:
            return self._is_in_scope(operation)
        if role == EvidenceRole:
            return self._evidence.get(operation.key)
        if role == FieldRole:
            return self._filter.field(self._places[operation.key])
        if role == FavouriteRole:
            return operation.key in self._favourites
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(operation)
        return None

    def _spoken(self, operation: Operation) -> str:
        parts = [marked(f"{operation.method} {operation.path}")]
        parts += [self.tr("deprecated")] if operation.deprecated else []
        parts += [] if self._is_in_scope(operation) else [self.tr("not in the recorded scopes: expect 403")]
        seen = self._evidence.get(operation.key)
        if seen is not None and seen.is_refused:
            parts.append(self.tr("answered 403"))
        elif seen is not None and seen.is_good:
            parts.append(self.tr("known good"))
        return ", ".join(parts)

    def _is_in_scope(self, operation: Operation) -> bool:
        if self._scopes is None or operation.controller in _FREE:
            return True
        return self._scopes.allows(operation.controller, operation.method)

    def _extras(self) -> tuple[list[Operation], list[Operation]]:
        favourites = [self.operation(key) for key in self._favourites]
        recent = [self.operation(key) for key in self._recent]
        return [o for o in favourites if o is not None], [o for o in recent if o is not None]

    def _repaint(self) -> None:
        for row, group in enumerate(self._groups):
            tag = self.index(row, 0)
            last = self.index(len(group.operations) - 1, 0, tag)
            self.dataChanged.emit(self.index(0, 0, tag), last)

    def _regroup(self) -> None:
        self.beginResetModel()
        groups: dict[str, list[Operation]] = {}
        for operation in self._filter.found(self._recorded_for):
            groups.setdefault(self._tag(operation), []).append(operation)
        self._groups = [_Group(tag, operations) for tag, operations in groups.items()]
        if not self.is_filtered:
            titles = (self.tr("★ Favorites"), self.tr("Recent"))
            extras = [_Group(t, found) for t, found in zip(titles, self._extras(), strict=True) if found]
            self._groups = extras + self._groups
        self.endResetModel()

    def _tag(self, operation: Operation) -> str:
        is_free = self._free.get(operation.path) is operation
        return self.tr("Other paths") if is_free else operation.tag

    def _recorded_for(self, operation: Operation) -> bool | None:
        """Say whether the record has what an operation needs; None where nothing is recorded."""
        is_known = self._scopes is not None and self._scopes.is_recorded
        return self._is_in_scope(operation) if is_known or operation.controller in _FREE else None


def _free_operation(path: str, described: Sequence[Operation]) -> Operation:
    """Return a read of `path`; the first frame has no use for what makes one."""
    from aspire_desktop.core.openapi.free_path import free_operation

    return free_operation(path, described)
