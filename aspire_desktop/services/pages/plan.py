"""Which requests make up a whole collection."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.url import query_string
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Collection

    from aspire_desktop.core.request.prepared import PreparedRequest

#: What the API can page by: rows to skip, or the number of a page.
PAGING_PARAMETERS: Final = ("$top", "$skip", "$pageNumber", "$limit")

#: The API answers 400 to more (facts: "$top above 1000").
_MAX_SIZE: Final = 1000
_MAX_DIGITS: Final = 12
_BY_ROW: Final = frozenset({"$top", "$skip"})
_BY_PAGE: Final = frozenset({"$pagenumber", "$limit"})
_NO_ORDER: Final = Phrase("export.no_order")


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlan:
    """Makes the request of each page of what `first` asks for.

    Attributes:
        first: The request as the user filled it in.
        page_size: Rows to ask for at a time: the user's own $top or $limit, else 1000.
        start: Rows before the first one wanted.
        by_row: Whether $skip and $top say which page, and not $pageNumber and $limit.
        by_link: Neither: each answer names the next page.
    """

    first: PreparedRequest = field(repr=False)
    page_size: int
    start: int
    by_row: bool
    by_link: bool = False

    @classmethod
    def of(cls, request: PreparedRequest, declared: Collection[str], *, has_links: bool = False) -> PagePlan:
        """Plan the pages of `request`.

        Args:
            request: What the user filled in; it may name a size and where to begin.
            declared: The names of the operation's query parameters.
            has_links: Its answers name the next page, as they have shown.

        Raises:
            InputError: It is no GET, the operation has no pages, or the given size is no size.
        """
        if request.method != "GET":
            raise InputError("export.only_get", method=request.method)
        known = {name.lower() for name in declared}
        given = _own(request.url)
        by_row = known >= _BY_ROW
        if known >= _BY_PAGE and given.keys() & _BY_PAGE and not given.keys() & _BY_ROW:
            by_row = False  # so the user wrote it
        if not by_row and not known >= _BY_PAGE and has_links:
            return cls(first=request, page_size=0, start=0, by_row=False, by_link=True)
        if not by_row and not known >= _BY_PAGE:
            raise InputError("export.no_pages")
        if not by_row and "$skip" in given:
            raise InputError("export.skip_with_limit")
        names = ("$top", "$limit") if by_row else ("$limit", "$top")
        size = next((given[name] for name in names if name in given), str(_MAX_SIZE))
        page_size = _number(size, Phrase("export.rows_of_a_page"), 1, _MAX_SIZE)
        return cls(first=request, page_size=page_size, start=_start(given, page_size), by_row=by_row)

    @property
    def notes(self) -> tuple[Phrase, ...]:
        """What the user should know of this plan, in sentences."""
        if self.by_link:  # the server keeps the order of its own pages
            return ()
        has_order = any(
            name == "$orderby" and value for name, value in map(_pair, _query(self.first.url).split("&"))
        )
        return () if has_order else (_NO_ORDER,)

    def linked(self, url: str) -> PreparedRequest:
        """Return the request of a page that an answer named."""
        return replace(self.first, url=url)

    def request(self, offset: int) -> PreparedRequest:
        """Return the request of the page that begins after `offset` rows, a multiple of the page size."""
        if self.by_link:
            return self.first
        begin = self.start + offset
        if self.by_row:
            paging = (("$top", self.page_size), ("$skip", begin))
        else:
            paging = (("$limit", self.page_size), ("$pageNumber", begin // self.page_size + 1))
        path, _, query = self.first.url.partition("?")
        others = [part for part in query.split("&") if part and _pair(part)[0] not in _BY_ROW | _BY_PAGE]
        own = query_string((name, str(value)) for name, value in paging)
        return replace(self.first, url=f"{path}?{'&'.join([*others, own])}")


def _start(given: dict[str, str], page_size: int) -> int:
    if "$skip" in given:
        return _number(given["$skip"], "$skip", 0)
    return (_number(given.get("$pagenumber", "1"), "$pageNumber", 1) - 1) * page_size


def _own(url: str) -> dict[str, str]:
    """Return the paging parameters that are filled in, by their names in lower case."""
    pairs = (_pair(part) for part in _query(url).split("&"))
    return {name: value for name, value in pairs if name in _BY_ROW | _BY_PAGE and value}


def _query(url: str) -> str:
    return url.partition("?")[2]


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return unquote(name).strip().lower(), unquote(value).strip()


def _number(text: str, what: str | Phrase, lowest: int, highest: int | None = None) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS
    if is_number and int(text) >= lowest and (highest is None or int(text) <= highest):
        return int(text)
    if highest:
        raise InputError("export.number_between", name=what, lowest=lowest, highest=highest)
    raise InputError("export.number_from", name=what, lowest=lowest)
