"""Which kinds of values can be compared."""

from __future__ import annotations

from typing import Final

from aspire_desktop.core.odata.fields import FieldKind
from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.odata.tokens import Kind, Token, tokens
from aspire_desktop.core.wording import Phrase

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
    "number": Phrase("query.example_number"),
    "date": Phrase("query.example_date"),
    "text": Phrase("query.example_text"),
    "boolean": Phrase("query.example_boolean"),
    "guid": Phrase("query.example_guid"),
    "duration": Phrase("query.example_duration"),
    "time": Phrase("query.example_time"),
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
        return _doubt(literal, Phrase("query.kinds_differ", left=left.words, right=right.words))
    if literal.kind is Kind.TEXT:
        without = Phrase("query.without_quotes", kind=left.words)
        return _doubt(literal, without, _bare(literal, wanted))
    if wanted == "text" and literal.kind is Kind.NUMBER:
        repair = Repair(
            literal.start, literal.end, f"'{literal.text}'", Phrase("repair.write", text=f"'{literal.text}'")
        )
        return _doubt(literal, Phrase("query.with_quotes", text=literal.text), repair)
    return _doubt(literal, Phrase("query.write_example", kind=left.words, example=_EXAMPLES[wanted]))


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
        return Repair(literal.start, literal.end, inner, Phrase("repair.write", text=inner))
    return None


def _doubt(token: Token, message: Phrase, repair: Repair | None = None) -> Problem:
    return Problem(token.start, token.end, message, is_error=False, repair=repair)
