"""Lays a JSON value out in indented lines, a block of them at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core.json_text.escapes import as_seen as seen
from aspire_desktop.core.json_text.escapes import as_sent as sent
from aspire_desktop.core.json_text.escapes import quoted
from aspire_desktop.core.json_text.lines import Block, BlockLines
from aspire_desktop.core.json_text.segments import SEGMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from aspire_desktop.core.json_text.value import JsonValue, Path

_INDENT: Final = 2


def json_lines(value: JsonValue, *, as_sent: bool = False) -> BlockLines:
    """Return `value` in lines, indented by two, as `msgspec.json.format` lays it out.

    Counting takes 70 ms for 50 MB in steps of less than one; the text is made when it is asked for.

    Args:
        value: What is laid out.
        as_sent: Leave its escapes as they came, where a person would read the characters.
    """
    read = sent if as_sent else seen
    blocks = _blocks(value, (), "", "")
    return BlockLines(replace(block, make=partial(_made, block.make, read)) for block in blocks)


def _made(make: Callable[[], str], read: Callable[[str], str]) -> str:
    return read(make())


def _blocks(value: JsonValue, path: Path, name: str, comma: str) -> Iterator[Block]:
    """Yield the blocks of `value`; `name` goes before its first line, `comma` after its last."""
    depth = len(path)
    if not value.is_big:
        yield _whole(value, path, name, comma)
    elif value.is_array:
        yield _line(f"{_pad(depth)}{name}[", path)
        last = len(value) - 1
        for segment in value.segments:
            end = "" if segment.first + segment.count - 1 == last else ","
            child = value.member(segment.first)[1] if segment.count == 1 else None
            if child is not None and child.is_big:
                yield from _blocks(child, (*path, segment.first), "", end)
            else:
                count = msgspec.json.format(segment.array(), indent=_INDENT).count(b"\n") - 1
                make = partial(_members_text, segment.array, depth, end)
                yield Block(count, make, path, segment.first)
        yield _line(f"{_pad(depth)}]{comma}", path)
    else:
        yield from _object_blocks(value, path, name, comma)


def _object_blocks(value: JsonValue, path: Path, name: str, comma: str) -> Iterator[Block]:
    depth = len(path)
    yield _line(f"{_pad(depth)}{name}{{", path)
    members = list(value.members())
    group: list[tuple[str | int, JsonValue]] = []
    size = 0
    for place, (key, member) in enumerate(members):
        end = "" if place == len(members) - 1 else ","
        if member.is_big:
            if group:
                yield _group(group, path, ",")
            group, size = [], 0
            yield from _blocks(member, (*path, key), f'"{quoted(str(key))}": ', end)
            continue
        group.append((key, member))
        size += len(member.text)
        if size > SEGMENT:
            yield _group(group, path, end)
            group, size = [], 0
    if group:
        yield _group(group, path, "")
    yield _line(f"{_pad(depth)}}}{comma}", path)


def _whole(value: JsonValue, path: Path, name: str, comma: str) -> Block:
    def make() -> str:
        text = str(msgspec.json.format(value.text, indent=_INDENT), "utf-8", "replace")
        pad = _pad(len(path))
        return f"{pad}{name}" + text.replace("\n", f"\n{pad}") + comma

    count = msgspec.json.format(value.text, indent=_INDENT).count(b"\n") + 1
    return Block(count, make, path, is_value=True)


def _group(group: Sequence[tuple[str | int, JsonValue]], path: Path, comma: str) -> Block:
    group = tuple(group)

    def text() -> bytes:
        parts = (b"".join((f'"{quoted(str(key))}":'.encode(), member.text)) for key, member in group)
        return b"".join((b"{", b",".join(parts), b"}"))

    count = msgspec.json.format(text(), indent=_INDENT).count(b"\n") - 1
    return Block(count, partial(_members_text, text, len(path), comma), path)


def _members_text(text: object, depth: int, comma: str) -> str:
    """Return the lines of a container's members, without its brackets."""
    assert callable(text)  # noqa: S101 - partial() loses the type
    whole = str(msgspec.json.format(text(), indent=_INDENT), "utf-8", "replace")
    lines = whole[2:-2]
    return (f"{_pad(depth)}{lines}".replace("\n", f"\n{_pad(depth)}") if depth else lines) + comma


def _line(text: str, path: Path) -> Block:
    return Block(1, lambda: text, path, is_value=True)


def _pad(depth: int) -> str:
    return " " * (_INDENT * depth)
