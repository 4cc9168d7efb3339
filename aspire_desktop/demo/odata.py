"""OData's query options as SQL over one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.demo.expand import read_expand, split_outside
from aspire_desktop.demo.filter_sql import QueryError, to_sql
from aspire_desktop.demo.shapes import Kind, Relation, Table
from aspire_desktop.demo.tables import BY_NAME

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    Expanded = Sequence[tuple[Relation, dict[str, str]]]

_DEFAULT_LIMIT: Final = 25
_MAX_ROWS: Final = 1000
#: What a collection can be asked for.
OPTIONS: Final = (
    "$select",
    "$filter",
    "$expand",
    "$orderby",
    "$skip",
    "$top",
    "$pageNumber",
    "$limit",
)


@dataclass(frozen=True, slots=True)
class Page:
    offset: int
    count: int


@dataclass(frozen=True, slots=True)
class Owner:
    """What ties rows to the row that they are expanded under."""

    column: str
    value: object


def query(database: sqlite3.Connection, table: Table, options: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the rows that `options` ask for, as JSON values.

    Raises:
        QueryError: An option is not understood.
    """
    return _query(database, table, options, _page(options, _DEFAULT_LIMIT), None)


def read_one(
    database: sqlite3.Connection, table: Table, number: int, options: Mapping[str, str]
) -> dict[str, Any] | None:
    """Return the row with the key `number`; `$select` and `$expand` count, as in ``/Receipts(1214)``.

    Raises:
        QueryError: An option is not understood.
    """
    rows = _query(database, table, options, Page(0, 1), Owner(table.key, number))
    return rows[0] if rows else None


def _query(
    database: sqlite3.Connection,
    table: Table,
    options: Mapping[str, str],
    page: Page,
    owner: Owner | None,
) -> list[dict[str, Any]]:
    unknown = [name for name in options if name.startswith("$") and name not in OPTIONS]
    if unknown:
        raise QueryError(f"The query parameter '{unknown[0]}' is not supported.")
    selected = _selected(table, options.get("$select", ""))
    relations = _relations(table, options.get("$expand", ""))
    where = _where(table, options.get("$filter", ""))
    order = _order(table, options.get("$orderby", ""))
    tie = "" if owner is None else f' AND "{table.name}"."{owner.column}" = ?'
    # Every part is made of names checked against the table and of literals quoted by the visitor.
    statement = f'SELECT * FROM "{table.name}" WHERE ({where}){tie} ORDER BY {order} LIMIT ? OFFSET ?'  # noqa: S608
    values = [*([] if owner is None else [owner.value]), page.count, page.offset]
    try:
        rows = database.execute(statement, values).fetchall()
    except Exception as error:  # SQLite's errors are the client's here: a filter that makes no sense
        raise QueryError("The query specified in the URI is not valid.") from error
    return [_row(database, table, row, selected, relations) for row in rows]


def _row(
    database: sqlite3.Connection,
    table: Table,
    row: sqlite3.Row,
    selected: Sequence[str],
    relations: Expanded,
) -> dict[str, Any]:
    values = {name: _json_value(table.by_name[name].kind, row[name]) for name in selected}
    for relation, options in relations:
        other = BY_NAME[relation.table]
        owner = Owner(relation.remote, row[relation.local])
        rows = _query(database, other, options, _page(options, _MAX_ROWS), owner)
        values[relation.name] = rows if relation.is_collection else rows[0] if rows else None
    return values


def _json_value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    if kind is Kind.BOOLEAN:
        return bool(value)
    return f"{str(value).replace(' ', 'T')}Z" if kind is Kind.MOMENT else value


def _selected(table: Table, text: str) -> Sequence[str]:
    names = [part.strip() for part in text.split(",") if part.strip()]
    if "*" in names:
        return list(table.by_name)
    collections = {relation.name for relation in table.relations}
    for name in names:
        if name in collections:
            raise QueryError(f"'{name}' is a navigation property and cannot be selected: use $expand.")
        if name not in table.by_name:
            raise QueryError(f"Could not find a property named '{name}' on type '{table.row_name}'.")
    return names or list(table.by_name)


def _relations(table: Table, text: str) -> Expanded:
    known = {relation.name: relation for relation in table.relations}
    try:
        wanted = read_expand(text)
    except ValueError as error:
        raise QueryError(f"Syntax error in '$expand': '{text}'.") from error
    named = {name for name, _ in wanted}
    if ("*", {}) in wanted:  # all but those that are named beside it
        wanted = [pair for pair in wanted if pair[0] != "*"]
        wanted += [(name, {}) for name in known if name not in named]
    for name, _ in wanted:
        if name not in known:
            raise QueryError(f"Property '{name}' on type '{table.row_name}' is not a navigation property.")
    return [(known[name], options) for name, options in wanted]


def _where(table: Table, text: str) -> str:
    return to_sql(table, text, "$filter") if text.strip() else "1 = 1"


def _order(table: Table, text: str) -> str:
    parts = []
    try:
        items = split_outside(text, ",")
    except ValueError as error:
        raise QueryError(f"Syntax error in '$orderby': '{text}'.") from error
    for item in items:
        name, direction = _direction(item)
        if name not in table.by_name and "(" not in name and "/" not in name:
            raise QueryError(f"Syntax error at '{item}' in '$orderby'.")
        parts.append(f"{to_sql(table, name, '$orderby')} {direction}")
    return ", ".join([*parts, f'"{table.name}"."{table.key}"'])


def _direction(item: str) -> tuple[str, str]:
    name, _, last = item.rpartition(" ")
    return (name.strip(), last) if name and last in ("asc", "desc") else (item, "asc")


def _page(options: Mapping[str, str], default: int) -> Page:
    top = _number(options, "$top", lowest=0)
    limit = _number(options, "$limit", lowest=1)
    page = _number(options, "$pageNumber", lowest=1) or 1
    skip = _number(options, "$skip", lowest=0) or 0
    for name, value in (("$top", top), ("$limit", limit)):
        if value is not None and value > _MAX_ROWS:
            raise QueryError(f"The limit of '{_MAX_ROWS}' for {name} query has been exceeded.")
    size = limit if limit is not None else default
    count = size if top is None else top
    return Page(skip + (page - 1) * size, count)


def _number(options: Mapping[str, str], name: str, *, lowest: int) -> int | None:
    text = options.get(name, "").strip()
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or int(text[:9]) < lowest or len(text) > 9:
        raise QueryError(f"Invalid value '{text[:20]}' for {name}.")
    return int(text)
