"""Tests for aspire_desktop.core.paging."""

from __future__ import annotations

import pytest

from aspire_desktop.core.json_text.value import read_json
from aspire_desktop.core.paging import More, NextPage, more_rows, next_page
from tests.support.records import response

URL = "https://api.test/v1/Contacts?$top=2"


def page(body: bytes, *, url: str = URL, link: str = "") -> NextPage | None:
    record = response(body, url=url, headers=(("Link", link),) if link else ())
    return next_page(record, read_json(body))


@pytest.mark.parametrize(
    "body",
    [
        b'{"value":[],"@odata.nextLink":"https://api.test/v1/Contacts?$skiptoken=5"}',
        b'{"value":[],"@odata.nextLink":"Contacts?$skiptoken=5"}',
        b'{"next":"/v1/Contacts?$skiptoken=5"}',
        b'{"_links":{"next":{"href":"?$skiptoken=5"}}}',
        b'{"nextLink":"http://api.test/v1/Contacts?$skiptoken=5"}',
        b'{"nextLink":"https://api.test:8443/v1/Contacts?$skiptoken=5"}',
    ],
)
def test_the_body_names_the_next_page(body: bytes) -> None:
    assert page(body) == NextPage("https://api.test/v1/Contacts?$skiptoken=5")


@pytest.mark.parametrize(
    "link",
    [
        "<https://api.test/b?page=2>; rel=next",
        '</b?page=2>; title="a, <b>"; rel="next"',
        '</b?page=0>; rel="prev", </b?page=2>; rel="last next"',
    ],
)
def test_a_link_header_names_it(link: str) -> None:
    assert page(b"[]", link=link) == NextPage("https://api.test/b?page=2")


def test_another_host_is_named_but_not_given() -> None:
    assert page(b'{"nextLink":"https://evil.test/x"}') == NextPage(None, "evil.test")
    assert page(b'{"nextLink":"//evil.test/x"}') == NextPage(None, "evil.test")
    assert page(b'{"nextLink":"https://a@evil.test/x"}') == NextPage(None, "evil.test")
    assert page(b'{"nextLink":"javascript:x"}') == NextPage(None, "javascript:x")


@pytest.mark.parametrize("body", [b"[]", b'{"next":null}', b'{"next":5}', b'{"next":""}', b"5"])
def test_without_one_there_is_none(body: bytes) -> None:
    assert page(body) is None
    assert page(body, link='</b>; rel="previous", </c>; rel=nextish') is None


@pytest.mark.parametrize(
    ("query", "count", "more"),
    [
        ("$top=25", 25, More.ASKED),
        ("$top=25", 24, None),
        ("$limit=3", 3, More.ASKED),
        ("per_page=3", 3, More.ASKED),
        ("$top=5000", 1000, More.PAGE),
        ("", 25, More.PAGE),
        ("$filter=a", 100, More.PAGE),
        ("", 7, None),
        ("", 0, None),
        ("$top=0", 0, None),
        ("$top=x", 25, None),
    ],
)
def test_more_may_follow_a_full_page(query: str, count: int, more: More | None) -> None:
    record = response(b"[]", url=f"https://api.test/A?{query}")
    assert more_rows(record, read_json(b"[]"), count) is more


def test_a_named_page_always_follows() -> None:
    body = b'{"value":[],"nextLink":"/x"}'
    assert more_rows(response(body), read_json(body), 0) is More.LINK
