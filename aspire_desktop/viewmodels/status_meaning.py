"""What an HTTP status means at this API."""

from __future__ import annotations

from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

_tr = partial(QCoreApplication.translate, "StatusMeaning")

_MEANINGS: Final = {
    400: "the server refused what was sent",
    401: "the token is not valid here",
    403: "not in this credential's scopes in Aspire; after changing them get a new token",
    404: "nothing at this path, or no such record",
    405: "this path does not take this method; paths are case-sensitive",
    429: "the rate limit of this environment is reached: wait a minute",
}
_MAX_WORDS: Final = 4000
_AUTHORIZATION: Final = "/Authorization"


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
