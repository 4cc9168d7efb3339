"""Makes the request that a draft describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.operation import is_json
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.url import checked_headers, checked_url, filled_path, query_string

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.openapi.operation import Operation, RequestBody
    from aspire_desktop.core.request.draft import RequestDraft

_ACCEPT: Final = ("Accept", "application/json, */*;q=0.8")


def prepare(operation: Operation, draft: RequestDraft, base_url: str) -> PreparedRequest:
    """Make the request that `draft` describes.

    Raises:
        InputError: A required field is blank, the body is not JSON, a header cannot be sent.
        OriginError: The request would leave the origin of `base_url`.
    """
    values = {
        parameter.key: draft.values[parameter.key]
        for parameter in operation.parameters
        if draft.values.get(parameter.key)
    }
    _check_required(operation, draft, values)
    path = filled_path(operation.path, _named(values, "path"))
    query = query_string(_named(values, "query").items())
    return PreparedRequest(
        method=operation.method,
        url=checked_url(base_url, path, query),
        headers=_headers(operation, draft, values),
        body=_body(operation.body, draft.body),
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
        raise InputError("The method must be a word such as GET or POST.")
    path, _, own_query = path.partition("?")
    pairs = [*parse_qsl(own_query, keep_blank_values=True), *query]
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


def _check_required(operation: Operation, draft: RequestDraft, values: Mapping[tuple[str, str], str]) -> None:
    missing = [p.name for p in operation.parameters if p.required and p.key not in values]
    body = operation.body
    if body is not None and body.required and not (draft.body or "").strip():
        missing.append("body")
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        raise InputError(f"{', '.join(missing)} {verb} required.")


def _named(values: Mapping[tuple[str, str], str], place: str) -> dict[str, str]:
    return {name: value for (where, name), value in values.items() if where == place}


def _headers(
    operation: Operation, draft: RequestDraft, values: Mapping[tuple[str, str], str]
) -> tuple[tuple[str, str], ...]:
    own = checked_headers([*_named(values, "header").items(), *draft.headers])
    names = {name.lower() for name, _ in own}
    headers = list(own)
    if "accept" not in names:
        headers.insert(0, _ACCEPT)
    body = operation.body
    if body is not None and (draft.body or "").strip() and "content-type" not in names:
        headers.append(("Content-Type", body.content_type))
    cookies = _named(values, "cookie")
    if cookies:
        headers.append(
            ("Cookie", "; ".join(f"{n}={query_string([('', v)])[1:]}" for n, v in cookies.items()))
        )
    return tuple(headers)


def _body(body: RequestBody | None, text: str | None) -> bytes | None:
    if body is None or not (text or "").strip():
        return None
    raw = (text or "").encode("utf-8", "replace")
    if is_json(body.content_type):
        _check_json(raw)
    return raw


def _check_json(raw: bytes) -> None:
    """Refuse what is not JSON, with the place; the text itself is not repeated."""
    try:
        json.loads(raw)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InputError(f"The body is not valid JSON: {error.msg} at {place}.") from None
    except (ValueError, RecursionError):
        raise InputError("The body is not valid JSON.") from None
