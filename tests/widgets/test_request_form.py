"""Tests for aspire_desktop.widgets.request: an editor for each type, and the assistant."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.core.odata.fields import query_fields
from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.widgets.request.body_panel import BodyPanel
from aspire_desktop.widgets.request.editors import (
    ChoiceEditor,
    DateEditor,
    DatePicker,
    FileEditor,
    ListEditor,
    TextEditor,
    bounds_hint,
    editor_for,
)
from aspire_desktop.widgets.request.field_list import KindRole
from aspire_desktop.widgets.request.filter_row import FilterRowEditor
from aspire_desktop.widgets.request.headers_pane import HeadersPane
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from aspire_desktop.widgets.request.query_dialog import QueryDialog

ROW = {
    "properties": {
        "Id": {"type": "integer"},
        "Name": {"type": "string"},
        "Tags": {"type": "array", "items": {"properties": {"Tag": {"type": "string"}}}},
        "Address": {"type": "object", "properties": {"City": {"type": "string"}}},
    }
}


def schema(**raw: Any) -> Schema:
    return Schema(raw, References({}))


def operation(*parameters: dict[str, Any]) -> Operation:
    answer = {"200": {"content": {"application/json": {"schema": {"type": "array", "items": ROW}}}}}
    path = {"get": {"parameters": list(parameters), "responses": answer}}
    document = {"openapi": "3.0.0", "paths": {"/Things": path}}
    return read_description(json.dumps(document).encode(), Source.FILE).operations[0]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ({"type": "string"}, TextEditor),
        ({"type": "integer"}, TextEditor),
        ({"type": "boolean", "nullable": True}, ChoiceEditor),
        ({"type": "string", "enum": ["a", "b"]}, ChoiceEditor),
        ({"type": "string", "format": "date-time"}, DateEditor),
        ({"type": "string", "format": "date"}, DateEditor),
        ({"type": "string", "format": "binary"}, FileEditor),
    ],
)
def test_each_type_has_its_editor(parent: QWidget, raw: dict[str, Any], kind: type[QWidget]) -> None:
    assert type(editor_for("x", schema(**raw), parent)) is kind


def test_what_was_typed_for_a_media_type_is_there_again_when_it_is_chosen_again(qtbot: QtBot) -> None:
    kinds = {"application/json": {"type": "object"}, "text/plain": {"type": "string"}}
    content = {media: {"schema": raw} for media, raw in kinds.items()}
    document = {"openapi": "3.0.0", "paths": {"/A": {"post": {"requestBody": {"content": content}}}}}
    one = read_description(json.dumps(document).encode(), Source.FILE).operations[0]
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.show_body(one, '{"a": 1}', "")
    types = panel.findChild(QComboBox, "bodyContentType")
    assert isinstance(types, QComboBox)
    types.setCurrentText("text/plain")
    assert panel.text() == ""
    types.setCurrentText("application/json")
    assert json.loads(panel.text()) == {"a": 1}


def test_a_truth_value_has_three_states(parent: QWidget) -> None:
    editor = editor_for("x", schema(type="boolean"), parent)
    assert isinstance(editor, ChoiceEditor)
    assert [editor.combo.itemText(n) for n in range(3)] == ["", "true", "false"]


def test_a_list_has_an_item_a_line(parent: QWidget) -> None:
    editor = editor_for("x", schema(type="array"), parent, is_array=True)
    assert isinstance(editor, ListEditor)
    editor.edit.setPlainText("one\n\n two, and more \n")
    assert json.loads(editor.text()) == ["one", "two, and more"]
    editor.set_text('["a", 5]')
    assert editor.edit.toPlainText() == "a\n5"
    editor.edit.clear()
    assert editor.text() == ""


def test_a_value_that_is_not_listed_stays_as_it_was_kept(parent: QWidget) -> None:
    editor = editor_for("x", schema(enum=["a"]), parent)
    editor.set_text("older")
    assert editor.text() == "older"


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        ({"type": "integer", "minimum": 1.0, "maximum": 1e6}, "1 … 1,000,000"),
        ({"type": "number", "minimum": 0.5, "maximum": 2147483647.0}, "0.5 … 2,147,483,647"),
        ({"type": "number", "minimum": 0}, "0 …"),
        ({"type": "integer"}, "whole number"),
        ({"type": "string", "minimum": 1}, ""),
    ],
)
def test_bounds_are_shown(raw: dict[str, Any], hint: str) -> None:
    assert bounds_hint(schema(**raw)) == hint


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        ({"type": "integer", "default": 25}, "default 25 · whole number"),
        ({"type": "string", "default": "asc"}, "default asc"),
        ({"type": "string", "default": None}, ""),
        ({"type": "string"}, ""),
    ],
)
def test_a_default_stands_in_an_empty_field(parent: QWidget, raw: dict[str, Any], hint: str) -> None:
    editor = editor_for("x", schema(**raw), parent)
    assert isinstance(editor, TextEditor)
    assert editor.line.placeholderText() == hint


def test_the_allowed_values_of_a_list_are_selected_from_a_menu(parent: QWidget, qtbot: QtBot) -> None:
    raw = {"type": "array", "items": {"enum": ["Open", "R&D", 5]}}
    editor = editor_for("x", schema(**raw), parent, is_array=True)
    parent.show()
    editor.set_text('["Open", "older"]')
    (pick,) = editor.findChildren(QToolButton)
    assert pick.accessibleName()
    pick.click()
    (menu,) = editor.findChildren(QMenu)
    actions = menu.actions()
    assert [(one.text(), one.isChecked()) for one in actions] == [
        ("Open", True),
        ("R&&D", False),
        ("5", False),
    ]
    actions[1].trigger()
    assert editor.text() == '["Open", "older", "R&D"]'
    actions[0].trigger()
    assert editor.text() == '["older", "R&D"]'
    menu.close()


def test_several_examples_of_a_body_are_chosen_by_their_names(qtbot: QtBot) -> None:
    samples = {"one": {"summary": "A crew", "value": {"Name": "Crew"}}, "two": {"value": {"Name": "R&D"}}}
    content = {"application/json": {"schema": ROW, "examples": samples}}
    path = {"/Things": {"post": {"requestBody": {"content": content}}}}
    raw = json.dumps({"openapi": "3.0.0", "paths": path}).encode()
    panel = BodyPanel()
    qtbot.addWidget(panel)
    panel.show_body(read_description(raw, Source.FILE).operations[0], "", "")
    panel.show()
    (button,) = panel.findChildren(QToolButton, "bodyExampleButton")
    assert button.text() == "Examples…"
    button.click()
    (menu,) = panel.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["A crew", "two"]
    with qtbot.waitSignal(panel.example_requested) as wished:
        menu.actions()[1].trigger()
    assert json.loads(wished.args[0].made()) == {"Name": "R&D"}
    menu.close()


def test_several_examples_of_a_parameter_are_proposed(qtbot: QtBot) -> None:
    samples = {"a": {"value": "Crew East"}, "b": {"value": "Crew North"}}
    parameter = {"in": "query", "name": "route", "schema": {"type": "string"}, "examples": samples}
    form = ParameterForm()
    qtbot.addWidget(form)
    form.show_operation(operation(parameter), {})
    (line,) = form.findChildren(QLineEdit, "parameter:query:route")
    line.completer().setCompletionPrefix("north")
    assert line.completer().currentCompletion() == "Crew North"


def test_the_format_of_the_response_is_a_header(qtbot: QtBot) -> None:
    pane = HeadersPane()
    qtbot.addWidget(pane)
    (choice,) = pane.findChildren(QComboBox, "acceptField")
    (text,) = pane.findChildren(QPlainTextEdit, "headersEditor")
    pane.show_formats(["application/json"])
    assert choice.isHidden()
    pane.show_formats(["application/json", "text/csv"])
    assert not choice.isHidden()
    pane.show_headers([("X-Trace", "7")])
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert text.toPlainText() == "Accept: text/csv\nX-Trace: 7"
    text.setPlainText("accept: application/json")
    assert choice.currentText() == "application/json"
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert pane.headers() == ()


def test_a_picked_day_is_sent_in_utc(qtbot: QtBot) -> None:
    picker = DatePicker("2026-01-31T08:00:00Z", with_time=True)
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(picker)
    with qtbot.waitSignal(picker.picked) as picked:
        picker._on_accepted()
    assert picked.args == ["2026-01-31T08:00:00Z"]


def test_two_dates_in_one_form_have_a_calendar_each(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    dates = [{"in": "query", "name": name, "schema": {"type": "string", "format": "date"}} for name in "ab"]
    form.show_operation(operation(*dates), {("query", "b"): "2026-01-31"})
    with qtbot.waitExposed(form):
        form.show()
    (line,) = form.findChildren(QLineEdit, "parameter:query:b")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (picker,) = form.findChildren(DatePicker)
    assert picker.isVisible()
    picker._calendar.setSelectedDate(QDate(2026, 2, 1))
    picker._on_accepted()
    assert form.values() == {("query", "b"): "2026-02-01"}


def test_problems_stand_under_their_fields(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.show_operation(
        operation(
            {"in": "query", "name": "$filter", "schema": {"type": "string"}},
            {"in": "query", "name": "when", "schema": {"type": "string"}},
        ),
        {("query", "$filter"): "Id eq"},
    )
    form.show_problems({("query", "when"): "must be a date"})
    cells = {name: form.cell(("query", name)) for name in ("$filter", "when")}
    texts = {name: cell.note.text() for name, cell in cells.items() if cell is not None}
    assert texts == {"$filter": "at 6: something is missing at the end", "when": "must be a date"}
    (line,) = form.findChildren(QLineEdit, "parameter:query:when")
    assert line.accessibleDescription() == "must be a date"


def test_what_is_said_under_a_field_moves_none_beside_it(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.resize(900, 300)
    options = ("$select", "$orderby")
    form.show_operation(operation(*({"name": name, "in": "query", "schema": {}} for name in options)), {})
    with qtbot.waitExposed(form):
        form.show()
    fields = [form.findChild(QLineEdit, f"parameter:query:{name}") for name in options]
    places = [field.mapTo(form, field.rect().topLeft()).y() for field in fields if field is not None]
    assert places[0] == places[1]
    form.show_problems({("query", "$select"): "not right\nin two lines"})
    QApplication.processEvents()
    moved = [field.mapTo(form, field.rect().topLeft()).y() for field in fields if field is not None]
    assert moved == places


def test_what_the_server_said_of_a_body_stays_until_that_body_changes(qtbot: QtBot) -> None:
    panel = BodyPanel()
    qtbot.addWidget(panel)
    body = {"content": {"application/json": {"schema": {"properties": {"Name": {"type": "string"}}}}}}
    document = {"openapi": "3.0.0", "paths": {"/Things": {"post": {"requestBody": body, "responses": {}}}}}
    (create,) = read_description(json.dumps(document).encode(), Source.FILE).operations
    panel.show_body(create, '{"Name": "x"}', "")
    (state,) = panel.findChildren(QLabel, "bodyState")
    panel.show_server_messages({"Name": "is taken"}, '{"Name": "x"}')
    panel.show_problems(())  # the check of the same text ends later
    assert state.text() == "the server about Name: is taken"
    panel.show_body(create, '{"Name": "y"}', "")
    panel.show_problems(())
    assert state.text() == "✓ fits the schema"
    panel.show_server_messages({"Name": "is taken"}, '{"Name": "x"}')  # an answer to an older body
    assert state.text() == "✓ fits the schema"


@pytest.mark.parametrize("schema", [{}, {"type": "object"}])
def test_nothing_is_said_to_fit_a_schema_that_asks_nothing(qtbot: QtBot, schema: dict[str, str]) -> None:
    panel = BodyPanel()
    qtbot.addWidget(panel)
    body = {"content": {"application/json": {"schema": schema}}}
    document = {"openapi": "3.0.0", "paths": {"/Things": {"post": {"requestBody": body, "responses": {}}}}}
    (create,) = read_description(json.dumps(document).encode(), Source.FILE).operations
    panel.show_body(create, "{}", "")
    panel.show_problems(())
    (state,) = panel.findChildren(QLabel, "bodyState")
    assert state.text() == ""


def test_words_are_proposed_and_taken_by_the_keyboard(qtbot: QtBot) -> None:
    form = ParameterForm()
    form.resize(500, 300)
    qtbot.addWidget(form)
    form.show_operation(operation({"in": "query", "name": "$filter", "schema": {"type": "string"}}), {})
    with qtbot.waitExposed(form):
        form.show()
    (line,) = form.findChildren(QLineEdit, "parameter:query:$filter")
    line.setFocus()
    QTest.keyClicks(line, "Na")
    popup = line._completer.popup()  # type: ignore[attr-defined]
    assert popup.isVisible()
    first = popup.model().index(0, 0)
    assert (first.data(), first.data(KindRole)) == ("Name", "text")
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Name, text"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Name"


@pytest.mark.parametrize(
    ("typed", "button", "mended"),
    [
        ("Id eq 5 AND Name eq 'x'", "Write “and”", "Id eq 5 and Name eq 'x'"),
        ("Name eq ‘x’", "Use single quotes", "Name eq 'x'"),
        ("$filter=Id eq 5", "Remove “$filter=”", "Id eq 5"),
        ("Name like 'x%'", "Write startswith(…)", "startswith(Name,'x')"),
        (" or ".join(f"Id eq {n}" for n in range(6)), "Write “in (…)”", "Id in (0,1,2,3,4,5)"),
    ],
)
def test_what_was_meant_is_written_at_one_press_and_can_be_undone(
    qtbot: QtBot, typed: str, button: str, mended: str
) -> None:
    form = ParameterForm()
    form.resize(900, 300)
    qtbot.addWidget(form)
    form.show_operation(operation({"in": "query", "name": "$filter", "schema": {"type": "string"}}), {})
    form.changed.connect(lambda: form.show_problems({}))
    with qtbot.waitExposed(form):
        form.show()
    (line,) = form.findChildren(QLineEdit, "parameter:query:$filter")
    line.setFocus()
    line.insert(typed)
    (repair,) = form.findChildren(QToolButton, "repair:$filter")
    assert (repair.text(), repair.isVisible()) == (button, True)
    assert button in repair.accessibleName()
    QTest.keyClick(repair, Qt.Key.Key_Space)
    assert line.text() == mended
    assert not repair.isVisible()
    assert line.hasFocus()
    line.undo()
    assert line.text() == typed


def test_what_the_server_said_has_no_button_that_mends(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    values = {("query", "$filter"): "Id eq 5 AND Id eq 6"}
    form.show_operation(operation({"in": "query", "name": "$filter", "schema": {"type": "string"}}), values)
    form.show_problems({})
    (repair,) = form.findChildren(QToolButton, "repair:$filter")
    assert not repair.isHidden()
    form.show_problems({("query", "$filter"): "no such field"})
    assert repair.isHidden()


@pytest.fixture
def dialog(qtbot: QtBot) -> QueryDialog:
    fields = query_fields(operation().response_schema)
    values = {
        "$filter": "Id gt 5",
        "$select": "Id,Address/City",
        "$expand": "Tags($select=Tag)",
        "$orderby": "Id",
    }
    dialog = QueryDialog(fields, ["$filter", "$select", "$expand", "$orderby"], values)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_the_assistant_begins_with_what_is_filled_in_and_loses_nothing(dialog: QueryDialog) -> None:
    assert dialog.texts() == {
        "$filter": "Id gt 5",
        "$select": "Id,Address/City",
        "$expand": "Tags($select=Tag)",
        "$orderby": "Id",
    }


def test_what_the_assistant_only_shows_is_as_it_was_typed(qtbot: QtBot) -> None:
    values = {
        "$select": "Id , Name,,",
        "$expand": "Tags( $select=Tag ), Nowhere",
        "$orderby": "Id asc, Name ,Address/City desc,tolower(Name),",
    }
    dialog = QueryDialog(query_fields(operation().response_schema), list(values), values)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert dialog.texts() == values


def test_enter_ends_an_order_and_not_the_assistant(dialog: QueryDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(dialog):
        dialog.show()
    (tabs,) = dialog.findChildren(QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    dialog.findChildren(QToolButton, "addOrderItemChip")[0].click()
    (field,) = dialog.findChildren(QComboBox, "itemField")
    line = field.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Name")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.texts()["$orderby"] == "Id,Name"
    text = dialog.findChildren(QLineEdit, "assistant:$orderby")[0]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_collections_are_offered_for_expanding_only(dialog: QueryDialog) -> None:
    lists = {name: dialog.findChildren(QListWidget, name)[0] for name in ("querySelect", "queryExpand")}
    texts = {name: [view.item(n).text() for n in range(view.count())] for name, view in lists.items()}
    assert "Tags" not in texts["querySelect"]
    assert texts["queryExpand"] == ["Tags", "Address"]


def test_the_assistant_begins_in_the_condition_that_waits_for_its_field(qtbot: QtBot) -> None:
    dialog = QueryDialog(query_fields(operation().response_schema), ["$filter"], {})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Name")
    (field,) = dialog.findChildren(QComboBox, "conditionField")
    assert field.currentText() == "Name"


def added_condition(dialog: QueryDialog) -> FilterRowEditor:
    dialog.findChildren(QAbstractButton, "addConditionButton")[0].click()
    return dialog.findChildren(FilterRowEditor)[-1]


def test_a_condition_is_added_and_quoted(dialog: QueryDialog) -> None:
    row = added_condition(dialog)
    row.findChildren(QComboBox, "conditionField")[0].setCurrentText("Name")
    row.findChildren(QLineEdit, "conditionValue")[0].setText("it's")
    assert dialog.texts()["$filter"] == "Id gt 5 and Name eq 'it''s'", "“is” stands first"
    row.findChildren(QComboBox, "conditionOperator")[0].setCurrentText("contains")
    assert dialog.texts()["$filter"] == "Id gt 5 and contains(Name,'it''s')"
    dialog.findChildren(QComboBox, "queryJoin")[0].setCurrentIndex(1)
    assert dialog.texts()["$filter"] == "Id gt 5 or contains(Name,'it''s')"
    row.removed.emit()
    assert dialog.texts()["$filter"] == "Id gt 5"


def test_a_condition_that_is_not_finished_is_shown_and_never_dropped(
    dialog: QueryDialog, qtbot: QtBot
) -> None:
    row = added_condition(dialog)
    row.findChildren(QComboBox, "conditionField")[0].setCurrentText("Id")
    row.findChildren(QLineEdit, "conditionValue")[0].setText("many")
    (ok,) = (b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "OK")
    with qtbot.assertNotEmitted(dialog.chosen):
        ok.click()
    (value,) = row.findChildren(QLineEdit, "conditionValue")
    assert value.accessibleDescription() == "must be a whole number"
    value.setText("7")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        ok.click()
    assert chosen.args[0]["$filter"] == "Id gt 5 and Id eq 7"


def test_a_value_is_completed_from_what_is_known_and_a_field_by_any_part_of_it(qtbot: QtBot) -> None:
    known = {"Name": ("Won", "Lost")}
    fields = query_fields(operation().response_schema)
    dialog = QueryDialog(fields, ["$filter"], {}, None, lambda path: known.get(path, ()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    (field,) = dialog.findChildren(QComboBox, "conditionField")
    (value,) = dialog.findChildren(QLineEdit, "conditionValue")
    completer = field.completer()
    assert completer is not None
    completer.setCompletionPrefix("am")
    assert completer.currentCompletion() == "Name"
    field.setCurrentText("Name")
    value.completer().setCompletionPrefix("o")
    assert value.completer().completionCount() == 2


def test_a_filter_that_rows_cannot_show_is_kept(qtbot: QtBot) -> None:
    text = "Tags/any(t: t/Tag eq 'x')"
    dialog = QueryDialog(query_fields(operation().response_schema), ["$filter"], {"$filter": text})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert dialog.texts() == {"$filter": text}


def test_nothing_in_the_assistant_is_without_a_name(dialog: QueryDialog) -> None:
    used = [w for kind in (QLineEdit, QPlainTextEdit, QListWidget) for w in dialog.findChildren(kind)]
    own = [w for w in used if not isinstance(w.parentWidget(), QComboBox)]
    assert [w.objectName() for w in own if not w.accessibleName()] == []
    assert all(button.text() for button in dialog.findChildren(QPushButton))
