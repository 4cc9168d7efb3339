"""Query options from what was chosen, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.moments import read_moment
from aspire_desktop.core.odata.fields import FieldKind, QueryField, find
from aspire_desktop.core.odata.parts import parts
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Operator(Enum):
    """Each with its word in a filter, and with the code of what a person reads."""

    EQ = ("eq", "comparison.is")
    NE = ("ne", "comparison.is_not")
    GT = ("gt", "comparison.more")
    GE = ("ge", "comparison.at_least")
    LT = ("lt", "comparison.less")
    LE = ("le", "comparison.at_most")
    CONTAINS = ("contains", "comparison.contains")
    STARTS_WITH = ("startswith", "comparison.begins")
    ENDS_WITH = ("endswith", "comparison.ends")
    IN = ("in", "comparison.one_of")
    IS_NULL = ("eq null", "comparison.empty")
    IS_NOT_NULL = ("ne null", "comparison.not_empty")

    @property
    def word(self) -> str:
        return self.value[0]

    @property
    def label(self) -> Phrase:
        return Phrase(self.value[1])

    @property
    def takes_value(self) -> bool:
        return self not in (Operator.IS_NULL, Operator.IS_NOT_NULL)

    @property
    def is_function(self) -> bool:
        return self in (Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH)


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One condition.

    Attributes:
        field: A name, or a path such as ``Address/City``.
        value: As typed, without quotes; `IN` takes several, a comma between them.
    """

    field: str
    operator: Operator
    value: str = ""


_EMPTY: Final = (Operator.IS_NULL, Operator.IS_NOT_NULL)
_ORDERED: Final = (
    Operator.EQ,
    Operator.NE,
    Operator.GT,
    Operator.GE,
    Operator.LT,
    Operator.LE,
    Operator.IN,
)
#: Some collections of the API refuse functions (400), so what has none stands first.
_TEXTUAL: Final = (
    Operator.EQ,
    Operator.NE,
    Operator.IN,
    Operator.CONTAINS,
    Operator.STARTS_WITH,
    Operator.ENDS_WITH,
)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\Z")
_INTEGER: Final = re.compile(r"-?\d+\Z")
_GUID: Final = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\Z")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?)?\Z")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")


def operators_for(kind: FieldKind) -> tuple[Operator, ...]:
    """Return what makes sense for a field of that kind, the likeliest first."""
    if kind is FieldKind.TEXT:
        return (*_TEXTUAL, *_EMPTY)
    if kind is FieldKind.BOOLEAN:
        return (Operator.EQ, Operator.NE, *_EMPTY)
    if kind is FieldKind.GUID:
        return (Operator.EQ, Operator.NE, Operator.IN, *_EMPTY)
    if kind is FieldKind.UNKNOWN:
        return (*_ORDERED, *_TEXTUAL[:3], *_EMPTY)
    return (*_ORDERED, *_EMPTY)


def kind_of(path: str, fields: Sequence[QueryField]) -> FieldKind:
    """Return the kind of the field at ``A/B``; unknown where there is none such."""
    found: QueryField | None = None
    for name in path.split("/"):
        found = find(fields, name)
        if found is None:
            return FieldKind.UNKNOWN
        fields = found.members
    return FieldKind.UNKNOWN if found is None else found.kind


def filter_text(rows: Iterable[FilterRow], fields: Sequence[QueryField], *, joined_by: str = "and") -> str:
    """Return the filter of all rows whose field is chosen and whose value fits."""
    conditions = [_condition(row, kind_of(row.field, fields)) for row in rows if row.field]
    return f" {joined_by} ".join(part for part in conditions if part)


def value_problem(row: FilterRow, kind: FieldKind) -> Phrase | None:
    """Return why a row's value does not fit its field; None where it does."""
    if not row.operator.takes_value:
        return None
    if row.operator is Operator.IN:
        values = _listed(row.value)
        return next((problem for value in values if (problem := _problem(value, kind))), None)
    return _problem(row.value, kind)


def literal(value: str, kind: FieldKind) -> str:
    """Return a value as a filter has it: texts in single quotes, a quote inside them doubled."""
    if kind in (FieldKind.TEXT, FieldKind.UNKNOWN) and not (
        kind is FieldKind.UNKNOWN and _reads_as_is(value)
    ):
        doubled = value.replace("'", "''")
        return f"'{doubled}'"
    if kind is FieldKind.DURATION:
        return f"duration'{value.strip()}'"
    return value.strip()


def list_text(names: Iterable[str]) -> str:
    return ",".join(names)


def read_list(text: str) -> list[str]:
    """Return the parts of a `$select` or an `$expand`, nested options with their names."""
    return [part for _, part in parts(text) if part]


def _condition(row: FilterRow, kind: FieldKind) -> str:
    if value_problem(row, kind):
        return ""
    if not row.operator.takes_value:
        return f"{row.field} {row.operator.word}"
    if row.operator.is_function:
        return f"{row.operator.word}({row.field},{literal(row.value, FieldKind.TEXT)})"
    if row.operator is Operator.IN:
        listed = ",".join(literal(value, kind) for value in _listed(row.value))
        return f"{row.field} in ({listed})"
    return f"{row.field} {row.operator.word} {literal(row.value, kind)}"


def _listed(text: str) -> list[str]:
    return [value.strip() for value in text.split(",")]


def _problem(value: str, kind: FieldKind) -> Phrase | None:
    stripped = value.strip()
    if _CONTROLS.search(value):
        return Phrase("query.controls")
    if kind is FieldKind.INTEGER and not _INTEGER.match(stripped):
        return Phrase("value.type", kind=Phrase("value.integer"))
    if kind is FieldKind.NUMBER and not _NUMBER.match(stripped):
        return Phrase("value.type", kind=Phrase("value.number"))
    if kind is FieldKind.BOOLEAN and stripped not in ("true", "false"):
        return Phrase("value.type", kind=Phrase("value.boolean"))
    if kind is FieldKind.GUID and not _GUID.match(stripped):
        return Phrase("query.guid")
    if kind in (FieldKind.DATE, FieldKind.DATE_TIME) and not _is_date(stripped):
        return Phrase("query.date")
    if kind is FieldKind.DURATION and ("'" in value or not stripped):
        return Phrase("query.duration")
    return None


def _is_date(text: str) -> bool:
    if not _DATE.match(text):
        return False
    try:
        read_moment(text)
    except ValueError:
        return False
    return True


def _reads_as_is(value: str) -> bool:
    stripped = value.strip()
    return bool(_NUMBER.match(stripped)) or stripped in ("true", "false", "null") or _is_date(stripped)
