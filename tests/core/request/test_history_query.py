"""Tests for aspire_desktop.core.request.history_query: words and terms find what they say."""

from dataclasses import replace

import pytest

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.history_query import read_history_query, with_term
from aspire_desktop.core.request.record import HistoryEntry
from tests.support.records import NOW

_GET = HistoryEntry(
    id="get",
    at=NOW,
    method="GET",
    url="https://api.test/Contacts?$filter=LastName%20eq%20'B%C3%B8'",
    profile_id="p",
    profile_name="Payroll export",
    status=200,
    draft=RequestDraft("GET /Contacts"),
)
_ENTRIES = (
    _GET,
    replace(_GET, id="put", method="PUT", status=403, profile_name="Reports"),
    replace(_GET, id="post", method="POST", status=None, outcome="no answer"),
    replace(_GET, id="get404", status=404, url="https://api.test/status:404"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["get", "put", "post", "get404"]),
        ("method:get", ["get", "get404"]),
        ("METHOD:Put,Post", ["put", "post"]),
        ("method:put method:post", ["put", "post"]),
        ("method:p", ["put", "post"]),
        ("status:4xx", ["put", "get404"]),
        ("status:403", ["put"]),
        ("status:40", ["put", "get404"]),
        ("status:ok", ["get"]),
        ("status:failed", ["put", "post", "get404"]),
        ('status:"no answer"', ["post"]),
        ("status:ok,403", ["get", "put"]),
        ('credential:"payroll export" method:get', ["get", "get404"]),
        ('credential:"payroll', ["get", "post", "get404"]),  # not typed to its end
        ("credential:rep", ["put"]),
        ("method: status:", ["get", "put", "post", "get404"]),
        ("'bø'", ["get", "put", "post"]),
        ("b%c3%b8 payroll", ["get", "post"]),
        ("method:get bø", ["get"]),
        ("other:get", []),
    ],
)
def test_terms_and_words_find_what_they_say(text: str, found: list[str]) -> None:
    query = read_history_query(text)
    assert [entry.id for entry in _ENTRIES if query.fits(entry, entry.search_text)] == found


def test_a_term_takes_the_place_of_its_own_and_leaves_the_others() -> None:
    text = with_term("branches", "credential", "Payroll export")
    assert text == 'branches credential:"Payroll export"'
    text = with_term(text, "status", "403")
    assert text == 'branches credential:"Payroll export" status:403'
    assert with_term(text, "credential", "Reports") == "branches status:403 credential:Reports"
    assert with_term(text, "credential", "") == "branches status:403"
    assert with_term("Method:GET", "method", "") == ""
    query = read_history_query(with_term("", "credential", "A, B"))
    assert query.credentials == ("a, b",)
