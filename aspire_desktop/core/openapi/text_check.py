"""Whether a typed text can stand for a value of a schema: types, bounds, lengths, lists of values."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.moments import read_moment
from aspire_desktop.core.openapi.media_examples import json_text
from aspire_desktop.core.openapi.patterns import fits
from aspire_desktop.core.wording import Phrase, counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.schema import Schema

_WHOLE: Final = late_pattern(r"-?[0-9]{1,1000}\Z")
_NUMBER: Final = late_pattern(
    r"-?(?:[0-9]{1,1000}(?:\.[0-9]{0,1000})?|\.[0-9]{1,1000})(?:[eE][-+]?[0-9]{1,3})?\Z"
)
_MOMENT: Final = late_pattern(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?([Zz]|[+-]\d\d:\d\d)?\Z", re.ASCII
)
_DATE: Final = late_pattern(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_RANGES: Final[dict[str, tuple[float, float]]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
_DATE_TIME_EXAMPLE: Final = "2026-01-31T08:00:00Z"
_DATE_EXAMPLE: Final = "2026-01-31"
_MAX_NAMED: Final = 8
_MAX_PLAIN: Final = 10**15
_MAX_CHOICES: Final = 50
_MAX_VALUES: Final = 1000


def text_problem(schema: Schema, text: str) -> Phrase | None:
    """Return what keeps `text` from being a value of `schema`, e.g. ``must be at least 1``; else None.

    Where the schema leaves a choice, one alternative that fits is enough.
    """
    choices = schema.choices[:_MAX_CHOICES]
    if choices:
        problems = [_problem(choice, text) for choice in choices]
        return None if None in problems else problems[0]
    return _problem(schema, text)


def text_doubt(schema: Schema, text: str) -> Phrase | None:
    """Return what is odd in a text that is a value of `schema`: a date where a time belongs to it, too."""
    if schema.format == "date-time" and not schema.choices and _DATE.match(text):
        return Phrase("value.no_time")
    return None


def shown(number: float) -> str:
    """Return a bound as one would write it: NSwag writes 1 as 1.0."""
    is_whole = number == int(number) and abs(number) < _MAX_PLAIN
    return str(int(number)) if is_whole else str(number)


def listed(values: list[str]) -> str:
    """Return the first few of `values`, shortened, with commas."""
    named = [value if len(value) <= 40 else f"{value[:40]}…" for value in values[:_MAX_NAMED]]
    return ", ".join(named) + (", …" if len(values) > _MAX_NAMED else "")


def _problem(schema: Schema, text: str) -> Phrase | None:
    return next((problem for problem in _problems(schema, text) if problem is not None), None)


def _problems(schema: Schema, text: str) -> Iterator[Phrase | None]:
    if len(schema.types) == 1:
        yield _type_problem(schema, text)
    values = schema.enum[:_MAX_VALUES]
    if values and len(schema.enum) <= _MAX_VALUES:
        # A truth value may stand in a list as Python writes it.
        known = {json_text(value) for value in values} | {str(v) for v in values if isinstance(v, bool)}
        if text not in known:
            yield Phrase("value.one_of", values=listed([json_text(value) for value in values]))
    if schema.type in ("string", ""):
        yield _length_problem(schema, text)
    if schema.type == "string":
        yield _format_problem(schema.format, text)
        if schema.pattern and not fits(schema.pattern, text):
            yield Phrase("value.form", form=listed([schema.pattern]))


def _type_problem(schema: Schema, text: str) -> Phrase | None:
    kind = schema.type
    if kind == "integer" and not _WHOLE.match(text):
        return Phrase("value.type", kind=Phrase("value.integer"))
    if kind == "number" and not _NUMBER.match(text):
        return Phrase("value.type", kind=Phrase("value.number"))
    if kind == "boolean" and text not in ("true", "false", "True", "False"):
        return Phrase("value.type", kind=Phrase("value.boolean"))
    return _bounds_problem(schema, text) if kind in ("integer", "number") else None


def _bounds_problem(schema: Schema, text: str) -> Phrase | None:
    number = Decimal(text)
    implied = _RANGES.get(schema.format, (None, None)) if schema.type == "integer" else (None, None)
    low = implied[0] if schema.minimum is None else schema.minimum
    high = implied[1] if schema.maximum is None else schema.maximum
    above, below = schema.exclusive_minimum, schema.exclusive_maximum
    checks = (
        (low is not None and number < _exact(low), Phrase("value.at_least", limit=shown(low or 0))),
        (high is not None and number > _exact(high), Phrase("value.at_most", limit=shown(high or 0))),
        (above is not None and number <= _exact(above), Phrase("value.above", limit=shown(above or 0))),
        (below is not None and number >= _exact(below), Phrase("value.below", limit=shown(below or 0))),
    )
    problem = next((words for is_broken, words in checks if is_broken), None)
    return problem or _multiple_problem(schema.multiple_of, number)


def _multiple_problem(step: float | None, number: Decimal) -> Phrase | None:
    try:
        is_broken = step is not None and number % _exact(step) != 0
    except InvalidOperation:  # more digits than can be told apart
        is_broken = False
    return Phrase("value.multiple", step=shown(step or 0)) if is_broken else None


def _exact(number: float) -> Decimal:
    """Take the number as it is written: 0.1 is a tenth."""
    return Decimal(str(number))


def _length_problem(schema: Schema, text: str) -> Phrase | None:
    least, most = schema.min_length, schema.max_length
    if least is not None and len(text) < least:
        return counted("value.min_length", limit=least)
    if most is not None and len(text) > most:
        return counted("value.max_length", limit=most)
    return None


def _format_problem(name: str, text: str) -> Phrase | None:
    try:
        if name == "date-time":
            if _DATE.match(text):
                date.fromisoformat(text)
                return None
            moment = _MOMENT.match(text)
            if moment is None:
                return Phrase("value.date_time", example=_DATE_TIME_EXAMPLE)
            read_moment(f"{moment[1]}T{moment[2]}")
        elif name == "date":
            date.fromisoformat(text)
    except ValueError:
        if name == "date-time":
            return Phrase("value.date_time", example=_DATE_TIME_EXAMPLE)
        return Phrase("value.date", example=_DATE_EXAMPLE)
    return None
