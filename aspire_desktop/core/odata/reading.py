"""Reads a filter back into the rows that it could have been made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.builder import FilterRow, Operator, filter_text
from aspire_desktop.core.odata.tokens import Kind, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.odata.fields import QueryField

_BY_WORD: Final = {operator.word: operator for operator in Operator if operator.takes_value}
_MAX_ROWS: Final = 50


def read_rows(text: str, fields: Sequence[QueryField]) -> tuple[tuple[FilterRow, ...], str] | None:
    """Return the rows of a filter and the word between them; None where it is more than rows can show."""
    if not text.strip():
        return (), "and"
    words = list(tokens(text))
    rows: list[FilterRow] = []
    joins: set[str] = set()
    place = 0
    while len(rows) <= _MAX_ROWS:
        read = _read_call(words, place) or _read_comparison(words, place)
        if read is None:
            return None
        row, place = read
        rows.append(row)
        token = words[place]
        if token.kind is Kind.END:
            break
        joins.add(token.text)
        place += 1
    joined_by = next(iter(joins), "and")
    if len(joins) > 1 or joined_by not in ("and", "or"):
        return None
    found = tuple(rows)
    # Whatever was written another way would be lost by writing it again.
    same = filter_text(found, fields, joined_by=joined_by)
    return (found, joined_by) if _squeezed(same) == _squeezed(text) else None


def _read_call(words: list[Token], place: int) -> tuple[FilterRow, int] | None:
    """Read ``contains(A/B,'text')``."""
    operator = _BY_WORD.get(words[place].text)
    if operator is None or not operator.is_function or words[place + 1].text != "(":
        return None
    path, after = _read_path(words, place + 2)
    rest = words[after : after + 3]
    if not path or [t.text for t in rest[::2]] != [",", ")"] or rest[1].kind is not Kind.TEXT:
        return None
    return FilterRow(path, operator, _value(rest[1])), after + 3


def _read_comparison(words: list[Token], place: int) -> tuple[FilterRow, int] | None:
    """Read ``A/B eq 5``, ``A eq null`` or ``A in (1,2)``."""
    path, after = _read_path(words, place)
    operator = _BY_WORD.get(words[after].text)
    if not path or operator is None or operator.is_function or words[after].kind is not Kind.NAME:
        return None
    after += 1
    if operator is Operator.IN:
        return _read_listed(words, path, after)
    if words[after].text == "null":
        empty = {Operator.EQ: Operator.IS_NULL, Operator.NE: Operator.IS_NOT_NULL}.get(operator)
        return None if empty is None else (FilterRow(path, empty), after + 1)
    value, after = _read_value(words, after)
    return None if value is None else (FilterRow(path, operator, value), after)


def _read_listed(words: list[Token], path: str, place: int) -> tuple[FilterRow, int] | None:
    values: list[str] = []
    if words[place].text != "(":
        return None
    while words[place].text in ("(", ","):
        value, place = _read_value(words, place + 1)
        if value is None or "," in value or value != value.strip():
            return None
        values.append(value)
    if words[place].text != ")":
        return None
    return FilterRow(path, Operator.IN, ", ".join(values)), place + 1


def _read_path(words: list[Token], place: int) -> tuple[str, int]:
    if words[place].kind is not Kind.NAME:
        return "", place
    names = [words[place].text]
    place += 1
    while words[place].text == "/" and words[place + 1].kind is Kind.NAME:
        names.append(words[place + 1].text)
        place += 2
    return "/".join(names), place


def _read_value(words: list[Token], place: int) -> tuple[str | None, int]:
    token = words[place]
    if token.text == "-" and words[place + 1].kind is Kind.NUMBER:
        return f"-{words[place + 1].text}", place + 2
    plain = (Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.GUID, Kind.DURATION)
    if token.kind in plain or token.text in ("true", "false"):
        return _value(token), place + 1
    return None, place


def _value(token: Token) -> str:
    if token.kind is Kind.TEXT:
        return token.text[1:-1].replace("''", "'")
    if token.kind is Kind.DURATION:
        return token.text[len("duration'") : -1]
    return token.text


def _squeezed(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text))
