"""The conditions of a filter under its text: each can be read, changed and taken out, and none is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.look.kinds import Kind, kind_of
from aspire_desktop.widgets.request.field_list import KindRole
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from tests.widgets.test_request_form import operation


class Filter:
    """The form of an operation that takes a filter, driven as people do."""

    def __init__(self, form: ParameterForm) -> None:
        self.form = form
        (self.line,) = form.findChildren(QLineEdit, "parameter:query:$filter")

    def show_conditions(self) -> None:
        """Show them, without an editor for the first one."""
        self.press("conditionsButton")
        QTest.keyClick(self.part("conditionEditor"), Qt.Key.Key_Escape)

    def type(self, text: str) -> None:
        self.line.setFocus()
        self.line.selectAll()
        self.line.insert(text)

    def text(self) -> str:
        return self.form.values().get(("query", "$filter"), "")

    def chips(self) -> list[str]:
        return [chip.accessibleName() for chip in self._named("condition")]

    def unfinished(self) -> list[bool]:
        return [kind_of(chip) == Kind.UNFINISHED for chip in self._named("condition")]

    def button(self, name: str) -> QToolButton:
        (found,) = self.form.findChildren(QToolButton, name)
        return found

    def press(self, name: str) -> None:
        """Press a button by the keyboard."""
        button = self.button(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def part(self, name: str) -> QWidget:
        found = [one for one in self.form.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def field(self) -> QComboBox:
        found = self.part("conditionField")
        assert isinstance(found, QComboBox)
        return found

    def choose(self, field: str, comparison: str = "is", value: str | None = None) -> None:
        """Type a field as one does, choose the comparison and type the value."""
        line = self.field().lineEdit()
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, field)
        operator = self.part("conditionOperator")
        assert isinstance(operator, QComboBox)
        operator.setFocus()
        operator.setCurrentText(comparison)
        if value is not None:
            box = self.part("conditionValue")
            box.setFocus()
            QTest.keyClicks(box, value)

    def is_editing(self) -> bool:
        return any(one.isVisible() for one in self.form.findChildren(QWidget, "conditionEditor"))

    def _named(self, start: str) -> list[QToolButton]:
        every = self.form.findChildren(QToolButton)
        return [one for one in every if one.objectName().removeprefix(start).isdigit() and one.isVisible()]


@pytest.fixture
def filter_(qtbot: QtBot) -> Filter:
    form = ParameterForm()
    form.resize(900, 400)
    qtbot.addWidget(form)
    form.show_operation(operation({"in": "query", "name": "$filter", "schema": {"type": "string"}}), {})
    with qtbot.waitExposed(form):
        form.show()
    found = Filter(form)
    found.show_conditions()
    return found


def test_each_condition_of_the_text_is_a_chip(filter_: Filter) -> None:
    filter_.type("Id gt 5 and (Name eq 'a' or Name eq 'b') and year(When) eq 2026")
    assert filter_.chips() == [
        "Id is more than 5",
        "(Name eq 'a' or Name eq 'b')",
        "year(When) eq 2026 (unknown field)",
    ]
    assert filter_.button("conditionJoint1").text() == "and"
    filter_.type("")
    assert filter_.chips() == []


def test_a_condition_is_added_without_typing_odata(filter_: Filter) -> None:
    filter_.press("addConditionChip")
    filter_.choose("Name", "contains", "it's & so")
    assert filter_.text() == "contains(Name,'it''s & so')"
    assert filter_.chips() == ["Name contains it's & so"]
    filter_.press("addConditionChip")
    filter_.choose("Id", "is more than", "5")
    assert filter_.text() == "contains(Name,'it''s & so') and Id gt 5"
    QTest.keyClick(filter_.part("conditionValue"), Qt.Key.Key_Return)
    assert not filter_.is_editing()
    assert filter_.button("condition1").hasFocus()


def test_what_is_not_finished_is_red_and_in_words_and_stands_in_the_text(filter_: Filter) -> None:
    filter_.type("Id gt 5")
    filter_.press("addConditionChip")
    filter_.choose("Name", "begins with")
    assert filter_.text() == "Id gt 5 and startswith(Name,)"
    assert filter_.unfinished() == [False, True]
    assert filter_.chips()[1] == "Name begins with … (not finished)"
    assert "a value is missing" in filter_.button("condition1").accessibleDescription()
    QTest.keyClick(filter_.part("conditionEditor"), Qt.Key.Key_Escape)
    assert not filter_.is_editing()
    assert filter_.text() == "Id gt 5 and startswith(Name,)"
    filter_.press("condition1")
    filter_.choose("Name", "begins with", "x")
    assert filter_.text() == "Id gt 5 and startswith(Name,'x')"
    assert filter_.unfinished() == [False, False]


def test_a_value_that_does_not_fit_stays_and_is_marked(filter_: Filter) -> None:
    filter_.press("addConditionChip")
    filter_.choose("Id", "is", "many")
    assert filter_.chips() == ["Id is many (check it)"]
    assert filter_.unfinished() == [False]  # it is sent all the same
    assert filter_.text() == "Id eq 'many'"


def test_a_chip_is_changed_in_its_place(filter_: Filter) -> None:
    filter_.type("Id gt 5 or Name eq 'a'")
    filter_.press("condition0")
    assert filter_.field().currentText() == "Id"
    assert filter_.part("conditionValue").hasFocus()
    filter_.choose("Id", "is at most", "0")
    assert filter_.text() == "Id le 50 or Name eq 'a'"
    filter_.line.undo()
    assert filter_.text() != "Id le 50 or Name eq 'a'"


def test_another_field_keeps_the_comparison_and_the_value(filter_: Filter) -> None:
    filter_.type("Name ne 'x'")
    filter_.press("condition0")
    filter_.choose("Address/City", "is not")
    assert filter_.text() == "Address/City ne 'x'"


def test_a_name_that_is_being_typed_is_not_in_the_text_yet(filter_: Filter) -> None:
    filter_.press("addConditionChip")
    line = filter_.field().lineEdit()
    assert line is not None
    assert line.hasFocus()
    QTest.keyClicks(line, "Nam")
    assert filter_.text() == ""
    QTest.keyClicks(line, "e")
    assert filter_.text() == "Name eq"


def test_a_name_in_other_letters_is_written_as_the_server_has_it(filter_: Filter) -> None:
    filter_.press("addConditionChip")
    line = filter_.field().lineEdit()
    assert line is not None
    QTest.keyClicks(line, "address/city")
    completer = filter_.field().completer()
    popup = None if completer is None else completer.popup()
    assert popup is not None  # it has the keyboard on a screen, and hands keys on
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert filter_.field().currentText() == "Address/City"
    assert filter_.text() == "Address/City eq"


def test_delete_takes_one_out_and_the_focus_goes_to_the_next(filter_: Filter) -> None:
    filter_.type("Id gt 5 and Name eq 'a' and Id lt 9")
    chip = filter_.button("condition1")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert filter_.text() == "Id gt 5 and Id lt 9"
    assert filter_.button("condition1").hasFocus()
    filter_.button("removeCondition1").click()
    filter_.button("removeCondition0").click()
    assert filter_.text() == ""
    assert filter_.line.hasFocus()


def test_the_word_between_two_is_switched(filter_: Filter) -> None:
    filter_.type("Id gt 5 and Name eq 'a'")
    filter_.press("conditionJoint1")
    assert filter_.text() == "Id gt 5 or Name eq 'a'"
    filter_.press("conditionJoint1")
    assert filter_.text() == "Id gt 5 and Name eq 'a'"


def test_what_no_row_can_show_is_selected_in_the_text(filter_: Filter) -> None:
    filter_.type("Id gt 5 and year(When) eq 2026")
    filter_.press("condition1")
    assert filter_.line.hasFocus()
    assert filter_.line.selectedText() == "year(When) eq 2026"
    assert not filter_.is_editing()


def test_an_editor_whose_condition_was_typed_over_is_closed(filter_: Filter) -> None:
    filter_.type("Id gt 5 and Name eq 'a'")
    filter_.press("condition1")
    assert filter_.is_editing()
    filter_.type("Name eq 'other'")
    assert not filter_.is_editing()
    filter_.press("condition0")
    filter_.form.set_value(("query", "$filter"), "Id gt 7")
    assert not filter_.is_editing()
    assert filter_.chips() == ["Id is more than 7"]


def test_the_editor_comes_into_sight_where_the_form_is_low(filter_: Filter, qtbot: QtBot) -> None:
    form = filter_.form
    form.resize(500, 60)
    filter_.type("Id gt 5 and Name eq 'a' and Id lt 9 and Name ne 'b'")
    filter_.press("condition0")
    editor = filter_.part("conditionEditor")
    sight = form.viewport().rect()

    def is_in_sight() -> bool:
        top = editor.mapTo(form.viewport(), editor.rect().topLeft()).y()
        return sight.top() <= top and top + editor.height() <= sight.bottom() + 1

    qtbot.waitUntil(is_in_sight)


def test_fields_are_found_by_any_part_and_told_with_their_types(filter_: Filter) -> None:
    filter_.press("addConditionChip")
    box = filter_.field()
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("cit")
    assert completer.currentCompletion() == "Address/City"
    kinds = {box.itemText(n): box.itemData(n, KindRole) for n in range(1, box.count())}
    assert (kinds["Id"], kinds["Address/City"]) == ("whole number", "text")
    assert box.itemData(1, Qt.ItemDataRole.AccessibleTextRole).startswith(f"{box.itemText(1)}, ")


def test_a_filter_of_a_program_stays_text(filter_: Filter) -> None:
    filter_.type(" or ".join(f"Id eq {number}" for number in range(400)))
    assert filter_.chips() == []
    assert filter_.part("tooManyConditions").isVisible()
    assert not filter_.button("addConditionChip").isVisible()
    filter_.type("Id eq 5")
    assert filter_.chips() == ["Id is 5"]
    assert filter_.button("addConditionChip").isVisible()


def test_a_text_with_hidden_characters_is_shown_with_marks(filter_: Filter) -> None:
    filter_.type("Name eq 'a\u202eb'")
    assert "\u202e" not in filter_.chips()[0]
    assert "⟨202E⟩" in filter_.chips()[0]


def test_conditions_take_no_room_until_they_are_wished_and_stay_for_the_next_operation(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    shown = operation({"in": "query", "name": "$filter", "schema": {"type": "string"}})
    form.show_operation(shown, {("query", "$filter"): "Id gt 5 and "})
    with qtbot.waitExposed(form):
        form.show()
    before, filter_ = form.wanted_height(), Filter(form)
    assert filter_.chips() == []
    filter_.press("conditionsButton")
    assert filter_.chips() == ["Id is more than 5", "Condition (not finished)"]
    assert not filter_.is_editing()
    qtbot.waitUntil(lambda: form.wanted_height() > before)
    form.show_operation(shown, {("query", "$filter"): "Name eq 'a'"})
    again = Filter(form)
    assert again.chips() == ["Name is a"]
    again.press("conditionsButton")
    assert again.chips() == []
    qtbot.waitUntil(lambda: form.wanted_height() == before)  # once the layouts were told
    assert again.text() == "Name eq 'a'"


def test_the_first_condition_is_begun_at_once(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.show_operation(operation({"in": "query", "name": "$filter", "schema": {"type": "string"}}), {})
    with qtbot.waitExposed(form):
        form.show()
    filter_ = Filter(form)
    filter_.press("conditionsButton")
    filter_.choose("Name", "is", "x")
    assert filter_.text() == "Name eq 'x'"
