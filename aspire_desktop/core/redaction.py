"""Makes foreign text fit to be shown and logged: no secrets, no tricks of layout, no end of it."""

import base64
import json
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from aspire_desktop.core.late_pattern import late_pattern

MASK: Final = "***"
MAX_CHARS: Final = 2000
_MAX_EXAMINED: Final = 64 * 1024
#: Shorter ones would blot out ordinary words.
_MIN_SECRET: Final = 4

_NAMES: Final = r"(?:client[_-]?)?secret|(?:refresh|access|id)?[_-]?token|password|authorization"
#: Soft hyphen, zero-width, bidirectional and tag characters: they hide or reorder text.
_INVISIBLE: Final = late_pattern(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_CONTROL: Final = late_pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_JWT: Final = late_pattern(r"eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){0,2}")
_SCHEME: Final = late_pattern(r"\b(bearer|basic)(?:\s+|%20)[^\s\"',;<>]+", re.IGNORECASE)
_MEMBER: Final = late_pattern(
    rf"(\\?[\"'](?:{_NAMES})\\?[\"']\s*:\s*)(\"(?:\\.|[^\"\\])*\"?|'(?:\\.|[^'\\])*'?|\\\"[^\"]*\"?)",
    re.IGNORECASE,
)
_PAIR: Final = late_pattern(rf"\b({_NAMES})=[^&\s\"'<>]+", re.IGNORECASE)
#: 40 characters leave a GUID readable: servers name their errors by one.
_RUN: Final = late_pattern(r"[A-Za-z0-9+/_-]{40,}={0,2}")
_QUERY: Final = late_pattern(r"(https?://[^\s?#\"'<>]+)\?[^\s\"<>]*", re.IGNORECASE)
_USER_INFO: Final = late_pattern(r"(https?://)[^\s/@\"'<>]+@", re.IGNORECASE)


def redacted(text: str, secrets: Iterable[str] = (), *, limit: int = MAX_CHARS) -> str:
    """Return one line of `text` without secrets, control and bidirectional characters.

    Args:
        text: Anything, from anywhere.
        secrets: Values that must not appear, whatever they look like, in any usual encoding.
        limit: How many characters to keep; a longer text ends in an ellipsis.
    """
    text = _CONTROL.sub(" ", _INVISIBLE.sub("", text))
    for secret in secrets:
        text = _without(text, secret)
    text = text[:_MAX_EXAMINED]
    text = _MEMBER.sub(rf'\1"{MASK}"', text)
    text = _SCHEME.sub(rf"\1 {MASK}", text)
    text = _JWT.sub(MASK, text)
    text = _PAIR.sub(rf"\1={MASK}", text)
    text = _USER_INFO.sub(rf"\1{MASK}@", text)
    text = _RUN.sub(_masked_run, text).strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"


def without_queries(text: str) -> str:
    """Return `text` with the query of each URL cut off: filters hold customer data."""
    return _QUERY.sub(r"\1?…", text)


def _without(text: str, secret: str) -> str:
    if len(secret) < _MIN_SECRET:
        return text
    from html import escape  # with a table of 2,000 names, of no use where nothing is logged

    encoded = base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode().rstrip("=")
    quoted = quote(secret, safe="", errors="replace")
    for form in (secret, escape(secret), json.dumps(secret)[1:-1], quoted, encoded):
        text = text.replace(form, MASK)
    return text


def _masked_run(match: re.Match[str]) -> str:
    """Mask what looks random; a long path or a ruler of dashes has no capitals or no digits."""
    run = match[0]
    is_random = any(c.isdigit() for c in run) and any(c.isupper() or c.islower() for c in run)
    return MASK if is_random else run
