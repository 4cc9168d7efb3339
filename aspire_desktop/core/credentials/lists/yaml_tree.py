"""Reads YAML as a tree of texts: what stands in the file, not what YAML makes of it.

Of the parser's events and without recursion: libyaml's own composer ends the process where a file is
nested deeply enough.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.credentials.lists.trees import Member, Tree
from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import yaml

_MAX_DEPTH: Final = 100
#: With all aliases written out.
_MAX_NODES: Final = 300_000
_MERGE: Final = "<<"
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})


def read_yaml(text: str) -> list[Tree]:
    """Return the documents of a YAML text.

    Raises:
        InputError: It is none, or grows too large when its aliases are written out.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder().built(yaml.parse(text, Loader=loader))
    except (yaml.YAMLError, UnicodeError, ValueError, RecursionError):
        raise InputError("listing.yaml_broken") from None


@dataclass(slots=True)
class _Open:
    """A list or an object that is being read; `size` counts all that is in it."""

    is_object: bool
    anchor: str | None
    values: list[Any] = field(default_factory=list)
    size: int = 1
    key: tuple[str, int, bool] | None = None  #: its text, its line, whether it is quoted

    def closed(self) -> Tree:
        return tuple(_merged(self.values)) if self.is_object else self.values


class _Builder:
    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Tree, int]] = {}
        self._documents: list[Tree] = []

    def built(self, events: Iterable[yaml.Event]) -> list[Tree]:
        import yaml

        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                self._add_scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._begin(event, is_object=isinstance(event, yaml.MappingStartEvent))
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()
            elif isinstance(event, yaml.AliasEvent):
                self._add(*self._anchors.get(str(event.anchor), (None, 1)), event)
            elif isinstance(event, yaml.DocumentStartEvent):
                self._anchors.clear()
        return self._documents

    def _add_scalar(self, event: Any) -> None:
        is_null = not event.style and event.value in _NULLS and not self._waits_for_key()
        value = None if is_null else event.value
        if event.anchor:
            self._anchors[event.anchor] = value, 1
        self._add(value, 1, event)

    def _begin(self, event: Any, *, is_object: bool) -> None:
        if len(self._open) >= _MAX_DEPTH:
            raise InputError("listing.yaml_too_large")
        self._open.append(_Open(is_object, event.anchor))

    def _end(self) -> None:
        done = self._open.pop()
        value = done.closed()
        if done.anchor:
            self._anchors[done.anchor] = value, done.size
        self._add(value, done.size, None)

    def _waits_for_key(self) -> bool:
        return bool(self._open) and self._open[-1].is_object and self._open[-1].key is None

    def _add(self, value: Tree, size: int, event: Any) -> None:
        if not self._open:
            self._documents.append(value)
            return
        top = self._open[-1]
        top.size += size
        if top.size > _MAX_NODES:
            raise InputError("listing.yaml_too_large")
        if self._waits_for_key():
            line = event.start_mark.line + 1 if event is not None else 0
            is_plain = not getattr(event, "style", None)
            top.key = (value if isinstance(value, str) else "", line, not is_plain)
        elif top.is_object and top.key is not None:
            (text, line, is_quoted), top.key = top.key, None
            top.values.append((Member(text, value, line), text == _MERGE and not is_quoted))
        else:
            top.values.append(value)


def _merged(values: list[tuple[Member, bool]]) -> Iterator[Member]:
    """Yield an object's members, and those of what ``<<`` names: its own win, then the first named."""
    seen = {one.key for one, is_merge in values if not is_merge}
    for one, is_merge in values:
        if not is_merge:
            yield one
            continue
        for source in one.value if isinstance(one.value, list) else [one.value]:
            inner = source if isinstance(source, tuple) else ()
            yield from (part for part in inner if part.key not in seen)
            seen |= {part.key for part in inner}
