"""Tests for aspire_desktop.services.pages.cells."""

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.services.pages.cells import (
    columns,
    is_number,
    is_phone_number,
    members,
    safe_text,
    text_of,
)


def test_columns_come_in_the_order_of_their_first_appearance() -> None:
    rows = [b'{"b": 1, "a": 2}', b'{"c": 3, "a": 4}', b"7", b'{"\\u0064": 5}']
    assert columns(rows) == ["b", "a", "c", "value", "d"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"null", ""),
        (b"true", "true"),
        (b"1.10", "1.10"),
        (b"12345678901234567890.10", "12345678901234567890.10"),
        (b'"\\u00e9\\n\\ud83d\\ude00"', "é\n😀"),
        (b'"a\\ud800b"', "a\ufffdb"),
        (b'"\\\\ud800"', "\\ud800"),
        (b'"\xff"', "\ufffd"),
        (b'{"n": [1.10, null]}', '{"n":[1.10,null]}'),
        (b"[ ]", "[]"),
    ],
)
def test_a_value_becomes_text_with_every_digit(value: bytes, text: str) -> None:
    assert text_of(value) == text


def test_a_row_whose_names_are_no_text_is_read_all_the_same() -> None:
    assert members(b'{"\\udc00": 1, "b": "\xff"}') == {"\ufffd": b"1", "b": '"\ufffd"'.encode()}
    assert members(b"[1]") == {"value": b"[1]"}


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1+1", "@SUM(1)", "\ta", "\r1", "\na", "=", "＝1", "-", "--1", "-1-"]
)
def test_what_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("1;=2", "1;'=2"),
        ("a\t=2", "a\t'=2"),
        ("a|=2|+3-1", "a|'=2|'+3-1"),
        ("x\r\n=cmd", "x\r\n'=cmd"),
        ('1;"=2"', '1;\'"=2"'),
        ("1; =2", "1;' =2"),
        ("1;＠SUM(A1)", "1;'＠SUM(A1)"),
        ("=1;=2", "'=1;'=2"),
        ("\t=1", "'\t'=1"),
    ],
)
def test_a_text_is_guarded_after_everything_that_may_end_a_cell(text: str, safe: str) -> None:
    assert safe_text(text) == safe


@pytest.mark.parametrize("text", ["1;-2", "1; -2.5 ;3", "a;b|c\td", "(12.5, -7.3)"])
def test_numbers_and_usual_texts_between_separators_stay(text: str) -> None:
    assert safe_text(text) == text


@given(st.text(alphabet='=+-@;\t|\r\n" 1a', max_size=12))
def test_whatever_a_spreadsheet_splits_at_no_part_of_the_file_begins_a_formula(text: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(["x", safe_text(text)])
    for separator in ",;\t|":
        for row in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=separator):
            for cell in row:
                assert cell[:1] not in ("=", "@")
                # Where this spreadsheet ends no cell a number may stand before what another one ends it at.
                first = re.split(r"[;\t|]", cell, maxsplit=1)[0].strip(' "')
                assert cell[:1] not in ("+", "-") or is_number(first) or is_phone_number(first)


@pytest.mark.parametrize(
    "text", ["+49 30 1234567", "+1 (555) 010-0199", "+4930123456", "+1 555.010.0199", "call;+49 30 1234567"]
)
def test_phone_numbers_stay(text: str) -> None:
    assert safe_text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "+1-555-010-0199",
        "+49301234567890123",
        "+49 30 A1",
        "+49 30 =1",
        "+1 (5)",
        "+4930123456+1",
        "-49 30",
    ],
)
def test_what_could_be_reckoned_with_is_no_phone_number(text: str) -> None:
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "-1", "-0.5e10", "1", "a=1", " =1", "'=1", "Ω", "1+1"])
def test_everything_else_stays(text: str) -> None:
    assert safe_text(text) == text


def test_a_line_end_does_not_make_a_number() -> None:
    assert not is_number("-1\n")
    assert not is_number("-²")


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_any_object_can_be_read(value: dict[str, object]) -> None:
    row = json.dumps(value).encode()
    found = members(row)
    if not any("\ud800" <= char <= "\udfff" for name in value for char in name):
        assert list(found) == list(value)
    for text in found.values():
        text_of(text).encode()


@given(st.binary())
def test_no_bytes_break_it(row: bytes) -> None:
    for name, value in members(b"{" + row).items():
        text_of(value)
        safe_text(name)
