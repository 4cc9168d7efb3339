"""The keywords of JSON Schema that hold values, and which of their values make sense."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeGuard

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_TYPES: Final = frozenset({"object", "array", "string", "integer", "number", "boolean", "null"})
_MAX_COUNT: Final = 2**53
_Check: TypeAlias = Callable[[object, dict[str, Any]], object]


def _types(value: object, _: dict[str, Any]) -> object:
    if isinstance(value, str):
        return value if value in _TYPES else None
    if not isinstance(value, list):
        return None
    known = list(dict.fromkeys(kind for kind in value if isinstance(kind, str) and kind in _TYPES))
    return known or None


def _listed(value: object, _: dict[str, Any]) -> object:
    return value if isinstance(value, list) and value else None


def _anything(value: object, _: dict[str, Any]) -> object:
    return value


def _text(value: object, _: dict[str, Any]) -> object:
    return value if isinstance(value, str) else None


def _truth(value: object, _: dict[str, Any]) -> object:
    return value if isinstance(value, bool) else None


def _names(value: object, _: dict[str, Any]) -> object:
    return list(dict.fromkeys(n for n in value if isinstance(n, str))) if isinstance(value, list) else None


def _names_by_name(value: object, _: dict[str, Any]) -> object:
    if not isinstance(value, dict):
        return None
    return {name: _names(names, {}) for name, names in value.items() if isinstance(names, list)}


def _count(value: object, _: dict[str, Any]) -> object:
    is_count = is_number(value) and 0 <= value <= _MAX_COUNT and value == int(value)
    return int(value) if is_count and is_number(value) else None


def _positive(value: object, _: dict[str, Any]) -> object:
    return value if is_number(value) and value > 0 else None


def _inclusive(exclusive: str) -> _Check:
    """Take a bound, unless OpenAPI 3.0 says beside it that it is itself excluded."""
    return lambda value, node: value if is_number(value) and node.get(exclusive) is not True else None


def _exclusive(inclusive: str) -> _Check:
    def bound(value: object, node: dict[str, Any]) -> object:
        value = node.get(inclusive) if value is True else value
        return value if is_number(value) else None

    return bound


def is_number(value: object) -> TypeGuard[float]:
    """Say whether it is one that can be compared: neither a truth value nor infinite."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < math.inf


VALUES: Final[dict[str, _Check]] = {
    "type": _types,
    "enum": _listed,
    "const": _anything,
    "required": _names,
    "dependentRequired": _names_by_name,
    "pattern": _text,
    "uniqueItems": _truth,
    "multipleOf": _positive,
    "minimum": _inclusive("exclusiveMinimum"),
    "maximum": _inclusive("exclusiveMaximum"),
    "exclusiveMinimum": _exclusive("minimum"),
    "exclusiveMaximum": _exclusive("maximum"),
    **dict.fromkeys(
        (
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains",
        ),
        _count,
    ),
}


def checked_value(key: str, node: dict[str, Any]) -> object:
    """Return the keyword's value in `node` as a validator takes it; None where it makes no sense."""
    return VALUES[key](node[key], node)
