"""A schema of a description as a JSON Schema (2020-12) of its own, for a validator to read.

OpenAPI 3.0 says some things in its own way, documents hold mistakes, and their references lead
through the whole document: what comes out is valid, complete, bounded, and refers to itself only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.json_keywords import DIALECT, VALUES, checked_value
from aspire_desktop.core.openapi.references import last_key
from aspire_desktop.core.openapi.schema_cycles import Edge, cut_cycles
from aspire_desktop.core.openapi.schema_parts import are_at_odds, flattened, is_null, types_of
from aspire_desktop.core.openapi.tagged_unions import by_tag

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References

#: Beyond these anything is allowed: a validator's work is bounded, and no message is wrong.
_MAX_NODES: Final = 50_000
_MAX_DEPTH: Final = 60
_IN_PLACE: Final = ("allOf", "anyOf", "oneOf")
#: Keywords with one schema; the ones marked apply to the same value as the schema they stand in.
_SINGLE: Final = {
    "items": False,
    "additionalProperties": False,
    "contains": False,
    "propertyNames": False,
    "unevaluatedItems": False,
    "unevaluatedProperties": False,
    "not": True,
    "if": True,
    "then": True,
    "else": True,
}
_MAPS: Final = {"properties": False, "patternProperties": False, "dependentSchemas": True}
_NAME: Final = re.compile(r"[^A-Za-z0-9_.-]+")


def standalone(raws: tuple[object, ...], references: References) -> dict[str, Any]:
    """Return the JSON Schema of `raws` together; what cannot be resolved allows anything."""
    translation = _Translation(references)
    root = translation.run(raws[0] if len(raws) == 1 else {"allOf": list(raws)})
    if isinstance(root, bool):
        root = {} if root else {"not": {}}
    return {"$schema": DIALECT, **root, **({"$defs": translation.defs} if translation.defs else {})}


class _Translation:
    """One schema with all that it reaches; each object referred to is translated once."""

    def __init__(self, references: References) -> None:
        self._references = references
        self.defs: dict[str, Any] = {}
        self._names: dict[int, str] = {}
        self._waiting: list[tuple[str, object]] = []
        self._edges: list[Edge] = []
        self._owner = ""
        self._left = _MAX_NODES

    def run(self, raw: object) -> dict[str, Any] | bool:
        root = self._schema(raw, 0, in_place=True)
        while self._waiting:
            self._owner, node = self._waiting.pop()
            self.defs[self._owner] = self._schema(node, 0, in_place=True)
        cut_cycles(self._edges)
        return root

    def _schema(self, node: object, depth: int, *, in_place: bool) -> dict[str, Any] | bool:
        if isinstance(node, bool):
            return node
        self._left -= 1
        if not isinstance(node, dict) or self._left < 0 or depth > _MAX_DEPTH:
            return True
        node = by_tag(node, self._references)
        made = {key: checked_value(key, node) for key in VALUES if key in node}
        made = {key: value for key, value in made.items() if value is not None}
        if node.get("const", 1) is None:
            made["const"] = None
        self._add_parts(made, node, depth + 1, in_place=in_place)
        if "oneOf" in made and "discriminator" in node and "anyOf" not in made:
            # The discriminator tells which one is meant: that another fits as well is no mistake.
            made["anyOf"] = made.pop("oneOf")
        target = node.get("$ref")
        if isinstance(target, str):
            self._refer(made, target, in_place=in_place)
            if "type" in made:
                self._drop_other_type(made, node, target)
        _leave_out_read_only(made, node, self._references)
        return _nullable(made) if node.get("nullable") is True else made

    def _add_parts(self, made: dict[str, Any], node: dict[str, Any], depth: int, *, in_place: bool) -> None:
        for key, same_value in _SINGLE.items():
            if isinstance(node.get(key), dict | bool):
                made[key] = self._schema(node[key], depth, in_place=in_place and same_value)
        for key, same_value in _MAPS.items():
            if isinstance(node.get(key), dict):
                made[key] = {
                    name: self._schema(raw, depth, in_place=in_place and same_value)
                    for name, raw in node[key].items()
                }
        for key in _IN_PLACE:
            if isinstance(node.get(key), list) and node[key]:
                made[key] = [self._choice(raw, depth, in_place=in_place) for raw in node[key]]
        listed = node.get("prefixItems", node.get("items"))
        if isinstance(listed, list) and listed:
            made["prefixItems"] = [self._schema(raw, depth, in_place=False) for raw in listed]

    def _choice(self, raw: object, depth: int, *, in_place: bool) -> dict[str, Any] | bool:
        if isinstance(raw, dict) and raw and is_null(raw):
            return {"type": "null"}
        return self._schema(raw, depth, in_place=in_place)

    def _refer(self, made: dict[str, Any], pointer: str, *, in_place: bool) -> None:
        target = self._references.target(pointer)
        if not isinstance(target, dict | bool):
            return
        name = self._names.get(id(target))
        if name is None:
            name = self._new_name(pointer)
            self._names[id(target)] = name
            self.defs[name] = True
            self._waiting.append((name, target))
        made["$ref"] = f"#/$defs/{name}"
        if in_place:
            self._edges.append(Edge(self._owner, made, name))

    def _drop_other_type(self, made: dict[str, Any], node: dict[str, Any], pointer: str) -> None:
        """Drop a type that no value of what is referred to has: up to OpenAPI 3.0 it is not read at all."""
        referred = flattened((self._references.target(pointer),), self._references, follows_unions=False)
        theirs = next((types for part in referred if (types := types_of(part))), ())
        if are_at_odds(types_of(node), theirs):
            made.pop("type", None)

    def _new_name(self, pointer: str) -> str:
        name = stem = _NAME.sub("_", last_key(pointer)[-80:]) or "schema"
        number = 2
        while name in self.defs:
            name, number = f"{stem}-{number}", number + 1
        return name


def _nullable(made: dict[str, Any]) -> dict[str, Any]:
    """Let null in too; keywords for strings and the like do not speak of it."""
    kind = made.get("type")
    if isinstance(made.get("enum"), list) and None not in made["enum"]:
        made["enum"] = [*made["enum"], None]
    if made.keys() & {"$ref", "const", "not", "if", *_IN_PLACE}:
        return {"anyOf": [made, {"type": "null"}]}
    if kind is not None:
        listed = kind if isinstance(kind, list) else [kind]
        made["type"] = listed if "null" in listed else [*listed, "null"]
    return made


def _leave_out_read_only(made: dict[str, Any], node: dict[str, Any], references: References) -> None:
    """Drop what only the server sets from the members that a request needs."""
    members = node.get("properties")
    if "required" not in made or not isinstance(members, dict):
        return
    needed = [name for name in made["required"] if not _is_read_only(members.get(name), references)]
    made["required"] = needed


def _is_read_only(raw: object, references: References) -> bool:
    if isinstance(raw, dict) and raw.get("readOnly") is True:
        return True
    target = references.resolve(raw)
    return target is not None and target.get("readOnly") is True
