"""OData's query options as SQL over one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from odata_query import ast
from odata_query.exceptions import ODataException
from odata_query.grammar import ODataLexer, ODataParser
from odata_query.sql.sqlite import AstToSqliteSqlVisitor

from aspire_desktop.demo.tables import BY_NAME, Kind, Relation, Table

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

_DEFAULT_LIMIT: Final = 25
_MAX_ROWS: Final = 1000
_KNOWN: Final = frozenset(
    {
        "$select",
        "$filter",
        "$expand",
        "$orderby",
        "$skip",
        "$top",
        "$pageNumber",
        "$limit",
        "api-version",
    }
)


class QueryError(Exception):
    """A query option that the API answers 400 to; the text is what it says."""


@dataclass(frozen=True, slots=True)
class Page:
    offset: int
    count: int


class _Where(AstToSqliteSqlVisitor):
    """Lets only the table's own fields through as names: a name is quoted, but never escaped."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table

    def visit_Identifier(self, node: ast.Identifier) -> str:  # noqa: N802 (the visitor's name)
        if node.name not in self._table.by_name:
            raise QueryError(f"Could not find a property named '{node.name}' on type '{self._table.name}'.")
        return f'"{node.name}"'


def query(database: sqlite3.Connection, table: Table, options: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the rows that `options` ask for, as JSON values.

    Raises:
        QueryError: An option is not understood.
    """
    unknown = [name for name in options if name.startswith("$") and name not in _KNOWN]
    if unknown:
        raise QueryError(f"The query parameter '{unknown[0]}' is not supported.")
    selected = _selected(table, options.get("$select", ""))
    relations = _relations(table, options.get("$expand", ""))
    page = _page(options)
    where = _where(table, options.get("$filter", ""))
    order = _order(table, options.get("$orderby", ""))
    # Every part is made of names checked against the table and of literals quoted by the visitor.
    statement = f'SELECT * FROM "{table.name}" WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?'  # noqa: S608
    try:
        rows = database.execute(statement, (page.count, page.offset)).fetchall()
    except Exception as error:  # SQLite's errors are the client's here: a filter that makes no sense
        raise QueryError("The query specified in the URI is not valid.") from error
    return [_row(database, table, row, selected, relations) for row in rows]


def as_json(table: Table, row: sqlite3.Row) -> dict[str, Any]:
    """Return a whole row with JSON's types."""
    return {one.name: _json_value(one.kind, row[one.name]) for one in table.fields}


def _row(
    database: sqlite3.Connection,
    table: Table,
    row: sqlite3.Row,
    selected: list[str],
    relations: list[Relation],
) -> dict[str, Any]:
    whole = as_json(table, row)
    values = {name: whole[name] for name in selected}
    for relation in relations:
        values[relation.name] = _expanded(database, relation, row[relation.local])
    return values


def _expanded(database: sqlite3.Connection, relation: Relation, value: object) -> Any:
    other = BY_NAME[relation.table]
    statement = f'SELECT * FROM "{other.name}" WHERE "{relation.remote}" = ?'  # noqa: S608 (our own names)
    rows = [as_json(other, row) for row in database.execute(statement, (value,))]
    if relation.is_collection:
        return rows
    return rows[0] if rows else None


def _json_value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    if kind is Kind.BOOLEAN:
        return bool(value)
    return f"{str(value).replace(' ', 'T')}Z" if kind is Kind.MOMENT else value


def _selected(table: Table, text: str) -> list[str]:
    names = _names(text)
    collections = {relation.name for relation in table.relations}
    for name in names:
        if name in collections:
            raise QueryError(f"'{name}' is a navigation property and cannot be selected: use $expand.")
        if name not in table.by_name:
            raise QueryError(f"Could not find a property named '{name}' on type '{table.name}'.")
    return names or list(table.by_name)


def _relations(table: Table, text: str) -> list[Relation]:
    known = {relation.name: relation for relation in table.relations}
    names = _names(text)
    for name in names:
        if name not in known:
            raise QueryError(f"Property '{name}' on type '{table.name}' is not a navigation property.")
    return [known[name] for name in names]


def _where(table: Table, text: str) -> str:
    if not text.strip():
        return "1 = 1"
    try:
        tree = ODataParser().parse(ODataLexer().tokenize(text))
        where = _Where(table).visit(tree)
    except ODataException as error:
        raise QueryError(f"Syntax error in '$filter': {error}") from error
    if not isinstance(where, str):
        raise QueryError("The $filter is not supported.")
    return where


def _order(table: Table, text: str) -> str:
    parts = []
    for item in _names(text):
        name, *direction = item.split()
        if name not in table.by_name or direction not in ([], ["asc"], ["desc"]):
            raise QueryError(f"Syntax error at '{item}' in '$orderby'.")
        parts.append(f'"{name}" {direction[0] if direction else "asc"}')
    return ", ".join([*parts, f'"{table.key}"'])


def _page(options: Mapping[str, str]) -> Page:
    top = _number(options, "$top", lowest=0)
    limit = _number(options, "$limit", lowest=1)
    page = _number(options, "$pageNumber", lowest=1) or 1
    skip = _number(options, "$skip", lowest=0) or 0
    for name, value in (("$top", top), ("$limit", limit)):
        if value is not None and value > _MAX_ROWS:
            raise QueryError(f"The limit of '{_MAX_ROWS}' for {name} query has been exceeded.")
    size = limit if limit is not None else _DEFAULT_LIMIT
    count = size if top is None else top
    return Page(skip + (page - 1) * size, count)


def _number(options: Mapping[str, str], name: str, *, lowest: int) -> int | None:
    text = options.get(name, "").strip()
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or int(text[:9]) < lowest or len(text) > 9:
        raise QueryError(f"Invalid value '{text[:20]}' for {name}.")
    return int(text)


def _names(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
