"""Where in a JSON text its values stand."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The names and the indexes that lead to a value.
Way: TypeAlias = tuple[str | int, ...]
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)
_MARKS: Final = frozenset(",:]}")


class _Place:
    """A value that somebody asked for, or one on the way to it."""

    __slots__ = ("inside", "offset")

    def __init__(self) -> None:
        self.inside: dict[str | int, _Place] = {}
        self.offset = -1


class _Open:
    """A list or an object that is being read; `place` is None where nothing of it was asked for."""

    __slots__ = ("index", "is_object", "key", "place", "wants_key")

    def __init__(self, place: _Place | None, *, is_object: bool) -> None:
        self.place = place
        self.is_object = is_object
        self.wants_key = is_object
        self.key = ""
        self.index = 0

    def member(self) -> _Place | None:
        if self.place is None:
            return None
        return self.place.inside.get(self.key if self.is_object else self.index)

    def take_key(self, text: str) -> None:
        self.wants_key = False
        self.key = _key(text) if self.place is not None and self.place.inside else ""

    def go_on(self) -> None:
        self.index += 1
        self.wants_key = self.is_object


def offsets(text: str, ways: Iterable[Way]) -> dict[Way, int]:
    """Return where the values at `ways` begin in `text`, which is valid JSON; in one pass.

    Of a name that stands twice the last value counts, as for any reader.  What is not there is left out.
    """
    root = _Place()
    wanted = {way: _planted(root, way) for way in ways}
    _scan(text, root)
    return {way: place.offset for way, place in wanted.items() if place.offset >= 0}


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return both from 1 on, as editors count."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _planted(root: _Place, way: Way) -> _Place:
    for step in way:
        root = root.inside.setdefault(step, _Place())
    return root


def _scan(text: str, root: _Place) -> None:
    waiting: list[_Open] = []
    for match in _TOKEN.finditer(text):
        piece = match[0]
        top = waiting[-1] if waiting else None
        if top is not None and piece in _MARKS:
            _step(piece, top, waiting)
        elif top is not None and top.wants_key:
            top.take_key(piece)
        else:
            place = root if top is None else top.member()
            if place is not None:
                place.offset = match.start()
            if piece in ("[", "{"):
                waiting.append(_Open(place, is_object=piece == "{"))


def _step(mark: str, top: _Open, waiting: list[_Open]) -> None:
    if mark == ",":
        top.go_on()
    elif mark != ":":
        waiting.pop()


def _key(token: str) -> str:
    try:
        key = json.loads(token)
    except ValueError:
        return ""
    return key if isinstance(key, str) else ""
