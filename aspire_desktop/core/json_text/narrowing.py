"""Narrows a JSON value to the members that hold a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.json_text.escapes import as_seen, seen_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aspire_desktop.core.json_text.value import JsonValue

_STEP: Final = 2_000
#: An escape, or the mark of what was mended: the text is then shown in another form.
_ALTERED: Final = re.compile(rb"[\\\xef]")


class Narrowing:
    """The members whose name or content holds a text, in any case.

    Content is searched as it came over the line where nothing in it is escaped, else as it is shown.
    """

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self._name = re.compile(re.escape(wanted), re.IGNORECASE)
        self._seen = seen_pattern(wanted)
        #: Bytes know the case of plain letters only.
        self._sent = re.compile(re.escape(wanted.encode()), re.IGNORECASE) if wanted.isascii() else None
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
        return self.names(name) or self._is_in(bytes(member.text))

    def _is_in(self, text: bytes) -> bool:
        if self._sent is not None and not _ALTERED.search(text):
            return self._sent.search(text) is not None
        return self._seen.search(as_seen(text.decode("utf-8", "replace"))) is not None
