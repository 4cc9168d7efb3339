"""Tests for aspire_desktop.widgets.response.row_detail: names and values share its width."""

import json

import pytest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.response_document import read_response
from aspire_desktop.widgets.response.row_detail import RowDetail
from tests.support.records import response

_ROW = {"WorkTicketTimeID": 1005, "WorkTicketTimeDate": "2026-09-23T02:40:00Z", "Hours": 11.75}


@pytest.fixture
def detail(qtbot: QtBot) -> RowDetail:
    detail = RowDetail()
    qtbot.addWidget(detail)
    detail.resize(420, 300)
    with qtbot.waitExposed(detail):
        detail.show()
    return detail


def _show(detail: RowDetail, row: object) -> QTreeView:
    document = read_response(response(json.dumps([row]).encode()))
    assert document.rows is not None
    detail.show_row(document.rows.value(0), 1)
    (fields,) = detail.findChildren(QTreeView, "rowDetail")
    return fields


def test_names_that_begin_alike_are_told_apart(detail: RowDetail) -> None:
    fields = _show(detail, _ROW)
    longest = fields.fontMetrics().horizontalAdvance("WorkTicketTimeDate")
    assert fields.columnWidth(0) >= fields.indentation() + longest
    assert fields.columnWidth(1) > longest, "and the value beside it"


def test_short_names_leave_their_room_to_the_values(detail: RowDetail) -> None:
    wide = _show(detail, _ROW).columnWidth(0)
    assert _show(detail, {"Id": 1}).columnWidth(0) < wide


def test_the_values_keep_nearly_half_however_long_the_names_are(detail: RowDetail) -> None:
    fields = _show(detail, {"AVeryLongName" * 20: 1})
    for width in (420, 240):
        detail.resize(width, 300)
        assert fields.columnWidth(1) > 0.4 * fields.viewport().width()


def test_what_somebody_made_of_the_columns_stays(detail: RowDetail) -> None:
    fields = _show(detail, _ROW)
    fields.header().resizeSection(0, 90)
    _show(detail, {"AnotherAndLongerName": 2})
    detail.resize(500, 300)
    assert fields.columnWidth(0) == 90
