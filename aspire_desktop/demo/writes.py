"""Writes to the tenant, checked as the API checks them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from aspire_desktop.demo.derived import derive, derived_fields
from aspire_desktop.demo.names import Names
from aspire_desktop.demo.shapes import Field, Kind, Table
from aspire_desktop.demo.tables import BY_NAME

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from aspire_desktop.demo.bodies import Member, Part, Write


class WriteError(Exception):
    """What the API answers 400 with: a sentence for each mistake."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__("; ".join(messages))
        self.messages = messages


def write_row(database: sqlite3.Connection, write: Write, body: dict[str, Any] | None) -> Any:
    """Add or replace the row that `body` describes, and return the answer: its id.

    A PUT replaces: what the body leaves out is empty afterwards.

    Raises:
        WriteError: The body lacks something, or holds what does not belong there.
    """
    if body is None:
        raise WriteError(["The request body is not a valid JSON object."])
    messages = list(_mistakes(write, body))
    if messages:
        raise WriteError(messages)
    table = BY_NAME[write.table]
    values: dict[str, Any] = dict(write.given) | _values(table, write.members, body)
    for part in write.parts:
        if not part.relation:
            values |= _values(table, part.members, body[part.name])
    with database:
        _write_related(database, table, write, body, values)
        key = _replace(database, table, values) if write.method == "PUT" else _insert(database, table, values)
        _write_collections(database, table, write, body, key)
    return {"integer": key, "string": str(key), "object": {table.key: key}}[write.answer]


def delete_row(database: sqlite3.Connection, table: Table, number: int) -> bool:
    """Remove a row; False where there is no such row."""
    statement = f'DELETE FROM "{table.name}" WHERE "{table.key}" = ?'  # noqa: S608 (our own names)
    with database:
        return database.execute(statement, (number,)).rowcount > 0


def _mistakes(write: Write, body: dict[str, Any]) -> Iterable[str]:
    known = [one.name for one in write.members] + [part.name for part in write.parts]
    yield from _wrong_members(write.members, body, "", known)
    for part in write.parts:
        value = body.get(part.name)
        if value is None:
            if part.is_required:
                yield f"{part.name} is required."
        elif not isinstance(value, list if part.is_list else dict):
            yield f"{part.name} is invalid."
        elif isinstance(value, list):
            yield from _wrong_items(part, value)
        else:
            yield from _wrong_members(
                part.members, value, f"{part.name}.", [one.name for one in part.members]
            )


def _wrong_items(part: Part, items: list[Any]) -> Iterable[str]:
    for number, item in enumerate(items):
        path = f"{part.name}[{number}]"
        if isinstance(item, dict):
            yield from _wrong_members(part.members, item, f"{path}.", [one.name for one in part.members])
        else:
            yield f"{path} is invalid."


def _wrong_members(
    members: tuple[Member, ...], body: dict[str, Any], path: str, known: list[str]
) -> Iterable[str]:
    for one in members:
        if one.is_required and body.get(one.name) in (None, ""):
            yield f"{path}{one.name} is required."
        elif not _fits(one.kind, body.get(one.name)):
            yield f"{path}{one.name} is invalid."
    for name in body:
        if name not in known:
            yield f"Could not find member '{path}{name}'."


def _fits(kind: Kind, value: object) -> bool:
    if value is None:
        return True
    if kind is Kind.MOMENT:
        return isinstance(value, str) and _is_moment(value)
    if isinstance(value, bool) or kind is Kind.BOOLEAN:
        return isinstance(value, bool) and kind is Kind.BOOLEAN
    return isinstance(value, {Kind.INTEGER: int, Kind.DECIMAL: int | float}.get(kind, str))


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _values(table: Table, members: tuple[Member, ...], body: dict[str, Any]) -> dict[str, Any]:
    """Return what goes into the row's columns; a member left out is empty."""
    return {
        one.column: _stored(one.kind, body.get(one.name)) for one in members if table.has_column(one.column)
    }


def _stored(kind: Kind, value: Any) -> Any:
    if kind is Kind.MOMENT and isinstance(value, str):
        return value.replace("T", " ").removesuffix("Z")[:19]
    return int(value) if isinstance(value, bool) else value


def _write_related(
    database: sqlite3.Connection, table: Table, write: Write, body: dict[str, Any], values: dict[str, Any]
) -> None:
    """Add the rows that the row points to, e.g. a contact's addresses."""
    if write.address:
        addresses = BY_NAME["Addresses"]
        values[write.address] = _insert(database, addresses, _values(addresses, write.members, body))
    relations = {one.name: one for one in table.relations}
    for part in write.parts:
        if part.relation and not part.is_list:
            relation, value = relations[part.relation], body.get(part.name)
            other = BY_NAME[relation.table]
            added = None if value is None else _insert(database, other, _values(other, part.members, value))
            values[relation.local] = added


def _write_collections(
    database: sqlite3.Connection, table: Table, write: Write, body: dict[str, Any], key: int
) -> None:
    """Add the rows that point to the row, e.g. a receipt's items."""
    relations = {one.name: one for one in table.relations}
    for part in write.parts:
        if part.is_list:
            relation = relations[part.relation]
            other = BY_NAME[relation.table]
            for item in body.get(part.name) or []:
                _insert(database, other, _values(other, part.members, item) | {relation.remote: key})


def _insert(database: sqlite3.Connection, table: Table, values: dict[str, Any]) -> int:
    (highest,) = database.execute(f'SELECT MAX("{table.key}") FROM "{table.name}"').fetchone()  # noqa: S608 (our own names)
    row = {one.name: values.get(one.name, _blank(one)) for one in table.fields}
    row[table.key] = number = int(highest or 0) + 1
    _put_names(database, table, row)
    marks = ", ".join("?" * len(row))
    database.execute(f'INSERT INTO "{table.name}" VALUES ({marks})', tuple(row.values()))  # noqa: S608 (our own names)
    return number


def _replace(database: sqlite3.Connection, table: Table, values: dict[str, Any]) -> int:
    number = int(values[table.key])
    found = _find(database, table.name, number)
    if found is None:
        raise WriteError([f"{table.key} {number} was not found."])
    row = found | values
    _put_names(database, table, row)
    changes = ", ".join(f'"{name}" = ?' for name in row)
    statement = f'UPDATE "{table.name}" SET {changes} WHERE "{table.key}" = ?'  # noqa: S608 (our own names)
    database.execute(statement, (*row.values(), number))
    return number


def _put_names(database: sqlite3.Connection, table: Table, row: dict[str, Any]) -> None:
    Names(table).put(row, lambda name, number: _find(database, name, number))
    derive(row, derived_fields(table))


def _find(database: sqlite3.Connection, name: str, number: object) -> dict[str, Any] | None:
    statement = f'SELECT * FROM "{name}" WHERE "{BY_NAME[name].key}" = ?'  # noqa: S608 (our own names)
    row = database.execute(statement, (number,)).fetchone()
    return None if row is None else dict(row)


def _blank(one: Field) -> object:
    if one.nullable or one.kind is Kind.MOMENT:
        return None
    if one.choices:
        return one.choices[0]
    return "" if one.kind is Kind.TEXT else 0
