"""Tests for aspire_desktop.widgets.text: fonts."""

from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.text import elastic_label, fixed_font


def test_code_is_written_in_a_font_of_fixed_width(qapp: QApplication) -> None:
    font = fixed_font(qapp.font())
    assert QFontInfo(font).fixedPitch()
    assert font.families()[:2] == ["Cascadia Mono", "Consolas"]
    assert font.styleHint() == QFont.StyleHint.Monospace


_CAPTION = "GET /WorkTicketTimes · Payroll · export · 16:42:10"


def _shown(qtbot: QtBot, room_for: str, *, keeps_ends: bool = True, text: str = _CAPTION) -> str:
    """Return what a label shows that has room for a text and no more."""
    label: Any = elastic_label(between=(" · ",), keeps_ends=keeps_ends)
    qtbot.addWidget(label)
    label.setText(text)
    label.setMinimumWidth(0)
    label.resize(label.fontMetrics().horizontalAdvance(room_for), 20)
    assert label.text() == text
    return str(label.shown_text())


def test_what_is_between_the_ends_gives_way_first_and_then_the_last_end(qtbot: QtBot) -> None:
    assert _shown(qtbot, _CAPTION) == _CAPTION
    cut = _shown(qtbot, "GET /WorkTicketTimes · Payroll… · 16:42:10")
    assert cut.startswith("GET /WorkTicketTimes · Pay")
    assert cut.endswith("… · 16:42:10")
    assert _shown(qtbot, "GET /WorkTicketTimes · 16:42:10 ") == "GET /WorkTicketTimes · 16:42:10"
    assert _shown(qtbot, "GET /WorkTicketTimes ·") == "GET /WorkTicketTimes"
    assert _shown(qtbot, "GET /WorkTic…").startswith("GET /Work")


@pytest.mark.parametrize("text", ["", "alone", "one · two", "one · two · three"])
def test_a_text_of_any_number_of_parts_is_shown_within_no_room(qtbot: QtBot, text: str) -> None:
    for keeps_ends in (False, True):
        assert len(_shown(qtbot, "x", keeps_ends=keeps_ends, text=text)) <= 1


def test_a_text_of_one_part_that_keeps_its_ends_is_cut_in_its_middle(qtbot: QtBot) -> None:
    label: Any = elastic_label(keeps_ends=True)
    qtbot.addWidget(label)
    label.setText("1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001")
    label.setMinimumWidth(0)
    label.resize(label.fontMetrics().horizontalAdvance("00000…00000"), 20)
    shown = str(label.shown_text())
    assert shown.startswith("1f0")
    assert shown.endswith("001")


def test_the_first_part_gives_way_at_its_own_sign_when_it_is_left_alone(qtbot: QtBot) -> None:
    label: Any = elastic_label(between=(" · ", ", "), least_chars=6)
    qtbot.addWidget(label)
    label.setText("100 rows, more may follow · 86.8 kB · 58 ms")
    label.setMinimumWidth(0)
    shown = []
    for room in range(label.sizeHint().width(), 0, -1):
        label.resize(room, 20)
        shown.append(label.shown_text())
    whole = label.text()
    steps = [whole, "100 rows, more may follow · 86.8 kB", "100 rows, more may follow", "100 rows"]
    assert list(dict.fromkeys(shown))[:4] == steps
    assert shown[-1] == ""


def test_what_would_say_nothing_is_not_shown(qtbot: QtBot) -> None:
    label: Any = elastic_label(least_chars=12)
    qtbot.addWidget(label)
    label.setText("a token is fetched on Execute")
    label.resize(label.sizeHint().width(), 20)
    assert label.shown_text() == label.text()
    label.resize(label.fontMetrics().averageCharWidth() * 20, 20)
    assert label.shown_text().startswith("a token is")
    label.resize(label.fontMetrics().averageCharWidth() * 9, 20)
    assert label.shown_text() == ""
    assert label.text() == "a token is fetched on Execute", "those who hear it hear all"


def test_a_label_that_had_to_be_wide_asks_for_no_more_than_its_new_text_needs(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    status, caption = elastic_label(board), elastic_label(board)
    row = QHBoxLayout(board)
    row.addWidget(status)
    row.addWidget(caption, 1)
    caption.setText("GET /WorkTicketTimes · Payroll export")
    status.setText("No response yet for GET /WorkTicketTimes")
    status.setMinimumWidth(300)
    board.resize(400, 40)
    with qtbot.waitExposed(board):
        board.show()
    status.setText("200 OK")
    assert status.sizeHint().width() < 300, "asked while the minimum is that of the text before"
    status.setMinimumWidth(24)
    assert status.sizeHint().width() < 300
    row.activate()
    assert status.width() < 150
    assert caption.width() > 200
