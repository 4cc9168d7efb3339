"""Turns answers that are not what was asked for into one clear sentence each."""

import html
import json
import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Final
from urllib.parse import urljoin

from aspire_desktop.core import plausible
from aspire_desktop.core.credentials.environment import origin_of
from aspire_desktop.core.errors import ServerError, UnexpectedAnswerError
from aspire_desktop.core.redaction import redacted
from aspire_desktop.core.response import ResponseRecord

WEB_APP: Final = "This looks like the web app's address, not the API's: check the base URL."
_MAX_BYTES: Final = 64 * 1024
_MAX_WORDS: Final = 500
#: Longer waits are told by the clock.
_COUNTED_S: Final = 600
_NOT_TEXT: Final = re.compile(
    r"<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG: Final = re.compile(r"<[^<>]*>")
_HTML_START: Final = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BLANKS: Final = re.compile(r"\s+")


def looks_like_html(response: ResponseRecord) -> bool:
    is_html = response.content_type in ("text/html", "application/xhtml+xml")
    return is_html or _HTML_START.match(response.body[:_MAX_BYTES]) is not None


def server_words(response: ResponseRecord, secrets: Iterable[str] = ()) -> str:
    """Return what the server said, as one redacted line of plain text; empty where it said nothing.

    Aspire answers errors with a JSON array of strings, a bare JSON string, HTML, or nothing.
    """
    text = response.body[:_MAX_BYTES].decode("utf-8", errors="replace").removeprefix("\ufeff")
    if looks_like_html(response):
        text = html.unescape(_TAG.sub(" ", _NOT_TEXT.sub(" ", text)))
    else:
        text = _plain_json(text)
    return _BLANKS.sub(" ", redacted(text, secrets, limit=_MAX_WORDS))


def unexpected(response: ResponseRecord, asked_for: str, secrets: Iterable[str] = ()) -> ServerError:
    """Return the error for a status that is no success, whatever was asked for.

    Args:
        response: The answer.
        asked_for: What it should have been, e.g. ``a token``.
        secrets: Values to keep out of the error.
    """
    status = response.status
    if 300 <= status < 400:
        text = f"The server redirects {_target(response)}: redirects are not followed."
    elif status == 429:
        text = f"The API's request limit is used up{_retry_after(response)}."
    elif status == 405 or looks_like_html(response):
        text = WEB_APP
    elif status >= 500:
        text = f"The server has a problem of its own ({status}): try again later."
    else:
        text = f"The server answered {status} instead of {asked_for}."
    return UnexpectedAnswerError(text, status=status, detail=server_words(response, secrets))


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
    """Name the origin only: the rest of a redirect's target may hold anything."""
    location = response.header("location")
    if not location:
        return "elsewhere"
    try:
        return f"to {redacted(origin_of(urljoin(response.request.url, location)), limit=200)}"
    except ValueError:
        return "elsewhere"


def _retry_after(response: ResponseRecord) -> str:
    started_at = response.timing.started_at
    answered_at = plausible.past(plausible.http_date(response.header("date")), started_at) or started_at
    seconds = plausible.wait_s(response.header("retry-after"), answered_at)
    if seconds is None:
        return ": try again in a minute"
    if seconds > _COUNTED_S:
        return f": try again after {answered_at + timedelta(seconds=seconds):%H:%M:%S} UTC"
    return f": try again in {seconds:.0f} s"
