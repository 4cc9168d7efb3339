"""A form of many parameters stands before the window is held up; its last fields come a little later."""

import json

from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from aspire_desktop.core.openapi.description import Operation, Source, read_description
from aspire_desktop.widgets.request.parameter_form import ParameterForm

MANY = 45
KINDS = ({"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"enum": ["a", "b"]})
LAST = ("query", f"field{MANY - 1}")
#: More than a window has room for.
SEEN = 16


def operation(count: int = MANY) -> Operation:
    parameters = [
        {"in": "query", "name": f"field{number}", "schema": KINDS[number % len(KINDS)]}
        for number in range(count)
    ]
    parameters.append({"in": "query", "name": "api-version", "schema": {"type": "string"}})
    paths = {"/Things": {"get": {"parameters": parameters}}}
    raw = json.dumps({"openapi": "3.0.0", "paths": paths}).encode()
    return read_description(raw, Source.FILE).operations[0]


def shown(qtbot: QtBot, values: dict[tuple[str, str], str]) -> ParameterForm:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.resize(600, 300)
    form.show_operation(operation(), values)
    form.show()
    return form


def made(form: ParameterForm) -> list[str]:
    names = (line.objectName() for line in form.findChildren(QLineEdit))
    return [name.rpartition(":")[2] for name in names if name.startswith("parameter:")]


def test_only_what_there_is_room_for_is_made_at_once(qtbot: QtBot) -> None:
    form = shown(qtbot, {})
    before = len(made(form))
    assert 0 < before <= SEEN
    qtbot.waitUntil(lambda: "api-version" in made(form), timeout=60_000)
    assert len(made(form)) > before


def test_what_was_entered_is_there_before_its_field_is(qtbot: QtBot) -> None:
    values = {("query", "field0"): "first", LAST: "a", ("query", "api-version"): "2"}
    form = shown(qtbot, values)
    assert form.values() == values
    assert form.count == MANY + 1
    assert form.has_plain_fields
    qtbot.waitUntil(lambda: "api-version" in made(form), timeout=60_000)
    assert form.values() == values
    assert form.count == MANY + 1


def test_a_field_that_is_asked_for_is_made_at_once(qtbot: QtBot) -> None:
    form = shown(qtbot, {})
    form.set_value(LAST, "a")
    assert form.values() == {LAST: "a"}


def test_a_problem_of_a_late_field_is_shown_and_gone_to(qtbot: QtBot) -> None:
    form = shown(qtbot, {})
    form.show_problems({LAST: "This is not one of the values."})
    cell = form.cell(LAST)
    assert cell is not None
    assert cell.note.text() == "This is not one of the values."
    form.activateWindow()
    form.focus_first_problem()
    qtbot.waitUntil(lambda: cell.editor.field().hasFocus(), timeout=60_000)


def test_a_low_window_counts_all_that_it_folds_away(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.resize(600, 300)
    form.set_low(low=True)
    form.show_operation(operation(), {})
    form.show()
    qtbot.waitUntil(lambda: "api-version" in made(form), timeout=60_000)
    (more,) = form.findChildren(QToolButton, "moreParametersButton")
    on_first_line = 2
    assert more.text() == f"{MANY - on_first_line} more"


def test_another_operation_gets_no_fields_of_the_one_before(qtbot: QtBot) -> None:
    form = shown(qtbot, {LAST: "a"})
    form.show_operation(operation(2), {})
    assert form.values() == {}
    qtbot.waitUntil(lambda: made(form) == ["field0", "field1", "api-version"], timeout=60_000)
    qtbot.wait(0)
    assert form.count == 3
    assert made(form) == ["field0", "field1", "api-version"]
