"""Tests for aspire_desktop.services.pages.rows."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.errors import ServerError, UnexpectedAnswerError
from aspire_desktop.services.pages.rows import page_of
from tests.support.records import response

HTML = (("Content-Type", "text/html"),)


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (b"[]", []),
        (b" [ ] \n", []),
        (b'\xef\xbb\xbf[{"a": 1}]', [b'{"a": 1}']),
        (b'[{"n": 1.10, "big": 12345678901234567890.123456789012345678901}]', None),
        (b'[1 ,"x", null,[2, 3], true]', [b"1", b'"x"', b"null", b"[2, 3]", b"true"]),
        (b'[{"a":"\\u00e9 \\/ \xff"}]', [b'{"a":"\\u00e9 \\/ \xff"}']),
        (b'[{"a":"\\ud800"},\n2 ]', [b'{"a":"\\ud800"}', b"2"]),
        (b'[{"a":1,"a":2}]', [b'{"a":1,"a":2}']),
    ],
)
def test_rows_are_kept_byte_for_byte(body: bytes, rows: list[bytes] | None) -> None:
    assert page_of(response(body)).rows == ([body[1:-1]] if rows is None else rows)


@pytest.mark.parametrize("name", [b"a", b"\\udfff"])
def test_a_row_laid_out_over_several_lines_becomes_one_with_every_digit(name: bytes) -> None:
    body = b'[\r\n  {\r\n    "%b": 1.1000000000000000000000001,\n    "b": " x\\n "\n  }\n]' % name
    (row,) = page_of(response(body)).rows
    assert b"\n" not in row
    assert b"\r" not in row
    assert b"1.1000000000000000000000001" in row
    assert b'" x\\n "' in row


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"errors": [{"a": 1}]}', "an object"),
        (b'"text"', "something else"),
        (b"", "something else"),
        (b"[1,", "not valid JSON"),
        (b"[1] x", "not valid JSON"),
        (b'["\\ud800"', "not valid JSON"),
        (b"[NaN]", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b"<html><body>Aspire</body></html>", "web app"),
    ],
)
def test_what_is_no_list_of_rows_is_a_clear_error(body: bytes, words: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match=words):
        page_of(response(body))


def test_an_error_status_is_told_with_the_servers_words() -> None:
    with pytest.raises(ServerError) as caught:
        page_of(response(b'["The limit has been exceeded."]', status=400))
    assert (caught.value.status, caught.value.detail) == (400, "The limit has been exceeded.")


def test_a_page_that_was_cut_is_no_page() -> None:
    with pytest.raises(UnexpectedAnswerError, match="larger"):
        page_of(replace(response(b"[1]"), is_truncated=True))


@given(st.binary(max_size=60))
def test_no_answer_breaks_it(body: bytes) -> None:
    try:
        rows = page_of(response(b"[" + body)).rows
    except UnexpectedAnswerError:
        return
    assert all(b"\n" not in row for row in rows)


@given(st.lists(st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=5), max_size=8))
def test_the_rows_mean_what_the_page_meant(values: list[object]) -> None:
    body = json.dumps(values, indent=2).encode()
    assert [json.loads(row) for row in page_of(response(body)).rows] == values
