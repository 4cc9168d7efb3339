"""One operation: a method on a path, with what it takes and what it answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.body import RequestBody, is_json, preferred, read_bodies
from aspire_desktop.core.openapi.parameter import Parameter, read_parameters
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.schema import Schema

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References

__all__ = ["Operation", "RequestBody", "is_json"]

_MAX_SERVER: Final = 500
_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, eq=False)
class Operation:
    """Cheap to make: what it takes and answers is read from the document when asked for.

    Attributes:
        method: In capitals.
        path: As in the document, with its placeholders; case matters.  It may hold a query of its own, and
            a fragment that only tells two operations of one address apart: see `address`, `own_query`.
        raw: Its part of the document, not to be changed.
        shared: The parameters that its path gives to all of its operations.
        path_servers: The servers that its path has, in the place of the document's.
    """

    method: str
    path: str
    tag: str
    raw: dict[str, Any] = field(repr=False)
    references: References = field(repr=False)
    shared: object = field(repr=False, default=None)
    path_servers: object = field(repr=False, default=None)

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def address(self) -> str:
        """The path as it is called: without query and fragment."""
        return self.path.partition("#")[0].partition("?")[0]

    @property
    def own_query(self) -> str:
        """The query that stands in the path itself, e.g. ``type=all``; every call has it."""
        return self.path.partition("#")[0].partition("?")[2]

    @property
    def controller(self) -> str:
        """The path's first segment, which is what Aspire's scopes are about; of ``/Receipts(5)`` Receipts."""
        return self.address.strip("/").partition("/")[0].partition("(")[0]

    @property
    def own_server(self) -> str:
        """Where the document serves this operation or its path; empty where all are served alike."""
        listed = self.raw.get("servers") or self.path_servers
        first = listed[0] if isinstance(listed, list) and listed else None
        url = first.get("url") if isinstance(first, dict) else None
        return plain_text(url[:_MAX_SERVER]) if isinstance(url, str) else ""

    @property
    def is_login(self) -> bool:
        """Say whether it is one of the two that give a token: no bearer, and nothing is written."""
        return self.controller == "Authorization"

    @property
    def deprecated(self) -> bool:
        return self.raw.get("deprecated") is True

    @property
    def summary(self) -> str:
        texts = (self.raw.get(key) for key in ("summary", "description"))
        return next((plain_text(text) for text in texts if isinstance(text, str) and text), "")

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self._read_parameters[0]

    @property
    def problems(self) -> tuple[str, ...]:
        """What of this operation could not be read."""
        return self._read_parameters[1]

    @cached_property
    def bodies(self) -> tuple[RequestBody, ...]:
        """The request bodies that it takes, one for each media type, in the document's order."""
        return read_bodies(self.references.resolve(self.raw.get("requestBody")), self.references)

    @cached_property
    def body(self) -> RequestBody | None:
        """The request body to offer first, as JSON where the server takes JSON."""
        return preferred(self.bodies)

    def body_for(self, content_type: str) -> RequestBody | None:
        """Return the body of that media type; the one to offer first where there is no such."""
        wished = content_type.strip().lower()
        return next((body for body in self.bodies if body.content_type.lower() == wished), self.body)

    @cached_property
    def response_schema(self) -> Schema:
        """The schema of the first 2xx answer; not known where none is described."""
        content = self._success().get("content")
        if not isinstance(content, dict):
            return Schema(None, self.references)
        name = next((name for name in content if is_json(name)), next(iter(content), None))
        media = self.references.resolve(content.get(name)) or {}
        if "schema" not in media and "itemSchema" in media:
            # Of a stream of values OpenAPI 3.2 describes one.
            return Schema({"type": "array", "items": media["itemSchema"]}, self.references)
        return Schema(media.get("schema"), self.references)

    @property
    def success_content_types(self) -> tuple[str, ...]:
        content = self._success().get("content")
        return tuple(content) if isinstance(content, dict) else ()

    @cached_property
    def _read_parameters(self) -> tuple[tuple[Parameter, ...], tuple[str, ...]]:
        placeholders = tuple(dict.fromkeys(_PLACEHOLDER.findall(self.path.partition("#")[0])))
        return read_parameters((self.shared, self.raw.get("parameters")), self.references, placeholders)

    def _success(self) -> dict[str, Any]:
        responses = self.raw.get("responses")
        if not isinstance(responses, dict):
            return {}
        success = next((raw for status, raw in responses.items() if str(status).startswith("2")), None)
        if success is None and len(responses) == 1:
            success = responses.get("default")
        return self.references.resolve(success) or {}
