r"""JSONPath's regular expressions (RFC 9485) as Python's, which knows no ``\p{Lu}``."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache
from typing import Final

_PIECE: Final = re.compile(r"\\(?P<sign>[pP])\{(?P<name>[A-Z][a-z]?)\}|\\.|(?P<char>.)", re.DOTALL)


@lru_cache(64)
def python_pattern(expression: str) -> re.Pattern[str] | None:
    """Return the same for Python; None where it is no regular expression."""
    pieces = []
    in_class = False
    for match in _PIECE.finditer(expression):
        piece = match[0]
        if match["name"]:
            characters = _characters(match["name"], negated=match["sign"] == "P")
            piece = characters if in_class else f"[{characters}]"
        elif match["char"] == "." and not in_class:
            piece = r"[^\n\r]"
        elif match["char"] == "[" or match["char"] == "]":
            in_class = match["char"] == "["
        pieces.append(piece)
    try:
        return re.compile("".join(pieces))
    except re.error:
        return None


@lru_cache(64)
def _characters(category: str, *, negated: bool) -> str:
    """Return the ranges of a general category, e.g. ``Lu`` or ``L``, as they stand in a class."""
    ranges: list[list[int]] = []
    for point in range(sys.maxunicode + 1):
        if unicodedata.category(chr(point)).startswith(category) != negated:
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1][1] = point
            else:
                ranges.append([point, point])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
