"""What an answer says of the rows that follow it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from aspire_desktop.core.credentials.environment import origin_of
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.value import JsonValue
    from aspire_desktop.core.response import ResponseRecord

_LINK: Final = late_pattern(
    r"<([^<>]*)>((?:\s*;\s*[\w*!#$%&'+.^`|~-]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]*))?)*)"
)
_NEXT: Final = late_pattern(r";\s*rel\s*=\s*(?:\"(?:[^\"]*\s)?next(?:\s[^\"]*)?\"|next\b)", re.IGNORECASE)
#: Where APIs put the address of the next page, the first ones by a standard.
_MEMBERS: Final = (
    ("@odata.nextLink",),
    ("odata.nextLink",),
    ("@nextLink",),
    ("d", "__next"),
    ("nextLink",),
    ("next",),
    ("next_url",),
    ("nextPageUrl",),
    ("links", "next"),
    ("_links", "next", "href"),
    ("_links", "next"),
    ("paging", "next"),
    ("pagination", "next"),
    ("meta", "next"),
)
#: How many rows a query asks for, by its parameter in lower case.
_SIZES: Final = ("$top", "$limit", "limit", "top", "pagesize", "page_size", "per_page", "perpage", "size")
#: How many servers send where nobody asks for a number.
_PAGES: Final = frozenset(
    [10, 15, 20, 25, 30, 40, 50, 100, 150, 200, 250, 300, 400, 500, 1000, 2000, 5000, 10000]
)


class More(Enum):
    """Why more rows may follow those of an answer."""

    LINK = "the answer names the next page"
    ASKED = "there are as many as were asked for"
    PAGE = "there are as many as a page of the server's may have"


@dataclass(frozen=True, slots=True)
class NextPage:
    """Attributes: url: on the host that was asked; None where it is on another. elsewhere: That host."""

    url: str | None = field(repr=False)
    elsewhere: str = ""


def next_page(record: ResponseRecord, value: JsonValue | None) -> NextPage | None:
    """Return the next page that an answer names, by a member of its body or a Link header."""
    named = _named(record, value)
    if not named:
        return None
    asked = record.request.url
    url = urljoin(asked, named)
    try:
        if origin_of(url) == origin_of(asked):
            return NextPage(url)
        # Behind a gateway servers take themselves for another port, or for plain http.
        parts = urlsplit(url)
        if parts.hostname == urlsplit(asked).hostname and parts.username is None:
            return NextPage(f"{origin_of(asked)}{parts.path}" + (f"?{parts.query}" if parts.query else ""))
    except ValueError:
        return NextPage(None, marked(named))
    return NextPage(None, marked(parts.hostname or named))


def more_rows(record: ResponseRecord, value: JsonValue | None, count: int) -> More | None:
    """Return why more rows may follow the `count` of an answer; None where they are all."""
    if _named(record, value):
        return More.LINK
    if not count:
        return None
    query = {name.lower(): text for name, text in parse_qsl(urlsplit(record.request.url).query)}
    asked = next((query[name] for name in _SIZES if name in query), None)
    if asked is None:
        return More.PAGE if count in _PAGES else None
    is_number = asked.strip().isascii() and asked.strip().isdigit() and len(asked) < 12
    # A server may send fewer than one asks for.
    if is_number and count < int(asked):
        return More.PAGE if count in (1000, 5000, 10000) else None
    return More.ASKED if is_number else None


def _named(record: ResponseRecord, value: JsonValue | None) -> str:
    for steps in _MEMBERS if value is not None and value.is_object else ():
        found = value.at(steps) if value is not None else None
        if found is not None and found.opening == b'"' and found.scalar().strip():
            return found.scalar().strip()
    for name, content in record.headers:
        for target, parameters in _LINK.findall(content) if name.lower() == "link" else ():
            if _NEXT.search(parameters):
                return str(target)
    return ""
