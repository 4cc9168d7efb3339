"""What servers write that is nearly JSON, marked so that all the rest of it can be read as JSON."""

from __future__ import annotations

import re
from typing import Final

from aspire_desktop.core.json_text.escapes import CONTROL_MARK, NUMBER_MARK, SURROGATE_MARK

_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"|[+-]?\b(?:NaN|Infinity)\b', re.DOTALL)
#: A pair, which is whole; half a pair; an escape of another kind; a control.
_PART: Final = re.compile(
    rb"(?P<whole>\\u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2})"
    rb"|\\u(?P<half>[Dd][89A-Fa-f][0-9A-Fa-f]{2})|(?P<other>\\.)|(?P<control>[\x00-\x1f])",
    re.DOTALL,
)
_SUSPECT: Final = re.compile(rb"\\u[Dd][89A-Fa-f]|[\x00-\x1f]")
_FRAMES: Final = {b"[": b"]", b"{": b"}", b'"': b'"', b"N": b"N", b"I": b"y", b"-": b"y", b"+": b"y"}
_BLANKS: Final = b" \t\r\n"


def mended(body: bytes) -> bytes | None:
    """Return `body` with its NaN, Infinity, halves of surrogate pairs and bare controls marked.

    None where there are none, or where it does not look like JSON at all.
    """
    text = body.strip(_BLANKS)
    if _FRAMES.get(text[:1]) != text[-1:]:
        return None
    result = _TOKEN.sub(_token, text)
    return None if result == text else result


def _token(match: re.Match[bytes]) -> bytes:
    token = match[0]
    if not token.startswith(b'"'):
        return b'"' + NUMBER_MARK.encode() + token + b'"'
    return _PART.sub(_part, token) if _SUSPECT.search(token) else token


def _part(match: re.Match[bytes]) -> bytes:
    half, control = match["half"], match["control"]
    if half is not None:
        return SURROGATE_MARK.encode() + half.lower()
    if control is not None:
        return CONTROL_MARK.encode() + b"\\u%04x" % control[0]
    return match[0]
