"""Texts of any length as lines, made where they are looked at."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aspire_desktop.core.json_text.value import Path

_BLOCK: Final = 128 * 1024
_KEPT_BLOCKS: Final = 12
_HEX_WIDTH: Final = 16
_HEX_BLOCK_LINES: Final = 4096


class Lines(Protocol):
    """A text by its lines, and by blocks of them for whoever goes through all of it."""

    @property
    def count(self) -> int:
        """The number of lines."""

    @property
    def block_count(self) -> int: ...

    def lines(self, start: int, stop: int) -> list[str]:
        """Return the lines from `start` up to, not including, `stop`; fewer at the end."""

    def block(self, place: int) -> tuple[int, str]:
        """Return the number of a block's first line, and its text."""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A run of lines.

    Attributes:
        line_count: How many it has.
        make: Returns its text, without a newline at the end.
        base: The way to the container whose members it shows, or to the one value that it shows.
        first: The first member's place in an array; None in an object.
        is_value: It shows the value at `base` itself, from its first line on.
    """

    line_count: int
    make: Callable[[], str]
    base: Path = ()
    first: int | None = None
    is_value: bool = False


class BlockLines:
    """Lines in blocks; the texts of the blocks looked at last are kept."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.blocks = list(blocks)
        self._starts: list[int] = []
        self.count = 0
        for block in self.blocks:
            self._starts.append(self.count)
            self.count += block.line_count
        self._kept: OrderedDict[int, list[str]] = OrderedDict()

    @property
    def block_count(self) -> int:
        return len(self.blocks)

    def block(self, place: int) -> tuple[int, str]:
        return self._starts[place], self.blocks[place].make()

    def block_at(self, line: int) -> int:
        """Return the place of the block that `line` is in."""
        return bisect_right(self._starts, line) - 1

    def first_line(self, place: int) -> int:
        return self._starts[place]

    def block_lines(self, place: int) -> Sequence[str]:
        kept = self._kept.get(place)
        if kept is None:
            kept = self._kept[place] = self.blocks[place].make().split("\n")
            if len(self._kept) > _KEPT_BLOCKS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(place)
        return kept

    def lines(self, start: int, stop: int) -> list[str]:
        found: list[str] = []
        line, stop = max(0, start), min(stop, self.count)
        while line < stop:
            place = self.block_at(line)
            first = self._starts[place]
            part = self.block_lines(place)[line - first : stop - first]
            found += part
            line += len(part)
        return found


class HexLines:
    """Bytes as a hex dump: the offset, sixteen bytes, and what of them is a character."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self.count = -(-len(body) // _HEX_WIDTH)

    @property
    def block_count(self) -> int:
        return -(-self.count // _HEX_BLOCK_LINES)

    def lines(self, start: int, stop: int) -> list[str]:
        return [self._line(number * _HEX_WIDTH) for number in range(max(0, start), min(stop, self.count))]

    def block(self, place: int) -> tuple[int, str]:
        first = place * _HEX_BLOCK_LINES
        return first, "\n".join(self.lines(first, first + _HEX_BLOCK_LINES))

    def _line(self, offset: int) -> str:
        part = self._body[offset : offset + _HEX_WIDTH]
        characters = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
        return f"{offset:08x}  {part.hex(' '):<{_HEX_WIDTH * 3}} {characters}"


def text_lines(body: bytes) -> BlockLines:
    """Return the lines of a text in UTF-8; a line that is endless is broken at 128 KiB."""
    view = body.removeprefix(codecs.BOM_UTF8)
    return BlockLines(_text_blocks(view))


def _text_blocks(body: bytes) -> Iterable[Block]:
    start = 0
    while start < len(body) or start == 0:
        stop = _stop(body, start)
        part = body[start:stop]
        following = stop + 1 if body[stop : stop + 1] == b"\n" else stop
        yield Block(_line_count(part), lambda part=part: _text(part))  # type: ignore[misc]  # a default binds it
        start = max(following, 1)


def _stop(body: bytes, start: int) -> int:
    """Return where a block ends: before a newline, or where an endless line is broken."""
    if len(body) - start <= _BLOCK:
        return len(body)
    newline = body.rfind(b"\n", start, start + _BLOCK)
    if newline > start:
        return newline
    stop = start + _BLOCK
    while stop > start and body[stop] & 0xC0 == 0x80:  # inside a character
        stop -= 1
    return stop


def _line_count(part: bytes) -> int:
    return part.count(b"\n") + 1 + (part.count(b"\r") - part.count(b"\r\n"))


def _text(part: bytes) -> str:
    return part.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
