"""Takes a query option apart at commas or semicolons that stand outside of parentheses and quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.odata.problem import Problem, Repair
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Quoted texts, signs, and what stands between them.
PIECE: Final = re.compile(r"'(?:[^']|'')*(?:'|\Z)|[(),;]|[^'(),;]+")
_MAX_NESTED: Final = 8


def parts(text: str, separator: str = ",") -> Iterator[tuple[int, str]]:
    """Yield the parts without blanks around them, each with its place."""
    depth = start = 0
    for match in [*PIECE.finditer(text), None]:
        piece = separator if match is None else match[0]
        depth += (piece == "(") - (piece == ")")
        if match is None or (piece == separator and depth <= 0):
            end = len(text) if match is None else match.start()
            part = text[start:end]
            yield start + (len(part) - len(part.lstrip()) if part.strip() else 0), part.strip()
            start = end + 1


def is_closed(text: str) -> bool:
    """Say whether all parentheses and quotes of `text` are closed: what stands behind it is none of it."""
    pieces = [match[0] for match in PIECE.finditer(text)]
    is_quote_open = bool(pieces) and pieces[-1].startswith("'") and bool(pieces[-1].count("'") % 2)
    return not is_quote_open and pieces.count("(") <= pieces.count(")")


def parenthesis_problem(text: str) -> Problem | None:
    """Return what is wrong with the parentheses of `text`, or None."""
    depth = 0
    for match in PIECE.finditer(text):
        depth += (match[0] == "(") - (match[0] == ")")
        if depth < 0:
            repair = Repair(match.start(), match.end(), "", Phrase("repair.remove_parenthesis"))
            message = Phrase("query.opening_missing")
            return Problem(match.start(), match.end(), message, repair=repair)
        if depth > _MAX_NESTED:
            return Problem(match.start(), match.end(), Phrase("query.too_deep"))
    if not depth:
        return None
    repair = Repair(len(text), len(text), ")" * depth, Phrase("repair.close_parenthesis"))
    return Problem(len(text) - 1, len(text), Phrase("query.closing_missing"), repair=repair)
