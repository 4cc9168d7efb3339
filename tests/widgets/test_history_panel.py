"""Tests for aspire_desktop.widgets.history_panel: what an empty list says, and what helps."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import SavedRequest
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.widgets.history_panel import RequestList
from aspire_desktop.widgets.tip import Tip
from tests.support.work_window import larger_text


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


@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_a_preview_shows_no_part_of_a_line(qtbot: QtBot, factor: float) -> None:
    model = SavedModel()
    panel = RequestList(model, "list")
    qtbot.addWidget(panel)
    panel.resize(200, 600)
    preview = panel.findChild(QPlainTextEdit, "listPreview")
    assert isinstance(preview, QPlainTextEdit)
    with larger_text(factor):
        with qtbot.waitExposed(panel):
            panel.show()
        draft = RequestDraft(
            operation="GET /WorkTicketTimes", values={("query", f"option{n}"): "word" for n in range(9)}
        )
        model.set_requests([SavedRequest(id="1", name="Hours of the second shift", draft=draft)])
        panel.focus_list()
        qtbot.waitUntil(preview.isVisible, timeout=60_000)
        line = preview.cursorRect().height()
        assert preview.verticalScrollBar().maximum() > 0, "it holds more than it shows"
        assert preview.viewport().height() % line == 0
        assert preview.viewport().height() // line == 6
