"""The fields of an answer, as a query names them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.json_text.envelope import ROW_NAMES, WRAPPERS, is_beside_rows
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aspire_desktop.core.openapi.schema import Schema


class FieldKind(Enum):
    """Each with the code of its words."""

    TEXT = "kind.text"
    NUMBER = "kind.number"
    INTEGER = "kind.integer"
    BOOLEAN = "kind.boolean"
    DATE_TIME = "kind.date_time"
    DATE = "kind.date"
    DURATION = "kind.duration"
    TIME = "kind.time"
    GUID = "kind.guid"
    OBJECT = "kind.object"
    COLLECTION = "kind.collection"
    UNKNOWN = "kind.unknown"

    @property
    def words(self) -> Phrase:
        return Phrase(self.value)

    @property
    def is_nested(self) -> bool:
        return self in (FieldKind.OBJECT, FieldKind.COLLECTION)

    @property
    def is_quoted(self) -> bool:
        """Its values stand in single quotes."""
        return self in (FieldKind.TEXT, FieldKind.UNKNOWN)


_FORMATS: Final = {
    "date-time": FieldKind.DATE_TIME,
    "date": FieldKind.DATE,
    "duration": FieldKind.DURATION,
    "time": FieldKind.TIME,
    "time-span": FieldKind.DURATION,
    "uuid": FieldKind.GUID,
    "guid": FieldKind.GUID,
}
_TYPES: Final = {
    "string": FieldKind.TEXT,
    "number": FieldKind.NUMBER,
    "integer": FieldKind.INTEGER,
    "boolean": FieldKind.BOOLEAN,
    "object": FieldKind.OBJECT,
    "array": FieldKind.COLLECTION,
}


_MAX_DEPTH: Final = 2


@dataclass(frozen=True, eq=False)
class QueryField:
    """One field, with those inside it where it is an object or a collection."""

    name: str
    kind: FieldKind
    nullable: bool = True
    schema: Schema | None = field(repr=False, default=None)

    @cached_property
    def members(self) -> tuple[QueryField, ...]:
        if self.schema is None or not self.kind.is_nested:
            return ()
        return query_fields(self.schema)

    def member(self, name: str) -> QueryField | None:
        return find(self.members, name)


def query_fields(schema: Schema) -> tuple[QueryField, ...]:
    """Return the fields of a row of an answer: of an array's items, also in an envelope, or of an object."""
    row = _row(schema)
    return tuple(
        QueryField(name, _kind(member), member.nullable, member) for name, member in row.properties.items()
    )


def _row(schema: Schema) -> Schema:
    if schema.type == "array":
        return schema.items
    return _wrapped_row(schema, 0) or schema


def _wrapped_row(schema: Schema, depth: int) -> Schema | None:
    """Return the items of the one array that `schema` wraps, as `find_rows` has it of an answer."""
    arrays = [(name, one) for name, one in schema.properties.items() if _holds_objects(one)]
    known = [(name, one) for name, one in arrays if name.lower() in ROW_NAMES]
    if len(known) == 1:
        return known[0][1].items
    if len(arrays) == 1 and all(name == arrays[0][0] or is_beside_rows(name) for name in schema.properties):
        return arrays[0][1].items
    if arrays or depth > _MAX_DEPTH:
        return None
    inner = [one for name, one in schema.properties.items() if name.lower() in WRAPPERS]
    found = [row for one in inner if (row := _wrapped_row(one, depth + 1)) is not None]
    return found[0] if len(found) == 1 else None


def _holds_objects(schema: Schema) -> bool:
    return schema.type == "array" and bool(schema.items.properties)


def find(fields: Iterable[QueryField], name: str) -> QueryField | None:
    return next((one for one in fields if one.name == name), None)


def selectable(fields: Iterable[QueryField]) -> tuple[QueryField, ...]:
    """Return what `$select` takes: the API answers 400 to a collection."""
    return tuple(one for one in fields if one.kind is not FieldKind.COLLECTION)


def expandable(fields: Iterable[QueryField]) -> tuple[QueryField, ...]:
    return tuple(one for one in fields if one.kind.is_nested)


def sortable(fields: Iterable[QueryField]) -> tuple[QueryField, ...]:
    return tuple(one for one in fields if not one.kind.is_nested)


def choices(option: str, fields: Iterable[QueryField]) -> Iterator[tuple[str, FieldKind]]:
    """Yield the paths that an option, e.g. ``$orderby``, takes, each with the kind of what it leads to."""
    for one in fields:
        if one in {"$select": selectable, "$expand": expandable}.get(option, sortable)([one]):
            yield one.name, one.kind
        if one.kind is FieldKind.OBJECT and option != "$expand":
            for member in sortable(one.members):
                yield f"{one.name}/{member.name}", member.kind


def _kind(schema: Schema) -> FieldKind:
    if schema.type == "string":
        return _FORMATS.get(schema.format, FieldKind.TEXT)
    return _TYPES.get(schema.type, FieldKind.UNKNOWN)
