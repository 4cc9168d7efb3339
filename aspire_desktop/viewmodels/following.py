"""What is sent for the rows that follow those of an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aspire_desktop.core.paging import More, next_page
from aspire_desktop.core.request.next_page import next_draft

if TYPE_CHECKING:
    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.viewmodels.answers import Answer


def next_elsewhere(answer: Answer) -> str:
    """Return the host that the next page is on where it is another; empty where none follows, or here."""
    document = answer.document
    page = next_page(answer.record, document.value) if document.more is More.LINK else None
    return "" if page is None else page.elsewhere


def next_step(answer: Answer) -> RequestDraft | PreparedRequest | None:
    """Return the form of the next page, or its request where the answer itself names it.

    None where none may follow, or where nobody can say how to ask for it.
    """
    document, sent = answer.document, answer.sent
    if document.more is None or document.rows is None or sent.request.method != "GET":
        return None
    if document.more is More.LINK:
        page = next_page(answer.record, document.value)
        return None if page is None or page.url is None else replace(sent.request, url=page.url)
    return next_draft(sent.draft, sent.operation, len(document.rows))
