"""The fields of a request body: the schema's, and whatever else its JSON holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from aspire_desktop.core.openapi.example import example
from aspire_desktop.core.request.body_value import number, read_value

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.schema import Schema

_MAX_DEPTH: Final = 40


class BodyNode:
    """A field of the form, sent or not."""

    __slots__ = (
        "children",
        "is_extra",
        "is_required",
        "is_sent",
        "kind",
        "name",
        "parent",
        "schema",
        "value",
    )

    def __init__(self, name: str | int, schema: Schema | None, parent: BodyNode | None) -> None:
        self.name = name
        self.schema = schema
        self.parent = parent
        self.kind = "scalar"
        self.value: Any = None
        self.children: list[BodyNode] = []
        self.is_sent = True
        self.is_required = False
        self.is_extra = False

    @property
    def depth(self) -> int:
        return 0 if self.parent is None else self.parent.depth + 1

    @property
    def row(self) -> int:
        return 0 if self.parent is None else self.parent.children.index(self)

    @property
    def path(self) -> str:
        """E.g. ``Items[0].Qty``, as problems of the body name it."""
        if self.parent is None:
            return ""
        if isinstance(self.name, int):
            return f"{self.parent.path}[{self.name}]"
        return f"{self.parent.path}.{self.name}" if self.parent.path else self.name


def fill(node: BodyNode, value: Any) -> None:
    """Make a node's children of a value, and of the schema's fields that the value lacks."""
    if isinstance(value, dict) and node.depth < _MAX_DEPTH:
        node.kind = "object"
        known = node.schema.properties if node.schema is not None else {}
        required = node.schema.required if node.schema is not None else frozenset()
        for name, schema in known.items():
            if name in value or not schema.read_only:
                node.children.append(_member(node, name, schema, value, is_required=name in required))
        extra = node.schema.additional if node.schema is not None else None
        for name in value.keys() - known.keys():
            member = _member(node, name, extra, value, is_required=False)
            member.is_extra = True
            node.children.append(member)
        places = {name: place for place, name in enumerate(value)}
        last = len(places)
        node.children.sort(key=lambda child: places.get(str(child.name), last) if child.is_extra else -1)
    elif isinstance(value, list) and node.depth < _MAX_DEPTH:
        node.kind = "array"
        items = node.schema.items if node.schema is not None else None
        for place, item in enumerate(value):
            child = BodyNode(place, items, node)
            fill(child, item)
            node.children.append(child)
    else:
        node.kind = "scalar"
        node.value = value


def _member(
    parent: BodyNode, name: str, schema: Schema | None, value: dict[str, Any], *, is_required: bool
) -> BodyNode:
    member = BodyNode(name, schema, parent)
    member.is_required = is_required
    member.is_sent = name in value
    if name in value:
        fill(member, value[name])
    elif member.depth < _MAX_DEPTH and schema is not None and schema.type == "array":
        member.kind = "array"
    elif schema is not None and schema.type == "object" and not _is_cycle(member):
        fill(member, {})
    return member


def _is_cycle(node: BodyNode) -> bool:
    """Say whether a schema stands inside itself: it is opened when it is sent."""
    identity = node.schema.identity if node.schema is not None else ()
    above = node.parent
    while above is not None:
        if above.schema is not None and above.schema.identity == identity:
            return True
        above = above.parent
    return False


def value_of(node: BodyNode) -> Any:
    if node.kind == "object":
        return {str(child.name): value_of(child) for child in node.children if child.is_sent}
    if node.kind == "array":
        return [value_of(child) for child in node.children]
    return node.value


def begun(schema: Schema | None) -> Any:
    """Return what a value of `schema` begins with."""
    if schema is None:
        return ""
    return read_value(msgspec.json.encode(example(schema)).decode())


def typed(text: str, schema: Schema | None) -> Any:
    """Return what was typed, as the schema's type has it; what does not fit stays a text."""
    kind = schema.type if schema is not None else ""
    if kind in ("integer", "number"):
        found = number(text)
        return text if found is None else found
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind:
        return text
    if text in ("true", "false"):
        return text == "true"
    found = number(text)
    return text if found is None else found


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
        parts = [f"list of {schema.items.format or schema.items.type or 'any'}"]
    parts += ["or null"] if schema.nullable else []
    parts += [f"at most {schema.max_length}"] if schema.max_length and schema.max_length < 100_000 else []
    parts += ["deprecated"] if schema.deprecated else []
    return ", ".join(parts)
