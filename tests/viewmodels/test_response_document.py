"""Tests for aspire_desktop.viewmodels.response_document and the two models over it."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from aspire_desktop.core.json_text.narrowing import Narrowing
from aspire_desktop.viewmodels.json_table_model import MAX_COLUMNS, IsNestedRole, JsonTableModel
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel, PathRole
from aspire_desktop.viewmodels.response_document import BodyKind, ResponseDocument, body_text, read_response
from aspire_desktop.viewmodels.status_meaning import explained, meaning, server_words
from tests.support.json_samples import LARGE
from tests.support.records import operation, response

_TEXT = (("Content-Type", "text/plain; charset=latin-1"),)
_BINARY = (("Content-Type", "application/octet-stream"),)


def shown(document: ResponseDocument) -> str:
    return "\n".join(document.lines.lines(0, document.lines.count))


def test_json_is_indented_with_every_digit_kept() -> None:
    document = read_response(response(b'{"a":1.10000000000000000001,"b":[12345678901234567890123]}'))
    assert document.kind is BodyKind.JSON
    assert '"a": 1.10000000000000000001' in shown(document)
    assert "12345678901234567890123" in shown(document)


def test_json_is_recognised_whatever_it_says_it_is() -> None:
    assert read_response(response(b"\xef\xbb\xbf [1]", headers=_BINARY)).kind is BodyKind.JSON


def test_an_array_of_objects_has_rows() -> None:
    document = read_response(response(b'[{"a": 1}, {"a": 2}]'))
    assert document.summary == "2 rows"


def test_the_rows_of_an_envelope_are_rows() -> None:
    document = read_response(response(b'{"@odata.context": "x", "value": [{"a": 1}, {"a": 2}]}'))
    assert (document.summary, document.rows_path) == ("2 rows", ("value",))


def test_a_full_page_says_that_more_may_follow() -> None:
    body = b'[{"a": 1}, {"a": 2}]'
    full = read_response(response(body, url="https://api.test/Branches?$top=2"))
    assert full.summary == "2 rows, more may follow"
    assert read_response(response(body, url="https://api.test/Branches?$top=3")).summary == "2 rows"


@pytest.mark.parametrize("body", [b"[1, 2]", b"{}", b"5", b'"x"', b"[]"])
def test_anything_else_has_none(body: bytes) -> None:
    assert read_response(response(body)).rows is None


def test_a_declared_character_set_is_obeyed() -> None:
    assert read_response(response("Bjørk".encode("latin-1"), headers=_TEXT)).kind is BodyKind.TEXT
    assert shown(read_response(response("Bjørk".encode("latin-1"), headers=_TEXT))) == "Bjørk"


@pytest.mark.parametrize(
    ("body", "summary"),
    [(b"[]", "0 rows"), (b'{"value": []}', "0 rows"), (b"{}", ""), (b"[1, 2]", ""), (b"null", "")],
)
def test_an_empty_list_is_said_to_be_empty(body: bytes, summary: str) -> None:
    assert read_response(response(body)).summary == summary


def test_json_in_another_character_set_is_a_table_too() -> None:
    for charset in ("latin-1", "utf-16", "utf-16le", "utf-8-sig"):
        document = read_response(response('[{"Name": "Müller"}]'.encode(charset)))
        assert document.summary == "1 row"
        assert '"Name": "Müller"' in shown(document)


def test_json_lines_are_rows() -> None:
    document = read_response(
        response(b'{"a":1}\n{"a":2}\n', headers=(("Content-Type", "application/x-ndjson"),))
    )
    assert (document.kind, document.summary) == (BodyKind.JSON, "2 rows")


def test_xml_is_indented_and_shown_as_sent_on_request() -> None:
    document = read_response(
        response(b"<a><b>1</b></a>", headers=(("Content-Type", "application/soap+xml"),))
    )
    assert shown(document) == "<a>\n  <b>1</b>\n</a>"
    assert document.lines_as_sent.lines(0, 9) == ["<a><b>1</b></a>"]


def test_escapes_are_shown_as_sent_on_request() -> None:
    document = read_response(response(rb'["O\u0027Brien"]'))
    assert shown(document) == '[\n  "O\'Brien"\n]'
    assert document.lines_as_sent.lines(1, 2) == [r'  "O\u0027Brien"']


def test_binary_is_shown_as_a_hex_dump() -> None:
    document = read_response(response(b"\x00\x01PNG\xff" * 3, headers=_BINARY))
    assert document.kind is BodyKind.BINARY
    assert shown(document).startswith("00000000  00 01 50 4e 47 ff")


def test_an_empty_body_is_no_json() -> None:
    assert read_response(response(b"")).kind is BodyKind.EMPTY


@pytest.mark.parametrize("charset", ["utf-16", "cp1252", "utf-8-sig"])
def test_a_body_in_another_character_set_is_copied_as_text(charset: str) -> None:
    headers = (("Content-Type", f"text/csv; charset={charset}"),)
    record = response("Smørrebrød;1".encode(charset), headers=headers)
    assert body_text(record) == "Smørrebrød;1"


@pytest.mark.parametrize("charset", ["no-such", "rot13", "hex", "idna", "undefined"])
def test_a_character_set_that_is_none_is_passed_over(charset: str) -> None:
    headers = (("Content-Type", f"text/plain; charset={charset}"),)
    assert shown(read_response(response("Bjørk".encode(), headers=headers))) == "Bjørk"


def test_an_image_is_binary_whatever_its_bytes_are() -> None:
    headers = (("Content-Type", "image/png"),)
    assert read_response(response(b"PNG", headers=headers)).kind is BodyKind.BINARY


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


def tree_of(body: bytes) -> JsonTreeModel:
    model = JsonTreeModel()
    if len(body) < 10_000:  # it goes through every row
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_value(read_response(response(body)).value)
    return model


def test_many_rows_stand_in_ranges(qapp: QApplication) -> None:
    model = tree_of(LARGE["numbers"])
    assert (model.rowCount(), model.index(1, 0).data()) == (100, "[1,000 … 1,999]")
    inside = model.index(7, 0, model.index(1, 0))
    assert (inside.data(), model.index(7, 1, model.index(1, 0)).data()) == ("[1007]", "1007")
    assert model.parent(inside) == model.index(1, 0)


def test_more_than_a_million_rows_stand_in_ranges_of_ranges(qapp: QApplication) -> None:
    model = tree_of(b"[" + b",".join([b"0"] * 1_200_000) + b"]")
    assert (model.rowCount(), model.rowCount(model.index(0, 0))) == (2, 1_000)


@pytest.mark.parametrize("path", [(4_321, "Address", "Street"), (0,), (5_999, "Name")])
def test_a_path_is_found_through_its_range(qapp: QApplication, path: tuple[str | int, ...]) -> None:
    model = tree_of(LARGE["rows"])
    assert model.index_of(path).data(PathRole) == path


def test_a_narrowed_tree_shows_only_what_holds_the_text(qapp: QApplication) -> None:
    model = tree_of(b'[{"a":"x","b":[1,2]},{"a":"y"},{"needle":{"c":1,"d":2}},{"e":["needles","pins"]}]')
    model.narrow(Narrowing("NEEDLE"))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["[2]", "[3]"]
    whole = model.index(0, 0, model.index(0, 0))
    assert model.rowCount(whole) == 2
    assert model.rowCount(model.index(0, 0, model.index(1, 0))) == 1
    assert model.index_of((0, "a")).data() is None
    model.show_all()
    assert model.rowCount() == 4


def test_matches_stand_under_their_paths(qapp: QApplication) -> None:
    model = tree_of(b'[{"a":"x"},{"a":{"b":1}}]')
    model.show_matches([(1, "a"), (0, "a")])
    assert [model.index(row, 0).data() for row in range(2)] == ["$[1].a", "$[0].a"]
    assert model.index(0, 0, model.index(0, 0)).data() == "b"


def test_a_date_tells_what_it_is_here(qapp: QApplication) -> None:
    model = tree_of(b'{"at":"2026-01-31T08:00:00Z","n":1}')
    assert "2026-01-31" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 1).data() == "2026-01-31T08:00:00Z"
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_the_table_takes_another_order_and_later_columns(qapp: QApplication) -> None:
    model = JsonTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_rows(read_response(response(b'[{"a":1},{"a":2,"b":[3]}]')).rows)
    model.set_order([1, 0])
    assert [model.index(row, 0).data() for row in range(2)] == ["2", "1"]
    assert (model.place_of(0), model.row_of(0)) == (1, 1)
    assert model.index(0, 1).data(IsNestedRole)
    model.add_columns(["a", "c"])
    assert model.columns == ["a", "b", "c"]


def test_names_that_are_values_do_not_make_columns_without_end(qapp: QApplication) -> None:
    body = b"[" + b",".join(b'{"k%d":1}' % n for n in range(3_000)) + b"]"
    rows = read_response(response(body)).rows
    model = JsonTableModel()
    model.set_rows(rows)
    assert rows is not None
    model.add_columns(list(rows.all_names())[-1])
    assert model.columnCount() == MAX_COLUMNS


def test_the_table_has_a_column_for_each_name(qapp: QApplication) -> None:
    model = JsonTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_rows(read_response(response(b'[{"a": 1.10}, {"b": "x", "a": null}]')).rows)
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


@pytest.mark.parametrize(
    ("asked", "said"), [(None, "wait a minute"), ("soon", "wait a minute"), ("594", "wait 9 min 54 s")]
)
def test_a_reached_limit_says_how_long_the_server_asks_to_wait(asked: str | None, said: str) -> None:
    headers = () if asked is None else (("Retry-After", asked),)
    text = explained(response(b'"slow down"', status=429, headers=headers), operation())
    assert text == f"the rate limit of this environment is reached: {said}: slow down"


def test_success_needs_no_explanation() -> None:
    assert meaning(200, "/Branches") == ""


def test_a_file_in_a_field_and_a_file_as_the_body_are_found() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(200)
    field = base64.b64encode(picture).decode()
    inside = read_response(response(f'[{{"FileName": "a.png", "FileData": "{field}"}}]'.encode()))
    assert inside.file is not None
    assert (inside.file.name, inside.file.place, inside.file.content) == ("a.png", "FileData", picture)
    whole = read_response(response(picture, headers=(("Content-Type", "image/png"),)))
    assert whole.file is not None
    assert (whole.file.name, whole.file.place) == ("Branches.png", "")
    assert read_response(response(b"%PDF-1.4\nall in letters\n")).file is not None
    two = f'[{{"F": "{field}"}}, {{"F": "{field}"}}]'.encode()
    assert read_response(response(two)).file is None
