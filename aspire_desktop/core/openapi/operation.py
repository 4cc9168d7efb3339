"""One operation: a method on a path, with what it takes and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.core.openapi.parameter import Parameter, read_parameters
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.schema import Schema

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.references import References

_JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class RequestBody:
    content_type: str
    required: bool
    schema: Schema = field(repr=False)

    @property
    def is_json(self) -> bool:
        return is_json(self.content_type)


def is_json(content_type: str) -> bool:
    media = content_type.partition(";")[0].strip().lower()
    return media in (_JSON, "text/json") or media.endswith("+json")


@dataclass(frozen=True, eq=False)
class Operation:
    """Cheap to make: what it takes and answers is read from the document when asked for.

    Attributes:
        method: In capitals.
        path: As in the document, with its placeholders; case matters.
        raw: Its part of the document, not to be changed.
        shared: The parameters that its path gives to all of its operations.
    """

    method: str
    path: str
    tag: str
    raw: dict[str, Any] = field(repr=False)
    references: References = field(repr=False)
    shared: object = field(repr=False, default=None)

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def controller(self) -> str:
        """The path's first segment, which is what Aspire's scopes are about."""
        return self.path.strip("/").partition("/")[0]

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
    def body(self) -> RequestBody | None:
        """The request body, as JSON where the server takes JSON."""
        raw = self.references.resolve(self.raw.get("requestBody"))
        content = raw.get("content") if raw is not None else None
        if raw is None or not isinstance(content, dict) or not content:
            return None
        content_type = next((name for name in content if is_json(name)), next(iter(content)))
        media = self.references.resolve(content[content_type]) or {}
        return RequestBody(
            content_type=content_type,
            required=raw.get("required") is True,
            schema=Schema(media.get("schema"), self.references),
        )

    @cached_property
    def response_schema(self) -> Schema:
        """The schema of the first 2xx answer; not known where none is described."""
        content = self._success().get("content")
        if not isinstance(content, dict):
            return Schema(None, self.references)
        name = next((name for name in content if is_json(name)), next(iter(content), None))
        media = self.references.resolve(content.get(name)) or {}
        return Schema(media.get("schema"), self.references)

    @property
    def success_content_types(self) -> tuple[str, ...]:
        content = self._success().get("content")
        return tuple(content) if isinstance(content, dict) else ()

    @cached_property
    def _read_parameters(self) -> tuple[tuple[Parameter, ...], tuple[str, ...]]:
        return read_parameters((self.shared, self.raw.get("parameters")), self.references)

    def _success(self) -> dict[str, Any]:
        responses = self.raw.get("responses")
        if not isinstance(responses, dict):
            return {}
        success = next((raw for status, raw in responses.items() if str(status).startswith("2")), None)
        return self.references.resolve(success) or {}
