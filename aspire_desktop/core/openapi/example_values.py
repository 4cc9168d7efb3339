"""Single values that fit a schema: numbers within bounds, texts of a length, a form, a format."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.pattern_sample import pattern_sample

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.schema import Schema

_MAX_LENGTH: Final = 10_000
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


def scalar(schema: Schema, number: int = 0) -> object:
    """Return a value that fits; another for each `number`, as far as that is possible."""
    if schema.type == "string":
        return _text(schema, number)
    if schema.type in ("integer", "number"):
        return _number(schema, number)
    return bool(number % 2) if schema.type == "boolean" else None


def _text(schema: Schema, number: int) -> str:
    low = min(schema.min_length or 0, _MAX_LENGTH)
    high = schema.max_length
    text = _STRINGS.get(schema.format, "")
    if schema.pattern:
        first = pattern_sample(schema.pattern, low, high)
        # Another text of the same form is most easily had by asking for a longer one.
        longer = pattern_sample(schema.pattern, len(first) + number, high) if number else ""
        return longer or first or text
    if high is not None and len(text) > high:
        text = ""
    if number:
        text = text or f"text {number + 1}"
    text = "text" if low and not text else text
    text = (text * (low // max(len(text), 1) + 1))[:low] if len(text) < low else text
    return text if high is None else text[:high]


def _number(schema: Schema, number: int) -> int | float:
    """Return the number nearest to 0 within the bounds, whole where that will do, or the next ones up."""
    low, high = _bounds(schema)
    step = schema.multiple_of
    if step is not None:
        return _multiple(schema, step, number, low, high)
    value = min(max(0, low), high)
    if schema.type == "number" and not number:
        return value
    whole = math.ceil(value)
    whole = whole if whole <= high else math.floor(value)
    return whole + number if whole + number <= _upper(schema) else whole - number


def _bounds(schema: Schema) -> tuple[float, float]:
    above, below = schema.exclusive_minimum, schema.exclusive_maximum
    is_whole = schema.type == "integer"
    lows = [schema.minimum, None if above is None else _beyond(above, below, 1, is_whole=is_whole)]
    highs = [schema.maximum, None if below is None else _beyond(below, above, -1, is_whole=is_whole)]
    low = max((bound for bound in lows if bound is not None), default=None)
    high = min((bound for bound in highs if bound is not None), default=None)
    if low is None:
        low = min(0, high) if high is not None else 0
    return low, max(math.ceil(low), 0) if high is None else high


def _beyond(bound: float, other: float | None, way: int, *, is_whole: bool) -> float:
    """Return a number next to an excluded bound: whole where one lies before the other bound."""
    whole = math.floor(bound) + 1 if way > 0 else math.ceil(bound) - 1
    if is_whole or other is None or (other - whole) * way > 0:
        return whole
    return (bound + other) / 2


def _upper(schema: Schema) -> float:
    bounds = [bound for bound in (schema.maximum, schema.exclusive_maximum) if bound is not None]
    return min(bounds, default=math.inf) - (schema.exclusive_maximum is not None)


def _multiple(schema: Schema, step: float, number: int, low: float, high: float) -> int | float:
    exact = Decimal(str(step))
    first = math.ceil(Decimal(str(low)) / exact)
    first = max(first, 0) if high >= 0 and first <= 0 else first
    highest = _upper(schema)
    if float(exact) * first > highest:
        first = math.floor(highest / step)
    value = exact * (first + number)
    return int(value) if schema.type == "integer" or value == int(value) else float(value)
