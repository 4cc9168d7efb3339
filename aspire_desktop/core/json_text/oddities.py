"""What is in a JSON value that other programs may stumble over, and where."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.json_text.escapes import CONTROL_MARK, NUMBER_MARK, SURROGATE_MARK
from aspire_desktop.core.json_text.places import path_text
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.json_text.value import JsonValue, Path

_MARK: Final = b"\xef\xb7\x90"


class OddityKind(Enum):
    """The values are the codes of what is said of them."""

    NOT_A_NUMBER = "oddity.not_a_number"
    HALF_PAIR = "oddity.half_pair"
    CONTROL = "oddity.control"
    DOUBLED = "oddity.doubled"


@dataclass(frozen=True, slots=True)
class Oddity:
    """Attributes: path: where the first one is; of a doubled member, the object that it is in."""

    kind: OddityKind
    path: Path
    count: int = 1

    @property
    def told(self) -> Phrase:
        """How often it is there, what it is, and where first."""
        what = Phrase(self.kind.value)
        return Phrase("oddity.told", count=self.count, what=what, path=path_text(self.path))


class _Object(list[tuple[str, Any]]):
    """The members of an object in their order, none dropped."""


def find_oddities(value: JsonValue) -> Iterator[tuple[Oddity, ...]]:
    """Yield what is found so far, from time to time; meant for a thread.

    Of an object of more than `value.BIG` bytes the names of its own members are not compared.
    """
    found: dict[OddityKind, Oddity] = {}
    for path, first, text in _chunks(value, ()):
        for kind, place in _in_chunk(text, path, first):
            known = found.get(kind)
            found[kind] = Oddity(kind, place) if known is None else replace(known, count=known.count + 1)
        yield tuple(found.values())


def _chunks(value: JsonValue, path: Path) -> Iterator[tuple[Path, int | None, bytes]]:
    """Yield pieces of JSON: the way to each, and the first place where it is a run of an array's elements."""
    if not value.is_big:
        yield path, None, bytes(value.text)
    elif value.is_array:
        for segment in value.segments:
            child = value.member(segment.first)[1] if segment.count == 1 else None
            if child is not None and child.is_big:
                yield from _chunks(child, (*path, segment.first))
            else:
                yield path, segment.first, segment.array()
    else:
        for name, member in value.members():
            yield from _chunks(member, (*path, name))


def _in_chunk(text: bytes, path: Path, first: int | None) -> Iterator[tuple[OddityKind, Path]]:
    has_doubles = False

    def members(pairs: list[tuple[str, Any]]) -> _Object:
        nonlocal has_doubles
        has_doubles = has_doubles or len(dict(pairs)) < len(pairs)
        return _Object(pairs)

    try:
        decoded = json.loads(text.decode("utf-8", "replace"), object_pairs_hook=members, parse_int=float)
    except (ValueError, RecursionError):
        return
    if has_doubles or _MARK in text:
        yield from _walk(decoded, path, first or 0)


def _walk(decoded: Any, path: Path, first: int) -> Iterator[tuple[OddityKind, Path]]:
    """Go through a decoded value in its order; its elements, where it is an array, begin at `first`."""
    waiting: list[tuple[Any, Path, int]] = [(decoded, path, first)]
    while waiting:
        value, place, start = waiting.pop()
        if isinstance(value, _Object):
            names = [name for name, _ in value]
            for _ in range(len(names) - len(set(names))):
                yield OddityKind.DOUBLED, place
            for name in names:
                yield from _in_text(name, (*place, name))
            waiting += [(member, (*place, name), 0) for name, member in reversed(value)]
        elif isinstance(value, list):
            numbered = list(enumerate(value, start))
            waiting += [(member, (*place, number), 0) for number, member in reversed(numbered)]
        elif isinstance(value, str):
            yield from _in_text(value, place)


def _in_text(text: str, path: Path) -> Iterator[tuple[OddityKind, Path]]:
    if text.startswith(NUMBER_MARK):
        yield OddityKind.NOT_A_NUMBER, path
    if SURROGATE_MARK in text:
        yield OddityKind.HALF_PAIR, path
    if CONTROL_MARK in text:
        yield OddityKind.CONTROL, path
