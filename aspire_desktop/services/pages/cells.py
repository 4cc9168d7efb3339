"""Rows as tables have them: columns, and what stands in a cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The column of rows that are no objects.
VALUE: Final = "value"

_OBJECT: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
#: An escape of JSON; a surrogate without its other half is group 1.
_ESCAPE: Final = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")
#: With these a spreadsheet takes a cell for a formula (OWASP, "CSV Injection"), the wide forms included.
_FORMULA_SIGNS: Final = tuple("=+-@＝＋－＠")
_FORMULA_STARTS: Final = (*_FORMULA_SIGNS, "\t", "\r", "\n")
_MAY_BE_FORMULA: Final = re.compile("[=+@\\-\t\r\n＝＋－＠]")
#: What may end a cell or a line in somebody's spreadsheet, each a piece of its own.
_CELL_ENDS: Final = re.compile(r"([;\t|\r\n])")
#: ``+49 30 123456``, ``+1 (555) 010-0199``, ``+4930123456``: nothing in it can run or be reckoned with.
_PHONE: Final = re.compile(r"\+[0-9]{1,3}(?:[0-9]+|[ \u00a0][0-9 \u00a0()./-]*[0-9])\Z")
_PHONE_DIGITS: Final = range(7, 16)
#: What a spreadsheet may pass over at the beginning of a cell.
_BEFORE_FORMULA: Final = ' "\u00a0'


def columns(rows: Iterable[bytes]) -> list[str]:
    """Return the names of all members of all rows, in the order in which they first appear."""
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(members(row)))
    return list(names)


def members(row: bytes) -> dict[str, bytes]:
    """Return the members of an object, each value as it stands in the text; else the row as `VALUE`."""
    if not row.startswith(b"{"):
        return {VALUE: row}
    for text in (row, _whole(row)):
        try:
            return {name: bytes(value) for name, value in _OBJECT.decode(text).items()}
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue
    return {VALUE: row}


def text_of(value: bytes) -> str:
    """Return a JSON value as a cell's text: strings without quotes, nothing for null, nested as JSON."""
    if value == b"null":
        return ""
    if value.startswith(b'"'):
        return _string(value)
    if value.startswith((b"{", b"[")):
        return _compact(value).decode("utf-8", "replace")
    return value.decode("utf-8", "replace")


def is_number(text: str) -> bool:
    """Say whether `text` is a number as JSON writes them."""
    return _NUMBER.match(text) is not None


def is_phone_number(text: str) -> bool:
    """Say whether `text` is a phone number with its country's code; digits and dashes alone are a sum."""
    return sum(map(str.isdigit, text)) in _PHONE_DIGITS and _PHONE.match(text) is not None


def safe_text(text: str) -> str:
    """Return `text` so that no spreadsheet takes it, or a part of it, for a formula: apostrophes before them.

    Where the list separator is a semicolon or a tab, what we quote is no quoted cell: a text is guarded
    after everything that may end one, line breaks included.  Numbers and phone numbers stay as they are.
    """
    if not _MAY_BE_FORMULA.search(text):
        return text
    first, *others = _CELL_ENDS.split(text)
    is_risky = text.startswith(_FORMULA_STARTS) and not _is_harmless(text)
    return "".join((f"'{first}" if is_risky else first, *map(_guarded, others)))


def _guarded(piece: str) -> str:
    """Guard what may be a cell of its own where a separator stands before it."""
    begun = piece.lstrip(_BEFORE_FORMULA)
    is_risky = begun.startswith(_FORMULA_SIGNS) and not _is_harmless(begun.strip(_BEFORE_FORMULA))
    return f"'{piece}" if is_risky else piece


def _is_harmless(piece: str) -> bool:
    return is_number(piece) or is_phone_number(piece)


def _string(value: bytes) -> str:
    for text in (value, _whole(value)):
        try:
            return msgspec.json.decode(text, type=str)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
    return value.decode("utf-8", "replace")


def _compact(value: bytes) -> bytes:
    try:
        return msgspec.json.format(value, indent=-1)
    except (msgspec.DecodeError, RecursionError):
        return value


def _whole(text: bytes) -> bytes:
    """Return JSON in which what is no character (bytes, halves of a surrogate pair) is U+FFFD."""
    valid = text.decode("utf-8", "replace").encode()
    return _ESCAPE.sub(lambda found: b"\\ufffd" if found[1] else found[0], valid)
