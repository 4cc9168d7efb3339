"""Reads JSON and TOML, with every scalar as the text that stands in the file.

A Secret of digits must stay what it is: ``0123`` is no 123, ``1e5`` no 100000.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from aspire_desktop.core.errors import InputError


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


#: A text, or a comment, or a comma that nothing follows.
_TEXT_OR_COMMENT: Final = re.compile(
    r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])', re.DOTALL
)


def without_comments(text: str) -> str:
    """Return JSON as editors write it for settings: its comments and the commas before a closing are gone."""
    return _TEXT_OR_COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else " ", text)


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
