"""Reads YAML as if it were JSON: the same values, the same keys, and no more of them.

YAML can say far more than JSON: dates, ``no`` for false, numbers as keys, references to itself, and
references that make a short text immensely large.  Documents that describe an API mean none of that.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.openapi.plain_text import one_line
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    import yaml

#: Of a document with all of its aliases written out.
_MAX_NODES: Final = 5_000_000
_MAX_DEPTH: Final = 500
_MERGE: Final = "<<"
_TAGS: Final = "tag:yaml.org,2002:"
_RESOLVED_TAGS: Final = frozenset(f"{_TAGS}{name}" for name in ("int", "float", "bool", "null"))
_CONSTANTS: Final = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INTEGER: Final = late_pattern(r"[-+]?[0-9]{1,4000}\Z")
_OTHER_BASE: Final = late_pattern(r"0(?:x[0-9A-Fa-f]{1,1000}|o[0-7]{1,1000})\Z")
_FLOAT: Final = late_pattern(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")


def decoded_yaml(raw: bytes) -> tuple[object, tuple[Phrase, ...]]:
    """Return the first document in `raw`, and a sentence for each key that stands twice in it.

    Raises:
        DocumentError: It is no YAML, or its aliases make it too large.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder().built(yaml.parse(raw, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = str(error.problem or "")[:500]
        if mark is None:
            raise DocumentError("description.yaml_broken", detail=said) from None
        raise DocumentError(
            "description.yaml_broken_at", line=mark.line + 1, column=mark.column + 1, detail=said
        ) from None
    except (yaml.YAMLError, UnicodeError, ValueError):
        raise DocumentError("description.yaml_broken") from None
    except RecursionError:
        raise DocumentError("description.too_deep") from None


class _Open:
    """A list or an object that is being read; `size` counts all that is in it."""

    __slots__ = ("anchor", "key", "merged", "size", "value")

    def __init__(self, value: Any, anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self.size = 1
        self.key: str | None = None
        self.merged: list[object] = []


class _Builder:
    """Makes values of the parser's events, without recursion, in step with the text."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[object, int]] = {}
        self._waiting: set[str] = set()
        self._problems: list[Phrase] = []
        self._merged = 0
        self._root: object = None

    def built(self, events: Iterable[yaml.Event]) -> tuple[object, tuple[Phrase, ...]]:
        import yaml

        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._add_scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._begin({}, event)
            elif kind is yaml.SequenceStartEvent:
                self._begin([], event)
            elif kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
                self._end()
            elif kind is yaml.AliasEvent:
                self._add_alias(event)
            elif kind is yaml.DocumentEndEvent:
                break
        return self._root, tuple(self._problems)

    def _add_scalar(self, event: Any) -> None:
        top = self._open[-1] if self._open else None
        text: str = event.value
        if top is not None and top.key is None and type(top.value) is dict:
            self._take_key(top, text)
            if event.anchor:
                self._anchors[event.anchor] = (text, 1)
            return
        value = text if event.style or not _is_resolved(event) else _scalar(text)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1)
        self._add(value, 1)

    def _take_key(self, top: _Open, text: str) -> None:
        top.key = text
        if text in top.value:
            self._problems.append(Phrase("description.key_twice", key=one_line(text)))

    def _begin(self, value: object, event: Any) -> None:
        if len(self._open) >= _MAX_DEPTH:
            raise DocumentError("description.too_deep")
        top = self._open[-1] if self._open else None
        if top is not None and top.key is None and type(top.value) is dict:
            raise DocumentError("description.yaml_key")
        if event.anchor:
            self._waiting.add(event.anchor)
        self._open.append(_Open(value, event.anchor))

    def _end(self) -> None:
        closed = self._open.pop()
        if closed.merged:
            self._merge(closed)
        if closed.anchor:
            self._waiting.discard(closed.anchor)
            self._anchors[closed.anchor] = (closed.value, closed.size)
        self._add(closed.value, closed.size)

    def _add_alias(self, event: Any) -> None:
        if event.anchor in self._waiting:
            raise DocumentError("description.yaml_contains_itself")
        if event.anchor not in self._anchors:
            raise DocumentError("description.yaml_alias")
        value, size = self._anchors[event.anchor]
        top = self._open[-1] if self._open else None
        if top is not None and top.key is None and type(top.value) is dict:
            if not isinstance(value, str | int | float | None):
                raise DocumentError("description.yaml_key")
            self._take_key(top, str(value))
            return
        self._add(value, size)

    def _add(self, value: object, size: int) -> None:
        if not self._open:
            self._root = value
            return
        top = self._open[-1]
        top.size += size
        if top.size > _MAX_NODES:
            raise DocumentError("description.yaml_too_large")
        if type(top.value) is list:
            top.value.append(value)
            return
        key, top.key = top.key, None
        if key == _MERGE and isinstance(value, dict | list):
            top.merged += value if isinstance(value, list) else [value]
        else:
            top.value[key] = value

    def _merge(self, closed: _Open) -> None:
        """Put in what ``<<`` names; the object's own members win, then the first named."""
        for source in closed.merged:
            if not isinstance(source, dict):
                continue
            self._merged += len(source)
            if self._merged > _MAX_NODES:
                raise DocumentError("description.yaml_too_large")
            for key, value in source.items():
                closed.value.setdefault(key, value)


def _is_resolved(event: Any) -> bool:
    """Say whether a plain scalar is more than text: ``!!str 1`` and ``!x 1`` are not."""
    return event.tag is None or event.tag in _RESOLVED_TAGS


def _scalar(text: str) -> object:
    """Return what JSON would have: dates, ``no``, ``.inf`` and the like stay text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.match(text):
        return int(text)
    if _OTHER_BASE.match(text):
        return int(text, 0)
    if _FLOAT.match(text):
        number = float(text)
        return number if math.isfinite(number) else text
    return text
