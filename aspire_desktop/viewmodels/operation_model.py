"""The operations of an API description as a tree by tag, with a filter and the scopes' verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.openapi.description import Operation

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
OperationRole: Final = Qt.ItemDataRole.UserRole  #: the row's `Operation`; None on a tag
InScopeRole: Final = Qt.ItemDataRole.UserRole + 1  #: False where the recorded scopes lack it

#: Controllers that need no scope: they are how one gets a token, or answer without one.
_FREE: Final = frozenset({"Authorization", "Version"})

#: The internal id of a tag's row; an operation's is its tag's row plus one.
_TAG: Final = 0

NOT_IN_SCOPES: Final = "not in the recorded scopes: expect 403"


class OperationModel(QAbstractItemModel):
    """Two levels: tags, and the operations under them, in the document's order.

    The filter is part of the model, not a proxy over it: with 15,000 operations a proxy's mapping
    takes longer than finding them again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations: Sequence[Operation] = ()
        self._texts: list[str] = []
        self._words: list[str] = []
        self._scopes: Scopes | None = None
        self._groups: list[tuple[str, list[Operation]]] = []

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
        return sum(len(operations) for _, operations in self._groups)

    @property
    def is_filtered(self) -> bool:
        return bool(self._words)

    def set_operations(self, operations: Sequence[Operation]) -> None:
        self._operations = operations
        self._texts = [f"{o.method} {o.path} {o.tag}".casefold() for o in operations]
        self._regroup()

    def set_filter(self, text: str) -> None:
        """Show the operations that hold every word of `text`, in any order."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._regroup()

    def set_scopes(self, scopes: Scopes | None) -> None:
        """Have `scopes` decide what is dimmed; nothing is without a record."""
        if scopes == self._scopes:
            return
        self._scopes = scopes
        for row, (_, operations) in enumerate(self._groups):
            tag = self.index(row, 0)
            last = self.index(len(operations) - 1, 0, tag)
            self.dataChanged.emit(self.index(0, 0, tag), last)

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the operation of that key, invalid where it is not shown."""
        for row, (_, operations) in enumerate(self._groups):
            for place, operation in enumerate(operations):
                if operation.key == key:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def operation(self, key: str) -> Operation | None:
        return next((operation for operation in self._operations if operation.key == key), None)

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
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == _TAG:
            tag, operations = self._groups[index.row()]
            return self._tag_data(tag, len(operations), role)
        operation = self._groups[index.internalId() - 1][1][index.row()]
        return self._operation_data(operation, role)

    def _tag_data(self, tag: str, count: int, role: int) -> str | None:
        if role == _DISPLAY:
            return tag
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tag}, {count} operations"
        return None

    def _operation_data(self, operation: Operation, role: int) -> Any:
        if role == OperationRole:
            return operation
        if role == _DISPLAY:
            return f"{operation.method} {operation.path}"
        in_scope = self._scopes is None or _in_scope(operation, self._scopes)
        if role == InScopeRole:
            return in_scope
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = f"{operation.method} {operation.path}"
            return text if in_scope else f"{text}, {NOT_IN_SCOPES}"
        return None

    def _regroup(self) -> None:
        self.beginResetModel()
        groups: dict[str, list[Operation]] = {}
        for operation in self._matching():
            groups.setdefault(operation.tag, []).append(operation)
        self._groups = list(groups.items())
        self.endResetModel()

    def _matching(self) -> Iterable[Operation]:
        if not self._words:
            return self._operations
        words = self._words
        pairs = zip(self._operations, self._texts, strict=True)
        return (operation for operation, text in pairs if all(word in text for word in words))


def _in_scope(operation: Operation, scopes: Scopes) -> bool:
    return operation.controller in _FREE or scopes.allows(operation.controller, operation.method)
