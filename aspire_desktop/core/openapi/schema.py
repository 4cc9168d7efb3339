"""One schema of a description, read when somebody asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from aspire_desktop.core.openapi.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.references import References

_MAX_PARTS: Final = 64
_NULL: Final = "null"
_JsonKind: TypeAlias = type[str] | type[list[Any]] | type[dict[str, Any]]


class Schema:
    """A view of a schema object with its references, `allOf` and nullable unions resolved.

    `allOf` is merged.  Of `oneOf` and `anyOf` the first member that is not null is taken: in the
    vendor's document each is a null and one reference.
    """

    def __init__(self, raw: object, references: References) -> None:
        self._references = references
        self._parts = list(_flattened(raw, references))

    @property
    def is_known(self) -> bool:
        """False where the schema is missing, or its reference leads nowhere."""
        return bool(self._parts)

    @property
    def type(self) -> str:
        """``object``, ``array``, ``string``, ``integer``, ``number``, ``boolean``, or empty."""
        for part in self._parts:
            kind = part.get("type")
            if isinstance(kind, list):  # OpenAPI 3.1: ["string", "null"]
                kind = next((k for k in kind if isinstance(k, str) and k != _NULL), None)
            if isinstance(kind, str) and kind != _NULL:
                return kind
        if any("properties" in part for part in self._parts):
            return "object"
        return "array" if any("items" in part for part in self._parts) else ""

    @property
    def format(self) -> str:
        return self._text("format")

    @property
    def description(self) -> str:
        return plain_text(self._text("description"))

    @property
    def nullable(self) -> bool:
        return any(part.get("nullable") is True or _allows_null(part.get("type")) for part in self._parts)

    @property
    def enum(self) -> list[Any]:
        """The values allowed, without null; empty where any is."""
        values = self._first("enum", list)
        return [value for value in values or [] if value is not None]

    @property
    def minimum(self) -> float | None:
        return self._number("minimum")

    @property
    def maximum(self) -> float | None:
        return self._number("maximum")

    @property
    def sample(self) -> tuple[object] | None:
        """The example or the default that the description gives, in a tuple since it may be null."""
        for key in ("example", "default", "const"):
            for part in self._parts:
                if key in part:
                    return (part[key],)
        return None

    @property
    def required(self) -> frozenset[str]:
        names: set[str] = set()
        for part in self._parts:
            listed = part.get("required")
            if isinstance(listed, list):
                names.update(name for name in listed if isinstance(name, str))
        return frozenset(names)

    @cached_property
    def properties(self) -> dict[str, Schema]:
        """The members in the description's order."""
        members: dict[str, Schema] = {}
        for part in self._parts:
            listed = part.get("properties")
            if isinstance(listed, dict):
                members.update((name, Schema(raw, self._references)) for name, raw in listed.items())
        return members

    @cached_property
    def items(self) -> Schema:
        return Schema(self._first("items", dict) or {}, self._references)

    @property
    def identity(self) -> tuple[int, ...]:
        """What two views of the same schema object share: how a cycle is told."""
        return tuple(id(part) for part in self._parts)

    def _first(self, key: str, kind: _JsonKind) -> Any:
        return next((part[key] for part in self._parts if isinstance(part.get(key), kind)), None)

    def _text(self, key: str) -> str:
        return self._first(key, str) or ""

    def _number(self, key: str) -> float | None:
        value = next((p[key] for p in self._parts if isinstance(p.get(key), int | float)), None)
        return None if value is None or isinstance(value, bool) else value


def _flattened(raw: object, references: References) -> Iterator[dict[str, Any]]:
    """Yield the schema objects that apply together, each once, without going round in circles."""
    seen: set[int] = set()
    waiting = [raw]
    while waiting and len(seen) < _MAX_PARTS:
        part = references.resolve(waiting.pop(0))
        if part is None or id(part) in seen:
            continue
        seen.add(id(part))
        yield part
        every = part.get("allOf")
        if isinstance(every, list):
            waiting.extend(every)
        for key in ("oneOf", "anyOf"):
            choices = part.get(key)
            if isinstance(choices, list):
                waiting.extend(_first_that_is_not_null(choices))


def _first_that_is_not_null(choices: list[object]) -> list[dict[str, Any]]:
    real = [
        c
        for c in choices
        if isinstance(c, dict) and ("$ref" in c or c.get("type") != _NULL) and _says_more(c)
    ]
    return real[:1]


def _says_more(choice: dict[str, Any]) -> bool:
    """Tell a real choice from NSwag's way of saying null: an object that only says nullable."""
    return bool(choice.keys() - {"nullable"})


def _allows_null(kind: object) -> bool:
    return kind == _NULL or (isinstance(kind, list) and _NULL in kind)
