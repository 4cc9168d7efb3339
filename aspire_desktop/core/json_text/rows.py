"""An array of objects as rows and columns, read a row at a time."""

from __future__ import annotations

import heapq
from array import array
from functools import lru_cache
from itertools import chain, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

import msgspec

from aspire_desktop.core.json_text.value import JsonValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from aspire_desktop.core.json_text.segments import Segment

#: The column of what stands among the objects and is none itself.
BARE: Final = ""
#: Rows that are looked at before the table is shown; the other rows' names follow.
_FIRST_ROWS: Final = 1_000
#: Rows sorted in one call, which nothing can interrupt.
_RUN: Final = 4_000
_KEPT_SEGMENTS: Final = 12
_ROWS: Final = msgspec.json.Decoder(list[dict[str, msgspec.Raw]])
_ROW: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])

Item = TypeVar("Item")
Row: TypeAlias = dict[str, msgspec.Raw]
_first: Final = itemgetter(0)


class Rows:
    """The rows of an array; names in the order in which they first appear."""

    def __init__(self, array: JsonValue) -> None:
        self._array = array
        self.names = list(dict.fromkeys(name for row in islice(self, _FIRST_ROWS) for name in row))

    def __len__(self) -> int:
        return len(self._array)

    def __iter__(self) -> Iterator[Row]:
        if self._array.segments:
            for segment in self._array.segments:
                yield from _segment_rows(segment)
        else:
            for _, value in self._array.members():
                yield _row(value.text)

    def row(self, place: int) -> Row:
        """Return a row's undecoded cells by name."""
        segments = self._array.segments
        if not segments:
            return _row(self._array.member(place)[1].text)
        segment = self._array.segment_of(place)
        return _kept_rows(segment)[place - segment.first]

    def value(self, place: int) -> JsonValue:
        """Return a row as the value that it is."""
        return self._array.member(place)[1]

    def places_with(self, wanted: Mapping[str, bytes]) -> Iterator[Sequence[int] | None]:
        """Yield None from time to time, and at last the places of the rows with all values; for a thread.

        Args:
            wanted: Values as JSON, by their columns' names; ``null`` stands for what is missing too.
        """
        found: list[int] = []
        for place, row in enumerate(self):
            if all(is_same_value(row.get(name), value) for name, value in wanted.items()):
                found.append(place)
            if place % _RUN == 0:
                yield None
        yield found

    def all_names(self) -> Iterator[list[str]]:
        """Yield the names that are in no row before, from time to time; meant for a thread."""
        known = dict.fromkeys(self.names)
        for number, row in enumerate(self):
            if row.keys() - known.keys():
                known.update(dict.fromkeys(row))
            if number % _RUN == 0:
                yield list(known)
        yield list(known)

    def sorted_places(self, name: str, *, descending: bool) -> Iterator[Sequence[int] | None]:
        """Yield None from time to time, and at last the places of the rows in order; for a thread.

        Numbers are before texts, or after them where it goes down; what is missing or null is last
        either way.  Equal rows keep their order.
        """
        numbers: list[list[tuple[float, int]]] = []
        texts: list[list[tuple[str, int]]] = []
        missing: list[int] = []
        cells = ((row.get(name), place) for place, row in enumerate(self))
        while run := list(islice(cells, _RUN)):
            numbers.append([])
            texts.append([])
            for raw, place in run:
                _sort_in(raw, place, (numbers[-1], texts[-1], missing))
            numbers[-1].sort(key=_first, reverse=descending)
            texts[-1].sort(key=_first, reverse=descending)
            yield None
        groups: list[Iterable[tuple[Any, int]]] = [
            heapq.merge(*map(_taken, numbers), key=_first, reverse=descending),
            heapq.merge(*map(_taken, texts), key=_first, reverse=descending),
        ]
        order = array("q")
        for _, place in chain(*(reversed(groups) if descending else groups)):
            order.append(place)
            if len(order) % _RUN == 0:
                yield None
        order.extend(missing)
        yield order


def _taken(run: list[Item]) -> Iterator[Item]:
    """Yield the items of a list and let go of each: let go of all at once they would hold up every thread."""
    run.reverse()
    while run:
        yield run.pop()


def is_table(value: JsonValue) -> bool:
    """Say whether a value is an array that begins with an object."""
    return value.is_array and len(value) > 0 and value.member(0)[1].is_object


def cell_text(raw: msgspec.Raw) -> str:
    """Return what a cell shows: a string without its quotes, anything else as it came."""
    return JsonValue(memoryview(raw)).scalar()


def is_same_value(raw: msgspec.Raw | None, value: bytes) -> bool:
    """Say whether a cell holds `value`, however either is written; what is missing is null."""
    text = b"null" if raw is None else bytes(raw)
    if text == value:
        return True
    if text[:1] == value[:1] == b'"':
        return cell_text(msgspec.Raw(text)) == cell_text(msgspec.Raw(value))
    if text.lstrip(b"-").isdigit() and value.lstrip(b"-").isdigit():
        return False  # whole numbers past 2**53 are other ones than their floats say
    number = _number(text)
    return number is not None and number == _number(value)


def _sort_in(
    raw: msgspec.Raw | None,
    place: int,
    groups: tuple[list[tuple[float, int]], list[tuple[str, int]], list[int]],
) -> None:
    """Put a cell with the numbers, the texts, or what is missing."""
    text = b"null" if raw is None else bytes(raw)
    number = _number(text)
    if text == b"null":
        groups[2].append(place)
    elif number is not None:
        groups[0].append((number, place))
    else:
        groups[1].append((cell_text(msgspec.Raw(text)).casefold(), place))


def _number(text: bytes) -> float | None:
    if text[:1] not in b"-0123456789":
        return None
    try:
        return float(text)
    except ValueError:
        return None


def _segment_rows(segment: Segment) -> list[Row]:
    try:
        return _ROWS.decode(segment.array())
    except msgspec.MsgspecError:
        return [_row(memoryview(element)) for element in segment.elements()]


def _row(text: memoryview) -> Row:
    if bytes(text[:1]) == b"{":
        return _ROW.decode(text)
    return {BARE: msgspec.Raw(bytes(text))}


_kept_rows: Callable[[Segment], list[Row]] = lru_cache(_KEPT_SEGMENTS)(_segment_rows)
