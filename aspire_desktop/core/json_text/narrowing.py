"""Narrows a JSON value to the members that hold a text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.json_text.value import JsonValue

_STEP = 2_000


class Narrowing:
    """The members whose name or content holds a text, in any case.

    Content is searched as it came over the line, so that nothing has to be decoded for it.
    """

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self._pattern = _pattern(wanted)
        self._name = re.compile(re.escape(wanted), re.IGNORECASE)
        #: Those of big values, found beforehand in a thread.
        self._found: dict[JsonValue, list[int]] = {}

    def prepare(self, value: JsonValue) -> Iterator[None]:
        """Go through the big values, pausing from time to time; meant for a thread."""
        if not value.is_big:
            return
        found: list[int] = []
        for place, (name, member) in enumerate(value.members()):
            if self._holds(name, member):
                found.append(place)
            if place % _STEP == 0:
                yield
        self._found[value] = found
        for place in found:
            _, member = value.member(place)
            yield from self.prepare(member)

    def places(self, value: JsonValue) -> Sequence[int]:
        """Return the places of the members that hold the text."""
        known = self._found.get(value)
        if known is not None:
            return known
        return [place for place, (name, member) in enumerate(value.members()) if self._holds(name, member)]

    def names(self, name: str | int) -> bool:
        """Say whether a member's own name holds the text: then all of it is shown."""
        return isinstance(name, str) and self._name.search(name) is not None

    def _holds(self, name: str | int, member: JsonValue) -> bool:
        return self.names(name) or self._pattern.search(member.text) is not None


def _pattern(wanted: str) -> re.Pattern[bytes]:
    """Return what `wanted` may look like in JSON: with its characters escaped, or as they are."""
    forms = {json.dumps(wanted, ensure_ascii=plain)[1:-1] for plain in (True, False)}
    forms |= {json.dumps(text, ensure_ascii=False)[1:-1] for text in (wanted.lower(), wanted.upper())}
    return re.compile(
        b"|".join(re.escape(f.encode("utf-8", "replace")) for f in sorted(forms)), re.IGNORECASE
    )
