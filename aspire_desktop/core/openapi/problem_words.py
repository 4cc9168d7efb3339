"""What a validator finds, in plain words; long values are not repeated."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from aspire_desktop.core.openapi.media_examples import json_text
from aspire_desktop.core.openapi.text_check import listed, shown
from aspire_desktop.core.wording import Phrase, counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema_rs import ValidationError

    from aspire_desktop.core.openapi.positions import Way
    from aspire_desktop.core.wording import Datum

#: Where to point at, what the problem is about, and what is wrong.
Found: TypeAlias = "tuple[Way, Way, Phrase]"
MISSING: Final = Phrase("value.required")
#: May be meant: the server takes one of them, and does not say which.
AMBIGUOUS: Final = Phrase("value.ambiguous")
_MAX_DEPTH: Final = 8
_TYPES: Final = {
    "integer": Phrase("value.integer"),
    "number": Phrase("value.number"),
    "string": Phrase("value.string"),
    "boolean": Phrase("value.boolean"),
    "array": Phrase("value.array"),
    "object": Phrase("value.object"),
    "null": Phrase("value.null"),
}
_LIMITS: Final = {
    "minimum": "value.at_least",
    "maximum": "value.at_most",
    "exclusiveMinimum": "value.above",
    "exclusiveMaximum": "value.below",
}
_COUNTS: Final = {
    "minLength": "value.shorter",
    "maxLength": "value.longer",
    "minItems": "value.min_items",
    "maxItems": "value.max_items",
    "minProperties": "value.min_members",
    "maxProperties": "value.max_members",
}
_PLAIN: Final = {
    "uniqueItems": Phrase("value.same_item_twice"),
    "falseSchema": Phrase("value.must_not_be_here"),
    "not": Phrase("value.not_allowed"),
    "contains": Phrase("value.lacks_item"),
    "unevaluatedItems": Phrase("value.too_many_items"),
    "propertyNames": Phrase("value.member_name"),
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
            yield (*way, name), (*way, name), Phrase("value.unexpected")
    elif kind in _UNIONS and depth < _MAX_DEPTH:
        yield from _told_of_union(error, way, depth)
    else:
        yield way, way, _words(kind, facts)


def type_words(types: list[str]) -> Phrase:
    """Return e.g. ``must be a whole number or null``."""
    order = sorted(dict.fromkeys(types), key=lambda kind: kind == "null")
    if "number" in order and "integer" in order:
        order.remove("integer")
    kinds: list[Datum] = [_TYPES.get(kind, kind) for kind in order]
    # Without a type there is nothing that it must be: only a schema that is none gets here.
    return Phrase("value.type", kind=reduce(_either, kinds)) if kinds else Phrase("value.unfit")


def _either(first: Datum, second: Datum) -> Phrase:
    return Phrase("value.either", first=first, second=second)


def _words(kind: str, facts: dict[str, Any]) -> Phrase:
    if kind == "type":
        return type_words(list(facts.get("types", ())))
    if kind in _LIMITS:
        return Phrase(_LIMITS[kind], limit=_number(facts.get("limit")))
    if kind in _COUNTS:
        return counted(_COUNTS[kind], limit=_number(facts.get("limit")))
    if kind == "multipleOf":
        return Phrase("value.multiple", step=_number(facts.get("multiple_of")))
    if kind == "pattern":
        return Phrase("value.form", form=_short(str(facts.get("pattern", ""))))
    if kind == "enum":
        options = [json_text(option) for option in facts.get("options", ())]
        return Phrase("value.one_of", values=listed(options))
    if kind == "const":
        return Phrase("value.const", value=_short(json_text(facts.get("expected_value"))))
    return _PLAIN.get(kind, Phrase("value.unfit"))


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
    _, _, words = next(told(nearest[0], depth + 1), (way, way, Phrase("value.unfit")))
    yield way, way, Phrase("value.no_alternative", count=len(branches), problem=words)


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
