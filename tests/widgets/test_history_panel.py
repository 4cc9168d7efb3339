"""Tests for aspire_desktop.widgets.history_panel: what an empty list says."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.widgets.history_panel import RequestList
from aspire_desktop.widgets.history_panel import _List as HistoryList


@pytest.mark.parametrize(
    ("model", "at_first"),
    [
        (HistoryModel, "No sent requests here. Execute sends one."),
        (SavedModel, "No saved requests here. Save in the request card saves one."),
    ],
)
def test_an_empty_list_says_whether_the_search_is_why(
    qtbot: QtBot, model: type[HistoryModel | SavedModel], at_first: str
) -> None:
    panel = RequestList(model(), "list")
    qtbot.addWidget(panel)
    search, view = panel.findChild(QLineEdit, "listSearch"), panel.findChild(HistoryList, "listTable")
    assert isinstance(search, QLineEdit)
    assert isinstance(view, HistoryList)
    said = [view.empty_text]
    for text in ("payroll", "  ", "method:get", ""):
        search.setText(text)
        said.append(view.empty_text)
    no_match = "No requests match the search."
    assert said == [at_first, no_match, at_first, no_match, at_first]
