"""One schema of a description, read when somebody asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from aspire_desktop.core.openapi.json_keywords import is_number
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.references import last_key
from aspire_desktop.core.openapi.schema_parts import (
    allows_null,
    alternatives,
    around_unions,
    discriminated,
    flattened,
    types_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.openapi.references import References

_NULL: Final = "null"
_TEXT_MEDIA: Final = ("text/", "application/json", "application/xml")
#: Keywords that tell the type where `type` is missing.
_IMPLIED: Final = {
    "properties": "object",
    "additionalProperties": "object",
    "items": "array",
    "prefixItems": "array",
}
_MAX_PREFIX: Final = 100
_JsonKind: TypeAlias = type[str] | type[list[Any]] | type[dict[str, Any]]


class Schema:
    """A view of a schema object with its references, `allOf` and nullable unions resolved.

    `allOf` is merged.  Of `oneOf` and `anyOf` the first member that is not null is taken; where
    there are more, they are in `choices`.  Nothing is read before it is asked for.
    """

    def __init__(self, raw: object, references: References, *further: object) -> None:
        """Args: further: Schema objects that apply together with `raw`."""
        self._raws = (raw, *further)
        self._references = references

    @cached_property
    def _parts(self) -> list[dict[str, Any]]:
        return flattened(self._raws, self._references)

    @property
    def is_known(self) -> bool:
        """False where the schema is missing, or its reference leads nowhere."""
        return bool(self._parts)

    @property
    def asks_something(self) -> bool:
        """Whether it asks for more than some object: else nothing can be said to fit it."""
        return bool(self.properties) or self.type not in ("", "object")

    @property
    def type(self) -> str:
        """``object``, ``array``, ``string``, ``integer``, ``number``, ``boolean``, or empty."""
        return next(iter(self.types), "")

    @cached_property
    def types(self) -> tuple[str, ...]:
        """All types allowed but null: several since OpenAPI 3.1; empty where any is.

        What a reference leads to is heard before what stands beside the reference, as of OpenAPI 3.0.
        """
        for part in sorted(self._parts, key=lambda part: "$ref" in part):
            named = tuple(kind for kind in types_of(part) if kind != _NULL)
            if named:
                return named
        implied = (kind for key, kind in _IMPLIED.items() if self.declares(key))
        return tuple(implied)[:1]

    @property
    def format(self) -> str:
        return self._text("format")

    @property
    def title(self) -> str:
        return plain_text(self._text("title"))

    @property
    def description(self) -> str:
        return plain_text(self._text("description"))

    @property
    def label(self) -> str:
        """What to call it among alternatives: its title, its name in the document, or its type."""
        raw = self._raws[0]
        own = raw if isinstance(raw, dict) else {}
        title, target = own.get("title"), own.get("$ref")
        if isinstance(title, str) and title:
            return plain_text(title)
        return self.title or (last_key(target) if isinstance(target, str) else "") or self.type

    @property
    def nullable(self) -> bool:
        return any(allows_null(part) for part in self._parts)

    @property
    def deprecated(self) -> bool:
        return self._is_true("deprecated")

    @property
    def read_only(self) -> bool:
        """Only the server sets it: it has no place in a request."""
        return self._is_true("readOnly")

    @property
    def unique_items(self) -> bool:
        return self._is_true("uniqueItems")

    @property
    def enum(self) -> list[Any]:
        """The values allowed, without null; empty where any is."""
        values = self._first("enum", list)
        if not values:
            values = [part["const"] for part in self._parts if "const" in part][:1]
        return [value for value in values if value is not None]

    @property
    def minimum(self) -> float | None:
        return max(self._numbers("minimum"), default=None)

    @property
    def maximum(self) -> float | None:
        return min(self._numbers("maximum"), default=None)

    @property
    def exclusive_minimum(self) -> float | None:
        """What a value must be greater than, in either way of saying it: of 3.0 or of 3.1."""
        return max(self._exclusive("exclusiveMinimum", "minimum"), default=None)

    @property
    def exclusive_maximum(self) -> float | None:
        return min(self._exclusive("exclusiveMaximum", "maximum"), default=None)

    @property
    def multiple_of(self) -> float | None:
        return next((number for number in self._numbers("multipleOf") if number > 0), None)

    @property
    def min_length(self) -> int | None:
        return max(self._counts("minLength"), default=None)

    @property
    def max_length(self) -> int | None:
        return min(self._counts("maxLength"), default=None)

    @property
    def min_items(self) -> int | None:
        return max(self._counts("minItems"), default=None)

    @property
    def max_items(self) -> int | None:
        return min(self._counts("maxItems"), default=None)

    @property
    def min_properties(self) -> int | None:
        return max(self._counts("minProperties"), default=None)

    @property
    def pattern(self) -> str:
        """A regular expression as of ECMAScript, from a stranger: see `patterns`."""
        return self._text("pattern")

    @property
    def default(self) -> tuple[object] | None:
        return next(((part["default"],) for part in self._parts if "default" in part), None)

    @property
    def examples(self) -> tuple[object, ...]:
        """The examples that the description gives."""
        found = [part["example"] for part in self._parts if "example" in part]
        return (*found, *(self._first("examples", list) or ()))

    @property
    def sample(self) -> tuple[object] | None:
        """The example or the default that the description gives, in a tuple since it may be null."""
        if self.examples:
            return (self.examples[0],)
        return self.default or next(((part["const"],) for part in self._parts if "const" in part), None)

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
        found: dict[str, list[object]] = {}
        for part in self._parts:
            listed = part.get("properties")
            for name, raw in listed.items() if isinstance(listed, dict) else ():
                found.setdefault(name, []).append(raw)
        # What says more of a member comes later: after the schema that it refines.
        return {name: Schema(raws[-1], self._references, *raws[-2::-1]) for name, raws in found.items()}

    @cached_property
    def additional(self) -> Schema | None:
        """What members beyond `properties` must be, where the description welcomes them."""
        for part in self._parts:
            raw = part.get("additionalProperties")
            if isinstance(raw, dict) or raw is True:
                return Schema(raw, self._references)
        return None

    @cached_property
    def items(self) -> Schema:
        for part in self._parts:
            raw = part.get("items", False)
            if isinstance(raw, dict) or raw is True:
                return Schema(raw, self._references)
            listed = raw if isinstance(raw, list) else part.get("prefixItems")
            if isinstance(listed, list) and listed:
                return Schema(listed[0], self._references)
        return Schema(None, self._references)

    @property
    def prefix_items(self) -> tuple[Schema, ...]:
        """What the first items of a list must be, each for itself."""
        listed = self._first("prefixItems", list) or self._first("items", list) or ()
        return tuple(Schema(raw, self._references) for raw in listed[:_MAX_PREFIX])

    @cached_property
    def choices(self) -> tuple[Schema, ...]:
        """The alternatives of the first union that leaves a choice, beyond null; else empty.

        Each with what holds beside the union.
        """
        real = next((found for part in self._parts if len(found := alternatives(part)) > 1), [])
        beside = around_unions(self._raws, self._references) if real else []
        return tuple(Schema(raw, self._references, *beside) for raw in real)

    @property
    def discriminated(self) -> tuple[str, str]:
        """The member that tells alternatives apart, and its value in the first; both may be empty."""
        return discriminated(self._raws, self._parts)

    @property
    def is_binary(self) -> bool:
        """Raw bytes, as a file has them; text in base64 is none."""
        if self.format == "binary" or self.type == "file":
            return True
        media = self._text("contentMediaType").lower()
        return bool(media) and not media.startswith(_TEXT_MEDIA) and not self.declares("contentEncoding")

    @property
    def identity(self) -> tuple[int, ...]:
        """What two views of the same schema object share: how a cycle is told."""
        return tuple(id(part) for part in self._parts)

    def declares(self, keyword: str) -> bool:
        """Say whether the schema, or anything merged into it, has `keyword`."""
        return any(keyword in part for part in self._parts)

    def json_schema(self) -> dict[str, Any]:
        """Return a JSON Schema (2020-12) that stands alone, for requests to be checked against."""
        from aspire_desktop.core.openapi.json_schema import standalone

        return standalone(self._raws, self._references)

    def _first(self, key: str, kind: _JsonKind) -> Any:
        return next((part[key] for part in self._parts if isinstance(part.get(key), kind)), None)

    def _text(self, key: str) -> str:
        return self._first(key, str) or ""

    def _is_true(self, key: str) -> bool:
        return any(part.get(key) is True for part in self._parts)

    def _numbers(self, key: str) -> Iterator[float]:
        for part in self._parts:
            if is_number(part.get(key)):
                yield part[key]

    def _counts(self, key: str) -> Iterator[int]:
        return (int(number) for number in self._numbers(key) if number >= 0)

    def _exclusive(self, key: str, inclusive: str) -> Iterator[float]:
        for part in self._parts:
            bound = part.get(inclusive) if part.get(key) is True else part.get(key)
            if is_number(bound):
                yield bound
