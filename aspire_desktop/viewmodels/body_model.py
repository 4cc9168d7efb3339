"""A request body as a form: the schema's fields and the JSON's values in one tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from aspire_desktop.core.openapi.example import example
from aspire_desktop.core.request.body_value import read_value, scalar_text, write_value
from aspire_desktop.viewmodels.body_node import (
    BodyNode,
    begun,
    fill,
    is_optional,
    kind_text,
    send_parents,
    typed,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from aspire_desktop.core.openapi.schema import Schema

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
SchemaRole: Final = Qt.ItemDataRole.UserRole  #: the `Schema` of the row's value, or None
IsNullRole: Final = Qt.ItemDataRole.UserRole + 1  #: the value is null
IsFileRole: Final = Qt.ItemDataRole.UserRole + 2  #: the value is the path of a file
ProblemRole: Final = Qt.ItemDataRole.UserRole + 3  #: what is wrong with the value; empty when nothing is
KindRole: Final = Qt.ItemDataRole.UserRole + 4  #: ``object``, ``array`` or ``scalar``

NAME, VALUE, KIND = range(3)
_CHECK: Final = Qt.ItemDataRole.CheckStateRole


class BodyModel(QAbstractItemModel):
    """Three columns: a field's name with a check box where it may be left out, its value, its type."""

    value_changed = Signal()  #: by the user

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = BodyNode("", None, None)
        self._files: Collection[str] = ()
        self._problems: dict[str, str] = {}

    def set_text(self, schema: Schema, text: str, files: Collection[str] = ()) -> None:
        """Show a JSON text.

        Args:
            schema: Of the whole body.
            text: Blank for a body that is begun.
            files: Names of fields on top that hold paths of files.

        Raises:
            NotJsonError: It is not JSON.
        """
        value = read_value(text) if text.strip() else begun(schema)
        self.beginResetModel()
        self._files = files
        self._problems = {}
        self._top = BodyNode("", schema, None)
        fill(self._top, value)
        self.endResetModel()

    def text(self) -> str:
        return write_value(value_of(self._top))

    def set_problems(self, problems: dict[str, str]) -> None:
        """Lay problems beside the fields, by their paths."""
        if problems != self._problems:
            self._problems = problems
            self._repaint(_ROOT)

    def can_add(self, index: Index) -> bool:
        """Say whether an item can be added to the list that a row is, or is in."""
        return self._array(index) is not None

    def add_item(self, index: Index) -> QModelIndex:
        """Add an item at the end of a list, and return its index."""
        array = self._array(index)
        if array is None:
            return QModelIndex()
        parent = self._index_of(array)
        place = len(array.children)
        self.beginInsertRows(parent, place, place)
        schema = array.schema.items if array.schema is not None else None
        item = BodyNode(place, schema, array)
        fill(item, begun(schema))
        array.children.append(item)
        self.endInsertRows()
        self._changed(array)
        return self.index(place, 0, parent)

    def remove(self, index: Index) -> None:
        """Take an item out of its list, a field out of what is sent."""
        node = self._node(index)
        parent = node.parent
        if parent is None:
            return
        if parent.kind != "array" and not node.is_extra:
            self.setData(self._sibling(index), Qt.CheckState.Unchecked.value, _CHECK)
            return
        self.beginRemoveRows(self._index_of(parent), node.row, node.row)
        parent.children.remove(node)
        self.endRemoveRows()
        for place, item in enumerate(parent.children):
            item.name = place if parent.kind == "array" else item.name
        self._repaint(self._index_of(parent))
        self._changed(parent)

    def set_null(self, index: Index) -> None:
        self._replace(index, None)

    def set_choice(self, index: Index, choice: Schema) -> None:
        """Begin a value anew as one of its schema's alternatives."""
        self._replace(index, example(choice), choice)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        children = self._node(parent).children
        if not 0 <= row < len(children) or not 0 <= column < 3:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        node = self._node(index) if index.isValid() else None
        if node is None or node.parent is None or node.parent is self._top:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Field"), self.tr("Value"), self.tr("Type"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        node = self._node(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == VALUE and node.kind == "scalar":
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.column() == NAME and is_optional(node):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role in (_DISPLAY, Qt.ItemDataRole.EditRole):
            return self._shown(node, index.column(), role)
        if role == _CHECK and index.column() == NAME and is_optional(node):
            return Qt.CheckState.Checked if node.is_sent else Qt.CheckState.Unchecked
        own: dict[int, Any] = {
            SchemaRole: node.schema,
            IsNullRole: node.kind == "scalar" and node.value is None,
            IsFileRole: node.parent is self._top and node.name in self._files,
            ProblemRole: self._problems.get(node.path, "") if node.is_sent else "",
            KindRole: node.kind,
        }
        return own.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if role == _CHECK:
            node.is_sent = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and node.kind == "scalar":
            if str(value) == scalar_text(node.value) and node.is_sent and node.value is not None:
                return False
            node.value = typed(str(value), node.schema)
            node.is_sent = True
        else:
            return False
        if node.is_sent and node.parent is not None:
            send_parents(node.parent)
        self._changed(node)
        return True

    def _shown(self, node: BodyNode, column: int, role: int) -> str:
        if column == NAME:
            name = f"[{node.name}]" if isinstance(node.name, int) else node.name
            return f"{name} *" if node.is_required else name
        if column == KIND:
            return kind_text(node)
        if node.kind == "object":
            return "{ }" if not node.children else ""
        if node.kind == "array":
            return f"[{len(node.children)}]"
        if node.value is None and role != _DISPLAY:
            return ""
        return scalar_text(node.value) if node.is_sent else ""

    def _array(self, index: Index) -> BodyNode | None:
        node = self._node(index)
        if node.kind == "array":
            return node
        return node.parent if node.parent is not None and node.parent.kind == "array" else None

    def _replace(self, index: Index, value: Any, schema: Schema | None = None) -> None:
        node = self._node(index)
        parent = self._sibling(index)
        if node.children:
            self.beginRemoveRows(parent, 0, len(node.children) - 1)
            node.children = []
            self.endRemoveRows()
        fresh = BodyNode(node.name, schema or node.schema, node.parent)
        fill(fresh, value)
        node.schema, node.kind, node.value, node.is_sent = fresh.schema, fresh.kind, fresh.value, True
        if fresh.children:
            self.beginInsertRows(parent, 0, len(fresh.children) - 1)
            node.children = fresh.children
            for child in node.children:
                child.parent = node
            self.endInsertRows()
        if node.parent is not None:
            send_parents(node.parent)
        self._changed(node)

    def _sibling(self, index: Index) -> QModelIndex:
        return index.sibling(index.row(), NAME)

    def _changed(self, node: BodyNode) -> None:
        while True:
            index = self._index_of(node)
            if index.isValid():
                self.dataChanged.emit(index, index.siblingAtColumn(KIND))
            if node.parent is None:
                break
            node = node.parent
        self.value_changed.emit()

    def _repaint(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, KIND, parent))
        for row in range(rows):
            self._repaint(self.index(row, 0, parent))

    def _index_of(self, node: BodyNode) -> QModelIndex:
        return QModelIndex() if node is self._top else self.createIndex(node.row, 0, node)

    def _node(self, index: Index) -> BodyNode:
        if index.isValid():
            node: BodyNode = index.internalPointer()
            return node
        return self._top
