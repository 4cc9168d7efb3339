"""A JSON value as a tree, read as it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from aspire_desktop.core.json_text.places import path_text
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import local_time, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.json_text.narrowing import Narrowing
    from aspire_desktop.core.json_text.value import JsonValue, Path

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
PathRole: Final = Qt.ItemDataRole.UserRole  #: the way to the row's value; None on a range of rows
ValueRole: Final = Qt.ItemDataRole.UserRole + 1  #: the row's `JsonValue`; None on a range of rows
KindRole: Final = Qt.ItemDataRole.UserRole + 2  #: string, number, literal, null or container

#: More rows than this stand in ranges, as a view asks about every row that it opens.
RANGE: Final = 1_000
_MAX_CELL_CHARS: Final = 2_000
#: How much of a container stands behind its count.
_PREVIEW_MEMBERS: Final = 4
_PREVIEW_LOOKED_AT: Final = 12
_PREVIEW_VALUE_CHARS: Final = 32


class _Node:
    """A value, or a range of another one's members.

    Attributes:
        places: Of the members that are shown, among all of the value's; None where all are.
        narrows: Its own members are narrowed too.
    """

    __slots__ = ("children", "name", "narrows", "parent", "path", "places", "row", "span", "value")

    def __init__(self, name: str, value: JsonValue, path: Path, parent: _Node | None, row: int) -> None:
        self.name = name
        self.value = value
        self.path = path
        self.parent = parent
        self.row = row
        self.places: Sequence[int] | None = None
        self.span: range | None = None
        self.narrows = True
        self.children: list[_Node] | None = None


class JsonTreeModel(QAbstractItemModel):
    """Two columns: a member's name or place, and its value.

    It can be narrowed to the members that hold a text, or show the matches of a JSONPath.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value: JsonValue | None = None
        self._top: _Node | None = None
        self._narrowing: Narrowing | None = None
        self._matches: Sequence[Path] | None = None

    def set_value(self, value: JsonValue | None) -> None:
        """Show all of `value`."""
        self._show(value, None, None)

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only what holds a text; what is big in it has been gone through before."""
        self._show(self._value, narrowing, None)

    def show_matches(self, matches: Sequence[Path]) -> None:
        """Show the values that `matches` lead to, each by its path."""
        self._show(self._value, None, matches)

    def show_all(self) -> None:
        if self._narrowing is not None or self._matches is not None:
            self._show(self._value, None, None)

    def index_of(self, path: Path) -> QModelIndex:
        """Return the index of the value at `path`, invalid where it is not shown."""
        node = self._top
        if node is None or self._matches is not None:
            return QModelIndex()
        for step in path:
            found = self._child(node, step)
            if found is None:
                return QModelIndex()
            node = found
        return self.createIndex(node.row, 0, node) if node.parent is not None else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        node = self._node(parent)
        children = self._rows(node) if node is not None else []
        if not 0 <= row < len(children) or not 0 <= column < 2:
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        node = self._node(index) if index.isValid() else None
        if node is None or node.parent is None or node.parent is self._top:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        node = self._node(parent)
        return 0 if node is None or parent.column() > 0 else len(self._rows(node))

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Answer without decoding: a container may be large."""
        node = self._node(parent)
        if node is None or parent.column() > 0:
            return False
        return (
            node is self._top
            or node.span is not None
            or (len(node.value.text) > 2 and node.value.is_container)
        )

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Name"), self.tr("Value"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        node = self._node(index) if index.isValid() else None
        if node is None:
            return None
        if role == _DISPLAY:
            return marked(_text(node) if index.column() else node.name)
        if role == PathRole:
            return node.path if node.span is None else None
        if role == ValueRole:
            return node.value if node.span is None else None
        if role == KindRole:
            return _kind(node)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() and not node.value.is_container:
            return local_time(node.value.scalar()) or None
        return None

    def _show(
        self, value: JsonValue | None, narrowing: Narrowing | None, matches: Sequence[Path] | None
    ) -> None:
        self.beginResetModel()
        self._value, self._narrowing, self._matches = value, narrowing, matches
        self._top = None if value is None else _Node("", value, (), None, 0)
        self.endResetModel()

    def _node(self, index: Index) -> _Node | None:
        if index.isValid():
            node: _Node = index.internalPointer()
            return node
        return self._top

    def _rows(self, node: _Node) -> list[_Node]:
        if node.children is None:
            if node is self._top and self._matches is not None:
                node.children = self._match_rows(node, self._matches)
            elif node is self._top and not node.value.is_container:
                node.children = [_Node("", node.value, (), node, 0)]
            elif node.value.is_container:
                node.children = self._member_rows(node)
            else:
                node.children = []
        return node.children

    def _member_rows(self, node: _Node) -> list[_Node]:
        if node.places is None and self._narrowing is not None and node.narrows:
            node.places = self._narrowing.places(node.value)
        span = node.span or range(len(node.value) if node.places is None else len(node.places))
        if len(span) > RANGE:
            return _ranges(node, span)
        return [self._member(node, place, row) for row, place in enumerate(span)]

    def _member(self, node: _Node, place: int, row: int) -> _Node:
        name, value = node.value.member(place if node.places is None else node.places[place])
        shown = f"[{name}]" if isinstance(name, int) else name
        member = _Node(shown, value, (*node.path, name), node, row)
        member.narrows = node.narrows and not (self._narrowing is not None and self._narrowing.names(name))
        return member

    def _match_rows(self, top: _Node, matches: Sequence[Path]) -> list[_Node]:
        rows = []
        for row, path in enumerate(matches[:RANGE]):
            value = top.value.at(path)
            if value is not None:
                rows.append(_Node(path_text(path), value, path, top, row))
        return rows

    def _child(self, node: _Node, step: str | int) -> _Node | None:
        """Return the row of a member, through the ranges that it stands in."""
        place = node.value.place_of(step)
        if place < 0:
            return None
        rows = self._rows(node)
        while rows and rows[0].span is not None:
            shown = place if node.places is None else _shown_place(node.places, place)
            within = next((row for row in rows if row.span is not None and shown in row.span), None)
            if within is None:
                return None
            rows = self._rows(within)
        return next((row for row in rows if row.path[-1:] == (step,)), None)


def _shown_place(places: Sequence[int], place: int) -> int:
    from bisect import bisect_left

    found = bisect_left(places, place)
    return found if found < len(places) and places[found] == place else -1


def _ranges(node: _Node, span: range) -> list[_Node]:
    step = RANGE
    while len(span) > step * RANGE:
        step *= RANGE
    rows = []
    for row, start in enumerate(range(span.start, span.stop, step)):
        part = range(start, min(start + step, span.stop))
        child = _Node(f"[{number(part.start)} … {number(part.stop - 1)}]", node.value, node.path, node, row)
        child.span, child.places, child.narrows = part, node.places, node.narrows
        rows.append(child)
    return rows


def _text(node: _Node) -> str:
    if node.span is not None:
        return QCoreApplication.translate("JsonTreeModel", "%Ln rows", "", len(node.span))
    if node.value.is_container:
        count = number(len(node.value))
        counted = f"{{{count}}}" if node.value.is_object else f"[{count}]"
        preview = _preview(node.value)
        return f"{counted}  {preview}" if preview else counted
    text = node.value.scalar()
    return text if len(text) <= _MAX_CELL_CHARS else f"{text[:_MAX_CELL_CHARS]}…"


def _preview(value: JsonValue) -> str:
    """Return the first plain members of a container, by which rows are told apart without being opened."""
    if value.is_big:
        return ""
    parts: list[str] = []
    for place in range(min(len(value), _PREVIEW_LOOKED_AT)):
        name, member = value.member(place)
        if member.is_container:
            continue
        text = member.scalar()[:_PREVIEW_VALUE_CHARS]
        parts.append(f"{name}: {text}" if value.is_object else text)
        if len(parts) == _PREVIEW_MEMBERS:
            break
    return ", ".join(parts)


def _kind(node: _Node) -> str:
    if node.span is not None or node.value.is_container:
        return "container"
    start = node.value.opening
    if start == b'"':
        return "string"
    if start == b"n":
        return "null"
    return "number" if start in b"-0123456789" else "literal"
