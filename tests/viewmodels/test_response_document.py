"""Tests for aspire_desktop.viewmodels.response_document and the two models over it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel
from aspire_desktop.viewmodels.response_document import MAX_SHOWN_CHARS, BodyKind, read_response
from aspire_desktop.viewmodels.status_meaning import meaning, server_words
from tests.support.records import response

_TEXT = (("Content-Type", "text/plain; charset=latin-1"),)
_BINARY = (("Content-Type", "application/octet-stream"),)


def test_json_is_indented_with_every_digit_kept() -> None:
    document = read_response(response(b'{"a":1.10000000000000000001,"b":[12345678901234567890123]}'))
    assert document.kind is BodyKind.JSON
    assert '"a": 1.10000000000000000001' in document.text
    assert "12345678901234567890123" in document.text


def test_json_is_recognised_whatever_it_says_it_is() -> None:
    assert read_response(response(b"\xef\xbb\xbf [1]", headers=_BINARY)).kind is BodyKind.JSON


def test_an_array_of_objects_has_rows() -> None:
    document = read_response(response(b'[{"a": 1}, {"a": 2}]'))
    assert document.summary == "2 rows"


@pytest.mark.parametrize("body", [b"[1, 2]", b"{}", b"5", b'"x"', b"[]", b'[{"a":1}, 5]'])
def test_anything_else_has_none(body: bytes) -> None:
    assert read_response(response(body)).rows is None


def test_a_declared_character_set_is_obeyed() -> None:
    assert read_response(response("Bjørk".encode("latin-1"), headers=_TEXT)).text == "Bjørk"


def test_binary_is_shown_as_a_hex_dump() -> None:
    document = read_response(response(b"\x00\x01PNG\xff" * 3, headers=_BINARY))
    assert document.kind is BodyKind.BINARY
    assert document.text.startswith("00000000  00 01 50 4e 47 ff")


def test_an_empty_body_is_no_json() -> None:
    assert read_response(response(b"")).kind is BodyKind.EMPTY


def test_a_long_text_is_cut_and_says_so() -> None:
    document = read_response(response(b'"' + b"x" * (MAX_SHOWN_CHARS + 10) + b'"'))
    assert document.is_cut
    assert len(document.text) == MAX_SHOWN_CHARS


def test_deep_nesting_is_shown_as_text() -> None:
    assert read_response(response(b"[" * 100_000)).kind is BodyKind.TEXT


@given(st.binary(max_size=200))
def test_no_body_makes_it_fail(body: bytes) -> None:
    read_response(response(body))


def test_the_tree_opens_level_by_level(qapp: QApplication) -> None:
    model = JsonTreeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_value(read_response(response(b'{"a": {"b": [1.50, null, "x"]}, "c": true}')).value)
    a = model.index(0, 0, QModelIndex())
    b = model.index(0, 0, a)
    assert (a.data(), model.index(0, 1, QModelIndex()).data()) == ("a", "{1}")
    assert [model.index(row, 1, b).data() for row in range(3)] == ["1.50", "null", "x"]
    assert model.parent(b).data() == "a"


def test_a_lone_value_is_a_tree_of_one_row(qapp: QApplication) -> None:
    model = JsonTreeModel()
    model.set_value(read_response(response(b'"1.0-demo"')).value)
    assert (model.rowCount(), model.index(0, 1).data()) == (1, "1.0-demo")


def test_the_table_has_a_column_for_each_name(qapp: QApplication) -> None:
    model = JsonTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_rows(read_response(response(b'[{"a": 1.10}, {"b": "x", "a": null}]')).rows or [])
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(2)] == ["a", "b"]
    assert model.index(0, 0).data() == "1.10"
    assert model.index(0, 1).data() is None
    assert model.index(1, 0).data() == "null"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'["A is required.", "B is required."]', "A is required. B is required."),
        (b'"No."', "No."),
        (b"<html>", ""),
        (b"", ""),
        (b"[1]", ""),
    ],
)
def test_the_servers_words_are_read_where_it_has_any(body: bytes, words: str) -> None:
    assert server_words(body) == words


@pytest.mark.parametrize(
    ("status", "path", "word"),
    [
        (404, "/Authorization", "credentials rejected"),
        (404, "/Branches", "no such record"),
        (403, "/Branches", "scopes"),
        (302, "/Branches", "not followed"),
        (500, "/Branches", "server failed"),
    ],
)
def test_a_status_means_something_here(status: int, path: str, word: str) -> None:
    assert word in meaning(status, path)


def test_success_needs_no_explanation() -> None:
    assert meaning(200, "/Branches") == ""
