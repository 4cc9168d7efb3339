"""What the operations are filtered by, and what of them it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.openapi.field_index import FieldIndex
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.openapi.operation_search import OperationQuery, OperationSearch


class OperationFilter:
    """Holds what was typed and the operations' order; their search is made when it is first used."""

    def __init__(self) -> None:
        self._operations: Sequence[Operation] = ()
        self._order: Sequence[int] = ()
        self._search: OperationSearch | None = None
        self._query: OperationQuery | None = None
        self.fields: FieldIndex | None = None

    @property
    def is_set(self) -> bool:
        return self._query is not None

    @property
    def asks_for_scopes(self) -> bool:
        """Say whether what it finds depends on the recorded scopes."""
        return self._query is not None and self._query.scopes is not None

    def take(self, operations: Sequence[Operation], described: int) -> None:
        """Filter these from now on; those from place `described` on are of no description, and last."""
        from aspire_desktop.core.openapi.operation_search import listed_order

        self._operations, self._search = operations, None
        self._order = [*listed_order(operations[:described]), *range(described, len(operations))]

    def set_text(self, text: str) -> bool:
        """Filter by what was typed; return whether that is anything else than before."""
        query = _read_query(text) if text.strip() else None
        is_other = query != self._query
        self._query = query
        return is_other

    def found(self, is_allowed: Callable[[Operation], bool | None]) -> list[Operation]:
        """Return what is found, the best first; everything, A to Z, where nothing is looked for.

        Args:
            is_allowed: Whether the recorded scopes have an operation; None where nothing is recorded.
        """
        if self._query is None:
            return [self._operations[place] for place in self._order]
        places = self._made().find(self._query, self.fields, is_allowed)
        return [self._operations[place] for place in places]

    def field(self, place: int) -> str:
        """Return the field that explains why an operation is found; empty where its own text does."""
        if self._query is None or self.fields is None:
            return ""
        search = self._made()
        missing = [word for word in self._query.words if not search.is_in_text(place, word)]
        return self.fields.field(place, missing) if missing else ""

    def _made(self) -> OperationSearch:
        if self._search is None:
            from aspire_desktop.core.openapi.operation_search import OperationSearch

            self._search = OperationSearch(self._operations, self._order)
        return self._search


def _read_query(text: str) -> OperationQuery | None:
    from aspire_desktop.core.openapi.operation_search import read_query

    return read_query(text) or None
