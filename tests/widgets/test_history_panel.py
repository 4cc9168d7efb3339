"""Tests for aspire_desktop.widgets.history_panel: what an empty list says, and what helps."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.widgets.history_panel import RequestList
from aspire_desktop.widgets.tip import Tip


def _button(panel: RequestList) -> QAbstractButton:
    button = panel.findChild(QAbstractButton, "listTipButton")
    assert isinstance(button, QAbstractButton)
    return button


@pytest.mark.parametrize(
    ("model", "at_first"),
    [
        (HistoryModel, "No sent requests here. Execute sends one."),
        (SavedModel, "No saved requests here. Save one to send it again."),
    ],
)
def test_an_empty_list_says_whether_the_search_is_why(
    qtbot: QtBot, model: type[HistoryModel | SavedModel], at_first: str
) -> None:
    panel = RequestList(model(), "list")
    qtbot.addWidget(panel)
    search, tip = panel.findChild(QLineEdit, "listSearch"), panel.findChild(Tip)
    assert isinstance(search, QLineEdit)
    assert isinstance(tip, Tip)
    said = [tip.text]
    for text in ("payroll", "  ", "method:get", ""):
        search.setText(text)
        said.append(tip.text)
    no_match = "No requests match the search."
    assert said == [at_first, no_match, at_first, no_match, at_first]
    search.setText("payroll")
    _button(panel).click()
    assert (search.text(), tip.text) == ("", at_first)


def test_where_nothing_is_saved_yet_the_request_can_be(qtbot: QtBot) -> None:
    panel = RequestList(SavedModel(), "list")
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.save_requested):
        _button(panel).click()
