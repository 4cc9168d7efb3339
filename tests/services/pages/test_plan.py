"""Tests for aspire_desktop.services.pages.plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan

BASE = "https://api.test/Contacts"
BY_PAGE = ("$pageNumber", "$limit", "$filter")


def get(query: str = "") -> PreparedRequest:
    return PreparedRequest(method="GET", url=f"{BASE}?{query}" if query else BASE, headers=(("A", "b"),))


def pages(query: str, declared: tuple[str, ...] = PAGING_PARAMETERS) -> list[str]:
    """Return the queries of the first and the third page."""
    plan = PagePlan.of(get(query), declared)
    return [plan.request(n * plan.page_size).url.partition("?")[2] for n in (0, 2)]


@pytest.mark.parametrize(
    ("query", "first", "third"),
    [
        ("", "$top=1000&$skip=0", "$top=1000&$skip=2000"),
        ("$top=50", "$top=50&$skip=0", "$top=50&$skip=100"),
        ("$skip=7&$top=50", "$top=50&$skip=7", "$top=50&$skip=107"),
        ("%24top=5", "$top=5&$skip=0", "$top=5&$skip=10"),
        ("$top=5&$limit=9", "$top=5&$skip=0", "$top=5&$skip=10"),
        ("$limit=5", "$limit=5&$pageNumber=1", "$limit=5&$pageNumber=3"),
        ("$limit=5&$pageNumber=4", "$limit=5&$pageNumber=4", "$limit=5&$pageNumber=6"),
        (
            "$filter=Name%20eq%20'A%26B'&$top=5&x=1",
            "$filter=Name%20eq%20'A%26B'&x=1&$top=5&$skip=0",
            "$filter=Name%20eq%20'A%26B'&x=1&$top=5&$skip=10",
        ),
    ],
)
def test_the_pages_follow_what_the_user_filled_in(query: str, first: str, third: str) -> None:
    assert pages(query) == [first, third]


def test_where_only_page_numbers_are_declared_these_are_used() -> None:
    assert pages("", BY_PAGE) == ["$limit=1000&$pageNumber=1", "$limit=1000&$pageNumber=3"]
    with pytest.raises(InputError, match="pageNumber"):
        PagePlan.of(get("$skip=5"), BY_PAGE)


def test_everything_else_of_the_request_stays() -> None:
    request = PagePlan.of(get("a=b"), PAGING_PARAMETERS).request(0)
    assert (request.method, request.headers) == ("GET", (("A", "b"),))


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "HEAD"])
def test_only_a_get_has_pages(method: str) -> None:
    with pytest.raises(InputError, match=method):
        PagePlan.of(PreparedRequest(method=method, url=BASE), PAGING_PARAMETERS)


@pytest.mark.parametrize("declared", [(), ("$top",), ("$filter", "$limit")])
def test_an_operation_without_paging_parameters_has_no_pages(declared: tuple[str, ...]) -> None:
    with pytest.raises(InputError, match="no pages"):
        PagePlan.of(get(), declared)


@pytest.mark.parametrize(
    "query",
    [
        "$top=0",
        "$top=1001",
        "$top=-1",
        "$top=ten",
        "$top=1.5",
        "$skip=-1",
        "$skip=²",
        "$limit=5&$pageNumber=0",
    ],
)
def test_a_size_that_is_none_is_refused(query: str) -> None:
    with pytest.raises(InputError, match="whole number"):
        PagePlan.of(get(query), PAGING_PARAMETERS)


def test_without_an_order_there_is_a_note() -> None:
    assert "$orderby" in str(PagePlan.of(get("$orderby="), PAGING_PARAMETERS).notes[0])
    assert PagePlan.of(get("%24OrderBy=Name"), PAGING_PARAMETERS).notes == ()


@given(st.text(max_size=60))
def test_any_query_makes_a_plan_or_a_clear_error(query: str) -> None:
    try:
        url = PagePlan.of(get(query), PAGING_PARAMETERS).request(1000).url
    except InputError:
        return
    assert url.startswith(f"{BASE}?")
