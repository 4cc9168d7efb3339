"""Reads Bruno's own files: a request or an environment in blocks, ``vars { … }``, ``body:json { … }``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.trees import Member

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.credentials.lists.trees import Members, Tree

#: A block begins and ends at the beginning of a line; what stands in it is indented.
_BLOCK: Final = re.compile(r"^([a-z]+(?::[a-z-]+)*) \{[ \t]*\n(.*?)^\}[ \t]*$", re.MULTILINE | re.DOTALL)
_KNOWN: Final = re.compile(r"^(?:meta|vars|headers|body:json|body:form-urlencoded) \{[ \t]*$", re.MULTILINE)
_PAIR: Final = re.compile(r"[ \t]*(~?)([^\s:~][^:]*):[ \t]*(.*?)[ \t]*$")
_METHODS: Final = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})
_TEXTS: Final = frozenset({"body", "body:json", "body:text"})
_LISTS: Final = frozenset({"vars", "vars:pre-request", "body:form-urlencoded", "body:multipart-form"})


def is_bruno(text: str) -> bool:
    return bool(_KNOWN.search(text))


def read_bruno(text: str) -> Tree:
    """Return a file as an object: its name, its URL, its variables with their states, its body."""
    return tuple(_members(text.replace("\r\n", "\n")))


def _members(text: str) -> Iterator[Member]:
    for block in _BLOCK.finditer(text):
        kind, line = block[1], text.count("\n", 0, block.start(2)) + 1
        if kind in _TEXTS:
            yield Member("body", block[2], line)
        elif kind in _LISTS:
            yield Member("variables", list(_variables(block[2], line)), line)
        elif kind == "meta" or kind in _METHODS:
            wanted = "name" if kind == "meta" else "url"
            found = (dict(_pairs_of(one)) for one in _variables(block[2], line))
            yield from (Member(wanted, one["value"]) for one in found if one["key"] == wanted)


def _variables(block: str, first: int) -> Iterator[Members]:
    """Yield each pair as Postman writes one; ``~`` before a name switches it off."""
    for line, said in enumerate(block.split("\n"), first):
        pair = _PAIR.match(said)
        if pair is not None:
            state = "false" if pair[1] else "true"
            yield Member("key", pair[2]), Member("value", pair[3], line), Member("enabled", state)


def _pairs_of(members: Members) -> Iterator[tuple[str, str]]:
    return ((one.key, str(one.value)) for one in members)
