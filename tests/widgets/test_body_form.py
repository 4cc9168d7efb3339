"""A body's fields: filling them is one piece of work; rows of one height have room for every cell."""

import json

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.widgets.request.body_form import BodyForm

_PART = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "boolean"}}}
_SCHEMA = Schema(
    {
        "type": "object",
        "required": ["one", "two", "three", "text"],
        "properties": {
            "one": _PART,
            "two": _PART,
            "three": _PART,
            "text": {"type": "string"},
            "list": {"type": "array", "items": {"type": "string"}},
        },
    },
    References({}),
)


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> BodyForm:
    form = BodyForm()
    qtbot.addWidget(form)
    return form


def rows(form: BodyForm) -> list[QModelIndex]:
    found, index = [], form.model().index(0, 0)
    while index.isValid():
        found.append(index)
        index = form.indexBelow(index)
    return found


def test_a_form_that_is_filled_asks_for_its_height_once(form: BodyForm) -> None:
    asked: list[int] = []
    form.wish_changed.connect(lambda: asked.append(form.wanted_height()))
    form.set_text(_SCHEMA, "")
    assert len(rows(form)) > form.model().rowCount()  # what has to be filled in is open
    assert asked == [form.wanted_height()]
    form.collapse(form.model().index(0, 0))
    assert asked[1:] == [form.wanted_height()]
    assert asked[1] < asked[0]


@pytest.mark.parametrize("points", [9, 26])
def test_rows_of_one_height_have_room_for_each_cell(form: BodyForm, points: int) -> None:
    form.setFont(QFont(form.font().family(), points))
    given = {"one": {"a": "two\nlines 漢字 🙂"}, "text": "ÄÅy", "list": ["x", "y"]}
    form.set_text(_SCHEMA, json.dumps(given))
    form.resize(600, 400)
    form.show()
    heights = {form.rowHeight(index) for index in rows(form)}
    assert len(heights) == 1
    cells = [index.siblingAtColumn(column) for index in rows(form) for column in range(3)]
    assert max(form.sizeHintForIndex(cell).height() for cell in cells) <= heights.pop()


def test_the_same_record_to_compare_with_paints_nothing_anew(form: BodyForm) -> None:
    form.set_text(_SCHEMA, '{"text": "x"}')
    changed: list[object] = []
    form.model().dataChanged.connect(lambda *what: changed.append(what))
    form.set_baseline(None)
    assert changed == []
    form.set_baseline({"text": "y"})
    assert changed
    before = len(changed)
    form.set_baseline({"text": "y"})
    assert len(changed) == before
