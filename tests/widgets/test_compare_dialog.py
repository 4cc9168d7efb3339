"""Tests for aspire_desktop.widgets.response.compare_dialog: what is shown of each of the two responses."""

import json
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.json_text.difference import differences
from aspire_desktop.widgets.response.compare_dialog import CompareDialog
from aspire_desktop.widgets.response.text_view import TextView
from tests.support.records import answer, response

_MANY = [{"Id": number, "Name": f"Crew {number}"} for number in range(200)]


def _compared(qtbot: QtBot, earlier: Any, shown: Any) -> CompareDialog:
    """Return the dialog with the differences of two bodies listed."""
    answers = [answer(response(json.dumps(body).encode())) for body in (earlier, shown)]
    dialog = CompareDialog(answers[1], answers[:1])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    pair = (answers[0].document, answers[1].document)
    left, right = (document.value for document in pair)
    assert left is not None
    assert right is not None
    dialog.begin()
    dialog.show_differences(pair, tuple(differences(left, right)))
    return dialog


def _said(dialog: CompareDialog) -> tuple[str, str]:
    """Return what is in sight of each side: the line that is selected, or that there is none."""
    texts = []
    for name in ("compareLeft", "compareRight"):
        (view,) = dialog.findChildren(TextView, name)
        (lack,) = dialog.findChildren(QLabel, f"{name}Lack")
        assert view.isVisible() != lack.isVisible()
        texts.append(lack.text() if lack.isVisible() else view.selected_text().strip())
    return texts[0], texts[1]


@pytest.mark.parametrize("place", [0, 120, 199])
def test_a_row_that_is_missing_is_said_to_be_missing(qtbot: QtBot, place: int) -> None:
    fewer = [row for row in _MANY if row["Id"] != place]
    assert _said(_compared(qtbot, _MANY, fewer)) == ("{", "Not in the response shown.")
    assert _said(_compared(qtbot, fewer, _MANY)) == ("Not in the earlier response.", "{")


def test_the_text_comes_back_with_a_row_that_is_on_both_sides(qtbot: QtBot) -> None:
    earlier = [{"Id": 1, "Name": "a"}, {"Id": 2, "Name": "b"}]
    dialog = _compared(qtbot, earlier, [{"Id": 1, "Name": "A"}])
    (table,) = dialog.findChildren(QTableWidget, "compareTable")
    seen = set()
    for row in range(table.rowCount()):
        table.setCurrentCell(row, 1)
        seen.add(_said(dialog))
    assert seen == {('"Name": "a"', '"Name": "A"'), ("{", "Not in the response shown.")}
    dialog.begin()
    assert "Not in the response shown." not in _said(dialog)


def test_what_was_added_to_a_row_that_has_moved_is_found_where_the_row_is(qtbot: QtBot) -> None:
    earlier = [{"Id": 1}, {"Id": 2}]
    shown = [{"Id": 2, "Note": "new"}, {"Id": 1}]
    assert _said(_compared(qtbot, earlier, shown)) == ("Not in the earlier response.", '"Note": "new"')
