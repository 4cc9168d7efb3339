"""Makes the request that a draft describes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.json_text.syntax_words import syntax_words
from aspire_desktop.core.openapi.body import BodyKind
from aspire_desktop.core.request.bodies import body_text_problem, encode_body
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.serialization import (
    cookie_pairs,
    header_value,
    parameter_doubt,
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
from aspire_desktop.core.wording import Phrase, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aspire_desktop.core.openapi.operation import Operation, RequestBody
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.core.request.draft import RequestDraft

_ACCEPT: Final = ("Accept", "application/json, */*;q=0.8")


_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_COOKIE_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_REQUIRED: Final = Phrase("value.required")
_MAX_TOLD: Final = 8
#: Blanks around these are never meant.
_EXACT: Final = frozenset({"integer", "number", "boolean"})
_EXACT_FORMATS: Final = frozenset({"date", "date-time"})


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Why a field cannot be sent as it stands.

    Attributes:
        place: Of the parameter; ``body`` for the body.
        name: Of the parameter; empty for the body.
        message: In words that follow the field's name, e.g. ``must be a whole number``.
        path: Inside the body, e.g. ``Items[0].Qty``.
        is_doubt: It may be meant, and keeps nothing from being sent.
    """

    place: str
    name: str
    message: Phrase
    path: str = ""
    is_doubt: bool = False

    @property
    def is_missing(self) -> bool:
        return self.message == _REQUIRED

    @property
    def sentence(self) -> Phrase:
        """The problem as a sentence, e.g. that Items[0].Qty must be a whole number."""
        name = (self.name or self.path)[:80]
        if not name:
            return Phrase("value.sentence_of_body", problem=self.message)
        return Phrase("value.sentence", name=name, problem=self.message)


def draft_problems(operation: Operation, draft: RequestDraft) -> tuple[FieldProblem, ...]:
    """Return what keeps `draft` from being sent, field by field; what only may be wrong is not among it."""
    told = ((p, parameter_problem(p, _typed(p, draft))) for p in operation.parameters)
    problems = [FieldProblem(parameter.place, parameter.name, words) for parameter, words in told if words]
    body = operation.body_for(draft.content_type)
    words = _body_problem(body, draft.body) if body is not None else None
    if words is not None:
        problems.append(FieldProblem("body", "", words))
    return tuple(problems)


def draft_doubts(operation: Operation, draft: RequestDraft) -> tuple[FieldProblem, ...]:
    """Return what of the parameters may be wrong, and is sent all the same."""
    told = ((p, parameter_doubt(p, _typed(p, draft))) for p in operation.parameters)
    return tuple(FieldProblem(p.place, p.name, words, is_doubt=True) for p, words in told if words)


def prepare(
    operation: Operation,
    draft: RequestDraft,
    base_url: str,
    read_file: Callable[[str], bytes] | None = None,
    *,
    as_is: bool = False,
) -> PreparedRequest:
    """Make the request that `draft` describes.

    Args:
        operation: What is called.
        draft: What was filled in.
        base_url: Where the request goes.
        read_file: Returns the content of the file at a path; without it files count as empty, which
            is enough to show what would be sent.
        as_is: Send what the description calls wrong, too.  What guards the request itself stays: a path
            goes where its template says, a header is one, the origin is the credential's.

    Raises:
        InputError: A required field is blank or a field holds no such value, the body is not JSON, a
            header cannot be sent.
        OriginError: The request would leave the origin of `base_url`.
    """
    problems = draft_problems(operation, draft)
    _refuse(tuple(p for p in problems if p.place == "path" and p.is_missing) if as_is else problems)
    filled = [(p, text) for p in operation.parameters if (text := _typed(p, draft))]
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


def raw_request(  # noqa: PLR0913 (the parts of a request)
    base_url: str,
    method: str,
    path: str,
    *,
    query: Iterable[tuple[str, str]] = (),
    body: bytes | None = None,
    as_is: bool = False,
) -> PreparedRequest:
    """Make a request of its parts, as the command line has them; `path` may hold a query.

    With `as_is` the body is sent as JSON, whether it is JSON or not.

    Raises:
        InputError: The method or the path cannot be used, or the body is not JSON.
        OriginError: The path would leave the origin of `base_url`.
    """
    if not method.isascii() or not method.isalpha():
        raise InputError("request.method_no_word")
    path, _, own_query = path.partition("?")
    if not path:  # a script's variable that is not set: the base URL itself is meant by "/"
        raise InputError("request.path_empty")
    pairs = [*typed_pairs(own_query), *query]
    headers: tuple[tuple[str, str], ...] = (_ACCEPT,)
    if body is not None:
        if not as_is:
            _check_json(body)
        headers = (*headers, ("Content-Type", "application/json"))
    return PreparedRequest(
        method=method.upper(),
        url=checked_url(base_url, path, query_string(pairs)),
        headers=headers,
        body=body,
    )


def _typed(parameter: Parameter, draft: RequestDraft) -> str:
    """Return what was typed, without the blanks that came along with a number or a date."""
    text = draft.values.get(parameter.key, "")
    schema = parameter.schema
    is_exact = schema.types and all(kind in _EXACT for kind in schema.types) and not schema.choices
    return text.strip() if is_exact or schema.format in _EXACT_FORMATS else text


def _refuse(problems: tuple[FieldProblem, ...]) -> None:
    """Tell all problems in one sentence each, first those of the fields that are blank."""
    if not problems:
        return
    missing = [_named(problem) for problem in problems if problem.is_missing]
    sentences = [p.sentence for p in problems if not p.is_missing]
    if missing:
        several = Phrase("value.missing_many", names=", ".join(missing))
        sentences.insert(0, several if len(missing) > 1 else Phrase("value.missing", name=missing[0]))
    if len(sentences) > _MAX_TOLD:
        sentences[_MAX_TOLD:] = [Phrase("value.more_problems", count=len(sentences) - _MAX_TOLD)]
    raise InputError("request.problems", problems=joined(sentences))


def _named(problem: FieldProblem) -> str:
    return (problem.name or problem.place)[:80]


def _body_problem(body: RequestBody, text: str | None) -> Phrase | None:
    text = text or ""
    if not text.strip():
        return _REQUIRED if body.required else None
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
    if problem is not None:
        raise InputError("request.body_problem", problem=problem)


def _json_problem(raw: str | bytes) -> Phrase | None:
    """Say that `raw` is not JSON, and where; the text itself is not repeated."""
    try:
        json.loads(raw)
    except json.JSONDecodeError as error:
        return Phrase("value.not_json_at", said=syntax_words(error), line=error.lineno, column=error.colno)
    except (ValueError, RecursionError):
        return Phrase("value.not_json")
    return None
