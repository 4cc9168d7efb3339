"""A request body as a form: the schema's fields and the JSON's values in one tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from aspire_desktop.core.marks import marked
from aspire_desktop.core.request.body_value import read_value, scalar_text, write_value
from aspire_desktop.viewmodels.body_cells import spoken_value, takes_file
from aspire_desktop.viewmodels.body_node import (
    BodyNode,
    array_around,
    begun,
    check,
    differs,
    enter,
    fill,
    found_by,
    is_optional,
    kind_text,
    name_items,
    number_children,
    send_parents,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aspire_desktop.core.openapi.schema import Schema

    Index = QModelIndex | QPersistentModelIndex
    #: Says of a field on top, by its name and its schema, whether it takes a file.
    TakesFile = Callable[[str, Schema | None], bool]

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
SchemaRole: Final = Qt.ItemDataRole.UserRole  #: the `Schema` of the row's value, or None
IsNullRole: Final = Qt.ItemDataRole.UserRole + 1  #: the value is null
IsFileRole: Final = Qt.ItemDataRole.UserRole + 2  #: the value is the path of a file
ProblemRole: Final = Qt.ItemDataRole.UserRole + 3  #: what is wrong with the value; empty when nothing is
KindRole: Final = Qt.ItemDataRole.UserRole + 4  #: ``object``, ``array`` or ``scalar``
PathRole: Final = Qt.ItemDataRole.UserRole + 5  #: e.g. ``Items[0].Qty``

NAME, VALUE, KIND = range(3)
_CHECK: Final = Qt.ItemDataRole.CheckStateRole


class BodyModel(QAbstractItemModel):
    """Three columns: a field's name with a check box where it may be left out, its value, its type."""

    value_changed = Signal()  #: by the user

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = BodyNode("", None, None)
        self._takes_file: TakesFile | None = None
        self._problems: dict[str, str] = {}
        self._baseline: Mapping[str, Any] | None = None

    def set_text(self, schema: Schema, text: str, takes_file: TakesFile | None = None) -> None:
        """Show a JSON text.

        Args:
            schema: Of the whole body.
            text: Blank for a body that is begun.
            takes_file: For a form with parts; in it a null is a field that is not sent.

        Raises:
            NotJsonError: It is not JSON.
        """
        value = read_value(text) if text.strip() else begun(schema)
        if takes_file is not None and isinstance(value, dict):
            value = {name: said for name, said in value.items() if said is not None}
        self.beginResetModel()
        self._takes_file = takes_file
        self._problems = {}
        self._top = BodyNode("", schema, None)
        fill(self._top, value)
        self.endResetModel()

    @property
    def alternative(self) -> Schema | None:
        """The schema that the whole body is shown by: of several, the one it was meant as."""
        return self._top.schema

    def set_baseline(self, fields: Mapping[str, Any] | None) -> None:
        """Mark what differs from a record as it was read; None where there is none to compare with."""
        if fields != self._baseline:
            self._baseline = fields
            self._repaint(self._top)

    def text(self) -> str:
        return write_value(value_of(self._top))

    def set_problems(self, problems: dict[str, str]) -> None:
        """Lay problems beside the fields, by their paths."""
        if problems != self._problems:
            self._problems = problems
            self._repaint(self._top)

    def can_add(self, index: Index) -> bool:
        """Say whether an item can be added to the list that a row is, or is in."""
        return array_around(self._node(index)) is not None

    def add_item(self, index: Index) -> QModelIndex:
        """Add an item at the end of a list, and return its index."""
        array = array_around(self._node(index))
        if array is None:
            return QModelIndex()
        parent = self._index_of(array)
        place = len(array.children)
        self.beginInsertRows(parent, place, place)
        schema = array.schema.items if array.schema is not None else None
        item = BodyNode(place, schema, array)
        fill(item, begun(schema))
        array.children.append(item)
        item.place = place
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
        self.beginRemoveRows(self._index_of(parent), node.place, node.place)
        del parent.children[node.place]
        number_children(parent)
        self.endRemoveRows()
        name_items(parent)
        self._repaint(parent)
        self._changed(parent)

    def set_null(self, index: Index) -> None:
        if self._takes_file is not None and self._node(index).parent is self._top:
            self.remove(index)
        else:
            self._replace(index, None)

    def set_choice(self, index: Index, choice: Schema) -> None:
        """Begin a value anew as one of its schema's alternatives; that of the whole at no index."""
        self._replace(index, begun(choice), choice)

    def index_of(self, path: str) -> QModelIndex:
        """Return the row of a path, e.g. ``Items[0].Qty``, or of the nearest row around it."""
        return self._index_of(found_by(self._top, path))

    def is_sent(self, index: Index) -> bool:
        """Say whether a row is in the JSON, or has to be."""
        node = self._node(index)
        return node.is_sent or node.is_required

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return parent.column() <= 0 and self._node(parent).has_children

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        children = self._node(parent).children
        if not 0 <= row < len(children) or not 0 <= column < 3:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        node = self._node(index) if index.isValid() else None
        if node is None or node.parent is None or node.parent is self._top:
            return QModelIndex()
        return self.createIndex(node.parent.place, 0, node.parent)

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
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == VALUE:
            return spoken_value(self._shown(node, NAME, _DISPLAY), self._shown(node, VALUE, _DISPLAY))
        return self._own(node, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if role == _CHECK:
            check(node, is_sent=Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole or node.kind != "scalar" or not enter(node, str(value)):
            return False
        if node.is_sent and node.parent is not None:
            send_parents(node.parent)
        self._changed(node)
        return True

    def _own(self, node: BodyNode, role: int) -> Any:
        """Return the one thing that was asked for: a view asks thousands of times, and paths are long."""
        if role == ProblemRole:
            return self._problems.get(node.path, "") if node.is_sent or node.is_required else ""
        if role == IsFileRole:
            return takes_file(node, self._top, self._takes_file)
        if role == PathRole:
            return node.path
        is_null = node.kind == "scalar" and node.value is None
        return {SchemaRole: node.schema, IsNullRole: is_null, KindRole: node.kind}.get(role)

    def _shown(self, node: BodyNode, column: int, role: int) -> str:
        if column == NAME:
            name = f"[{node.name}]" if isinstance(node.name, int) else node.name
            return marked(f"{name} *" if node.is_required else name)
        if column == KIND:
            is_changed = self._baseline is not None and differs(node, self._baseline)
            kind = kind_text(node)
            return self.tr("changed · {kind}").format(kind=kind) if is_changed else kind
        if node.kind == "object":
            return "" if node.has_children else "{ }"
        if node.kind == "array":
            return f"[{node.count}]"
        if node.value is None and role != _DISPLAY:
            return ""
        text = scalar_text(node.value) if node.is_sent else ""
        return marked(text) if role == _DISPLAY else text

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
        children = fresh.children
        if children:
            for child in children:
                child.parent = node
            self.beginInsertRows(parent, 0, len(children) - 1)
            node.children = children
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

    def _repaint(self, node: BodyNode) -> None:
        """Paint what is inside of a node anew, as far as it was made."""
        if not node.is_open or not node.children:
            return
        parent = self._index_of(node)
        self.dataChanged.emit(self.index(0, 0, parent), self.index(len(node.children) - 1, KIND, parent))
        for child in node.children:
            self._repaint(child)

    def _index_of(self, node: BodyNode) -> QModelIndex:
        return QModelIndex() if node is self._top else self.createIndex(node.place, 0, node)

    def _node(self, index: Index) -> BodyNode:
        if index.isValid():
            node: BodyNode = index.internalPointer()
            return node
        return self._top
