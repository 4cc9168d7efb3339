"""A whole API description, and how it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aspire_desktop.core.errors import DocumentError
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.openapi.parameter import unreadable
from aspire_desktop.core.openapi.plain_text import one_line, plain_text
from aspire_desktop.core.openapi.reading import decoded
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ApiDescription", "Operation", "Source", "read_description"]

_METHODS: Final = ("get", "post", "put", "patch", "delete", "head", "options", "trace", "query")
#: A method that OpenAPI has no member for, which 3.2 describes among others.
_METHOD: Final = re.compile(r"[A-Za-z][A-Za-z-]{0,30}\Z")
_BASE_PATH: Final = re.compile(r"(?:/[\w.~-]+)+/?\Z")
_MAX_PROBLEMS: Final = 200
_MAX_SERVERS: Final = 100
_MAX_SERVER: Final = 500


class Source(Enum):
    SERVER = "server"
    CACHE = "cache"
    FILE = "file"
    URL = "url"
    BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True)
class ApiDescription:
    """The operations in the document's order, and what was left out of them.

    Attributes:
        problems: A sentence for each part that could not be read, at most 200.
        servers: What the document says of where it is served, to be shown and never to be called:
            requests go to the credential's own host.
    """

    title: str
    version: str
    operations: tuple[Operation, ...] = field(repr=False)
    source: Source
    summary: str = field(repr=False, default="")
    problems: tuple[Phrase, ...] = ()
    servers: tuple[str, ...] = ()

    @property
    def base_path(self) -> str:
        """The path that stands before all others, e.g. ``/api/v3``; empty where there is none."""
        server = self.servers[0] if self.servers else ""
        path = server if server.startswith("/") else urlsplit(server).path
        return "" if "{" in path or not _BASE_PATH.match(path) else path.rstrip("/")

    def controllers(self) -> dict[str, frozenset[str]]:
        """Return the methods of each controller that a scope can be given for."""
        found: dict[str, set[str]] = {}
        for operation in self.operations:
            if operation.controller not in ("Authorization", "Version", ""):
                found.setdefault(operation.controller, set()).add(operation.method)
        return {controller: frozenset(methods) for controller, methods in found.items()}


def read_description(raw: bytes, source: Source) -> ApiDescription:
    """Read an OpenAPI 3.0 or 3.1 document in JSON or YAML.

    A broken part is left out and named in `problems`; only a document that is broken as a whole is
    refused.

    Raises:
        DocumentError: It is neither JSON nor YAML, or not an OpenAPI 3 document.
    """
    document, oddities, targets = decoded(raw)
    version = _checked_version(document)
    references = References(document)
    problems: list[Phrase] = []
    operations = tuple(_operations(_paths(document, version, problems), references, problems))
    told = chain(problems, oddities, _broken_references(targets, references))
    info = document.get("info")
    info = info if isinstance(info, dict) else {}
    return ApiDescription(
        title=_text(info, "title"),
        version=_text(info, "version"),
        operations=operations,
        source=source,
        summary=_text(info, "description"),
        problems=tuple(islice(told, _MAX_PROBLEMS)),
        servers=tuple(_servers(document.get("servers"))),
    )


def _checked_version(document: dict[str, Any]) -> str:
    if "swagger" in document and "openapi" not in document:
        raise DocumentError("description.swagger_2")
    version = document.get("openapi")
    # Without quotes YAML reads 3.1 as a number.
    version = str(version) if isinstance(version, float) else version
    if not isinstance(version, str) or not version.startswith("3."):
        raise DocumentError("description.not_openapi")
    return version


def _paths(document: dict[str, Any], version: str, problems: list[Phrase]) -> dict[str, Any]:
    paths = document.get("paths")
    if isinstance(paths, dict):
        return paths
    if paths is None and version != "3.0" and not version.startswith("3.0."):
        # Since 3.1 a document may describe webhooks or components only.
        problems.append(Phrase("description.no_paths"))
        return {}
    raise DocumentError("description.no_paths")


def _operations(paths: dict[str, Any], references: References, problems: list[Phrase]) -> Iterator[Operation]:
    for path, raw in paths.items():
        if path.startswith("x-"):
            continue
        item = references.overlaid(raw)
        if item is None or not path.startswith("/"):
            problems.append(Phrase("description.path_unreadable", path=one_line(path)))
            continue
        shared = item.get("parameters")
        if unreadable(shared, references):
            problems.append(Phrase("description.parameters_unreadable", path=one_line(path)))
        for method, operation in _described(item, path, problems):
            name = f"{method.upper()} {one_line(path)}"
            if isinstance(operation, dict):
                problems.extend(Phrase(code, operation=name) for code in _left_out(operation, references))
                yield _operation(method, path, operation, references, item)
            else:
                problems.append(Phrase("description.operation_unreadable", operation=name))


def _described(item: dict[str, Any], path: str, problems: list[Phrase]) -> Iterator[tuple[str, object]]:
    """Yield the operations of a path with their methods; some writers have those in capitals."""
    written = {key.lower(): key for key in item if key.lower() in _METHODS and key.lower() not in item}
    for method in _METHODS:
        if method in item or method in written:
            yield method, item[method if method in item else written[method]]
    further = item.get("additionalOperations")
    for method, operation in further.items() if isinstance(further, dict) else ():
        if _METHOD.match(method) and method.lower() not in _METHODS:
            yield method, operation
        else:
            problems.append(
                Phrase("description.method_unreadable", path=one_line(path), method=one_line(method))
            )


def _left_out(operation: dict[str, Any], references: References) -> Iterator[str]:
    """Yield the codes of what of an operation cannot be read, as far as a glance shows it."""
    if unreadable(operation.get("parameters"), references):
        yield "description.parameters_left_out"
    body = operation.get("requestBody")
    if body is not None and references.resolve(body) is None:
        yield "description.body_unreadable"


def _operation(
    method: str, path: str, raw: dict[str, Any], references: References, item: dict[str, Any]
) -> Operation:
    tags = raw.get("tags")
    tag = tags[0] if isinstance(tags, list) and tags else ""
    tag = str(tag) if isinstance(tag, str | int) else ""
    tag = tag or path.strip("/").partition("/")[0] or "/"
    shared, servers = item.get("parameters"), item.get("servers")
    return Operation(method.upper(), path, tag, raw, references, shared, servers)


def _broken_references(targets: Iterable[str], references: References) -> Iterator[Phrase]:
    for target in targets:
        if not target.startswith("#"):
            yield Phrase("description.elsewhere", target=one_line(target))
        elif references.target(target) is None:
            yield Phrase("description.leads_nowhere", target=one_line(target))


def _servers(listed: object) -> Iterator[str]:
    """Yield the addresses with the defaults of their variables."""
    for server in listed[:_MAX_SERVERS] if isinstance(listed, list) else ():
        url = server.get("url") if isinstance(server, dict) else None
        if not isinstance(url, str):
            continue
        url = url[:_MAX_SERVER]
        variables = server.get("variables")
        named = islice(variables.items(), _MAX_SERVERS) if isinstance(variables, dict) else ()
        for name, variable in named:
            default = variable.get("default") if isinstance(variable, dict) else None
            if isinstance(default, str | int):
                url = url.replace(f"{{{name}}}", str(default)[:_MAX_SERVER], 1)
        yield one_line(url, _MAX_SERVER)


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    # Without quotes YAML reads a version 1.0 as a number.
    value = str(value) if isinstance(value, float) else value
    return plain_text(value) if isinstance(value, str) else ""
