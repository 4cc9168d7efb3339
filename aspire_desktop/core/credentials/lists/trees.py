"""Reads JSON, YAML and TOML, with every scalar as the text that stands in the file.

A Secret of digits must stay what it is: ``0123`` is no 123, ``1e5`` no 100000.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_DEPTH: Final = 100
#: With all of YAML's aliases written out.
_MAX_NODES: Final = 1_000_000
_MERGE: Final = "<<"
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Member:
    """A key of an object with its value; `line` is 0 where the format tells none."""

    key: str
    value: Tree
    line: int = 0


#: An object's members in their order, also those whose key comes again.
Members = tuple[Member, ...]
Tree = str | list[Any] | Members | None


def member(tree: Tree, *keys: str) -> Tree:
    """Return what an object has under the first of `keys` that it has; None where there is none."""
    if isinstance(tree, tuple):
        for key in keys:
            for one in tree:
                if one.key == key:
                    return one.value
    return None


def text_of(tree: Tree) -> str:
    return tree if isinstance(tree, str) else ""


def read_json(text: str) -> list[Tree]:
    """Return the values of a JSON text, or of several one after the other.

    Raises:
        InputError: It is none.
    """
    decoder = json.JSONDecoder(
        object_pairs_hook=_members, parse_int=str, parse_float=str, parse_constant=str, strict=False
    )
    found, at = [], 0
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            found.append(_from_json(value))
            while at < len(text) and text[at] in " \t\r\n":
                at += 1
    except (ValueError, RecursionError):
        raise InputError("listing.json_broken") from None
    return found


def _members(pairs: list[tuple[str, Any]]) -> Members:
    return tuple(Member(key, _from_json(value)) for key, value in pairs)


def _from_json(value: Any) -> Tree:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return [_from_json(one) for one in value]
    return value  # type: ignore[no-any-return]


def read_toml(text: str) -> Tree:
    """Return a TOML document.

    Raises:
        InputError: It is none.
    """
    import tomllib

    try:
        return _from_plain(tomllib.loads(text, parse_float=str), text)
    except (ValueError, RecursionError):
        raise InputError("listing.toml_broken") from None


def _from_plain(value: object, text: str) -> Tree:
    if isinstance(value, dict):
        return tuple(Member(str(key), _from_plain(one, text)) for key, one in value.items())
    if isinstance(value, list):
        return [_from_plain(one, text) for one in value]
    if isinstance(value, int) and not isinstance(value, bool) and str(value) not in text:
        raise ValueError(value)  # 0x1F: its text is lost
    return str(value).lower() if isinstance(value, bool) else str(value)


def read_yaml(text: str) -> list[Tree]:
    """Return the documents of a YAML text.

    Raises:
        InputError: It is none, or grows too large when its aliases are written out.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        walk = _YamlWalk()
        return [walk.tree(node, 0) for node in yaml.compose_all(text, Loader=loader)]
    except (yaml.YAMLError, UnicodeError, ValueError, RecursionError):
        raise InputError("listing.yaml_broken") from None


class _YamlWalk:
    def __init__(self) -> None:
        self._nodes = 0

    def tree(self, node: Any, depth: int) -> Tree:
        self._nodes += 1
        if depth > _MAX_DEPTH or self._nodes > _MAX_NODES:
            raise InputError("listing.yaml_too_large")
        if isinstance(node.value, str):
            return None if node.style is None and node.value in _NULLS else node.value
        if node.id == "sequence":
            return [self.tree(one, depth + 1) for one in node.value]
        return tuple(self._members(node, depth))

    def _members(self, node: Any, depth: int) -> Iterator[Member]:
        own = {key.value for key, _ in node.value if isinstance(key.value, str)}
        for key, value in node.value:
            if not isinstance(key.value, str):
                continue
            tree = self.tree(value, depth + 1)
            if key.value == _MERGE and key.style is None:
                yield from (one for one in _merged(tree) if one.key not in own)
            else:
                yield Member(key.value, tree, key.start_mark.line + 1)


def _merged(tree: Tree) -> Iterator[Member]:
    """Yield the members of what ``<<`` names, each key once: the first one named wins."""
    seen: set[str] = set()
    for source in tree if isinstance(tree, list) else [tree]:
        if isinstance(source, tuple):
            yield from (one for one in source if one.key not in seen)
            seen.update(one.key for one in source)
