"""What would reorder, hide or break a line is shown as a mark wherever a server's or a file's text stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.activity import Activity
from aspire_desktop.core.marks import has_marks
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.activity_model import ActivityModel
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.palette_model import PaletteEntry, PaletteModel
from aspire_desktop.widgets.claims_view import ClaimsCard
from aspire_desktop.widgets.history_delegate import lines_of
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.response.line_layouts import LineLayouts
from aspire_desktop.widgets.text import elastic_label, label, message_box, tooltip
from aspire_desktop.widgets.tones import Tone
from tests.support.records import NOW, answer, profile, record, response

#: Turns round what follows, is not seen, and breaks a line in two ways.
HOSTILE = "pay\u202eexe.\u2066\u200bfdp\nGET /x\u2028"
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    credentials, operations = CredentialModel(), OperationModel()
    window = MainWindow(credentials, operations)
    credentials.setParent(window)
    operations.setParent(window)
    qtbot.addWidget(window)
    return window


def _texts(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in _SHOWN if index.data(role) is not None)
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _texts(model, model.index(row, 0, parent))


def _entry() -> HistoryEntry:
    return HistoryEntry(
        id="1",
        draft=RequestDraft("GET /x"),
        profile_id="p",
        profile_name=HOSTILE,
        method="GET",
        url=f"https://api.test/{HOSTILE}?q={HOSTILE}",
        at=NOW,
        status=None,
        outcome=HOSTILE,
    )


def _models() -> Iterator[QAbstractItemModel]:
    history, saved, activity = HistoryModel(), SavedModel(), ActivityModel()
    history.set_entries([_entry()])
    saved.set_requests([SavedRequest(id="1", name=HOSTILE, draft=RequestDraft(f"GET /{HOSTILE}"))])
    activity.set_entries([Activity(number=1, at=NOW, kind="sent", credential=HOSTILE, detail=HOSTILE)], [""])
    palette = PaletteModel([PaletteEntry(HOSTILE, HOSTILE, lambda: None)])
    credentials = CredentialModel()
    hostile = replace(profile("p"), description=HOSTILE, client_id=HOSTILE, tags=(HOSTILE,))
    credentials.set_records([replace(record("p"), profile=hostile)])
    yield from (history, saved, activity, palette, credentials)


def test_every_list_marks_what_acts(qapp: QApplication) -> None:
    for model in _models():
        texts = list(_texts(model))
        assert [text for text in texts if has_marks(text)] == [], type(model).__name__
        assert any("⟨202E⟩" in text for text in texts), type(model).__name__


def test_a_row_of_the_history_is_painted_with_marks(qapp: QApplication) -> None:
    lines = lines_of(_entry(), NOW)
    assert not has_marks("".join((lines.text, lines.status, lines.query, lines.who)))


def test_a_response_is_shown_with_marks_in_table_tree_and_headers(window: MainWindow, qtbot: QtBot) -> None:
    body = json.dumps([{HOSTILE: HOSTILE}], ensure_ascii=False).encode()
    shown = answer(response(body, headers=(("Content-Type", "application/json"), ("X-Odd", HOSTILE))))
    window.response.show_response(shown)
    for view in window.response.findChildren(QAbstractItemView):
        if view.model() is not None:
            assert [text for text in _texts(view.model()) if has_marks(text)] == [], view.objectName()
    table = JsonTableModel(window)
    assert shown.document.rows is not None
    table.set_rows(shown.document.rows)
    assert all(not has_marks(text) for text in _texts(table))
    assert any("⟨202E⟩" in text for text in _texts(table))


def test_a_line_of_a_body_is_laid_out_without_what_acts_and_stays_as_long(window: MainWindow) -> None:
    layout = LineLayouts(window).layout(0, "a\u202eb\u2028c", None)
    assert layout.text() == "a�b�c"


def test_labels_messages_boxes_and_tooltips_mark_what_acts(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.show_message(Tone.BAD, HOSTILE, HOSTILE)
    box = message_box(window, "Title", HOSTILE, HOSTILE)
    plain, elastic = label(HOSTILE, window), elastic_label(window)
    elastic.setText(HOSTILE)
    texts = [tooltip(HOSTILE), box.text(), box.informativeText(), plain.text(), elastic.text()]
    texts += [part.text() for part in window.messages.findChildren(QLabel)]
    assert all("\u202e" not in text and "\u2028" not in text for text in texts)
    assert sum("⟨202E⟩" in text for text in texts) >= 5
    box.close()


def test_the_title_and_the_claims_mark_what_acts(window: MainWindow, qtbot: QtBot) -> None:
    window.show_credential(replace(profile("p"), description=HOSTILE))
    assert not has_marks(window.windowTitle())
    parent = QWidget()
    qtbot.addWidget(parent)
    claims = ClaimsCard(parent)
    claims.show_claims({HOSTILE: HOSTILE})
    assert all(
        not has_marks(text)
        for view in claims.findChildren(QAbstractItemView)
        if view.model() is not None
        for text in _texts(view.model())
    )


def test_names_from_a_server_are_marked_where_they_are_chosen(qtbot: QtBot) -> None:
    dialog = ColumnsDialog([HOSTILE, "Id"], [True, True])
    qtbot.addWidget(dialog)
    items = dialog.findChildren(QListWidget)[0]
    assert [has_marks(items.item(row).text()) for row in range(items.count())] == [False, False]
