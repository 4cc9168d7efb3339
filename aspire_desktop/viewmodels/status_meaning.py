"""What an HTTP status means at this API."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication

from aspire_desktop.viewmodels.formatting import span

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.response import ResponseRecord

_tr = partial(QCoreApplication.translate, "StatusMeaning")

_TOO_MANY: Final = 429
_MEANINGS: Final = {
    400: "the server refused what was sent",
    401: "the token is not valid here",
    403: "not in this credential's scopes in Aspire; after changing them get a new token",
    404: "nothing at this path, or no such record",
    405: "this path does not take this method; paths are case-sensitive",
    _TOO_MANY: "the rate limit of this environment is reached: wait a minute",
}
_MAX_WORDS: Final = 4000
_AUTHORIZATION: Final = "/Authorization"


def explained(record: ResponseRecord, operation: Operation) -> str:
    """Return what a response to `operation` means, with the server's own words; empty where that is plain."""
    if record.is_success:
        is_expected = any("html" in kind.lower() for kind in operation.success_content_types)
        if not record.is_stray_page or is_expected:
            return ""
        return _tr("a web page, not data: the base URL may be wrong, or a network asks you to sign in")
    parts = (_asked_wait(record) or meaning(record.status, operation.path), server_words(record.body))
    return ": ".join(part for part in parts if part)


def _asked_wait(record: ResponseRecord) -> str:
    """Return how long the server wants to be left alone, where it says it."""
    if record.status != _TOO_MANY or record.wait_s is None:
        return ""
    text = _tr("the rate limit of this environment is reached: wait {time}")
    return text.format(time=span(timedelta(seconds=ceil(record.wait_s))))


def meaning(status: int, path: str) -> str:
    """Return a short explanation of `status`, empty where there is nothing to explain."""
    if path.startswith(_AUTHORIZATION) and status in (400, 401, 403, 404):
        return _tr("credentials rejected, or the API is not enabled for this tenant")
    if 300 <= status < 400:
        return _tr("a redirect, which is not followed: the token stays with its own host")
    if status >= 500:
        return _tr("the server failed; nothing is wrong with the token")
    return _tr(_MEANINGS[status]) if status in _MEANINGS else ""


def server_words(body: bytes) -> str:
    """Return what a refusal says, where it is a JSON string or an array of them; else nothing."""
    try:
        words = msgspec.json.decode(body[:_MAX_WORDS], type=str | list[str])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ""
    return words if isinstance(words, str) else " ".join(words)
