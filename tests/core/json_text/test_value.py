"""Tests for aspire_desktop.core.json_text.value and segments."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.json_text.segments import SEGMENT
from aspire_desktop.core.json_text.value import JsonValue, read_json
from tests.support.json_samples import LARGE, VALUES, encoded


def plain(value: JsonValue) -> Any:
    """Return what `value` is, put together member by member."""
    if value.is_object:
        return {name: plain(member) for name, member in value.members()}
    if value.is_array:
        return [plain(member) for _, member in value.members()]
    return json.loads(bytes(value.text))


def read(body: bytes) -> JsonValue:
    value = read_json(body)
    assert value is not None
    return value


@pytest.mark.parametrize("name", LARGE)
def test_a_large_value_is_the_same_member_by_member(name: str) -> None:
    assert plain(read(LARGE[name])) == json.loads(LARGE[name])


@pytest.mark.parametrize("name", LARGE)
def test_no_segment_of_several_elements_is_long(name: str) -> None:
    waiting = [read(LARGE[name])]
    while waiting:
        value = waiting.pop()
        assert all(len(s.text) <= 5 * SEGMENT for s in value.segments if s.count > 1)
        if value.is_big:
            waiting += [member for _, member in value.members()]


@given(st.lists(VALUES, min_size=1, max_size=5))
def test_elements_of_any_shape_are_cut_where_they_end(elements: list[Any]) -> None:
    size = len(encoded(elements))
    many = elements * (400_000 // size)
    value = read(encoded(many))
    assert len(value) == len(many)
    for place in (0, 1, len(many) // 2, len(many) - 1):
        assert plain(value.member(place % len(many))[1]) == many[place % len(many)]


@given(VALUES)
def test_any_value_can_be_read(wanted: Any) -> None:
    assert plain(read(encoded(wanted))) == wanted


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[1,]",
        b"<html>",
        b"[1] x",
        b"nul",
        b"[" * 100_000,
        LARGE["rows"][:-1],
        LARGE["rows"][:-1] + b"}",
        LARGE["rows"] + b"]",
        LARGE["rows"].replace(b'"Id": 3000', b'"Id": 30 00'),
    ],
)
def test_what_is_not_json_is_none(body: bytes) -> None:
    assert read_json(body) is None


@given(st.binary(max_size=100))
def test_no_bytes_make_it_fail(body: bytes) -> None:
    read_json(body)


def test_every_digit_is_kept() -> None:
    value = read(b'{"a":1.10000000000000000001,"b":12345678901234567890123,"c":1E400}')
    assert [member.scalar() for _, member in value.members()] == [
        "1.10000000000000000001",
        "12345678901234567890123",
        "1E400",
    ]


def test_a_path_leads_to_its_value() -> None:
    value = read(LARGE["rows within an object"])
    found = value.at(("value", 5_000, "Address", "Street"))
    assert found is not None
    assert found.scalar() == "5000 Main"


@pytest.mark.parametrize("path", [("value", 6_000), ("other",), (0,), ("value", "x"), ("count", 1)])
def test_a_path_that_leads_nowhere_is_none(path: tuple[str | int, ...]) -> None:
    assert read(LARGE["rows within an object"]).at(path) is None


def test_the_last_of_two_members_of_one_name_counts() -> None:
    assert [member.scalar() for _, member in read(b'{"a":1,"a":2}').members()] == ["2"]


def test_a_byte_order_mark_and_blanks_around_are_no_matter() -> None:
    assert len(read(b"\xef\xbb\xbf\r\n [1, 2] \n")) == 2
