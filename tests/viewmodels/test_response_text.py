"""Tests for aspire_desktop.viewmodels.response_text."""

from dataclasses import replace

import pytest

from aspire_desktop.viewmodels.response_text import answer_notes
from tests.support.records import response


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ((), ""),
        (("Date",), "the server's Date header is not usable and ignored"),
        (("Date", "ETag"), "the server's Date, ETag headers are not usable and ignored"),
    ],
)
def test_what_nothing_goes_by_is_told_beside_the_status(names: tuple[str, ...], text: str) -> None:
    assert answer_notes(replace(response(), not_usable=names), "") == text


def test_everything_else_is_told_in_the_same_line() -> None:
    record = replace(response(), not_usable=("Age",), is_repeat=True, is_truncated=True)
    assert answer_notes(record, "Not found").split(" · ") == [
        "Not found",
        "the token was rejected: it was refreshed and the request sent again",
        "the response was too large and was cut off",
        "the server's Age header is not usable and ignored",
    ]


def test_a_compression_that_cannot_be_read_is_named() -> None:
    packed = response(b"\x1b\x03", headers=(("Content-Encoding", "br"),))
    assert answer_notes(packed, "") == "the body is compressed (br), which cannot be read here"
    assert answer_notes(response(headers=(("Content-Encoding", "gzip"),)), "") == ""
