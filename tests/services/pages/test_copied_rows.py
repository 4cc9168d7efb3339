"""Tests for aspire_desktop.services.pages.copied_rows: what is pasted is what was copied."""

import csv
import io
import json

from aspire_desktop.core.json_text.table_form import TableForm
from aspire_desktop.services.pages.copied_rows import copied_rows

_NAMES = ["Id", "Name", "Note", "Tags"]
_ROWS = [
    {"Id": b"7", "Name": b'"A, \\"B\\" | C"', "Note": b'"two\\nlines"', "Tags": b'[ "x" ]'},
    {"Id": b"12345678901234567890", "Name": b"null", "Note": b'"=HYPERLINK(1)"'},
]


def test_csv_is_read_back_as_it_was_and_runs_nothing() -> None:
    text = copied_rows(TableForm.CSV, _NAMES, _ROWS)
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        _NAMES,
        ["7", 'A, "B" | C', "two\nlines", '["x"]'],
        ["12345678901234567890", "", "'=HYPERLINK(1)", ""],
    ]


def test_json_holds_the_values_as_they_came_and_lacks_what_was_lacking() -> None:
    text = copied_rows(TableForm.JSON, _NAMES, _ROWS)
    assert "12345678901234567890" in text
    assert json.loads(text) == [
        {"Id": 7, "Name": 'A, "B" | C', "Note": "two\nlines", "Tags": ["x"]},
        {"Id": 12345678901234567890, "Name": None, "Note": "=HYPERLINK(1)"},
    ]
    assert json.loads(copied_rows(TableForm.JSON, [""], [{"": b"5"}, {"": b'"a"'}])) == [5, "a"]


def test_markdown_is_one_table_whatever_the_cells_hold() -> None:
    text = copied_rows(TableForm.MARKDOWN, _NAMES, _ROWS)
    assert text.splitlines() == [
        "| Id | Name | Note | Tags |",
        "| ---: | --- | --- | --- |",
        '| 7 | A, "B" \\| C | two lines | ["x"] |',
        "| 12345678901234567890 |  | =HYPERLINK(1) |  |",
    ]
    assert copied_rows(TableForm.MARKDOWN, ["a|b"], [{"a|b": b'"<b>"'}]).splitlines()[0] == "| a\\|b |"
