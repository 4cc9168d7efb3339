"""What is nearly JSON is read as JSON, and what is odd about it is told."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.oddities import Oddity, OddityKind, find_oddities
from aspire_desktop.core.json_text.query import matches
from aspire_desktop.core.json_text.rows import Rows, cell_text, is_table
from aspire_desktop.core.json_text.value import read_json
from tests.support.json_samples import VALUES


def found(body: bytes) -> tuple[Oddity, ...]:
    value = read_json(body)
    assert value is not None
    return [(), *find_oddities(value)][-1]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_table_stays_one_with_numbers_that_json_does_not_have(number: str) -> None:
    body = f'[{{"A": 1, "B": {number}}},\n {{"A": {number}, "B": "{number}, {number}"}}]'.encode()
    value = read_json(body)
    assert value is not None
    assert is_table(value)
    assert [cell_text(cell) for row in Rows(value) for cell in row.values()] == [
        "1",
        number,
        number,
        f"{number}, {number}",
    ]
    lines = json_lines(value)
    assert lines.lines(2, 4) == ['    "A": 1,', f'    "B": {number}']
    assert found(body) == (Oddity(OddityKind.NOT_A_NUMBER, (0, "B"), 2),)
    assert str(found(body)[0].told) == "2 × NaN or Infinity, which JSON does not have, first at $[0].B"
    assert list(matches(value, "$[?@.A == 1]")) == [(0,)]


def test_one_half_of_a_pair_does_not_cost_the_table() -> None:
    body = rb'[{"Name": "a\uD800b \uD83D\uDE42 \\ud800"}, {"Na\udc00me": ""}]'
    value = read_json(body)
    assert value is not None
    assert cell_text(Rows(value).row(0)["Name"]) == "a\\ud800b 🙂 \\ud800"
    assert json_lines(value).lines(2, 3) == [r'    "Name": "a\ud800b 🙂 \\ud800"']
    assert found(body)[0] == Oddity(OddityKind.HALF_PAIR, (0, "Name"), 2)


def test_a_bare_line_break_does_not_cost_the_table() -> None:
    body = b'[{"Notes": "one\ntwo\tthree"}]'
    value = read_json(body)
    assert value is not None
    assert cell_text(Rows(value).row(0)["Notes"]) == "one\ntwo\tthree"
    assert json_lines(value).lines(2, 3) == [r'    "Notes": "one\ntwo\tthree"']
    assert found(body) == (Oddity(OddityKind.CONTROL, (0, "Notes")),)


def test_doubled_members_are_told() -> None:
    body = b'{"value": [{"a": 1}, {"a": 1, "b": {"c": 1, "c": 2, "c": 3}, "a": 2}]}'
    assert found(body) == (Oddity(OddityKind.DOUBLED, ("value", 1), 3),)
    assert "first at $.value[1]" in str(found(body)[0].told)


def test_oddities_deep_in_a_big_value_have_their_place() -> None:
    rows = ", ".join(f'{{"Id": {number}, "Text": "{"x" * 50}"}}' for number in range(20_000))
    body = f'{{"value": [{rows}, {{"Id": NaN}}, {{"Id": 1, "Id": 2}}]}}'.encode()
    assert found(body) == (
        Oddity(OddityKind.NOT_A_NUMBER, ("value", 20_000, "Id")),
        Oddity(OddityKind.DOUBLED, ("value", 20_001)),
    )


@given(VALUES)
def test_what_is_json_has_none(value: Any) -> None:
    assert found(json.dumps(value).encode()) == ()


@pytest.mark.parametrize(
    "body",
    [b"[NaN", b"[nan]", b"NaN NaN", b"[a NaN]", b"<NaN>", b"['NaN']", b'[NaN, "x]', b"[1 NaN]", b"Infinity8"],
)
def test_what_is_no_json_stays_none(body: bytes) -> None:
    assert read_json(body) is None


@given(st.text(alphabet='[]{}",:NaInfity\\ud8c0 \n-'))
def test_no_text_breaks_the_reading(text: str) -> None:
    value = read_json(text.encode())
    if value is not None:
        json_lines(value).lines(0, 10)
        list(find_oddities(value))
