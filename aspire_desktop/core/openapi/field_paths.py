"""The fields of a body by their paths, and the path that a server's words mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aspire_desktop.core.openapi.schema import Schema

_MAX_PATHS: Final = 5000
_MAX_DEPTH: Final = 5
_ITEM: Final = "[]"
_PART: Final = re.compile(r"\[\d+\]|[A-Za-z0-9_$@-]+")


def body_paths(schema: Schema) -> tuple[str, ...]:
    """Return a path for each field, outer ones first: ``Contact``, ``Contact.FirstName``, ``Items[].Qty``."""
    found: dict[str, None] = {}
    for path in _paths(schema, "", 0):
        found[path] = None
        if len(found) >= _MAX_PATHS:
            break
    return tuple(found)


def _paths(schema: Schema, prefix: str, depth: int) -> Iterator[str]:
    if depth >= _MAX_DEPTH:
        return
    for name in schema.properties:
        yield f"{prefix}{name}"
    for name, member in schema.properties.items():
        items = member.items if member.type == "array" else None
        inner, mark = (member, "") if items is None else (items, _ITEM)
        if inner.properties:
            yield from _paths(inner, f"{prefix}{name}{mark}.", depth + 1)


class FieldPaths:
    """Finds fields by their whole path, or by their last part where only one field ends with it."""

    def __init__(self, paths: Iterable[str]) -> None:
        """Args: paths: As `body_paths` gives them, or plain names; of two, one in the other, the longer."""
        known = [path for path in dict.fromkeys(paths) if path][:_MAX_PATHS]
        self._paths = {path.casefold(): path for path in reversed(known)}
        self._ends: dict[str, list[str]] = {}
        for path in known:
            self._ends.setdefault(path.rpartition(".")[2].casefold(), []).append(path)
        names = sorted({*self._paths, *self._ends}, key=lambda name: (-len(name), name))
        self._names = [(name, _pattern(name)) for name in names]

    def named(self, key: str) -> str:
        """Return the field that a `key` such as ``$.Contact.FirstName`` means; empty for none."""
        parts = [part for part in _PART.findall(key) if part != "$"]
        for start in range(len(parts)):
            wanted = ".".join(parts[start:]).replace(".[", "[")
            found = self._path(wanted)
            if found:
                return found
        words = [part for part in parts if not part.startswith("[") and not part.isdigit()]
        return self._end(words[-1]) if words else ""

    def mentioned(self, message: str) -> list[str]:
        """Return the fields whose names stand in `message`, the longest first."""
        found: dict[str, None] = {}
        rest, folded = message, message.casefold()
        for name, pattern in self._names:
            if name.partition("[")[0] not in folded:
                continue
            for hit in pattern.findall(rest):
                found[self._path(hit) or self._end(hit)] = None
            rest = pattern.sub("\0", rest)
        return [path for path in found if path]

    def _path(self, text: str) -> str:
        """Return the field with this path, with the numbers of items as in `text`."""
        found = self._paths.get(re.sub(r"\[\d+\]", _ITEM, text).casefold(), "")
        for number in re.findall(r"\[\d+\]", text):
            found = found.replace(_ITEM, number, 1)
        return found

    def _end(self, text: str) -> str:
        """Return the one field that ends with `text`, or the list of objects that have it."""
        ending = self._ends.get(text.casefold(), ())
        return ending[0].partition(_ITEM)[0] if len(ending) == 1 else ""


def _pattern(name: str) -> re.Pattern[str]:
    text = re.escape(name).replace(re.escape(_ITEM), r"\[\d+\]")
    return re.compile(rf"(?<![A-Za-z0-9_]){text}(?![A-Za-z0-9_])", re.IGNORECASE)
