"""How a parameter's value is written into a request: the styles of OpenAPI, after RFC 6570.

The text of a list is a JSON array, or one item a line, or items with commas between them; that of an
object is a JSON object.  Anything else is one value, as typed.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote, unquote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.openapi.text_check import text_doubt, text_problem
from aspire_desktop.core.wording import Phrase, counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.openapi.parameter import Parameter

#: RFC 3986 allows these in a query as they are, and servers read them as they are.
_QUERY_SAFE: Final = "$'()*,:@/!~"
_RESERVED_SAFE: Final = _QUERY_SAFE + ";=?"
_DELIMITERS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
_STEPS: Final = frozenset({"", ".", ".."})
_CONTROLS: Final = late_pattern(r"[\x00-\x1f\x7f]")
_SURROGATES: Final = late_pattern(r"[\ud800-\udfff]")
_BRACKETS: Final = late_pattern(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_MAX_DEPTH: Final = 100
_MAX_CHECKED: Final = 1000
_Value: TypeAlias = str | list[str] | dict[str, str]


class _Number(str):
    """A number in JSON, exactly as it is written there."""

    __slots__ = ()


def serialized(parameter: Parameter, text: str) -> list[tuple[str, str]]:
    """Return the names and values that a query parameter becomes, before they are encoded."""
    if parameter.is_json:
        return [(parameter.name, text)]
    if parameter.style == "deepObject":
        found = _typed(parameter, text)
        if isinstance(found, dict | list):
            return pairs_of(parameter.name, found, "deepObject", explode=True)
    return _pairs(parameter, value_of(parameter, text))


def query_text(parameter: Parameter, text: str) -> str:
    """Return the same encoded, e.g. ``ids=3,4``: a comma inside an item is told from one between them."""
    safe = _RESERVED_SAFE if parameter.allow_reserved else _QUERY_SAFE
    value = None if parameter.is_json else value_of(parameter, text)
    if parameter.style == "deepObject" or parameter.explode or not isinstance(value, list | dict):
        pairs = serialized(parameter, text)
        return "&".join(f"{quote(name, safe=_QUERY_SAFE)}={quote(item, safe=safe)}" for name, item in pairs)
    if not value:
        return ""
    delimiter = _DELIMITERS.get(parameter.style, ",")
    joint = delimiter if delimiter == "," else quote(delimiter)
    inner = safe.replace(",", "")
    items = joint.join(quote(item, safe=inner) for item in _flat(value))
    return f"{quote(parameter.name, safe=_QUERY_SAFE)}={items}"


def path_segment(parameter: Parameter, text: str) -> str:
    """Return one encoded segment of a path, or a part of one.

    Raises:
        InputError: It is blank, or would be read as a step of the path.
    """
    value = value_of(parameter, text)
    segment = _segment(parameter, value)
    texts = [value] if isinstance(value, str) else _flat(value)
    if text in _STEPS or unquote(segment) in _STEPS or any(map(_CONTROLS.search, texts)):
        raise InputError("request.path_value_missing", name=parameter.name)
    return segment


def header_value(parameter: Parameter, text: str) -> str:
    """Return the value of a header, e.g. ``3,4``."""
    value = value_of(parameter, text)
    if isinstance(value, dict) and parameter.explode:
        return ",".join(f"{name}={item}" for name, item in value.items())
    return value if isinstance(value, str) else ",".join(_flat(value))


def cookie_pairs(parameter: Parameter, text: str) -> list[tuple[str, str]]:
    """Return the names and values of cookies, before they are encoded."""
    return [(parameter.name, text)] if parameter.is_json else _pairs(parameter, value_of(parameter, text))


def parameter_problem(parameter: Parameter, text: str) -> Phrase | None:
    """Return what keeps `text` from being sent, e.g. ``must be a whole number``; None where nothing does."""
    if not text:
        return Phrase("value.required") if parameter.required else None
    if _SURROGATES.search(text):
        return Phrase("value.unsendable")
    if parameter.is_json:
        is_json = loaded(text) is not None or text.strip() == "null"
        return None if is_json else Phrase("value.must_be_json")
    if parameter.is_object and not parameter.schema.choices:
        return None if isinstance(loaded(text), dict) else Phrase("value.must_be_object")
    if parameter.is_array and not parameter.schema.choices:
        items = value_of(parameter, text)
        return _list_problem(parameter, items if isinstance(items, list) else [text])
    return text_problem(parameter.schema, text)


def parameter_doubt(parameter: Parameter, text: str) -> Phrase | None:
    """Return why `text` may not be what was meant, e.g. ``has no time``; None where nothing is odd."""
    if not text or parameter.is_json or parameter.is_object or parameter.is_array:
        return None
    return text_doubt(parameter.schema, text)


def value_of(parameter: Parameter, text: str) -> _Value:
    """Return the value that `text` stands for: one, a list or an object of texts."""
    found = _typed(parameter, text)
    if isinstance(found, dict):
        return {name: field_text(value) for name, value in found.items()}
    if isinstance(found, list):
        return [field_text(value) for value in found]
    return text


def pairs_of(name: str, value: object, style: str, *, explode: bool) -> list[tuple[str, str]]:
    """Return the names and values that a field becomes, its value being one of JSON; null is none."""
    if style == "deepObject":
        return list(_deep(name, value, 0))
    if isinstance(value, list):
        items: _Value = [field_text(item) for item in value]
    elif isinstance(value, dict):
        items = {key: field_text(item) for key, item in value.items()}
    else:
        return [] if value is None else [(name, field_text(value))]
    return _written(name, items, style, explode=explode)


def _pairs(parameter: Parameter, value: _Value) -> list[tuple[str, str]]:
    return _written(parameter.name, value, parameter.style, explode=parameter.explode)


def _written(name: str, value: _Value, style: str, *, explode: bool) -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(name, value)]
    if explode and isinstance(value, dict):
        return list(value.items())
    if explode:
        return [(name, item) for item in value]
    return [(name, _DELIMITERS.get(style, ",").join(_flat(value)))] if value else []


def _segment(parameter: Parameter, value: _Value) -> str:
    encoded = _encoded(value)
    joined = isinstance(encoded, dict) and parameter.explode
    members = (
        [f"{name}={item}" for name, item in encoded.items()] if isinstance(encoded, dict) and joined else []
    )
    items = members or ([encoded] if isinstance(encoded, str) else list(_flat(encoded)))
    if parameter.style == "label":
        return "." + (("." if parameter.explode else ",").join(items))
    if parameter.style == "matrix":
        name = quote(parameter.name, safe="")
        if members:
            return "".join(f";{item}" for item in members)
        each = items if parameter.explode else [",".join(items)]
        return "".join(f";{name}={item}" for item in each)
    return ",".join(items)


def _encoded(value: _Value) -> _Value:
    if isinstance(value, dict):
        return {quote(name, safe=""): quote(item, safe="") for name, item in value.items()}
    return [quote(item, safe="") for item in value] if isinstance(value, list) else quote(value, safe="")


def _flat(value: list[str] | dict[str, str]) -> Iterable[str]:
    return value if isinstance(value, list) else (text for pair in value.items() for text in pair)


def _typed(parameter: Parameter, text: str) -> object:
    """Return the JSON value, or the list, that `text` stands for; None where it is one plain value."""
    begins = text.lstrip()[:1]
    if (begins == "[" and _may_be(parameter, "array")) or (begins == "{" and _may_be(parameter, "object")):
        found = loaded(text)
        if isinstance(found, dict | list):
            return found
    return _items(parameter, text) if parameter.is_array else None


def _may_be(parameter: Parameter, kind: str) -> bool:
    if parameter.is_json:
        return False
    schema = parameter.schema
    kinds = {*schema.types, *(choice.type for choice in schema.choices[:_MAX_CHECKED])}
    return kind in kinds or parameter.style == "deepObject"


def _items(parameter: Parameter, text: str) -> list[str]:
    if "\n" in text:
        return [line.strip() for line in text.splitlines() if line.strip()]
    if parameter.schema.items.type == "object":
        return [text.strip()]
    return [item.strip() for item in text.split(",") if item.strip()]


def _list_problem(parameter: Parameter, items: list[str]) -> Phrase | None:
    schema = parameter.schema
    least, most = schema.min_items, schema.max_items
    if least is not None and len(items) < least:
        return counted("value.min_items", limit=least)
    if most is not None and len(items) > most:
        return counted("value.max_items", limit=most)
    if schema.unique_items and len(set(items)) < len(items):
        return Phrase("value.same_item_twice")
    if schema.items.type in ("object", "array"):
        return None
    problems = (text_problem(schema.items, item) for item in items[:_MAX_CHECKED])
    problem = next(filter(None, problems), None)
    return None if problem is None else Phrase("value.item", problem=problem)


def _deep(name: str, value: object, depth: int) -> Iterable[tuple[str, str]]:
    if isinstance(value, dict | list) and depth <= _MAX_DEPTH:
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for key, member in members:
            yield from _deep(f"{name}[{key}]", member, depth + 1)
    elif value is not None:
        yield name, field_text(value)


def loaded(text: str) -> Any:
    """Decode JSON, its numbers as they are written; None where it is no JSON or nested too deeply."""
    depth = deepest = 0
    for match in _BRACKETS.finditer(text):
        depth += (match[0] in "[{") - (match[0] in "]}")
        deepest = max(deepest, depth)
    if deepest > _MAX_DEPTH:
        return None
    try:
        return json.loads(text, parse_int=_Number, parse_float=_Number, parse_constant=_refused)
    except ValueError:
        return None


def _refused(name: str) -> object:
    raise ValueError(name)


def field_text(value: object) -> str:
    """Return a value of JSON as it stands in a request: what is inside of it stays JSON."""
    if isinstance(value, str):
        return value
    return "" if value is None else _json(value)


def _json(value: object) -> str:
    if isinstance(value, _Number):
        return str(value)
    if isinstance(value, dict):
        members = (f"{json.dumps(name, ensure_ascii=False)}:{_json(item)}" for name, item in value.items())
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_json, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
