"""A body to start from, made of a schema."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.body import BodyKind

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.body import RequestBody
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.schema import Schema

_MAX_DEPTH: Final = 8
#: A body to start from is read by a person: beyond this only what is required is written.
_MAX_VALUES: Final = 400
_MAX_ITEMS: Final = 5
_STRINGS: Final = {
    "date-time": "2026-01-31T08:00:00Z",
    "date": "2026-01-31",
    "time": "08:00:00",
    "duration": "00:00:00",
    "uuid": "00000000-0000-0000-0000-000000000000",
    "email": "name@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}


def body_example(operation: Operation, content_type: str = "") -> str | None:
    """Return an indented JSON body with the fields of the schema, or None where there is no body.

    Fields that may be null are null: whoever sends it fills in what matters.  What only the server
    sets is left out.  A form is an object of its fields, with empty paths for its files; other text
    is the description's example, and raw bytes have none.
    """
    body = operation.body_for(content_type)
    if body is None:
        return None
    if body.kind is BodyKind.BINARY:
        return ""
    try:
        return _written(body)
    except RecursionError:
        return ""


def example(schema: Schema) -> object:
    """Return a value that fits `schema`; a schema inside itself ends in null."""
    return _Maker().value(schema, ())


def _written(body: RequestBody) -> str:
    sample = body.sample[0] if body.sample is not None else None
    if body.kind is BodyKind.TEXT:
        found = body.sample or body.schema.sample
        return found[0] if found is not None and isinstance(found[0], str) else ""
    if isinstance(sample, str) and body.schema.type != "string":
        sample = _parsed(sample)
    if sample is None:
        sample = example(body.schema)
    if body.kind is not BodyKind.JSON:
        sample = sample if isinstance(sample, dict) else {}
        sample = {**sample, **{name: "" for name in body.file_fields if name in sample}}
    return json.dumps(sample, indent=2, ensure_ascii=False)


def _parsed(text: str) -> object:
    """Return the JSON that some descriptions write into a string; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class _Maker:
    """Makes one example, of a bounded size however its schemas refer to each other."""

    def __init__(self) -> None:
        self._left = _MAX_VALUES

    def value(self, schema: Schema, seen: tuple[tuple[int, ...], ...]) -> object:
        self._left -= 1
        if schema.sample is not None:
            return schema.sample[0]
        if schema.enum:
            return schema.enum[0]
        if len(seen) >= _MAX_DEPTH or (schema.identity and schema.identity in seen):
            return None
        seen = (*seen, schema.identity)
        if schema.type == "object":
            return self._object(schema, seen)
        if schema.type == "array":
            return self._array(schema, seen)
        return _scalar(schema)

    def _object(self, schema: Schema, seen: tuple[tuple[int, ...], ...]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        required = schema.required
        for name, member in schema.properties.items():
            is_needed = name in required
            if member.read_only or (self._left <= 0 and not is_needed):
                continue
            is_null = self._left <= 0 or (member.nullable and not is_needed)
            made[name] = None if is_null else self.value(member, seen)
        name, kind = schema.discriminated
        if kind and made.get(name, 0) in ("", None):
            made[name] = kind
        further = schema.additional
        if not made and further is not None and further.type and self._left > 0:
            made["key"] = self.value(further, seen)
        return made

    def _array(self, schema: Schema, seen: tuple[tuple[int, ...], ...]) -> list[object]:
        if not schema.items.is_known or schema.max_items == 0 or self._left <= 0:
            return []
        count = 1 if schema.unique_items else min(max(schema.min_items or 1, 1), _MAX_ITEMS)
        return [self.value(schema.items, seen) for _ in range(count)]


def _scalar(schema: Schema) -> object:
    if schema.type == "string":
        return _STRINGS.get(schema.format, "")
    if schema.type in ("integer", "number"):
        return _number(schema)
    return False if schema.type == "boolean" else None


def _number(schema: Schema) -> int | float:
    """Return the number nearest to 0 within the bounds, whole where that will do."""
    above, below = schema.exclusive_minimum, schema.exclusive_maximum
    lows = [
        low for low in (schema.minimum, None if above is None else math.floor(above) + 1) if low is not None
    ]
    highs = [
        high for high in (schema.maximum, None if below is None else math.ceil(below) - 1) if high is not None
    ]
    low = max(lows, default=0)
    high = min(highs, default=max(math.ceil(low), 0))
    value = min(max(0, low), high)
    if schema.type == "number":
        return value
    whole = math.ceil(value)
    return whole if whole <= high else math.floor(value)
