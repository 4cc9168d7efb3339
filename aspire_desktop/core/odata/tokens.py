"""Cuts a filter into its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Kind(Enum):
    NAME = auto()
    TEXT = auto()  #: in single quotes
    OPEN_TEXT = auto()  #: its closing quote is missing
    NUMBER = auto()
    DATE = auto()  #: a date, or a date and a time
    LOOSE_DATE = auto()  #: one as people write it, such as 5/12/2026 or 2026-5-1
    TIME = auto()  #: of a day
    GUID = auto()
    DURATION = auto()
    ENUM = auto()  #: a member's name in quotes, behind its type
    SIGN = auto()  #: a parenthesis, a comma, a slash, a colon, a minus, a plus
    FOREIGN = auto()  #: nothing that a filter has
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its place, from `start` up to, not including, `end`."""

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_WORDS: Final = re.compile(
    r"(?P<DURATION>duration'[^']*')"
    r"|(?P<ENUM>(?:[^\W\d]\w*(?:\.[^\W\d]\w*)+|binary|geography|geometry)'[^']*')"
    r"|(?P<TEXT>'(?:[^']|'')*'(?!'))"
    r"|(?P<OPEN_TEXT>'(?:[^']|'')*\Z)"
    r"|(?P<GUID>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\b)"
    r"|(?P<LOOSE_DATE>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?![\w:])|\d{1,2}/\d{1,2}/\d{4}(?![\w/])"
    r"|(?!\d{4}-\d\d-\d\d\b)\d{4}[-/]\d{1,2}[-/]\d{1,2}(?![\w:/-]))"
    r"|(?P<DATE>-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d)?)?(?![\w:]))"
    r"|(?P<TIME>\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?![\w:]))"
    r"|(?P<NUMBER>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))"
    r"|(?P<NAME>@[^\W\d][\w.]*#\w+|(?:[@$](?!count\b)|(?=[^\W\d]))\w+(?:\.[^\W\d]\w*)*)"
    r"|(?P<SIGN>[(),/:;$*+-])"
    r"|(?P<FOREIGN>==?|!=|<>|<=|>=|&&|\|\||\"[^\"]*\"|[“”„][^“”„\"]*[“”]|[‘’‚][^‘’‚]*[‘’]|\S)"
)


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of `text`, and `END` after the last."""
    for match in _WORDS.finditer(text):
        yield Token(Kind[str(match.lastgroup)], match[0], match.start())
    yield Token(Kind.END, "", len(text))
