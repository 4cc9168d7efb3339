"""A value as a schema wants it: documents write numbers as texts, and one thing where a list is meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.alternatives import meant
from aspire_desktop.core.openapi.example_maker import ExampleMaker

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.schema import Schema

_KINDS: Final[dict[str, type | tuple[type, ...]]] = {
    "object": dict,
    "array": list,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def as_schema_wants(value: Any, schema: Schema) -> object:
    """Return the same in the types that `schema` has, with what it requires; else as it is.

    Of alternatives the one counts that an object was meant as.
    """
    if isinstance(value, str):
        value = _of_text(value, schema)
    if isinstance(value, dict) and schema.type in ("object", ""):
        return _completed(value, meant(schema, value))
    if isinstance(value, list) and schema.type in ("array", ""):
        return [as_schema_wants(item, schema.items) for item in value]
    if schema.type == "array" and value is not None and not isinstance(value, list):
        return [as_schema_wants(value, schema.items)]
    if schema.type == "string" and not schema.enum and value is not None and not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if schema.type == "integer" and is_whole else value


def _completed(value: dict[str, Any], schema: Schema) -> dict[str, Any]:
    known = schema.properties
    made = {
        name: as_schema_wants(said, known[name]) if name in known else said for name, said in value.items()
    }
    for name in known if schema.required - value.keys() else ():
        if name in schema.required and name not in made and not known[name].read_only:
            made[name] = ExampleMaker().value(known[name])
    name, kind = schema.discriminated
    return {name: kind, **made} if kind else made


def _of_text(text: str, schema: Schema) -> object:
    for allowed in schema.enum:
        if isinstance(allowed, str) and allowed.casefold() == text.casefold():
            return allowed
    kind = _KINDS.get(schema.type)
    if kind is None or "string" in schema.types:
        return text
    found = _parsed(text.strip().casefold() if kind is bool else text)
    is_kind = isinstance(found, kind) and (kind is bool or not isinstance(found, bool))
    return found if is_kind else text


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
