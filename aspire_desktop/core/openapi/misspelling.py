"""Finds what a misspelled word may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aspire_desktop.core.late_pattern import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: The words of ``WorkTicketIDs2``: Work, Ticket, IDs, 2.
_PARTS: Final = late_pattern(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
#: Letters in a word from which one slip is forgiven, and two.
_ONE_SLIP, _TWO_SLIPS = 4, 8


def parts_of(names: Iterable[str]) -> list[str]:
    """Return the words that names consist of: Work and Tickets of ``WorkTickets``."""
    return [part for name in names for part in _PARTS.findall(name)]


class Vocabulary:
    """The names of many things, to be found by words that are nearly theirs.

    Args:
        names: Of each thing, by its place.
    """

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        #: For each word: where it is a whole name, and where it is a part of one.
        self._wholes: dict[str, list[int]] = {}
        self._parts: dict[str, list[int]] = {}
        for place, own in enumerate(names):
            for kind, words in ((self._wholes, own), (self._parts, parts_of(own))):
                for word in words:
                    kind.setdefault(word.casefold(), []).append(place)
        self._letters = {word: _letters(word) for word in (*self._wholes, *self._parts)}
        self._near: dict[str, dict[int, int]] = {}

    def near(self, word: str) -> Mapping[int, int]:
        """Return the places of what begins nearly with `word`, each with how far off it is: 2 a slip."""
        found = self._near.get(word)
        if found is None:
            found = self._near[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> dict[int, int]:
        allowed = (len(word) >= _ONE_SLIP) + (len(word) >= _TWO_SLIPS)
        found: dict[int, int] = {}
        letters = _letters(word)
        for known, others in self._letters.items() if allowed else ():
            # Each letter that is not in the other word at all is a slip: nearly all words end here.
            if (letters & ~others).bit_count() > allowed:
                continue
            slips = slips_to_beginning(word, known)
            if slips <= allowed:
                for kind, more in ((self._wholes, 0), (self._parts, 1)):
                    for place in kind.get(known, ()):
                        found[place] = min(found.get(place, 2 * slips + more), 2 * slips + more)
        return found


def slips_to_beginning(word: str, known: str) -> int:
    """Return how many slips make the best beginning of `known` into `word`.

    A slip is a letter too few, too many or another one, or two neighbors that changed places.
    """
    before: list[int] = []
    row = list(range(len(known) + 1))
    for number, letter in enumerate(word):
        oldest, before = before, row
        row = [number + 1]
        for place, other in enumerate(known):
            best = min(before[place] + (letter != other), before[place + 1] + 1, row[place] + 1)
            if number and place and letter == known[place - 1] and word[number - 1] == other:
                best = min(best, oldest[place - 1] + 1)
            row.append(best)
    return min(row)


def _letters(word: str) -> int:
    """Return the set of a word's letters as bits; letters that share one only make the guess wider."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits
