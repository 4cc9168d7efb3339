"""A body to start from, made of a schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema

_MAX_DEPTH: Final = 8
_STRINGS: Final = {
    "date-time": "2026-01-31T08:00:00Z",
    "date": "2026-01-31",
    "time": "08:00:00",
    "duration": "00:00:00",
    "uuid": "00000000-0000-0000-0000-000000000000",
    "email": "name@example.com",
    "uri": "https://example.com",
}


def body_example(operation: Operation) -> str | None:
    """Return an indented JSON body with every field of the schema, or None where there is no body.

    Fields that may be null are null: whoever sends it fills in what matters.
    """
    body = operation.body
    if body is None:
        return None
    if not body.is_json:
        return ""
    return json.dumps(example(body.schema), indent=2, ensure_ascii=False)


def example(schema: Schema, *, seen: tuple[tuple[int, ...], ...] = ()) -> object:
    """Return a value that fits `schema`; a schema inside itself ends in null."""
    if schema.sample is not None:
        return schema.sample[0]
    if schema.enum:
        return schema.enum[0]
    if len(seen) >= _MAX_DEPTH or (schema.identity and schema.identity in seen):
        return None
    seen = (*seen, schema.identity)
    if schema.type == "object":
        required = schema.required
        return {
            name: None if member.nullable and name not in required else example(member, seen=seen)
            for name, member in schema.properties.items()
        }
    if schema.type == "array":
        return [example(schema.items, seen=seen)] if schema.items.is_known else []
    return _scalar(schema)


def _scalar(schema: Schema) -> object:
    if schema.type == "string":
        return _STRINGS.get(schema.format, "")
    if schema.type in ("integer", "number"):
        return _number(schema)
    return False if schema.type == "boolean" else None


def _number(schema: Schema) -> int | float:
    low = schema.minimum if schema.minimum is not None else 0
    high = schema.maximum if schema.maximum is not None else low
    value = min(max(0, low), max(low, high))
    return int(value) if schema.type == "integer" else value
