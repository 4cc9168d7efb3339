"""Which of a schema's alternatives a value was meant as."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aspire_desktop.core.openapi.schema import Schema

_MAX_TRIED: Final = 100
_MAX_NESTED: Final = 5


def nearest(schema: Schema, value: Mapping[str, Any]) -> Schema:
    """Return the alternative that an object was meant as; `schema` itself where it leaves no choice.

    The member that tells alternatives apart decides; without one, the alternative that knows most of the
    members, and of those the one that misses fewest.  The first of several that are as near.
    """
    choices = [choice for choice in schema.choices[:_MAX_TRIED] if choice.type in ("object", "")]
    if not choices or not value:
        return schema
    told = next((choice for choice in choices if _is_told(choice, value)), None)
    return told or max(choices, key=lambda choice: _nearness(choice, value))


def meant(schema: Schema, value: Mapping[str, Any]) -> Schema:
    """Return the same where alternatives leave a choice themselves."""
    for _ in range(_MAX_NESTED):
        inner = nearest(schema, value)
        if inner is schema:
            break
        schema = inner
    return schema


def _is_told(choice: Schema, value: Mapping[str, Any]) -> bool:
    name, kind = choice.discriminated
    return bool(kind) and value.get(name) == kind


def _nearness(choice: Schema, value: Mapping[str, Any]) -> tuple[int, int, int]:
    members = choice.properties
    known = sum(name in members for name in value)
    fixed = sum(_is_fixed(members[name], said) for name, said in value.items() if name in members)
    return fixed, known, -len(choice.required - value.keys())


def _is_fixed(member: Schema, said: object) -> bool:
    return len(member.enum) == 1 and member.enum[0] == said
