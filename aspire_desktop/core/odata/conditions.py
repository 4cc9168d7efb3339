"""A filter as the conditions that it is made of: the text is what counts, they only show it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.builder import (
    FilterRow,
    Operator,
    filter_text,
    kind_of,
    literal,
    value_problem,
)
from aspire_desktop.core.odata.fields import FieldKind
from aspire_desktop.core.odata.filter_syntax import filter_problems
from aspire_desktop.core.odata.paths import is_unknown_field
from aspire_desktop.core.odata.reading import read_rows
from aspire_desktop.core.odata.tokens import Kind, tokens
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.odata.fields import QueryField

_PATH: Final = r"(?P<path>[^\W\d]\w*(?:/[^\W\d]\w*)*)"
_BEGUN: Final = re.compile(rf"{_PATH}(?:\s+(?P<word>\w+)(?P<none>\s*\(\s*\))?)?\Z")
_BEGUN_CALL: Final = re.compile(rf"(?P<word>contains|startswith|endswith)\({_PATH},?\s*\)?\Z")
_BY_WORD: Final = {operator.word: operator for operator in Operator if operator.takes_value}
#: How the empty text is written as a value: a blank one is a value that is still missing.
_EMPTY_TEXT: Final = "''"


@dataclass(frozen=True, slots=True)
class Condition:
    """One of those that ``and`` and ``or`` join outside of all parentheses.

    Attributes:
        start: Of its text in the whole filter.
        text: Without blanks around it; empty where nothing stands at its place.
        joint: The word before it, as written; empty for the first one.
        row: What it could have been chosen as; None where that is more than one comparison.
        problem: What is wrong with it, or may be; None for nothing.
        is_finished: A server can read it, whatever it thinks of it.
    """

    start: int
    text: str
    joint: str
    row: FilterRow | None
    problem: Phrase | None
    is_finished: bool

    @property
    def is_doubtful(self) -> bool:
        """Whether it is sent as it stands, and may not be what is meant."""
        return self.is_finished and bool(self.problem)

    @property
    def is_unknown(self) -> bool:
        """Whether it names a field that the response does not have, as far as its description goes."""
        return is_unknown_field(self.problem)

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def conditions(text: str, fields: Sequence[QueryField]) -> tuple[Condition, ...]:
    """Return the conditions of a filter, unfinished ones too; of a blank text none."""
    if not text.strip():
        return ()
    found, start, joint, depth = [], 0, "", 0
    for word in tokens(text):
        depth += (word.text == "(") - (word.text == ")")
        is_joint = word.kind is Kind.NAME and word.text.lower() in ("and", "or") and depth <= 0
        if is_joint or word.kind is Kind.END:
            found.append(_condition(text, start, word.start, joint, fields))
            start, joint = word.end, word.text
    return tuple(found)


def condition_text(row: FilterRow, fields: Sequence[QueryField]) -> str:
    """Return a condition as a filter has it; what is not finished, so that it can be read back."""
    kind, operator = kind_of(row.field, fields), row.operator
    if not operator.takes_value or not _problem(row, kind):
        if row.value == _EMPTY_TEXT:
            row = FilterRow(row.field, operator, "")
        return filter_text([row], fields)
    if operator is Operator.IN:
        given = [value.strip() for value in row.value.split(",")] if row.value.strip() else []
        return f"{row.field} in ({','.join(_quoted_unless_fit(value, kind) for value in given)})"
    value = literal(row.value, FieldKind.TEXT) if row.value else ""
    if operator.is_function:
        return f"{operator.word}({row.field},{value})"
    return f"{row.field} {operator.word} {value}" if value else f"{row.field} {operator.word}"


def with_condition(text: str, fields: Sequence[QueryField], place: int, row: FilterRow) -> str:
    """Return the filter with another condition in the place of one."""
    one = conditions(text, fields)[place]
    before = " " if one.start and not text[one.start - 1].isspace() else ""
    rest = text[one.end :].rstrip()
    after = " " if rest and not rest[0].isspace() else ""
    return text[: one.start] + before + condition_text(row, fields) + after + rest


def with_added(text: str, fields: Sequence[QueryField], row: FilterRow) -> str:
    """Return the filter with a condition more, joined as the last ones are; an empty place is filled."""
    found = conditions(text, fields)
    added = condition_text(row, fields)
    if not found:
        return added
    if not found[-1].text:
        return f"{text.rstrip()} {added}"
    return f"{text.rstrip()} {found[-1].joint.lower() or 'and'} {added}"


def added_place(text: str, fields: Sequence[QueryField]) -> int:
    """Return where `with_added` puts a condition."""
    found = conditions(text, fields)
    return len(found) - bool(found and not found[-1].text)


def with_joint(text: str, fields: Sequence[QueryField], place: int) -> str:
    """Return the filter with the other word before a condition: ``or`` for ``and``."""
    found = conditions(text, fields)
    one, before = found[place], found[place - 1]
    start = text.index(one.joint, before.end)
    other = "and" if one.joint.lower() == "or" else "or"
    return text[:start] + other + text[start + len(one.joint) :]


def without(text: str, fields: Sequence[QueryField], place: int) -> str:
    """Return the filter without a condition, and without the word that binds it more tightly."""
    found = conditions(text, fields)
    behind = found[place + 1].joint.lower() if place + 1 < len(found) else ""
    takes_behind = place == 0 or (found[place].joint.lower() == "or" and behind == "and")
    if len(found) == 1:
        return ""
    if takes_behind:
        return text[: found[place].start] + text[found[place + 1].start :]
    return text[: found[place - 1].end] + text[found[place].end :]


def _condition(text: str, start: int, end: int, joint: str, fields: Sequence[QueryField]) -> Condition:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip()) if piece.strip() else 0
    piece = piece.strip()
    row = _row(piece, fields)
    problems = filter_problems(piece, fields)
    errors = [problem.message for problem in problems if problem.is_error]
    unfit = None if row is None else _problem(row, kind_of(row.field, fields))
    doubts = [problem.message for problem in problems]
    said = next(filter(None, [unfit, *errors, *doubts]), None)
    is_finished = not errors and (row is None or not _lacks_value(row))
    return Condition(start, piece, joint, row, said, is_finished=is_finished)


def _row(piece: str, fields: Sequence[QueryField]) -> FilterRow | None:
    read = read_rows(piece, fields)
    if read is not None and len(read[0]) == 1:
        row = read[0][0]
        is_empty = row.operator.takes_value and not row.value
        return FilterRow(row.field, row.operator, _EMPTY_TEXT) if is_empty else row
    begun = _BEGUN.match(piece) or _BEGUN_CALL.match(piece)
    if begun is not None:
        word = begun["word"] or "eq"
        return FilterRow(begun["path"], _BY_WORD[word]) if word in _BY_WORD else None
    return _unfit_row(piece)


def _unfit_row(piece: str) -> FilterRow | None:
    """Read a condition whose value is of another kind than its field."""
    read = read_rows(piece, ())
    return read[0][0] if read is not None and len(read[0]) == 1 else None


def _problem(row: FilterRow, kind: FieldKind) -> Phrase | None:
    if _lacks_value(row):
        return Phrase("query.value_missing")
    if not row.operator.takes_value:
        return None
    return None if row.value == _EMPTY_TEXT and kind.is_quoted else value_problem(row, kind)


def _lacks_value(row: FilterRow) -> bool:
    value = row.value.strip() if row.operator is Operator.IN else row.value
    return row.operator.takes_value and not value


def _quoted_unless_fit(value: str, kind: FieldKind) -> str:
    fits = not value_problem(FilterRow("", Operator.EQ, value), kind)
    return literal(value, kind if fits else FieldKind.TEXT)
