"""What an access token says of itself.  Read, never verified: for display only.

The token comes from outside and may be anything at all, so nothing here raises and nothing takes
more than a moment: its size, its depth and its alphabet are bounded before it is decoded.
"""

import base64
import binascii
import json
import math
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from aspire_desktop.core.late_pattern import late_pattern

MAX_CHARS: Final = 64 * 1024
_MAX_DEPTH: Final = 32
_MAX_DIGITS: Final = 20
_SEGMENTS: Final = late_pattern(r"[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*\Z")
#: Above this an `exp` in seconds would lie beyond the year 5138, so it counts milliseconds.
_MILLISECONDS_FROM: Final = 1e11
_HORIZON: Final = timedelta(days=3653)


@dataclass(frozen=True, slots=True)
class Claims:
    """A JWT's payload, and its end where it has a usable one.

    Attributes:
        values: The claims as the token has them.
        expires_at: `exp` as aware UTC, or None.
        expires_in_milliseconds: `exp` was given in milliseconds, against RFC 7519.
    """

    values: dict[str, Any] = field(repr=False)
    expires_at: datetime | None = None
    expires_in_milliseconds: bool = False


def read_claims(token: str, now: datetime) -> Claims | None:
    """Return the claims of `token`, or None where it is not a JWT that can be read.

    Args:
        token: Any text.
        now: An `exp` further than ten years from it is taken for a mistake.
    """
    match = _SEGMENTS.match(token) if len(token) <= MAX_CHARS else None
    if match is None:
        return None
    values = _payload(match[1])
    if values is None:
        return None
    expires_at, in_milliseconds = _expiry(values.get("exp"), now)
    return Claims(values, expires_at, in_milliseconds)


def _payload(segment: str) -> dict[str, Any] | None:
    try:
        raw = base64.b64decode(segment + "=" * (-len(segment) % 4), altchars=b"-_", validate=True)
        text = raw.decode("utf-8")
        if _depth(text) > _MAX_DEPTH:
            return None
        values = json.loads(text, parse_int=_bounded_int)
    except (binascii.Error, ValueError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        return None
    return values if isinstance(values, dict) else None


def _depth(text: str) -> int:
    """Return an upper bound of the nesting: brackets inside strings count too."""
    depth = deepest = 0
    for char in text:
        if char in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "]}":
            depth -= 1
    return deepest


def _bounded_int(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MAX_DIGITS else math.nan


def _expiry(exp: object, now: datetime) -> tuple[datetime | None, bool]:
    if isinstance(exp, bool) or not isinstance(exp, int | float) or not math.isfinite(exp):
        return None, False
    in_milliseconds = exp > _MILLISECONDS_FROM
    seconds = exp / 1000 if in_milliseconds else exp
    if abs(seconds - now.timestamp()) > _HORIZON.total_seconds():
        return None, False
    return datetime.fromtimestamp(seconds, UTC), in_milliseconds
