"""The fields of a request body: the schema's, and whatever else its JSON holds."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.openapi.alternatives import nearest
from aspire_desktop.core.request.body_value import number, scalar_text, write_value
from aspire_desktop.viewmodels.formatting import filled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.openapi.schema import Schema

_MAX_DEPTH: Final = 40


_tr = partial(QCoreApplication.translate, "BodyNode")


class BodyNode:
    """A field of the form, sent or not; what is inside of it is made when somebody looks there.

    Types that refer to each other have no end, and a large one takes seconds to be laid out in full.

    Attributes:
        place: Among its parent's children.
        value: As in the JSON; of an object or a list only until its children are made.
    """

    __slots__ = (
        "_children",
        "depth",
        "is_extra",
        "is_required",
        "is_sent",
        "kind",
        "name",
        "parent",
        "place",
        "schema",
        "value",
    )

    def __init__(self, name: str | int, schema: Schema | None, parent: BodyNode | None) -> None:
        self.name = name
        self.schema = schema
        self.parent = parent
        self.place = 0
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.kind = "scalar"
        self.value: Any = None
        self._children: list[BodyNode] | None = None
        self.is_sent = True
        self.is_required = False
        self.is_extra = False

    @property
    def children(self) -> list[BodyNode]:
        if self._children is None:
            self._children = _children_of(self)
            number_children(self)
        return self._children

    @children.setter
    def children(self, children: list[BodyNode]) -> None:
        self._children = children
        number_children(self)

    @property
    def is_open(self) -> bool:
        """Whether its children are made."""
        return self._children is not None

    @property
    def has_children(self) -> bool:
        """Whether there are any; none is made for that."""
        if self._children is not None:
            return bool(self._children)
        if self.kind == "object" and self.schema is not None and self.schema.properties:
            return True
        return self.kind != "scalar" and bool(self.value)

    @property
    def count(self) -> int:
        """How many items a list has."""
        return len(self._children if self._children is not None else self.value or ())

    @property
    def path(self) -> str:
        """E.g. ``Items[0].Qty``, as problems of the body name it."""
        if self.parent is None:
            return ""
        if isinstance(self.name, int):
            return f"{self.parent.path}[{self.name}]"
        return f"{self.parent.path}.{self.name}" if self.parent.path else self.name


def number_children(node: BodyNode) -> None:
    """Tell the children where they stand."""
    for place, child in enumerate(node.children):
        child.place = place


def name_items(node: BodyNode) -> None:
    """Call the items of a list by where they stand."""
    for child in node.children if node.kind == "array" else ():
        child.name = child.place


def fill(node: BodyNode, value: Any) -> None:
    """Give a node a value, from which, and from the schema, its children are made once they are asked for."""
    node.value = value
    node.kind = "scalar"
    node._children = None  # noqa: SLF001 (this module's own)
    if node.depth < _MAX_DEPTH and isinstance(value, dict | list):
        node.kind = "object" if isinstance(value, dict) else "array"
    if node.kind == "object" and node.schema is not None:
        node.schema = nearest(node.schema, value)
    if node.kind == "scalar":
        node._children = []  # noqa: SLF001


def _children_of(node: BodyNode) -> list[BodyNode]:
    if node.kind == "object":
        return _members(node, node.value or {})
    items = node.schema.items if node.schema is not None else None
    children: list[BodyNode] = []
    for item in node.value or ():
        child = BodyNode(len(children), items, node)
        fill(child, item)
        children.append(child)
    return children


def _members(node: BodyNode, value: dict[str, Any]) -> list[BodyNode]:
    """Return what must be there first, then what may be, then what the schema does not know."""
    known = node.schema.properties if node.schema is not None else {}
    required = node.schema.required if node.schema is not None else frozenset()
    members = [
        _member(node, name, schema, value, is_required=name in required)
        for name, schema in sorted(known.items(), key=lambda pair: pair[0] not in required)
        if name in value or not schema.read_only
    ]
    extra = node.schema.additional if node.schema is not None else None
    for name in value:
        if name not in known:
            member = _member(node, name, extra, value, is_required=False)
            member.is_extra = True
            members.append(member)
    return members


def _member(
    parent: BodyNode, name: str, schema: Schema | None, value: dict[str, Any], *, is_required: bool
) -> BodyNode:
    member = BodyNode(name, schema, parent)
    member.is_required = is_required
    member.is_sent = name in value
    begun: dict[str, Any] = {"object": {}, "array": []}
    fill(member, value[name] if name in value else begun.get(schema.type if schema is not None else ""))
    return member


def value_of(node: BodyNode) -> Any:
    if not node.is_open:
        return node.value
    if node.kind == "object":
        return {str(child.name): value_of(child) for child in node.children if child.is_sent}
    if node.kind == "array":
        return [value_of(child) for child in node.children]
    return node.value


def begun(schema: Schema | None) -> Any:
    """Return what a value begins with that somebody wishes to send: nothing that nobody typed.

    Where its type has no empty value that is null, which the check then tells of.
    """
    if schema is None:
        return ""
    if schema.type == "object":
        name, kind = schema.discriminated
        return {name: kind} if kind else {}
    if schema.type == "array":
        return []
    is_plain = schema.type in ("string", "") and not schema.format and not schema.enum
    return "" if is_plain and not schema.nullable else None


def is_nothing(text: str, schema: Schema | None) -> bool:
    """Say whether what was typed is no value at all: only a text can be empty."""
    is_text = schema is None or (schema.type in ("string", "") and not schema.format and not schema.enum)
    return not text.strip() and not is_text


def typed(text: str, schema: Schema | None) -> Any:
    """Return what was typed, as the schema's type has it; what does not fit stays a text."""
    kind = schema.type if schema is not None else ""
    if kind in ("integer", "number"):
        found = number(text)
        return text if found is None else found
    if schema is not None and schema.format in ("date", "date-time"):
        return text.strip()
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind:
        return text
    if text in ("true", "false"):
        return text == "true"
    found = number(text)
    return text if found is None else found


def check(node: BodyNode, *, is_sent: bool) -> None:
    """Send a field, or leave it out."""
    node.is_sent = is_sent
    if is_sent and node.kind == "scalar" and node.value is None:
        node.value = begun(node.schema)


def enter(node: BodyNode, text: str) -> bool:
    """Take what was typed; return false where that is what was there."""
    if not node.is_sent and not text:
        return False
    if is_nothing(text, node.schema) and is_optional(node):
        node.is_sent, node.value = False, None
        return True
    if text == scalar_text(node.value) and node.is_sent and node.value is not None:
        return False
    node.value, node.is_sent = typed(text, node.schema), True
    return True


def array_around(node: BodyNode) -> BodyNode | None:
    """Return the list that a node is, or is an item of."""
    if node.kind == "array":
        return node
    return node.parent if node.parent is not None and node.parent.kind == "array" else None


def found_by(top: BodyNode, path: str) -> BodyNode:
    """Return the node of a path, or the nearest that is around it."""
    node = top
    while True:
        inside = node.children if node.has_children else []
        inner = next((child for child in inside if _leads_to(child.path, path)), None)
        if inner is None:
            return node
        node = inner


def _leads_to(path: str, goal: str) -> bool:
    return goal == path or goal.startswith((f"{path}.", f"{path}["))


def differs(node: BodyNode, record: Mapping[str, Any]) -> bool:
    """Say whether a field is another one than in a record, plain JSON values by name."""
    way: list[str | int] = []
    above: BodyNode | None = node
    while above is not None and above.parent is not None:
        way.append(above.name)
        above = above.parent
    before: Any = record
    for step in reversed(way):
        is_there = isinstance(before, dict | list) and (
            step in before if isinstance(before, dict) else isinstance(step, int) and step < len(before)
        )
        if not is_there:
            return node.is_sent
        before = before[step]
    return not node.is_sent or json.loads(write_value(value_of(node))) != before


def send_parents(node: BodyNode) -> None:
    """Send what holds something that is sent."""
    while node.parent is not None:
        node.is_sent = True
        node = node.parent


def is_optional(node: BodyNode) -> bool:
    return node.parent is not None and node.parent.kind == "object" and not node.is_extra


def kind_text(node: BodyNode) -> str:
    schema = node.schema
    if schema is None:
        return ""
    parts = [schema.format or schema.type or "any"]
    if schema.type == "array":
        item = schema.items.format or schema.items.type or "any"
        parts = [_tr("list of {type}").format(type=item)]
    parts += [_tr("or null")] if schema.nullable else []
    if schema.max_length and schema.max_length < 100_000:
        parts.append(filled(_tr("at most {count}"), count=schema.max_length))
    parts += [_tr("deprecated")] if schema.deprecated else []
    return ", ".join(parts)
