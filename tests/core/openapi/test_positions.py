"""Tests for aspire_desktop.core.openapi.positions."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from aspire_desktop.core.openapi.positions import Way, line_and_column, offsets
from tests.support.json_samples import VALUES


def ways(value: Any, way: Way = ()) -> Iterator[tuple[Way, Any]]:
    yield way, value
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        yield from ways(member, (*way, key))


@given(VALUES)
def test_every_value_is_found_where_it_stands(value: Any) -> None:
    for indent in (None, 2):
        text = json.dumps(value, indent=indent)
        found = offsets(text, [way for way, _ in ways(value)])
        for way, member in ways(value):
            assert json.JSONDecoder().raw_decode(text, found[way])[0] == member


@pytest.mark.parametrize(
    ("text", "way", "offset"),
    [
        ('{"a": 1, "a": 2}', ("a",), 14),
        ('{"a": [5], "a": [[7]]}', ("a", 0), 17),
        ('{"\\u0061\\"": 1}', ('a"',), 13),
        ('{"a": {"a": 1}, "b": 2}', ("b",), 21),
        ("[[], {}, 3]", (2,), 9),
        (' "x"', (), 1),
    ],
)
def test_escapes_and_names_that_stand_twice_are_understood(text: str, way: Way, offset: int) -> None:
    assert offsets(text, [way]) == {way: offset}


def test_what_is_not_there_is_left_out() -> None:
    assert offsets('{"a": [1]}', [("b",), ("a", 5), ("a", 0, "x")]) == {}


@pytest.mark.parametrize("text", ["", "]}", '{"a"', "[,,]", '"', "{:}", "}" * 100, "[" * 100_000])
def test_what_is_no_json_does_no_harm(text: str) -> None:
    offsets(text, [(), ("a",), (0,)])


def test_lines_and_columns_begin_at_one() -> None:
    assert line_and_column("ab\ncd", 0) == (1, 1)
    assert line_and_column("ab\ncd", 4) == (2, 2)
