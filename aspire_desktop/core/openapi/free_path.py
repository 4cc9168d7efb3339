"""Reads of addresses that the description does not name: one row by its key, a count, the metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.operation import Operation, is_json
from aspire_desktop.core.openapi.references import References

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Under this heading they stand among the operations.
TAG: Final = "Other paths"
_KEYED: Final = re.compile(r"(?P<collection>/[^()?#]+)\((?P<key>[^()?#]+)\)\Z")
#: Of a collection's options those that one row takes too.
_OF_ONE_ROW: Final = frozenset({"$select", "$expand", "api-version"})
_PLACEHOLDER: Final = re.compile(r"[{}]")
_MAX_CHARS: Final = 2_000


def is_free_path(path: str) -> bool:
    """Say whether a path can be read as it stands: it is one, and has no placeholders."""
    return path.startswith("/") and len(path) <= _MAX_CHARS and not _PLACEHOLDER.search(path)


def is_keyed(path: str) -> bool:
    """Say whether a path names one row by its key, as ``/Receipts(1214)`` does."""
    return _KEYED.match(path) is not None


def free_operation(path: str, operations: Iterable[Operation]) -> Operation:
    """Return an operation that reads `path`.

    ``/Receipts(1214)`` takes ``$select`` and ``$expand`` where ``GET /Receipts`` does, and answers one of
    its rows.  Nothing is known of the others.

    Args:
        path: With its query, where it has one that no parameter stands for.
        operations: Those of the description.
    """
    found = _KEYED.match(path)
    collection = None if found is None else _reader(found["collection"], operations)
    if collection is None:
        return Operation("GET", path, TAG, {}, References({}))
    parameters = [raw for raw in collection.raw.get("parameters") or () if _is_of_one_row(raw, collection)]
    raw = {"parameters": parameters, "responses": {"200": _one_row(collection)}}
    return Operation("GET", path, TAG, raw, collection.references, collection.shared)


def _reader(path: str, operations: Iterable[Operation]) -> Operation | None:
    return next((one for one in operations if one.method == "GET" and one.address == path), None)


def _is_of_one_row(raw: object, collection: Operation) -> bool:
    parameter = collection.references.resolve(raw) or {}
    return parameter.get("name") in _OF_ONE_ROW


def _one_row(collection: Operation) -> dict[str, Any]:
    """Return the response of a collection's operation with one row in the place of all."""
    references = collection.references
    responses = collection.raw.get("responses")
    success = (
        next((raw for status, raw in responses.items() if str(status).startswith("2")), None)
        if isinstance(responses, dict)
        else None
    )
    content = (references.resolve(success) or {}).get("content")
    for name, raw in content.items() if isinstance(content, dict) else ():
        media = references.resolve(raw) or {}
        rows = references.resolve(media.get("schema")) or {}
        if is_json(name) and "items" in rows:
            return {"description": "", "content": {name: {"schema": rows["items"]}}}
    return {"description": ""}
