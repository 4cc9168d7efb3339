"""Alternatives that a member tells apart, said in a way that takes a validator one look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.schema_parts import allows_null, flattened

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References

_UNIONS: Final = ("oneOf", "anyOf")
_MAX_CHOICES: Final = 200
_MAX_NAMES: Final = 20


def by_tag(node: dict[str, Any], references: References) -> dict[str, Any]:
    """Return a schema object whose alternatives are looked up by their tag, where each has one of its own.

    A validator tries every alternative of a union, and inside of each every alternative of the next:
    sixty types four levels deep are thirteen million errors.  Where a value has no tag, only those are tried
    that may lack it.
    """
    key = next((key for key in _UNIONS if key in node), "")
    choices = node.get(key)
    if not isinstance(choices, list) or node.keys() & {"if", "then", "else"}:
        return node
    found = _tags(node, choices, references)
    if found is None:
        return node
    name, tags = found
    rest = {said: value for said, value in node.items() if said not in (key, "discriminator")}
    looked_up = [
        {"if": {"properties": {name: {"const": tag}}}, "then": choice}
        for tag, choice in zip(tags, choices, strict=True)
    ]
    known = {"type": "object", "required": [name], "properties": {name: {"enum": tags}}}
    untagged = [choice for choice in choices if not _requires(choice, name, references)]
    other = {"anyOf": untagged} if untagged else known
    return {**rest, "if": known, "then": {"allOf": looked_up}, "else": other}


def _requires(choice: object, name: str, references: References) -> bool:
    parts = flattened((choice,), references, follows_unions=False)
    return any(name in part["required"] for part in parts if isinstance(part.get("required"), list))


def _tags(node: dict[str, Any], choices: list[Any], references: References) -> tuple[str, list[Any]] | None:
    """Return the member whose one allowed value is another in each alternative, and those values."""
    if not 1 < len(choices) <= _MAX_CHOICES:
        return None
    told = node.get("discriminator")
    named = told.get("propertyName") if isinstance(told, dict) else None
    each = [_constants(choice, references) for choice in choices]
    names = [named] if isinstance(named, str) else list(each[0])[:_MAX_NAMES]
    for name in names:
        if all(name in constants for constants in each):
            tags = [constants[name] for constants in each]
            if len(set(tags)) == len(tags):
                return name, tags
    return None


def _constants(choice: object, references: References) -> dict[str, str]:
    """Return the members of an alternative that can only have one value, a text."""
    found: dict[str, str] = {}
    parts = flattened((choice,), references, follows_unions=False)
    if any(map(allows_null, parts)):
        return found
    for part in parts:
        members = part.get("properties")
        for name, raw in members.items() if isinstance(members, dict) else ():
            for said in flattened((raw,), references, follows_unions=False):
                listed = said.get("enum", [said["const"]] if "const" in said else None)
                if isinstance(listed, list) and len(listed) == 1 and isinstance(listed[0], str):
                    found.setdefault(name, listed[0])
    return found
