"""The form of a request that asks for the rows after those of an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.request.draft import RequestDraft

#: The numbers of pages and of rows to skip, as APIs call them, in lower case.
_PAGES: Final = ("$pagenumber", "pagenumber", "page_number", "page")
_SKIPS: Final = ("$skip", "skip", "offset")
#: A page's size, which goes with its number.
_LIMITS: Final = ("$limit",)
_MAX_DIGITS: Final = 12


def next_draft(draft: RequestDraft, operation: Operation, count: int) -> RequestDraft | None:
    """Return `draft` for the rows that follow; None where the operation cannot be asked for them.

    Where the form pages by numbers, so does the next request; otherwise it skips what came.

    Args:
        draft: What was sent.
        operation: What it was sent for.
        count: How many rows came.
    """
    declared = {p.name.lower(): p.key for p in operation.parameters if p.place == "query"}
    given = {name: draft.values.get(key, "").strip() for name, key in declared.items()}
    page = next((name for name in _PAGES if name in declared), None)
    skip = next((name for name in _SKIPS if name in declared), None)
    by_page = page is not None and any(given.get(name) for name in (page, *_LIMITS))
    name = page if by_page or skip is None else skip
    if name is None or (by_page and skip is not None and given[skip]):
        return None
    begin = given[name] or ("1" if name == page else "0")
    if not (begin.isascii() and begin.isdigit() and len(begin) <= _MAX_DIGITS):
        return None
    value = str(int(begin) + (1 if name == page else count))
    return replace(draft, values={**draft.values, declared[name]: value})
