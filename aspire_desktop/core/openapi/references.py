"""Follows `$ref` inside one document, and never out of it."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote

#: A chain of references longer than this is a mistake or an attack.
_MAX_STEPS: Final = 32


class References:
    """Resolves ``#/...`` pointers; files and URLs are never opened."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def resolve(self, node: object) -> dict[str, Any] | None:
        """Return the object that `node` is or refers to; None where there is no such object."""
        for _ in range(_MAX_STEPS):
            if not isinstance(node, dict):
                return None
            target = node.get("$ref")
            if not isinstance(target, str):
                return node
            node = self._look_up(target)
        return None

    def _look_up(self, pointer: str) -> object:
        if not pointer.startswith("#/"):
            return None
        node: object = self._document
        for part in pointer[2:].split("/"):
            # RFC 6901 (~), within a URL fragment (%).
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or key not in node:
                return None
            node = node[key]
        return node
