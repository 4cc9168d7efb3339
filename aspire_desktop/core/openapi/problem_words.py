"""What a validator finds, in plain words; long values are not repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from aspire_desktop.core.openapi.media_examples import json_text
from aspire_desktop.core.openapi.text_check import listed, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema_rs import ValidationError

    from aspire_desktop.core.openapi.positions import Way

#: Where to point at, what the problem is about, and what is wrong.
Found: TypeAlias = "tuple[Way, Way, str]"
MISSING: Final = "is required"
#: May be meant: the server takes one of them, and does not say which.
AMBIGUOUS: Final = "fits more than one of the alternatives"
_MAX_DEPTH: Final = 8
_TYPES: Final = {
    "integer": "a whole number",
    "number": "a number",
    "string": "text",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_LIMITS: Final[dict[str, Callable[[str], str]]] = {
    "minimum": lambda limit: f"must be at least {limit}",
    "maximum": lambda limit: f"must be at most {limit}",
    "exclusiveMinimum": lambda limit: f"must be greater than {limit}",
    "exclusiveMaximum": lambda limit: f"must be less than {limit}",
    "minLength": lambda limit: "must not be empty" if limit == "1" else f"is shorter than {limit} characters",
    "maxLength": lambda limit: f"is longer than {limit} character{'' if limit == '1' else 's'}",
    "minItems": lambda limit: f"needs at least {limit} item{'' if limit == '1' else 's'}",
    "maxItems": lambda limit: f"takes at most {limit} item{'' if limit == '1' else 's'}",
    "minProperties": lambda limit: f"needs at least {limit} member{'' if limit == '1' else 's'}",
    "maxProperties": lambda limit: f"takes at most {limit} member{'' if limit == '1' else 's'}",
}
_PLAIN: Final = {
    "uniqueItems": "must not have the same item twice",
    "falseSchema": "must not be here",
    "not": "has a form that is not allowed",
    "contains": "lacks an item that it must have",
    "unevaluatedItems": "has more items than it may have",
    "propertyNames": "has a member whose name is not allowed",
}
_UNEXPECTED: Final = ("additionalProperties", "unevaluatedProperties")
_UNIONS: Final = ("anyOf", "oneOf")


def told(error: ValidationError, depth: int = 0) -> Iterator[Found]:
    """Yield what is wrong; of alternatives that all fail, the one that was probably meant."""
    way = tuple(error.instance_path)
    kind, facts = error.kind.name, error.kind.as_dict()
    if kind == "required":
        name = str(facts.get("property", ""))
        yield way, (*way, name), MISSING
    elif kind in _UNEXPECTED:
        for name in facts.get("unexpected", ()):
            yield (*way, name), (*way, name), "is not allowed here"
    elif kind in _UNIONS and depth < _MAX_DEPTH:
        yield from _told_of_union(error, way, depth)
    else:
        yield way, way, _words(kind, facts)


def type_words(types: list[str]) -> str:
    """Return e.g. ``must be a whole number or null``."""
    order = sorted(dict.fromkeys(types), key=lambda kind: kind == "null")
    if "number" in order and "integer" in order:
        order.remove("integer")
    return "must be " + " or ".join(_TYPES.get(kind, kind) for kind in order)


def _words(kind: str, facts: dict[str, Any]) -> str:
    if kind == "type":
        return type_words(list(facts.get("types", ())))
    if kind in _LIMITS:
        return _LIMITS[kind](_number(facts.get("limit")))
    if kind == "multipleOf":
        return f"must be a multiple of {_number(facts.get('multiple_of'))}"
    if kind == "pattern":
        return f"must have the form {_short(str(facts.get('pattern', '')))}"
    if kind == "enum":
        return f"must be one of {listed([json_text(option) for option in facts.get('options', ())])}"
    if kind == "const":
        return f"must be {_short(json_text(facts.get('expected_value')))}"
    return _PLAIN.get(kind, "does not fit the description")


def _told_of_union(error: ValidationError, way: Way, depth: int) -> Iterator[Found]:
    branches = [list(branch) for branch in error.kind.as_dict().get("context", ())]
    if not all(branches):
        yield way, way, AMBIGUOUS
        return
    possible = [branch for branch in branches if not any(_types_missed(one, way) for one in branch)]
    possible = [branch for branch in possible if not any(map(_is_of_choice, branch))] or possible
    if not possible:
        types = [kind for branch in branches for one in branch for kind in _types_missed(one, way)]
        yield way, way, type_words(types)
        return
    nearest = min(possible, key=len)
    if len(possible) == 1:
        for one in nearest:
            yield from told(one, depth + 1)
        return
    _, _, words = next(told(nearest[0], depth + 1), (way, way, ""))
    yield way, way, f"fits none of the {len(branches)} alternatives, and of the nearest: {words}"


def _is_of_choice(error: ValidationError) -> bool:
    """Say whether it is about a member that tells which alternative is meant."""
    return error.kind.name in ("const", "enum")


def _types_missed(error: ValidationError, way: Way) -> list[str]:
    """Return the types that the value itself should have had; empty where it is about more than that."""
    if tuple(error.instance_path) != way:
        return []
    facts = error.kind.as_dict()
    if error.kind.name == "type":
        return list(facts.get("types", ()))
    if error.kind.name not in _UNIONS:
        return []
    missed = [
        [kind for one in branch for kind in _types_missed(one, way)] for branch in facts.get("context", ())
    ]
    return [kind for kinds in missed for kind in kinds] if all(missed) else []


def _number(value: object) -> str:
    return shown(value) if isinstance(value, int | float) else _short(str(value))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
