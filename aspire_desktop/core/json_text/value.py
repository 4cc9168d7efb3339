"""A JSON value that is decoded as far as somebody looks into it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from aspire_desktop.core.json_text.escapes import NUMBER_MARK, content_as_seen
from aspire_desktop.core.json_text.mending import mended
from aspire_desktop.core.json_text.segments import Segment, segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: The way to a value: names of members and places in arrays.
Path: TypeAlias = tuple[str | int, ...]

#: A container above this many bytes is cut into segments; below it is decoded at once.
BIG: Final = 256 * 1024
_BLANKS: Final = b" \t\r\n"
_BOM: Final = b"\xef\xbb\xbf"
_MEMBERS: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ELEMENTS: Final = msgspec.json.Decoder(list[msgspec.Raw])
_NO_NUMBER: Final = f'"{NUMBER_MARK}'.encode()
_CHECK: Final = msgspec.json.Decoder(msgspec.Raw)
_KEPT_SEGMENTS: Final = 8


class JsonValue:
    """One value and, where it is a container, its members in their order.

    Of two members of one name the last counts.  Numbers are never parsed: every digit stays.

    Attributes:
        text: The value as it came.
    """

    __slots__ = ("_kept", "_members", "_segments", "_starts", "text")

    def __init__(self, text: memoryview) -> None:
        self.text = text
        self._members: Sequence[tuple[str | int, JsonValue]] | None = None
        self._segments: list[Segment] | None = None
        self._starts: list[int] = []
        #: Elements that are big themselves: cut once, and not again at each look.
        self._kept: dict[int, JsonValue] = {}

    @property
    def opening(self) -> bytes:
        """The first character, which tells what kind of value it is."""
        return bytes(self.text[:1])

    @property
    def is_no_number(self) -> bool:
        """It is NaN or Infinity, which JSON does not have."""
        return bytes(self.text[: len(_NO_NUMBER)]) == _NO_NUMBER

    @property
    def is_object(self) -> bool:
        return self.opening == b"{"

    @property
    def is_array(self) -> bool:
        return self.opening == b"["

    @property
    def is_container(self) -> bool:
        return self.opening in (b"{", b"[")

    @property
    def is_big(self) -> bool:
        return len(self.text) > BIG and self.is_container

    @property
    def segments(self) -> Sequence[Segment]:
        """Those of a big array; empty for any other value."""
        if self._segments is None:
            is_long = self.is_array and self.is_big
            self._segments = list(segments(self.text)) if is_long else []
            self._starts = [segment.first for segment in self._segments]
        return self._segments

    def __len__(self) -> int:
        """Return the number of members."""
        if self.segments:
            last = self.segments[-1]
            return last.first + last.count
        return len(self._all()) if self.is_container else 0

    def member(self, place: int) -> tuple[str | int, JsonValue]:
        """Return the name, or the place in the array, and the value of a member."""
        if not self.segments:
            return self._all()[place]
        if place in self._kept:
            return place, self._kept[place]
        segment = self.segment_of(place)
        value = JsonValue(memoryview(_elements(segment)[place - segment.first]))
        if value.is_big:
            self._kept[place] = value
        return place, value

    def segment_of(self, place: int) -> Segment:
        """Return the segment of a big array that holds the element at `place`."""
        return self.segments[bisect_right(self._starts, place) - 1]

    def members(self) -> Iterator[tuple[str | int, JsonValue]]:
        """Yield all of them, without keeping them."""
        if not self.segments:
            yield from self._all() if self.is_container else ()
            return
        for segment in self.segments:
            for place, element in enumerate(segment.elements(), segment.first):
                yield place, self._kept.get(place) or JsonValue(memoryview(element))

    def at(self, path: Path) -> JsonValue | None:
        """Return the value that `path` leads to, or None."""
        value = self
        for step in path:
            found = value.child(step)
            if found is None:
                return None
            value = found
        return value

    def child(self, step: str | int) -> JsonValue | None:
        """Return the member of that name, or at that place."""
        if isinstance(step, int):
            return self.member(step)[1] if self.is_array and 0 <= step < len(self) else None
        if not self.is_object:
            return None
        return next((value for name, value in self._all() if name == step), None)

    def place_of(self, step: str | int) -> int:
        """Return where among the members `step` is, or -1."""
        if isinstance(step, int):
            return step if 0 <= step < len(self) else -1
        return next((place for place, (name, _) in enumerate(self._all()) if name == step), -1)

    def cut_all(self) -> None:
        """Cut every big container in it, so that looking at one later takes no time.

        Raises:
            msgspec.MsgspecError: It is not JSON.
        """
        waiting = [self]
        while waiting:
            value = waiting.pop()
            for segment in value.segments:
                if segment.count == 1 and len(segment.text) > BIG:
                    waiting.append(value.member(segment.first)[1])
            if value.is_object:
                waiting += [member for _, member in value._all() if member.is_big]  # noqa: SLF001 (of its own kind)

    def scalar(self) -> str:
        """Return what is read in a cell: a string without its quotes, anything else as it came."""
        if self.opening == b'"':
            try:
                return content_as_seen(msgspec.json.decode(self.text, type=str))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                pass
        return str(self.text, "utf-8", "replace")

    def _all(self) -> Sequence[tuple[str | int, JsonValue]]:
        if self._members is None:
            if self.is_object:
                self._members = [(n, JsonValue(memoryview(v))) for n, v in _MEMBERS.decode(self.text).items()]
            else:
                elements = enumerate(_ELEMENTS.decode(self.text))
                self._members = [(place, JsonValue(memoryview(raw))) for place, raw in elements]
        return self._members


def read_json(body: bytes) -> JsonValue | None:
    """Return the value that `body` holds, cut into its segments; None where it is not JSON.

    Takes 31 ms for 50 MB in steps of less than one, and is meant to run in a thread.  What is JSON but
    for a NaN, half of a surrogate pair or a bare line break is read too: `find_oddities` tells of it.
    """
    value = _strictly_read(body)
    if value is None:
        nearly = mended(body.removeprefix(_BOM))
        value = None if nearly is None else _strictly_read(nearly)
    return value


def _strictly_read(body: bytes) -> JsonValue | None:
    view = _stripped(memoryview(body))
    value = JsonValue(view)
    try:
        if not value.is_big:
            _CHECK.decode(view)
        elif bytes(view[-1:]) != (b"]" if value.is_array else b"}"):
            return None
        value.cut_all()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return value


def _stripped(view: memoryview) -> memoryview:
    start = len(_BOM) if bytes(view[: len(_BOM)]) == _BOM else 0
    end = len(view)
    while start < end and view[start] in _BLANKS:
        start += 1
    while end > start and view[end - 1] in _BLANKS:
        end -= 1
    return view[start:end]


#: Views ask for the elements around the one they show: the last few segments stay decoded.
_elements: Callable[[Segment], list[msgspec.Raw]] = lru_cache(_KEPT_SEGMENTS)(Segment.elements)
