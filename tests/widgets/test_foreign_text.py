"""What would reorder, hide or break a line is shown as a mark wherever a server's or a file's text stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.core.activity import Activity
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.rotation import begun, replaced, with_new_secret
from aspire_desktop.core.marks import has_marks, visible
from aspire_desktop.core.odata.fields import FieldKind, QueryField
from aspire_desktop.core.openapi.description import Source, read_description
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.activity_model import ActivityModel
from aspire_desktop.viewmodels.credential_model import CredentialModel
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.viewmodels.json_table_model import JsonTableModel
from aspire_desktop.viewmodels.operation_model import OperationModel
from aspire_desktop.viewmodels.palette_model import PaletteEntry, PaletteModel
from aspire_desktop.widgets.activity_dialog import ActivityDialog
from aspire_desktop.widgets.bulk_dialog import BulkDialog
from aspire_desktop.widgets.choice_box import ChoiceBox
from aspire_desktop.widgets.claims_view import ClaimsCard
from aspire_desktop.widgets.credential_dialog import CredentialDialog
from aspire_desktop.widgets.entry_dialog import EntryDialog
from aspire_desktop.widgets.history_delegate import lines_of
from aspire_desktop.widgets.integrations_dialog import IntegrationsDialog
from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.proposals import Proposals
from aspire_desktop.widgets.request.query_dialog import QueryDialog
from aspire_desktop.widgets.request.undo_fields import UndoLine
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.response.line_layouts import LineLayouts
from aspire_desktop.widgets.rotation_dialog import RotationDialog
from aspire_desktop.widgets.scopes_dialog import ScopesDialog
from aspire_desktop.widgets.text import elastic_label, label, message_box, tooltip
from aspire_desktop.widgets.tones import Tone
from tests.support.filled_window import show_operation
from tests.support.records import NOW, answer, profile, record, response

#: Turns round what follows, is not seen, and breaks a line in two ways.
HOSTILE = "pay\u202eexe.\u2066\u200bfdp\nGET /x\u2028"
_MARKED = "pay⟨202E⟩exe.⟨2066⟩⟨200B⟩fdp⏎GET /x⏎"
_OPTIONS = ["$filter", "$select", "$expand", "$orderby"]
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


_PLACES = (Integration(id="a", name=HOSTILE, owner=HOSTILE, how_to_update=HOSTILE),)
_ODD = {"type": "string", "enum": [HOSTILE, "plain"], "example": HOSTILE, "description": HOSTILE}
_MEMBERS = {"type": "object", "properties": {HOSTILE: {"type": "string"}, "Id": {"type": "integer"}}}
_MEDIA = {"schema": _MEMBERS}
_OPERATION: dict[str, Any] = {
    "summary": HOSTILE,
    "parameters": [
        {"in": "query", "name": "kind", "schema": _ODD},
        {"in": "query", "name": "kinds", "schema": {"type": "array", "items": _ODD}},
        {"in": "query", "name": "$orderby", "schema": {"type": "string"}},
        {"in": "query", "name": HOSTILE, "description": HOSTILE, "schema": {"type": "string"}},
    ],
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {"oneOf": [{"title": HOSTILE, **_MEMBERS}, {"title": "b", **_MEMBERS}]},
                "examples": {HOSTILE: {"value": {}}, "b": {"value": {}}},
            },
            f"text/{HOSTILE}": {"schema": {"type": "string"}},
        }
    },
    "responses": {
        "200": {
            "content": {f"text/{HOSTILE}": {"schema": _MEMBERS}, "application/json": {"schema": _MEMBERS}}
        }
    },
}


def _said(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield all that is shown or read out, but what stands in a field that is typed into."""
    for widget in (top, *top.findChildren(QWidget)):
        name = widget.objectName() or type(widget).__name__
        texts = [widget.windowTitle(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QComboBox | QAbstractItemView) and widget.model() is not None:
            texts += _texts(widget.model())
        if isinstance(widget, QTabWidget):
            texts += [widget.tabText(place) for place in range(widget.count())]
        texts += [action.text() for action in widget.actions()]
        yield from ((name, text) for text in texts)


def _hidden_in(top: QWidget) -> list[tuple[str, str]]:
    """Return what would act and is not marked; lines of our own texts may break."""
    return [(name, text) for name, text in _said(top) if visible(text) != text]


def _hostile_profile() -> Profile:
    return replace(
        profile("p"), description=HOSTILE, client_id=HOSTILE, tags=(HOSTILE,), integrations=_PLACES
    )


_DIALOGS: dict[str, Callable[[], QDialog]] = {
    "integrations": lambda: IntegrationsDialog(_hostile_profile()),
    "scopes": lambda: _scopes(),
    "rotation": lambda: RotationDialog(replaced_record()),
    "bulk": lambda: _bulk(),
    "columns": lambda: ColumnsDialog([HOSTILE], [True]),
    "credential": lambda: CredentialDialog({HOSTILE: ["GET"]}, _hostile_profile()),
    "query": lambda: QueryDialog([QueryField(HOSTILE, FieldKind.TEXT)], _OPTIONS, {"$orderby": HOSTILE}),
    "activity": lambda: ActivityDialog(ActivityModel(), _hostile_profile()),
    "box": lambda: message_box(None, HOSTILE, HOSTILE, HOSTILE),
}


def replaced_record() -> CredentialRecord:
    one = replace(record("p"), profile=_hostile_profile())
    return replaced(with_new_secret(begun(one, NOW), "new"), "new", None, NOW)


def _scopes() -> ScopesDialog:
    dialog = ScopesDialog(_hostile_profile(), {HOSTILE: ["GET"]})
    dialog.set_choices({}, {"p": HOSTILE})
    return dialog


def _bulk() -> BulkDialog:
    dialog = BulkDialog(1)
    dialog.show_progress(1, [HOSTILE])
    return dialog


@pytest.mark.parametrize("name", list(_DIALOGS))
def test_a_dialog_marks_what_acts(qtbot: QtBot, name: str) -> None:
    dialog = _DIALOGS[name]()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert _hidden_in(dialog) == []
    assert any("⟨202E⟩" in text for _, text in _said(dialog))
    for menu in dialog.findChildren(QMenu):
        assert not any(has_marks(action.text()) for action in menu.actions())


def test_what_a_description_offers_is_marked_and_handed_out_as_it_is(window: MainWindow) -> None:
    document = {"openapi": "3.0.0", "paths": {"/x": {"post": _OPERATION}}}
    read = read_description(json.dumps(document).encode(), Source.FILE).operations[0]
    window.request.make_parts()
    show_operation(window, read)
    assert _hidden_in(window.request) == []
    combos = {combo.objectName(): combo for combo in window.request.findChildren(ChoiceBox)}
    assert {"bodyContentType", "bodyAlternative"} <= combos.keys()
    kind = next(combo for name, combo in combos.items() if name.endswith("kind"))
    kind.setCurrentText(_MARKED)
    assert kind.value() == HOSTILE
    assert window.request.draft().values[("query", "kind")] == HOSTILE


def test_a_cell_that_is_typed_into_shows_marks_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    dialog = IntegrationsDialog(_hostile_profile())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget, "integrationsTable")
    assert table is not None
    name, owner = table.model().index(0, 0), table.model().index(0, 1)
    assert name.data() == _MARKED
    assert name.data(Qt.ItemDataRole.EditRole) == HOSTILE
    table.model().setData(owner, "an\u202eother")
    assert owner.data() == "an⟨202E⟩other"
    (one,) = dialog.integrations()
    assert one.name == " ".join(HOSTILE.split())
    assert one.owner == "an\u202eother"


def test_a_line_that_is_typed_into_says_what_it_hides(qtbot: QtBot) -> None:
    line = UndoLine()
    qtbot.addWidget(line)
    line.setText("plain")
    assert [action for action in line.actions() if action.isVisible()] == []
    line.setText("a\u202eb")
    (sign,) = [action for action in line.actions() if action.isVisible()]
    assert sign.text() == "Hidden characters: a⟨202E⟩b"
    assert line.text() == "a\u202eb"
    line.clear()
    assert not sign.isVisible()


@pytest.mark.parametrize("kind", ["line", "lines"])
def test_a_text_that_is_asked_for_says_what_it_hides(qtbot: QtBot, kind: str) -> None:
    dialog = EntryDialog("Rename", "Name", has_lines=kind == "lines")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.set_text("plain")
    assert "202E" not in _said_of_hidden(dialog)
    dialog.set_text("first\u202e" if kind == "line" else "first\nsec\u202eond")
    assert "⟨202E⟩" in _said_of_hidden(dialog)
    with qtbot.waitSignal(dialog.entered) as entered:
        dialog.accept()
    assert "\u202e" in entered.args[0]


def test_what_is_chosen_among_is_shown_with_marks_and_comes_back_as_it_is(qtbot: QtBot) -> None:
    dialog = EntryDialog("Remove a tag", "Tag", items=[HOSTILE, "plain"])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox, "entryField")
    assert box is not None
    assert box.currentText() == _MARKED
    with qtbot.waitSignal(dialog.entered) as entered:
        dialog.accept()
    assert entered.args == [HOSTILE]


def _said_of_hidden(dialog: EntryDialog) -> str:
    """Return what is in sight of it: the sign of a line, or the sentence below several."""
    label = dialog.findChild(QLabel, "entryHidden")
    assert label is not None
    signs = [one.text() for one in dialog.findChildren(QAction, "hiddenCharacters") if one.isVisible()]
    return " ".join([*signs, label.text() if label.isVisible() else ""])


def test_a_proposal_is_shown_with_marks_and_inserted_as_it_is(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    completer = QCompleter(Proposals([HOSTILE], line), line)
    line.setCompleter(completer)
    completer.setCompletionPrefix("pay")
    assert completer.currentCompletion() == HOSTILE
    assert not has_marks(str(completer.completionModel().index(0, 0).data()))
