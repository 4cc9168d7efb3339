"""A whole API description, and how it is read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import msgspec

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.openapi.plain_text import plain_text
from aspire_desktop.core.openapi.references import References

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ApiDescription", "Operation", "Source", "read_description"]

_METHODS: Final = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_MAX_PROBLEMS: Final = 200


class Source(Enum):
    SERVER = "server"
    CACHE = "cache"
    FILE = "file"
    BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True)
class ApiDescription:
    """The operations in the document's order, and what was left out of them.

    Attributes:
        problems: A sentence for each part that could not be read, at most 200.
    """

    title: str
    version: str
    operations: tuple[Operation, ...] = field(repr=False)
    source: Source
    summary: str = field(repr=False, default="")
    problems: tuple[str, ...] = ()

    def from_source(self, source: Source) -> ApiDescription:
        return replace(self, source=source)

    def controllers(self) -> dict[str, frozenset[str]]:
        """Return the methods of each controller that a scope can be given for."""
        found: dict[str, set[str]] = {}
        for operation in self.operations:
            if operation.controller not in ("Authorization", "Version", ""):
                found.setdefault(operation.controller, set()).add(operation.method)
        return {controller: frozenset(methods) for controller, methods in found.items()}


def read_description(raw: bytes, source: Source) -> ApiDescription:
    """Read an OpenAPI 3.0 or 3.1 document in JSON.

    A broken part is left out and named in `problems`; only a document that is broken as a whole is
    refused.

    Raises:
        DocumentError: It is not JSON, or not an OpenAPI 3 document.
    """
    document = _decoded(raw)
    _check_version(document)
    paths = document.get("paths")
    if not isinstance(paths, dict):
        raise DocumentError("This API description has no paths.")
    problems: list[str] = []
    operations = tuple(_operations(paths, References(document), problems))
    info = document.get("info")
    info = info if isinstance(info, dict) else {}
    return ApiDescription(
        title=_text(info, "title"),
        version=_text(info, "version"),
        operations=operations,
        source=source,
        summary=_text(info, "description"),
        problems=tuple(problems[:_MAX_PROBLEMS]),
    )


def _decoded(raw: bytes) -> dict[str, Any]:
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    start = raw[:512].lstrip()[:64].lower()
    if not start:
        raise DocumentError("The API description is empty.")
    if start.startswith(b"<"):
        raise DocumentError("This is a web page, not an API description in JSON.")
    if start.startswith((b"openapi:", b"swagger:")):
        raise DocumentError("This API description is in YAML; only JSON can be read.")
    try:
        document = msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DocumentError("The API description is not valid JSON.", detail=str(error)) from None
    except RecursionError:
        raise DocumentError("The API description is nested too deeply to be read.") from None
    if not isinstance(document, dict):
        raise DocumentError("This JSON is not an API description: it is not an object.")
    return document


def _check_version(document: dict[str, Any]) -> None:
    if "swagger" in document:
        raise DocumentError("This is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.")
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError("This JSON does not say that it is an OpenAPI 3 document.")


def _operations(paths: dict[str, Any], references: References, problems: list[str]) -> Iterator[Operation]:
    for path, raw in paths.items():
        if path.startswith("x-"):
            continue
        item = references.resolve(raw)
        if item is None or not path.startswith("/"):
            problems.append(f"The path “{_short(path)}” cannot be read.")
            continue
        for method in _METHODS:
            if method not in item:
                continue
            operation = item[method]
            if isinstance(operation, dict):
                yield _operation(method, path, operation, references, item.get("parameters"))
            else:
                problems.append(f"{method.upper()} {_short(path)} cannot be read.")


def _operation(
    method: str, path: str, raw: dict[str, Any], references: References, shared: object
) -> Operation:
    tags = raw.get("tags")
    tag = tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else ""
    tag = tag or path.strip("/").partition("/")[0] or "/"
    return Operation(method.upper(), path, tag, raw, references, shared)


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return plain_text(value) if isinstance(value, str) else ""


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:80]}…"
