"""Turns answers that are not what was asked for into one clear sentence each."""

import json
import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Final
from urllib.parse import urljoin

from aspire_desktop.core.credentials.environment import origin_of
from aspire_desktop.core.errors import ServerError, UnexpectedAnswerError
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.redaction import redacted
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.core.wording import Phrase

#: The code of the error for a page in the place of data.
WEB_APP: Final = "server.web_app"
_MAX_BYTES: Final = 64 * 1024
_MAX_WORDS: Final = 500
#: Longer waits are told by the clock.
_COUNTED_S: Final = 600
_NOT_TEXT: Final = late_pattern(
    r"<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG: Final = late_pattern(r"<[^<>]*>")
_BLANKS: Final = late_pattern(r"\s+")


def server_words(response: ResponseRecord, secrets: Iterable[str] = ()) -> str:
    """Return what the server said, as one redacted line of plain text; empty where it said nothing.

    Aspire answers errors with a JSON array of strings, a bare JSON string, HTML, or nothing.
    """
    text = response.body[:_MAX_BYTES].decode("utf-8", errors="replace").removeprefix("\ufeff")
    if response.is_web_page:
        from html import unescape  # with a table of 2,000 names

        text = unescape(_TAG.sub(" ", _NOT_TEXT.sub(" ", text)))
    else:
        text = _plain_json(text)
    return _BLANKS.sub(" ", redacted(text, secrets, limit=_MAX_WORDS))


def unexpected(response: ResponseRecord, asked_for: Phrase, secrets: Iterable[str] = ()) -> ServerError:
    """Return the error for a status that is no success, whatever was asked for.

    Args:
        response: The answer.
        asked_for: What it should have been, e.g. ``Phrase("server.a_token")``.
        secrets: Values to keep out of the error.
    """
    what = _what_came(response, asked_for)
    return UnexpectedAnswerError(
        what.code, status=response.status, detail=server_words(response, secrets), **what.data
    )


def _what_came(response: ResponseRecord, asked_for: Phrase) -> Phrase:
    status = response.status
    if 300 <= status < 400:
        target = _target(response)
        return Phrase("server.redirects_to", target=target) if target else Phrase("server.redirects")
    if status == 429:
        return _retry_after(response)
    if status == 405 or response.is_web_page:
        return Phrase(WEB_APP)
    if status >= 500:
        return Phrase("server.own_problem")
    return Phrase("server.other_status", wanted=asked_for)


def _plain_json(text: str) -> str:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return " ".join(value)
    return text


def _target(response: ResponseRecord) -> str:
    """Return the origin only, or nothing: the rest of a redirect's target may hold anything."""
    location = response.header("location")
    if not location:
        return ""
    try:
        return redacted(origin_of(urljoin(response.request.url, location)), limit=200)
    except ValueError:
        return ""


def _retry_after(response: ResponseRecord) -> Phrase:
    seconds = response.wait_s
    if seconds is None:
        return Phrase("server.limit_used_up")
    if seconds > _COUNTED_S:
        time = f"{response.answered_at + timedelta(seconds=seconds):%H:%M:%S}"
        return Phrase("server.limit_used_up_until", time=time)
    return Phrase("server.limit_used_up_for", seconds=seconds)
