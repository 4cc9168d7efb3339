"""Makes a value that fits a schema, of a bounded size however its schemas refer to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.example_values import scalar

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.schema import Schema

    #: The schemas around a value, by what two views of the same share.
    Seen = tuple[tuple[int, ...], ...]

_MAX_DEPTH: Final = 8
#: A body to start from is read by a person: beyond this only what is required is written.
_MAX_VALUES: Final = 400
#: Of what is required no more than this: types that require each other have no end.
_MAX_NEEDED: Final = 1_000
_MAX_ITEMS: Final = 50
_MAX_MEMBERS: Final = 20
#: Stands for a value that has no end: it is left out where that is possible.
_ENDLESS: Final = object()


class ExampleMaker:
    """Makes one example."""

    def __init__(self, *, uses_samples: bool = True) -> None:
        """Args: uses_samples: Take the examples and defaults that the description gives."""
        self._left = _MAX_VALUES
        self._uses_samples = uses_samples

    def value(self, schema: Schema) -> object:
        """Return the value; null where a schema can only be filled by itself."""
        made = self._value(schema, ())
        return None if made is _ENDLESS else made

    def _value(self, schema: Schema, seen: Seen, number: int = 0) -> object:
        self._left -= 1
        sample = schema.sample if self._uses_samples and not number else None
        if sample is not None and (sample[0] is not None or schema.nullable or not schema.type):
            return sample[0]
        if schema.enum:
            return schema.enum[number % len(schema.enum)]
        if (
            self._left <= -_MAX_NEEDED
            or len(seen) >= _MAX_DEPTH
            or (schema.identity and schema.identity in seen)
        ):
            return _ENDLESS
        seen = (*seen, schema.identity)
        if schema.type == "object":
            return self._object(schema, seen)
        if schema.type == "array":
            return self._array(schema, seen)
        return scalar(schema, number)

    def _object(self, schema: Schema, seen: Seen) -> object:
        made: dict[str, Any] = {}
        required = schema.required
        for name, member in schema.properties.items():
            is_needed = name in required
            if member.read_only or (self._left <= 0 and not is_needed):
                continue
            is_null = member.nullable and (self._left <= 0 or not is_needed)
            value = None if is_null else self._value(member, seen)
            if value is _ENDLESS and is_needed:
                value = None if member.nullable else _empty(member)
            if value is not _ENDLESS:
                made[name] = value
        name, kind = schema.discriminated
        if kind and made.get(name, 0) in ("", None):
            made[name] = kind
        self._add_further(schema, made, seen)
        return made

    def _add_further(self, schema: Schema, made: dict[str, Any], seen: Seen) -> None:
        """Add members of any name: one where there is none at all, and as many as there must be."""
        further = schema.additional
        least = min(schema.min_properties or 0, _MAX_MEMBERS)
        is_typed = further is not None and bool(further.type) and self._left > 0
        if not made and is_typed:
            least = max(least, 1)
        names = (name for name in ("key", *(f"key{n}" for n in range(2, 99))) if name not in made)
        while len(made) < least:
            name = next(names)
            value = "" if further is None or not further.type else self._value(further, seen)
            made[name] = None if value is _ENDLESS else value

    def _array(self, schema: Schema, seen: Seen) -> list[object]:
        first = [self._value(item, seen) for item in schema.prefix_items]
        made = [None if value is _ENDLESS else value for value in first]
        least = min(schema.min_items or 0, _MAX_ITEMS)
        if not schema.items.is_known or schema.max_items == 0:
            return made + [None] * max(least - len(made), 0)
        if self._left <= 0 and not least:
            return made
        wanted = max(least, 0 if made else 1)
        for number in range(len(made), wanted):
            value = self._value(schema.items, seen, number if schema.unique_items else 0)
            if value is _ENDLESS:
                break
            made.append(value)
        return made


def _empty(schema: Schema) -> object:
    return {"object": {}, "array": []}.get(schema.type)
