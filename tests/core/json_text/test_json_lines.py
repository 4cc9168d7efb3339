"""Tests for aspire_desktop.core.json_text.json_lines."""

import pytest

from aspire_desktop.core.json_text.json_lines import read_json_lines
from aspire_desktop.core.json_text.rows import Rows, is_table


@pytest.mark.parametrize(
    ("body", "content_type", "count"),
    [
        (b'{"a":1}\n{"a":2}\n', "application/x-ndjson", 2),
        (b'{"a":1}\r\n\r\n{"a":2}', "text/plain", 2),
        (b'\x1e{"a":1}\n\x1e{"a":2}\n', "application/json-seq", 2),
        (b'{"a":1}', "application/jsonl; charset=utf-8", 1),
        (b"1\n2\n3", "application/stream+json", 3),
    ],
)
def test_each_line_is_a_member(body: bytes, content_type: str, count: int) -> None:
    value = read_json_lines(body, content_type)
    assert value is not None
    assert len(value) == count


def test_objects_are_rows() -> None:
    value = read_json_lines(b'{"a":1}\n{"b":2}', "")
    assert value is not None
    assert is_table(value)
    assert Rows(value).names == ["a", "b"]


@pytest.mark.parametrize("body", [b"", b'{"a":1}', b"1\n2", b'{"a":1}\nx', b"a,b\n1,2", b"{\n}\n"])
def test_what_is_something_else_is_none(body: bytes) -> None:
    assert read_json_lines(body, "text/plain") is None
