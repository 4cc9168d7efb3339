"""Finds a text in all of an answer, however long, block by block."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aspire_desktop.core.json_text.escapes import seen_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from aspire_desktop.core.json_text.lines import Lines


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the text was found: a line of the whole, and the columns in it."""

    line: int
    start: int
    stop: int


class Search:
    """The places of one text, in any case.

    Only their number in each block is kept; the places themselves are found again when one goes
    to them.  `run` may be called in a thread and left half-way.
    """

    def __init__(self, lines: Lines, wanted: str) -> None:
        self.wanted = wanted
        self.pattern = seen_pattern(wanted)
        self._lines = lines
        #: How many were found before each block that was gone through.
        self._before: list[int] = []
        self.count = 0
        self.is_complete = False

    def run(self) -> Iterator[int]:
        """Count, yielding the number found so far after each block."""
        for place in range(self._lines.block_count):
            _, text = self._lines.block(place)
            self._before.append(self.count)
            self.count += sum(1 for _ in self.pattern.finditer(text))
            yield self.count
        self.is_complete = True

    def hit(self, number: int) -> Hit:
        """Return one of the hits, counted from 0.

        Raises:
            IndexError: There are not so many, so far.
        """
        if not 0 <= number < self.count:
            raise IndexError(number)
        place = bisect_right(self._before, number) - 1
        first, text = self._lines.block(place)
        wanted = number - self._before[place]
        match = next(m for n, m in enumerate(self.pattern.finditer(text)) if n == wanted)
        return _hit(first, text, match)


def _hit(first: int, text: str, match: re.Match[str]) -> Hit:
    begin = text.rfind("\n", 0, match.start()) + 1
    line = first + text.count("\n", 0, match.start())
    return Hit(line, match.start() - begin, match.end() - begin)
