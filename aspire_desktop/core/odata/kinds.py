"""Which kinds of values can be compared."""

from __future__ import annotations

from typing import Final

from aspire_desktop.core.odata.fields import FieldKind
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.odata.tokens import Kind, Token, tokens

#: Kinds that compare with each other.
_FAMILIES: Final = {
    FieldKind.NUMBER: "number",
    FieldKind.INTEGER: "number",
    FieldKind.DATE: "date",
    FieldKind.DATE_TIME: "date",
    FieldKind.TEXT: "text",
    FieldKind.BOOLEAN: "boolean",
    FieldKind.GUID: "guid",
    FieldKind.DURATION: "duration",
    FieldKind.TIME: "time",
}
LITERALS: Final = {
    Kind.TEXT: FieldKind.TEXT,
    Kind.DATE: FieldKind.DATE_TIME,
    Kind.GUID: FieldKind.GUID,
    Kind.DURATION: FieldKind.DURATION,
    Kind.TIME: FieldKind.TIME,
    Kind.ENUM: FieldKind.UNKNOWN,
}
_EXAMPLES: Final = {
    "number": "a number such as 5",
    "date": "a date such as 2026-01-31",
    "text": "a text in single quotes",
    "boolean": "true or false",
    "guid": "a GUID",
    "duration": "a duration such as duration'PT8H'",
    "time": "a time such as 08:30:00",
}


def comparison_doubt(left: FieldKind, right: FieldKind, literal: Token, *, is_alone: bool) -> Problem | None:
    """Return what is said where two values are compared that are of different kinds.

    Args:
        left: Of the field or the function.
        right: Of what it is compared with.
        literal: The first word of that.
        is_alone: It is all of it.
    """
    wanted, given = _FAMILIES.get(left), _FAMILIES.get(right)
    if wanted is None or given is None or wanted == given:
        return None
    if not is_alone:
        return _doubt(literal, f"a {left.value} is compared with a {right.value}")
    if literal.kind is Kind.TEXT:
        return _doubt(
            literal, f"this is compared with a {left.value}: write it without quotes", _bare(literal, wanted)
        )
    if wanted == "text" and literal.kind is Kind.NUMBER:
        repair = Repair(literal.start, literal.end, f"'{literal.text}'", f"Write '{literal.text}'")
        return _doubt(literal, f"this is compared with a text: write '{literal.text}'", repair)
    return _doubt(literal, f"this is compared with a {left.value}: write {_EXAMPLES[wanted]}")


def _bare(literal: Token, wanted: str) -> Repair | None:
    """Take the quotes away where what is inside is a value of that kind."""
    inner = literal.text[1:-1].strip()
    words = list(tokens(inner))
    fits = {
        "number": (Kind.NUMBER,),
        "date": (Kind.DATE, Kind.LOOSE_DATE),
        "guid": (Kind.GUID,),
        "time": (Kind.TIME,),
    }
    is_boolean = wanted == "boolean" and inner in ("true", "false")
    if len(words) == 2 and (is_boolean or words[0].kind in fits.get(wanted, ())):
        return Repair(literal.start, literal.end, inner, f"Write {inner}")
    return None


def _doubt(token: Token, message: str, repair: Repair | None = None) -> Problem:
    return Problem(token.start, token.end, message, is_error=False, repair=repair)
