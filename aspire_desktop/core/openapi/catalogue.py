"""Our own short list of well-known operations, for the time before the first download."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from aspire_desktop.core import typed_json
from aspire_desktop.core.openapi.description import ApiDescription, Operation, Source
from aspire_desktop.core.openapi.references import References

_OPTIONS: Final = (
    "$filter",
    "$select",
    "$orderby",
    "$expand",
    "$top",
    "$skip",
    "$limit",
    "$pageNumber",
)


class _Entry(msgspec.Struct, frozen=True):
    """A controller with its methods; `query` is true where its GET takes the OData options."""

    controller: str
    methods: tuple[str, ...]
    query: bool = True


def read_catalogue(raw: bytes) -> ApiDescription:
    """Make operations of the list in `resources/catalogue.json`."""
    entries = typed_json.decode(raw, list[_Entry])
    references = References({})
    operations = tuple(_operation(entry, method, references) for entry in entries for method in entry.methods)
    return ApiDescription("Built-in list", "", operations, Source.BUILT_IN)


def _operation(entry: _Entry, method: str, references: References) -> Operation:
    path = f"/{entry.controller}"
    raw: dict[str, Any] = {}
    if method == "GET" and entry.query:
        raw["parameters"] = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in _OPTIONS]
    elif method != "GET":
        raw["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": {"type": "object"}}},
        }
    return Operation(method, path, entry.controller.partition("/")[0], raw, references)
