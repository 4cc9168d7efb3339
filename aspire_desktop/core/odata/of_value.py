"""Conditions that find rows like one that is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.json_text.value import JsonValue
from aspire_desktop.core.odata.builder import FilterRow, Operator, filter_text, kind_of, literal
from aspire_desktop.core.odata.fields import FieldKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.odata.fields import QueryField

#: What a filter can name.
_NAME: Final = re.compile(r"[^\W\d]\w*\Z")
_DIGITS: Final = re.compile(r"-?[\d.]+(?:[eE][+-]?\d+)?\Z")
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)


def condition_of(name: str, value: bytes, fields: Sequence[QueryField]) -> str:
    """Return the condition that finds rows whose field holds `value`; empty where no filter can say it.

    Args:
        name: Of the field.
        value: As JSON.
        fields: As the API description has them; a field that it does not have goes by its value.
    """
    json = JsonValue(memoryview(value))
    if not _NAME.match(name) or json.is_container:
        return ""
    if json.opening == b"n":
        return filter_text([FilterRow(name, Operator.IS_NULL)], fields)
    kind, text = kind_of(name, fields), json.scalar()
    if kind is FieldKind.UNKNOWN and json.opening == b'"':
        is_text = text in ("true", "false", "null") or _DIGITS.match(text) is not None
        return f"{name} eq {literal(text, FieldKind.TEXT if is_text else kind)}"
    return filter_text([FilterRow(name, Operator.EQ, text)], fields)


def and_also(before: str, condition: str) -> str:
    """Return a filter that finds of what `before` finds only what fits `condition` too."""
    before = before.strip()
    if not before or condition == before:
        return condition
    if f" and {condition}" in f" and {before}":
        return before
    return f"({before}) and {condition}" if _OR.search(before) else f"{before} and {condition}"
