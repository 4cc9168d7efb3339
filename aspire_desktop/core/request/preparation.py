"""Makes the request that a draft describes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.body import BodyKind
from aspire_desktop.core.request.bodies import body_text_problem, encode_body
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.serialization import (
    cookie_pairs,
    header_value,
    parameter_problem,
    path_segment,
    query_text,
)
from aspire_desktop.core.request.url import (
    checked_headers,
    checked_url,
    fixed_query,
    query_string,
    typed_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aspire_desktop.core.openapi.operation import Operation, RequestBody
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.core.request.draft import RequestDraft

_ACCEPT: Final = ("Accept", "application/json, */*;q=0.8")


_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_COOKIE_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_REQUIRED: Final = "is required"
_MAX_TOLD: Final = 8


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Why a field cannot be sent as it stands.

    Attributes:
        place: Of the parameter; ``body`` for the body.
        name: Of the parameter; empty for the body.
        message: In words that follow the field's name, e.g. ``must be a whole number``.
    """

    place: str
    name: str
    message: str


def draft_problems(operation: Operation, draft: RequestDraft) -> tuple[FieldProblem, ...]:
    """Return what keeps `draft` from being sent, field by field."""
    told = ((p, parameter_problem(p, draft.values.get(p.key, ""))) for p in operation.parameters)
    problems = [FieldProblem(parameter.place, parameter.name, words) for parameter, words in told if words]
    body = operation.body_for(draft.content_type)
    words = _body_problem(body, draft.body) if body is not None else ""
    if words:
        problems.append(FieldProblem("body", "", words))
    return tuple(problems)


def prepare(
    operation: Operation,
    draft: RequestDraft,
    base_url: str,
    read_file: Callable[[str], bytes] | None = None,
) -> PreparedRequest:
    """Make the request that `draft` describes.

    Args:
        operation: What is called.
        draft: What was filled in.
        base_url: Where the request goes.
        read_file: Returns the content of the file at a path; without it files count as empty, which
            is enough to show what would be sent.

    Raises:
        InputError: A required field is blank or a field holds no such value, the body is not JSON, a
            header cannot be sent.
        OriginError: The request would leave the origin of `base_url`.
    """
    _refuse(draft_problems(operation, draft))
    filled = [(p, draft.values[p.key]) for p in operation.parameters if draft.values.get(p.key)]
    in_path = list(_at("path", filled))
    query = [fixed_query(_path(operation.own_query, in_path))]
    query += (query_text(parameter, text) for parameter, text in _at("query", filled))
    path = _path(operation.address, in_path)
    body, content_type = _body(operation.body_for(draft.content_type), draft.body, read_file)
    return PreparedRequest(
        method=operation.method,
        url=checked_url(base_url, path, "&".join(part for part in query if part)),
        headers=_headers(draft, filled, content_type),
        body=body,
    )


def raw_request(
    base_url: str,
    method: str,
    path: str,
    *,
    query: Iterable[tuple[str, str]] = (),
    body: bytes | None = None,
) -> PreparedRequest:
    """Make a request of its parts, as the command line has them; `path` may hold a query.

    Raises:
        InputError: The method or the path cannot be used, or the body is not JSON.
        OriginError: The path would leave the origin of `base_url`.
    """
    if not method.isascii() or not method.isalpha():
        raise InputError("request.method_no_word")
    path, _, own_query = path.partition("?")
    pairs = [*typed_pairs(own_query), *query]
    headers: tuple[tuple[str, str], ...] = (_ACCEPT,)
    if body is not None:
        _check_json(body)
        headers = (*headers, ("Content-Type", "application/json"))
    return PreparedRequest(
        method=method.upper(),
        url=checked_url(base_url, path, query_string(pairs)),
        headers=headers,
        body=body,
    )


def _refuse(problems: tuple[FieldProblem, ...]) -> None:
    """Tell all problems in one sentence each, first those of the fields that are blank."""
    if not problems:
        return
    missing = [_named(problem) for problem in problems if problem.message == _REQUIRED]
    sentences = [f"{_name(p)} {p.message}." for p in problems if p.message != _REQUIRED]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        sentences.insert(0, f"{', '.join(missing)} {verb} required.")
    if len(sentences) > _MAX_TOLD:
        sentences[_MAX_TOLD:] = [f"And {len(sentences) - _MAX_TOLD} more."]
    raise InputError("request.problems", problems=" ".join(sentences))


def _named(problem: FieldProblem) -> str:
    return (problem.name or problem.place)[:80]


def _name(problem: FieldProblem) -> str:
    return problem.name[:80] or "The body"


def _body_problem(body: RequestBody, text: str | None) -> str:
    text = text or ""
    if not text.strip():
        return _REQUIRED if body.required else ""
    return _json_problem(text) if body.kind is BodyKind.JSON else body_text_problem(body, text)


def _at(place: str, filled: list[tuple[Parameter, str]]) -> Iterator[tuple[Parameter, str]]:
    return (pair for pair in filled if pair[0].place == place)


def _path(template: str, filled: Iterable[tuple[Parameter, str]]) -> str:
    segments = {parameter.name: path_segment(parameter, text) for parameter, text in filled}
    return _PLACEHOLDER.sub(lambda match: segments.get(match[1], match[0]), template)


def _headers(
    draft: RequestDraft, filled: list[tuple[Parameter, str]], content_type: str
) -> tuple[tuple[str, str], ...]:
    written = [(parameter.name, header_value(parameter, text)) for parameter, text in _at("header", filled)]
    headers = list(checked_headers([*written, *draft.headers]))
    names = {name.lower() for name, _ in headers}
    if "accept" not in names:
        headers.insert(0, _ACCEPT)
    if content_type and "content-type" not in names:
        headers += checked_headers([("Content-Type", content_type)])
    elif content_type.startswith("multipart/"):
        raise InputError("request.content_type_of_parts")
    cookies = [pair for parameter, text in _at("cookie", filled) for pair in cookie_pairs(parameter, text)]
    if cookies:
        headers.append(("Cookie", "; ".join(_cookie(name, value) for name, value in cookies)))
    return tuple(headers)


def _cookie(name: str, value: str) -> str:
    if not _COOKIE_NAME.match(name):
        raise InputError("request.cookie_name", name=name[:40])
    return f"{name}={quote(value, safe='')}"


def _body(
    body: RequestBody | None, text: str | None, read_file: Callable[[str], bytes] | None
) -> tuple[bytes | None, str]:
    """Return the body and its Content-Type, nothing and an empty one where there is no body."""
    if body is None or text is None or not text.strip():
        return None, ""
    return encode_body(body, text, read_file or _unread)


def _unread(_: str) -> bytes:
    return b""


def _check_json(raw: bytes) -> None:
    problem = _json_problem(raw)
    if problem:
        raise InputError("request.body_problem", problem=problem)


def _json_problem(raw: str | bytes) -> str:
    """Say that `raw` is not JSON, and where; the text itself is not repeated."""
    try:
        json.loads(raw)
    except json.JSONDecodeError as error:
        return f"is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}"
    except (ValueError, RecursionError):
        return "is not valid JSON"
    return ""
