"""Cuts a long JSON array into segments of whole elements.

Decoding a long text in one call holds Python's lock, and with it the window, for as long as it takes.
A segment is short enough for nobody to notice, and the array is never in memory as objects.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Bytes of one segment: a fraction of a millisecond's work.
SEGMENT: Final = 128 * 1024
#: A segment that could not be cut short is taken apart into its elements beyond this size.
_OVERSIZE: Final = 4 * SEGMENT
#: Ends that turned out to lie inside an element; after so many the rest is decoded as a whole.
_MAX_TRIES: Final = 16
_BLANKS: Final = b" \t\r\n"
_FIRST_NAME: Final = re.compile(rb'\{\s*("(?:[^"\\]|\\.)*")\s*:')
_ELEMENTS: Final = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """A run of elements; equal only to itself, since comparing texts would take long.

    Attributes:
        first: The place of its first element in the array.
        count: How many it holds.
        text: The elements as they came, with the commas between them.
    """

    first: int
    count: int
    text: memoryview = field(repr=False)

    def array(self) -> bytes:
        """Return the elements as an array of their own."""
        return b"".join((b"[", self.text, b"]"))

    def elements(self) -> list[msgspec.Raw]:
        return _ELEMENTS.decode(self.array())


def segments(array: memoryview) -> Iterator[Segment]:
    """Yield the segments of `array`, a JSON array with nothing around it.

    A cut is where an element of the first one's kind ends and another begins; whether it really is
    one between two elements is proved by decoding what lies before it.

    Raises:
        msgspec.MsgspecError: It is not JSON.
    """
    end = len(array) - 1
    start = _after_blanks(array, 1)
    if start >= end:
        _ELEMENTS.decode(array)
        return
    cut = _cut_pattern(array, start)
    first = 0
    while True:
        stop, following, elements = _segment(array, start, end, cut)
        for part in _parts(array[start:stop], elements, first):
            yield part
            first += part.count
        if following is None:
            return
        start = following


def _segment(
    array: memoryview, start: int, end: int, cut: re.Pattern[bytes]
) -> tuple[int, int | None, list[msgspec.Raw]]:
    """Return where the segment at `start` ends, where the next begins, and the elements in it."""
    tries = 0
    for match in cut.finditer(array, min(start + SEGMENT, end), end):
        stop = match.start(1)
        try:
            return stop, match.end(1), _decoded(array[start:stop])
        except msgspec.MsgspecError:
            tries += 1
        if tries == _MAX_TRIES:
            break
    return end, None, _decoded(array[start:end])


def _decoded(text: memoryview) -> list[msgspec.Raw]:
    return _ELEMENTS.decode(b"".join((b"[", text, b"]")))


def _parts(text: memoryview, elements: list[msgspec.Raw], first: int) -> Iterator[Segment]:
    """Yield one segment, or several where no good cut was found."""
    if len(text) <= _OVERSIZE or len(elements) == 1:
        yield Segment(first, len(elements), text)
        return
    group: list[msgspec.Raw] = []
    size = 0
    for element in elements:
        length = len(memoryview(element))
        if group and size + length > SEGMENT:
            yield _joined(group, first)
            first, group, size = first + len(group), [], 0
        group.append(element)
        size += length
    yield _joined(group, first)


def _joined(group: list[msgspec.Raw], first: int) -> Segment:
    text = memoryview(group[0]) if len(group) == 1 else memoryview(b",".join(group))
    return Segment(first, len(group), text)


def _cut_pattern(array: memoryview, start: int) -> re.Pattern[bytes]:
    """Return what the comma between two elements looks like, judged by the first element."""
    opening = bytes(array[start : start + 1])
    if opening == b"{":
        name = _FIRST_NAME.match(array, start)
        following = rb"\s*" + re.escape(name[1]) if name else b""
        return re.compile(rb"(?<=\})(\s*,\s*)(?=\{" + following + rb")")
    if opening == b"[":
        return re.compile(rb"(?<=\])(\s*,\s*)(?=\[)")
    if opening == b'"':
        return re.compile(rb'(?<=")(\s*,\s*)(?=")')
    return re.compile(rb"(?<=[\w}\]\"])(\s*,\s*)")


def _after_blanks(array: memoryview, place: int) -> int:
    while place < len(array) and array[place] in _BLANKS:
        place += 1
    return place
