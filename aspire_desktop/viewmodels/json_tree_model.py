"""A JSON value as a tree, read as it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.viewmodels.response_document import json_text

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class JsonNode:
    """One value; its members are decoded when they are first asked for."""

    __slots__ = ("_children", "key", "parent", "raw", "row")

    def __init__(self, key: str, raw: msgspec.Raw, parent: JsonNode | None = None, row: int = 0) -> None:
        self.key = key
        self.raw = raw
        self.parent = parent
        self.row = row
        self._children: list[JsonNode] | None = None

    @property
    def is_container(self) -> bool:
        return bytes(memoryview(self.raw)[:1]) in (b"{", b"[")

    @property
    def children(self) -> list[JsonNode]:
        if self._children is None:
            members = _members(self.raw) if self.is_container else []
            self._children = [JsonNode(key, raw, self, row) for row, (key, raw) in enumerate(members)]
        return self._children

    @property
    def text(self) -> str:
        if not self.is_container:
            return json_text(self.raw)
        count = len(self.children)
        return f"{{{count}}}" if bytes(memoryview(self.raw)[:1]) == b"{" else f"[{count}]"


class JsonTreeModel(QAbstractItemModel):
    """Two columns: a member's name or place, and its value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: JsonNode | None = None

    def set_value(self, value: msgspec.Raw | None) -> None:
        self.beginResetModel()
        self._top = None if value is None else JsonNode("", value)
        self.endResetModel()

    def node(self, index: Index) -> JsonNode | None:
        if index.isValid():
            node: JsonNode = index.internalPointer()
            return node
        return self._top

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self.node(parent)
        children = self._shown(node)
        if not 0 <= row < len(children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        node = self.node(index) if index.isValid() else None
        if node is None or node.parent is None or node.parent is self._top:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._shown(self.node(parent)))

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Answer without decoding: a container may be large."""
        node = self.node(parent)
        if node is None or parent.column() > 0:
            return False
        return node is self._top or node.is_container

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Name"), self.tr("Value"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or not index.isValid():
            return None
        node = self.node(index)
        if node is None:
            return None
        return node.text if index.column() else node.key

    def _shown(self, node: JsonNode | None) -> list[JsonNode]:
        """Return a node's rows; a lone value at the top is its own only row."""
        if node is None:
            return []
        return [node] if node is self._top and not node.is_container else node.children


def _members(raw: msgspec.Raw) -> list[tuple[str, msgspec.Raw]]:
    try:
        if bytes(memoryview(raw)[:1]) == b"{":
            return list(msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).items())
        values = msgspec.json.decode(raw, type=list[msgspec.Raw])
    except msgspec.MsgspecError:
        return []
    return [(f"[{place}]", value) for place, value in enumerate(values)]
