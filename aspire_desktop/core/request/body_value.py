"""A JSON text as values that can be changed, and back, without loss: every digit stays as it was typed."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from aspire_desktop.core.json_text.syntax_words import syntax_words
from aspire_desktop.core.marks import escaped
from aspire_desktop.core.wording import Phrase

_MAX_CHARS: Final = 2_000_000


class NotJsonError(ValueError):
    """The text is not JSON.

    Attributes:
        said: Why.
        line: Where, counted from 1.
        column: Likewise.
    """

    def __init__(self, said: Phrase, line: int = 1, column: int = 1) -> None:
        super().__init__(str(said))
        self.said = said
        self.line = line
        self.column = column


def read_value(text: str) -> Any:
    """Return objects as dicts, arrays as lists, numbers as undecoded `msgspec.Raw`.

    Raises:
        NotJsonError: It is not JSON, or too long to be edited by fields.
    """
    if len(text) > _MAX_CHARS:
        raise NotJsonError(Phrase("json.too_long_for_form"))
    try:
        return json.loads(text, parse_int=_raw, parse_float=_raw, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        said = Phrase("json.syntax", problem=syntax_words(error))
        raise NotJsonError(said, error.lineno, error.colno) from None
    except (ValueError, RecursionError):
        raise NotJsonError(Phrase("json.no_json")) from None


def write_value(value: Any) -> str:
    """Return the indented JSON of what `read_value` returned, or of what became of it.

    What would act on its lines is written as an escape.
    """
    encoded = msgspec.json.encode(_encodable(value))
    return escaped(msgspec.json.format(encoded, indent=2).decode())


def number(text: str) -> msgspec.Raw | None:
    """Return the number that `text` is, or None."""
    stripped = text.strip()
    try:
        found = json.loads(stripped, parse_int=_raw, parse_float=_raw, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, msgspec.Raw) else None


def scalar_text(value: Any) -> str:
    """Return a text, a number, true, false or null as one would type it."""
    if isinstance(value, msgspec.Raw):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def _raw(text: str) -> msgspec.Raw:
    return msgspec.Raw(text.encode())


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _encodable(value: Any) -> Any:
    """Replace halves of characters, which JSON can name and UTF-8 cannot hold."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_encodable(name): _encodable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    return value
