"""OData's expressions as SQL on a table's own fields and on those of its relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from odata_query import ast
from odata_query.exceptions import ODataException
from odata_query.grammar import ODataLexer, ODataParser
from odata_query.sql.sqlite import AstToSqliteSqlVisitor

from aspire_desktop.demo.tables import BY_NAME

if TYPE_CHECKING:
    from aspire_desktop.demo.shapes import Relation, Table


class QueryError(Exception):
    """A query option that the API answers 400 to; the text is what it says."""


def to_sql(table: Table, text: str, option: str) -> str:
    """Return the expression `text` of a query option as SQL.

    Raises:
        QueryError: It is not understood, or names what the table has not.
    """
    try:
        found = _Sql(table).visit(ODataParser().parse(ODataLexer().tokenize(text)))
    except ODataException as error:
        raise QueryError(f"Syntax error in '{option}': {error}") from error
    if not isinstance(found, str):
        raise QueryError(f"The {option} is not supported.")
    return found


class _Sql(AstToSqliteSqlVisitor):
    """Lets only the table's own names through: the base class quotes a name, but never escapes it."""

    def __init__(self, table: Table, variables: dict[str, Table] | None = None) -> None:
        super().__init__()
        self._table = table
        self._variables = variables or {}

    def visit_Identifier(self, node: ast.Identifier) -> str:  # noqa: N802 (the visitor's name)
        return _column(self._table, node.name)

    def visit_Attribute(self, node: ast.Attribute) -> str:  # noqa: N802
        """Read a relation's field, ``OfficeAddress/City``, or a variable's, ``tag/TagName``."""
        owner = node.owner.name if isinstance(node.owner, ast.Identifier) else ""
        if owner in self._variables:
            return _column(self._variables[owner], node.attr)
        relation = _relation(self._table, owner, is_collection=False)
        other = BY_NAME[relation.table]
        return (
            f'(SELECT {_column(other, node.attr)} FROM "{other.name}" '  # noqa: S608 (our own names)
            f'WHERE "{other.name}"."{relation.remote}" = "{self._table.name}"."{relation.local}")'
        )

    def visit_CollectionLambda(self, node: ast.CollectionLambda) -> str:  # noqa: N802
        owner = node.owner.name if isinstance(node.owner, ast.Identifier) else ""
        relation = _relation(self._table, owner, is_collection=True)
        other = BY_NAME[relation.table]
        condition = f'"{other.name}"."{relation.remote}" = "{self._table.name}"."{relation.local}"'
        is_all = isinstance(node.operator, ast.All)
        if node.lambda_ is not None:
            variables = self._variables | {node.lambda_.identifier.name: other}
            inner = _Sql(self._table, variables).visit(node.lambda_.expression)
            condition += f" AND {'NOT ' if is_all else ''}({inner})"
        return f'{"NOT " if is_all else ""}EXISTS (SELECT 1 FROM "{other.name}" WHERE {condition})'  # noqa: S608

    def _to_pattern(self, arg: ast._Node, prefix: str = "", suffix: str = "") -> str:
        """Escape the text of a LIKE, which the base class puts between quotes as it is."""
        if not isinstance(arg, ast.String):
            return str(super()._to_pattern(arg, prefix, suffix))
        text = arg.val.replace("'", "''")
        for sign in ("\\", "%", "_"):
            text = text.replace(sign, f"\\{sign}")
        return f"'{prefix}{text}{suffix}' ESCAPE '\\'"


def _column(table: Table, name: str) -> str:
    if name not in table.by_name:
        raise QueryError(f"Could not find a property named '{name}' on type '{table.row_name}'.")
    return f'"{table.name}"."{name}"'


def _relation(table: Table, name: str, *, is_collection: bool) -> Relation:
    for one in table.relations:
        if one.name == name and one.is_collection is is_collection:
            return one
    raise QueryError(f"Could not find a property named '{name}' on type '{table.row_name}'.")
