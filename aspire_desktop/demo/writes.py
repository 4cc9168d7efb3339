"""Writes to the tenant, checked as the API checks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aspire_desktop.demo.tables import Field, Kind, Table

if TYPE_CHECKING:
    import sqlite3


class WriteError(Exception):
    """What the API answers 400 with: a sentence for each mistake."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__("; ".join(messages))
        self.messages = messages


def insert_row(database: sqlite3.Connection, table: Table, body: dict[str, Any] | None) -> int:
    """Add a row and return its id."""
    values = _checked(table, body, required=table.required)
    (highest,) = database.execute(f'SELECT MAX("{table.key}") FROM "{table.name}"').fetchone()  # noqa: S608 (our own names)
    values[table.key] = (highest or 0) + 1
    row = [values.get(one.name, _blank(one)) for one in table.fields]
    marks = ", ".join("?" * len(row))
    database.execute(f'INSERT INTO "{table.name}" VALUES ({marks})', row)  # noqa: S608 (our own names)
    return int(values[table.key])


def replace_row(database: sqlite3.Connection, table: Table, body: dict[str, Any] | None) -> int:
    """Change the row whose id the body holds, and return it."""
    values = _checked(table, body, required=(table.key, *table.required))
    number = values.pop(table.key)
    if not _update(database, table, number, values):
        raise WriteError([f"{table.key} {number} was not found."])
    return int(number)


def patch_row(database: sqlite3.Connection, table: Table, number: int, body: dict[str, Any] | None) -> bool:
    """Change some fields of a row; False where there is no such row."""
    values = _checked(table, body, required=())
    values.pop(table.key, None)
    return _update(database, table, number, values)


def delete_row(database: sqlite3.Connection, table: Table, number: int) -> bool:
    """Remove a row; False where there is no such row."""
    statement = f'DELETE FROM "{table.name}" WHERE "{table.key}" = ?'  # noqa: S608 (our own names)
    return database.execute(statement, (number,)).rowcount > 0


def _update(database: sqlite3.Connection, table: Table, number: int, values: dict[str, Any]) -> bool:
    # With nothing to change, this only asks whether the row is there.
    changes = ", ".join(f'"{name}" = ?' for name in values) or f'"{table.key}" = "{table.key}"'
    statement = f'UPDATE "{table.name}" SET {changes} WHERE "{table.key}" = ?'  # noqa: S608 (checked names)
    return database.execute(statement, (*values.values(), number)).rowcount > 0


def _checked(table: Table, body: dict[str, Any] | None, required: tuple[str, ...]) -> dict[str, Any]:
    """Return the body's values for the database."""
    if body is None:
        raise WriteError(["The request body is not a valid JSON object."])
    messages = [f"{name} is required." for name in required if body.get(name) in (None, "")]
    messages += [
        f"Could not find member '{name}' on object of type '{table.name}'."
        for name in body
        if name not in table.by_name
    ]
    known = {name: value for name, value in body.items() if name in table.by_name}
    messages += [
        f"{name} is invalid." for name, value in known.items() if not _fits(table.by_name[name], value)
    ]
    if messages:
        raise WriteError(messages)
    return {name: _stored(table.by_name[name], value) for name, value in known.items()}


def _fits(one: Field, value: object) -> bool:
    if value is None:
        return one.nullable or not isinstance(value, str)
    if one.kind is Kind.BOOLEAN:
        return isinstance(value, bool)
    if one.kind is Kind.INTEGER:
        return isinstance(value, int) and not isinstance(value, bool)
    if one.kind is Kind.DECIMAL:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str) and (not one.choices or value in one.choices)


def _stored(one: Field, value: Any) -> Any:
    if one.kind is Kind.MOMENT and isinstance(value, str):
        return value.replace("T", " ").removesuffix("Z")[:19]
    return int(value) if isinstance(value, bool) else value


def _blank(one: Field) -> object:
    if one.nullable:
        return None
    if one.choices:
        return one.choices[0]
    return "" if one.kind in (Kind.TEXT, Kind.MOMENT) else 0
