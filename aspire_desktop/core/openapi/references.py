"""Follows `$ref` inside one document, and never out of it."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote

#: A chain of references longer than this is a mistake or an attack.
_MAX_STEPS: Final = 32
_MAX_INDEX_DIGITS: Final = 9
_WORDS: Final = ("summary", "description")


class References:
    """Resolves ``#/...`` pointers; files and URLs are never opened."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._found: dict[str, object] = {}

    def resolve(self, node: object) -> dict[str, Any] | None:
        """Return the object that `node` is or refers to; None where there is no such object."""
        for _ in range(_MAX_STEPS):
            if not isinstance(node, dict):
                return None
            target = node.get("$ref")
            if not isinstance(target, str):
                return node
            node = self.target(target)
        return None

    def described(self, node: object) -> dict[str, Any] | None:
        """Like `resolve`; words beside the reference replace the target's own, as of OpenAPI 3.1."""
        return self._overlaid(node, _WORDS)

    def overlaid(self, node: object) -> dict[str, Any] | None:
        """Like `resolve`; everything beside the reference replaces the target's own, as in a path."""
        return self._overlaid(node, None)

    def target(self, pointer: str) -> object:
        """Return what stands at `pointer`; None where nothing does, and for other documents."""
        if pointer not in self._found:
            self._found[pointer] = self._look_up(pointer)
        return self._found[pointer]

    def _overlaid(self, node: object, keys: tuple[str, ...] | None) -> dict[str, Any] | None:
        target = self.resolve(node)
        if target is None or target is node or not isinstance(node, dict):
            return target
        beside = {key: value for key, value in node.items() if key in (keys or node) and key != "$ref"}
        return target | beside if beside else target

    def _look_up(self, pointer: str) -> object:
        if not pointer.startswith("#/"):
            return None
        node: object = self._document
        for part in pointer[2:].split("/"):
            node = _member(node, last_key(part))
            if node is None:
                return None
        return node


def last_key(pointer: str) -> str:
    """Return the last part of `pointer` as the key that it stands for."""
    # RFC 6901 (~), within a URL fragment (%).
    return unquote(pointer.rpartition("/")[2]).replace("~1", "/").replace("~0", "~")


def _member(node: object, key: str) -> object:
    if isinstance(node, dict):
        return node.get(key)
    if isinstance(node, list) and key.isascii() and key.isdigit() and len(key) <= _MAX_INDEX_DIGITS:
        return node[int(key)] if int(key) < len(node) else None
    return None
