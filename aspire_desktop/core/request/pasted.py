"""A pasted request as a filled-in form of one of the description's operations."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from aspire_desktop.core.credentials.environment import origin_of
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.url import checked_headers, typed_pairs
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.request.pasted_request import PastedRequest
    from aspire_desktop.core.wording import Datum

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_FORM: Final = "application/x-www-form-urlencoded"


class UnknownPathError(InputError):
    """No operation has the path of a request; it could be read all the same.

    Attributes:
        path: With its query, below the credential's base URL; empty where the request is no plain read.
    """

    def __init__(self, code: str, *, path: str = "", detail: str = "", **data: Datum) -> None:
        super().__init__(code, detail=detail, **data)
        self.path = path


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Attributes: notes: sentences about what was not taken over, first those of the pasted request."""

    operation: Operation
    draft: RequestDraft = field(repr=False)
    notes: tuple[Phrase, ...] = ()


def draft_of(
    pasted: PastedRequest, operations: Iterable[Operation], base_url: str, current: Operation | None = None
) -> Filled:
    """Find the operation that `pasted` is about, and fill in its form.

    Args:
        pasted: What was pasted.
        operations: Those of the description.
        base_url: The credential's own.
        current: The operation in view, which a query alone is for.

    Raises:
        UnknownPathError: No operation has this path.
        InputError: The URL cannot be read, no operation has this method, or there is only a query and
            no operation in view.
    """
    notes = list(pasted.notes)
    path, query, elsewhere = _taken_apart(pasted.url, base_url)
    if elsewhere:
        notes.append(Phrase("pasted.other_host"))
    operation = current
    values: dict[tuple[str, str], str] = {}
    if path:
        paths = _paths(path, urlsplit(base_url).path)
        operation, values, query = _matched(operations, pasted.method or "GET", paths, query)
    if operation is None:
        raise InputError("pasted.query_alone")
    values |= _query(operation, query, notes)
    content_type, body = _body(operation, pasted, notes)
    own, further = _headers(operation, pasted, content_type, notes)
    draft = RequestDraft(
        operation=operation.key,
        values=values | own,
        headers=further,
        body=body,
        content_type=content_type,
    )
    return Filled(operation=operation, draft=draft, notes=tuple(dict.fromkeys(notes)))


def _taken_apart(url: str, base_url: str) -> tuple[str, str, bool]:
    """Return the path, empty for a query alone; the query; and whether the URL is for another host."""
    try:
        parts = urlsplit(url)
        elsewhere = url[:1] not in ("/", "?") and origin_of(url) != origin_of(base_url)
    except ValueError:
        raise InputError("pasted.url_unreadable") from None
    if url.startswith("?"):
        return "", url[1:], False
    return parts.path or "/", parts.query, elsewhere


def _paths(path: str, prefix: str) -> tuple[str, ...]:
    """Return the path below the base URL's own, and as it is: another host may have no such prefix."""
    prefix = prefix.rstrip("/")
    if prefix and path.startswith(f"{prefix}/"):
        return path[len(prefix) :], path
    return (path,)


def _matched(
    operations: Iterable[Operation], method: str, paths: tuple[str, ...], query: str
) -> tuple[Operation, dict[tuple[str, str], str], str]:
    """Return the operation, the values in its path, and the query without what stands in the path itself."""
    known = tuple(operations)
    others: set[str] = set()
    for path in paths:
        found = []
        for operation in known:
            match = _match(operation.address, path)
            rest = _without(query, operation.own_query)
            if match is not None and rest is not None and operation.method == method:
                # Of two with the same path the one that says more of the query is meant.
                found.append(((match[0], -len(operation.own_query)), operation, match[1], rest))
            elif match is not None:
                others.add(operation.method)
        if found:
            _, operation, named, rest = min(found, key=lambda one: one[0])
            return operation, {("path", name): value for name, value in named.items()}, rest
    if others and others != {method}:
        raise InputError("pasted.other_methods", methods=" and ".join(sorted(others)), method=method[:20])
    raise _unknown(known, method, paths, query)


def _unknown(
    known: tuple[Operation, ...], method: str, paths: tuple[str, ...], query: str
) -> UnknownPathError:
    free = f"{paths[0]}?{query}" if query else paths[0]
    free = free if method == "GET" else ""
    meant = _meant(known, paths[-1])
    if meant is not None:
        return UnknownPathError("pasted.path_meant", path=free, meant=meant)
    return UnknownPathError("pasted.path_unknown", path=free)


def _without(query: str, own: str) -> str | None:
    """Return `query` less the parts that stand in an operation's path; None where it lacks one of them."""
    if not own:
        return query
    parts = query.split("&")
    for part in own.split("&"):
        if part not in parts:
            return None
        parts.remove(part)
    return "&".join(parts)


def _meant(operations: Iterable[Operation], path: str) -> str | None:
    """Return the path that differs in nothing but its case, or in what stands before it."""
    given = path.rstrip("/").lower()
    paths = {operation.address for operation in operations}
    ends = (one for one in paths if f"/{given}".endswith(one.rstrip("/").lower()) and one.strip("/"))
    return max(ends, key=lambda one: (len(one), one), default=None)


def _match(template: str, path: str) -> tuple[tuple[int, ...], dict[str, str]] | None:
    """Return the number of placeholders in each segment, and their values; None where it does not match."""
    wanted, given = template.rstrip("/").split("/"), path.rstrip("/").split("/")
    if len(wanted) != len(given):
        return None
    placeholders = []
    values: dict[str, str] = {}
    for pattern, segment in zip(wanted, given, strict=True):
        names = _PLACEHOLDER.findall(pattern)
        match = re.fullmatch(
            "(.+)".join(map(re.escape, _PLACEHOLDER.split(pattern)[::2])), unquote(segment), re.S
        )
        if match is None:
            return None
        values |= dict(zip(names, match.groups(), strict=True))
        placeholders.append(len(names))
    return tuple(placeholders), values


def _query(operation: Operation, query: str, notes: list[Phrase]) -> dict[tuple[str, str], str]:
    values: dict[tuple[str, str], str] = {}
    undeclared: dict[str, None] = {}
    # With a blank in it the query was typed; otherwise a plus is one, as servers have it.
    pairs = typed_pairs(query) if " " in query else parse_qsl(query, keep_blank_values=True)
    for name, value in pairs:
        declared = _declared(operation, "query", name)
        if declared is None:
            undeclared[name[:40]] = None
        elif ("query", declared) in values:
            notes.append(Phrase("pasted.given_twice", name=declared))
        else:
            values["query", declared] = value
    if undeclared:
        notes.append(Phrase("pasted.no_such_parameters", names=", ".join(undeclared)))
    return values


def _declared(operation: Operation, place: str, name: str) -> str | None:
    """Return the parameter's name as declared; the case counts only where two differ in nothing else."""
    names = [parameter.name for parameter in operation.parameters if parameter.place == place]
    if name in names:
        return name
    return next((one for one in names if one.lower() == name.lower()), None)


def _headers(
    operation: Operation, pasted: PastedRequest, content_type: str, notes: list[Phrase]
) -> tuple[dict[tuple[str, str], str], tuple[tuple[str, str], ...]]:
    """Return the values of declared headers, and the further ones."""
    values: dict[tuple[str, str], str] = {}
    further: list[tuple[str, str]] = []
    for name, value in pasted.headers:
        declared = _declared(operation, "header", name)
        if name.lower() == "content-type" and _media_type(value) == content_type.lower():
            continue
        try:
            checked_headers([(name, value)])
        except InputError as error:
            notes.append(Phrase("pasted.header_left_out", said=error))
            continue
        if declared is not None and ("header", declared) not in values:
            values["header", declared] = value
        else:
            further.append((name, value))
    return values, tuple(further)


def _body(operation: Operation, pasted: PastedRequest, notes: list[Phrase]) -> tuple[str, str | None]:
    """Return the media type, and the body's text as the form takes it."""
    given = next((value for name, value in pasted.headers if name.lower() == "content-type"), "")
    body = operation.body_for(_media_type(given))
    if body is None:
        if pasted.body is not None:
            notes.append(Phrase("pasted.body_not_taken"))
        return "", None
    if pasted.body is None:
        return body.content_type, ""
    try:
        text = pasted.body.decode("utf-8")
    except UnicodeDecodeError:
        notes.append(Phrase("pasted.body_no_text"))
        return body.content_type, ""
    if _media_type(body.content_type) == _FORM:
        text = json.dumps(_form_fields(text), ensure_ascii=False, indent=2)
    return body.content_type, text


def _form_fields(text: str) -> dict[str, str | list[str]]:
    fields: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        fields.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in fields.items()}


def _media_type(header: str) -> str:
    """Return e.g. ``application/json``; a charset other than UTF-8 is left with it."""
    media, _, rest = header.partition(";")
    charset = rest.replace(" ", "").replace('"', "").lower()
    return media.strip().lower() if charset in ("", "charset=utf-8") else header.strip().lower()
