"""URLs and headers that say exactly what was filled in, and go nowhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urlsplit

from aspire_desktop.core.credentials.environment import origin_of
from aspire_desktop.core.errors import InputError, OriginError
from aspire_desktop.core.late_pattern import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

#: RFC 3986 allows these in a query as they are, and servers read them as they are.
_QUERY_SAFE: Final = "$'()*,:@/!~"
#: In a path also the percent sign: what is encoded there is encoded already.
_PATH_SAFE: Final = "/%$'()*,:@!~;=&+-._"
_ABSOLUTE: Final = late_pattern(r"[A-Za-z][A-Za-z0-9+.-]*://")
_CONTROLS: Final = late_pattern(r"[\x00-\x1f\x7f]")
_TOKEN_CHARS: Final = late_pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_HEADER_VALUE: Final = late_pattern(r"[\x20-\x7e\t]*\Z")
#: Set by the program itself: another value would break the request or the token's binding to its host.
RESERVED_HEADERS: Final = frozenset(
    {
        "authorization",
        "connection",
        "content-length",
        "cookie",
        "host",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """Return e.g. ``$top=5&$filter=Name%20eq%20'A%26B'``; a space is %20, never a plus."""
    return "&".join(
        f"{quote(name, safe=_QUERY_SAFE)}={quote(value, safe=_QUERY_SAFE)}" for name, value in pairs
    )


def fixed_query(text: str) -> str:
    """Return a query that stands in a description's path, with what no address holds encoded."""
    return quote(text, safe=f"{_QUERY_SAFE}&=;%+?")


def typed_pairs(query: str) -> list[tuple[str, str]]:
    """Take a query apart that was typed, not encoded by a form: a plus in it is a plus."""
    pairs = (part.partition("=") for part in query.split("&") if part)
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def checked_url(base_url: str, path: str, query: str) -> str:
    """Join the three.

    Raises:
        OriginError: The result would leave the base URL's origin.
        InputError: The path holds characters that no path has.
    """
    path = path.removeprefix(base_url) if path.startswith(f"{base_url}/") else path
    if _ABSOLUTE.match(path):
        raise OriginError("request.path_leaves_host")
    if not path.startswith("/"):
        path = f"/{path}"
    if path.startswith("//") or "\\" in path:
        raise OriginError("request.path_leaves_host")
    if _CONTROLS.search(path) or " " in path or "#" in path or "?" in path:
        raise InputError("request.path_characters")
    if any(part in (".", "..") for part in re.sub("%2e", ".", path, flags=re.IGNORECASE).split("/")):
        raise InputError("request.path_dots")
    url = f"{base_url}{quote(path, safe=_PATH_SAFE)}" + (f"?{query}" if query else "")
    _check_origin(base_url, url)
    return url


def checked_headers(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the pairs as they are.

    Raises:
        InputError: A name or a value cannot stand in a header, or is not the user's to set.  The
            value is not repeated: it may be a secret.
    """
    checked = tuple(pairs)
    for name, value in checked:
        if not _TOKEN_CHARS.match(name):
            raise InputError("request.header_name", name=name[:40])
        if name.lower() in RESERVED_HEADERS:
            raise InputError("request.header_reserved", name=name)
        if not _HEADER_VALUE.match(value):
            raise InputError("request.header_characters", name=name)
    return checked


def _check_origin(base_url: str, url: str) -> None:
    try:
        same = origin_of(url) == origin_of(base_url)
        parts = urlsplit(url)
    except ValueError:
        raise OriginError("request.url_malformed") from None
    if not same or parts.username is not None or parts.password is not None:
        raise OriginError("request.path_leaves_host")
