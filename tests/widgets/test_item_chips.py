"""The items of a list of fields under its text: changed, moved and taken out, and none is lost."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.look.kinds import Kind, kind_of
from aspire_desktop.widgets.request.field_list import KindRole
from aspire_desktop.widgets.request.parameter_form import ParameterForm
from tests.support.filled_window import settle
from tests.widgets.test_request_form import operation

SELECT, ORDER, EXPAND = "$select", "$orderby", "$expand"
STEMS = {SELECT: "selectItem", ORDER: "orderItem", EXPAND: "expandItem"}


class Lists:
    """The form of an operation that takes lists of fields, driven as people do."""

    def __init__(self, form: ParameterForm) -> None:
        self.form = form

    def line(self, option: str) -> QLineEdit:
        (found,) = self.form.findChildren(QLineEdit, f"parameter:query:{option}")
        return found

    def show_chips(self, option: str) -> None:
        """Show them, without an editor for the first one."""
        self.press(f"chipsButton:{option}")
        QTest.keyClick(self.part(f"{STEMS[option]}Editor"), Qt.Key.Key_Escape)

    def type(self, option: str, text: str) -> None:
        line = self.line(option)
        line.setFocus()
        line.selectAll()
        line.insert(text)

    def text(self, option: str) -> str:
        return self.form.values().get(("query", option), "")

    def chips(self, option: str) -> list[str]:
        return [chip.accessibleName() for chip in self.shown(STEMS[option])]

    def unfinished(self, option: str) -> list[bool]:
        return [kind_of(chip) == Kind.UNFINISHED for chip in self.shown(STEMS[option])]

    def button(self, name: str) -> QToolButton:
        (found,) = (one for one in self.form.findChildren(QToolButton, name) if one.isVisible())
        return found

    def press(self, name: str) -> None:
        """Press a button by the keyboard."""
        button = self.button(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def part(self, name: str) -> QWidget:
        (found,) = (one for one in self.form.findChildren(QWidget, name) if one.isVisible())
        return found

    def is_editing(self) -> bool:
        names = [f"{stem}Editor" for stem in STEMS.values()]
        return any(one.isVisible() for name in names for one in self.form.findChildren(QWidget, name))

    def field(self) -> QComboBox:
        found = self.part("itemField")
        assert isinstance(found, QComboBox)
        return found

    def type_field(self, text: str) -> QLineEdit:
        line = self.field().lineEdit()
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        return line

    def drag(self, name: str, target: str, *, release: bool = True) -> None:
        """Drag a chip before another one, as the mouse does."""
        held, over = self.button(name), self.button(target)
        start = held.rect().center()
        end = held.mapFromGlobal(over.mapToGlobal(QPoint(2, over.height() // 2)))
        kinds = [QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseMove]
        for kind, at in zip(kinds, [start, (start + end) / 2, end], strict=True):
            self._mouse(held, kind, at)
        if release:
            self._mouse(held, QEvent.Type.MouseButtonRelease, end)

    def shown(self, stem: str) -> list[QToolButton]:
        every = self.form.findChildren(QToolButton)
        return [one for one in every if one.objectName().removeprefix(stem).isdigit() and one.isVisible()]

    def _mouse(self, button: QToolButton, kind: QEvent.Type, at: QPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        is_up = kind is QEvent.Type.MouseButtonRelease
        changed = none if kind is QEvent.Type.MouseMove else left
        place, place_on_screen = QPointF(at), QPointF(button.mapToGlobal(at))
        held, keys = none if is_up else left, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button, QMouseEvent(kind, place, place_on_screen, changed, held, keys))


@pytest.fixture
def lists(qtbot: QtBot) -> Lists:
    form = ParameterForm()
    form.resize(900, 500)
    qtbot.addWidget(form)
    form.show_operation(operation(*(_parameter(option) for option in STEMS)), {})
    with qtbot.waitExposed(form):
        form.show()
    return Lists(form)


def _parameter(option: str) -> dict[str, object]:
    return {"in": "query", "name": option, "schema": {"type": "string"}}


def test_each_item_of_the_text_is_a_chip_that_says_what_it_does(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name, Id desc,tolower(Name)")
    assert lists.chips(ORDER) == ["Name, ascending", "Id, descending", "tolower(Name)"]
    assert lists.unfinished(ORDER) == [False, False, False]
    lists.show_chips(EXPAND)
    lists.type(EXPAND, "Tags($top=5),Address")
    assert lists.chips(EXPAND) == ["Tags with $top=5", "Address"]
    lists.type(EXPAND, "")
    assert lists.chips(EXPAND) == []


def test_fields_are_chosen_one_after_the_other_without_a_comma(lists: Lists) -> None:
    lists.press(f"chipsButton:{SELECT}")
    QTest.keyClick(lists.type_field("Name"), Qt.Key.Key_Return)
    assert lists.text(SELECT) == "Name"
    QTest.keyClick(lists.type_field("Address/City"), Qt.Key.Key_Return)
    assert lists.text(SELECT) == "Name,Address/City"
    line = lists.field().lineEdit()
    assert line is not None
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not lists.is_editing()
    assert lists.line(SELECT).hasFocus()


def test_fields_are_found_by_any_part_and_told_with_their_types(lists: Lists) -> None:
    lists.show_chips(SELECT)
    lists.type(SELECT, "Name")
    lists.press("addSelectItemChip")
    box = lists.field()
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("cit")
    assert completer.currentCompletion() == "Address/City"
    kinds = {box.itemText(n): box.itemData(n, KindRole) for n in range(1, box.count())}
    assert kinds == {"Id": "whole number", "Address": "object", "Address/City": "text"}, "Name is chosen"


def test_nothing_is_proposed_in_the_text_while_its_chips_are_changed(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.press("addOrderItemChip")
    QTest.keyClick(lists.type_field("Na"), Qt.Key.Key_Return)  # which one who types there would complete
    assert lists.text(ORDER) == "Na"
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not lists.form]


def test_the_direction_is_chosen_and_the_others_stay_as_typed(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name , Id  ,  Address/City asc")
    lists.press("orderItem1")
    way = lists.part("itemDirection")
    assert isinstance(way, QComboBox)
    assert way.hasFocus()
    QTest.keyClick(way, Qt.Key.Key_Down)
    assert lists.text(ORDER) == "Name , Id desc  ,  Address/City asc"
    QTest.keyClick(way, Qt.Key.Key_Escape)
    assert not lists.is_editing()
    assert lists.button("orderItem1").hasFocus()
    lists.line(ORDER).undo()
    assert lists.text(ORDER) == "Name , Id  ,  Address/City asc"


def test_the_keys_move_an_item_and_the_focus_goes_with_it(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name, Id desc ,Address/City")
    chip = lists.button("orderItem1")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert lists.text(ORDER) == "Name, Address/City ,Id desc"
    assert lists.button("orderItem2").hasFocus()
    QTest.keyClick(lists.button("orderItem2"), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert lists.text(ORDER) == "Name, Address/City ,Id desc"
    for place in (2, 1):
        QTest.keyClick(lists.button(f"orderItem{place}"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert lists.text(ORDER) == "Id desc, Name ,Address/City"
    assert "Alt+Left" in lists.button("orderItem0").accessibleDescription()


def test_an_item_is_dragged_to_its_place_and_is_not_pressed_by_that(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name,Id desc,Address/City")
    QApplication.processEvents()  # the chips get their places
    lists.drag("orderItem2", "orderItem0", release=False)
    assert lists.part("dropMark").isVisible()
    lists.drag("orderItem2", "orderItem0")
    assert lists.text(ORDER) == "Address/City,Name,Id desc"
    assert not lists.is_editing()
    assert not any(one.isVisible() for one in lists.form.findChildren(QWidget, "dropMark"))
    lists.line(ORDER).undo()
    assert lists.text(ORDER) == "Name,Id desc,Address/City"


def test_esc_leaves_what_is_dragged_where_it_was(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name,Id desc")
    QApplication.processEvents()
    lists.drag("orderItem1", "orderItem0", release=False)
    QTest.keyClick(lists.button("orderItem1"), Qt.Key.Key_Escape)
    QTest.mouseRelease(lists.button("orderItem1"), Qt.MouseButton.LeftButton)
    assert lists.text(ORDER) == "Name,Id desc"
    assert not lists.is_editing()


def test_what_was_dragged_in_another_text_moves_nothing(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name,Id desc")
    QApplication.processEvents()
    lists.drag("orderItem1", "orderItem0", release=False)
    lists.form.set_value(("query", ORDER), "Id,Name,Address/City")
    QTest.mouseRelease(lists.button("orderItem1"), Qt.MouseButton.LeftButton, pos=QPoint(-200, 5))
    assert lists.text(ORDER) == "Id,Name,Address/City"


def test_delete_takes_one_out_and_the_focus_goes_to_the_next(lists: Lists) -> None:
    lists.show_chips(SELECT)
    lists.type(SELECT, "Id, Name ,Address/City")
    chip = lists.button("selectItem1")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert lists.chips(SELECT) == ["Id", "Address/City"]
    assert lists.button("selectItem1").hasFocus()
    lists.button("removeSelectItem1").click()
    lists.button("removeSelectItem0").click()
    assert lists.text(SELECT) == ""
    assert lists.line(SELECT).hasFocus()


def test_what_is_unknown_or_unfinished_is_red_and_in_words_and_stays(lists: Lists) -> None:
    lists.show_chips(SELECT)
    lists.type(SELECT, "Nam,5x,Id,")
    said = ["Nam (unknown field)", "5x (not finished)", "Id", "Field (not finished)"]
    assert lists.chips(SELECT) == said
    assert lists.unfinished(SELECT) == [True, True, False, True]
    assert "has no field “Nam”" in lists.button("selectItem0").accessibleDescription()
    lists.press("selectItem3")
    lists.type_field("Name")
    assert lists.text(SELECT) == "Nam,5x,Id,Name"
    lists.press("selectItem0")
    assert lists.field().currentText() == "Nam"
    QTest.keyClick(lists.field(), Qt.Key.Key_Escape)
    assert lists.text(SELECT) == "Nam,5x,Id,Name"


def test_a_name_that_was_typed_and_left_is_kept_and_marked(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.press("addOrderItemChip")
    line = lists.type_field("Nam")
    assert lists.text(ORDER) == ""
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert lists.text(ORDER) == "Nam"
    assert lists.chips(ORDER) == ["Nam, ascending (unknown field)"]
    assert lists.button("orderItem0").hasFocus()


def test_a_name_in_other_letters_is_written_as_the_server_has_it(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.press("addOrderItemChip")
    QTest.keyClick(lists.type_field("name"), Qt.Key.Key_Return)
    assert lists.text(ORDER) == "Name"
    assert lists.chips(ORDER) == ["Name, ascending"]


def test_what_is_filled_in_from_elsewhere_wins_over_a_name_half_typed(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Name")
    lists.press("orderItem0")
    lists.type_field("Addr")
    lists.form.set_value(("query", ORDER), "Id desc,Name")
    assert lists.text(ORDER) == "Id desc,Name"
    assert not lists.is_editing()


def test_an_expression_is_selected_in_the_text(lists: Lists) -> None:
    lists.show_chips(ORDER)
    lists.type(ORDER, "Id,tolower(Name) desc")
    lists.press("orderItem1")
    assert lists.line(ORDER).hasFocus()
    assert lists.line(ORDER).selectedText() == "tolower(Name) desc"


def test_options_inside_of_an_expand_are_edited_and_the_others_stay(lists: Lists) -> None:
    lists.show_chips(EXPAND)
    lists.type(EXPAND, "Address, Tags($levels=max; $top=5 )")
    lists.press("expandItem1")
    top, select = lists.part("expand:$top"), lists.part("expand:$select")
    assert isinstance(top, QLineEdit)
    assert isinstance(select, QLineEdit)
    assert (top.text(), select.text()) == ("5", "")
    QTest.keyClicks(select, "Tag")
    assert lists.text(EXPAND) == "Address, Tags($levels=max; $top=5 ;$select=Tag)"
    top.clear()
    assert lists.text(EXPAND) == "Address, Tags($levels=max; $select=Tag)"
    assert lists.chips(EXPAND)[1] == "Tags with $levels=max; $select=Tag"


def test_a_quote_that_is_open_for_a_while_costs_nothing(lists: Lists) -> None:
    lists.show_chips(EXPAND)
    lists.type(EXPAND, "Tags($top=5),Address")
    lists.press("expandItem0")
    inner = lists.part("expand:$filter")
    QTest.keyClicks(inner, "Tag eq 'a")
    assert lists.text(EXPAND) == "Tags($top=5;$filter=Tag eq 'a),Address"
    assert lists.unfinished(EXPAND) == [True]
    assert lists.is_editing()
    QTest.keyClicks(inner, "'")
    assert lists.text(EXPAND) == "Tags($top=5;$filter=Tag eq 'a'),Address"
    assert lists.unfinished(EXPAND) == [False, False]


def test_chips_stand_inside_of_an_expand_too(lists: Lists) -> None:
    lists.press(f"chipsButton:{EXPAND}")
    lists.type_field("Tags")
    inside = [one for one in lists.form.findChildren(QToolButton, "chipsButton:$orderby") if one.isVisible()]
    inside[-1].click()
    boxes = [one for one in lists.form.findChildren(QComboBox, "itemField") if one.isVisible()]
    line = boxes[-1].lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Tag")
    assert lists.text(EXPAND) == "Tags($orderby=Tag)"
    assert lists.chips(ORDER) == ["Tag, ascending"]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert lists.is_editing(), "Esc closes the inner one only"


def test_chips_have_a_line_of_their_own_and_are_remembered_for_each_option(
    lists: Lists, qtbot: QtBot
) -> None:
    told: list[list[str]] = []
    lists.form.chips_toggled.connect(told.append)
    width = lists.line(SELECT).width()
    lists.show_chips(SELECT)
    qtbot.waitUntil(lambda: lists.line(SELECT).width() > width * 3 // 2)
    lists.show_chips(ORDER)
    lists.press(f"chipsButton:{SELECT}")
    assert told == [[SELECT], [ORDER, SELECT], [ORDER]]
    qtbot.waitUntil(lambda: lists.line(SELECT).width() < width * 3 // 2)
    lists.form.show_operation(operation(*map(_parameter, STEMS)), {("query", ORDER): "Id"})
    assert lists.chips(ORDER) == ["Id, ascending"]


@pytest.mark.parametrize("option", STEMS)
@pytest.mark.parametrize(
    "text",
    [
        "Id , Name",
        "Id asc,Name  DESC",
        "Tags( $top=5 ; )",
        "Id,,Name ",
        "a b c",
        "Tags($x='y",
        "((",
        "Name\u202e",
    ],
)
def test_what_is_only_looked_at_is_not_changed(lists: Lists, option: str, text: str) -> None:
    lists.show_chips(option)
    lists.type(option, text)
    for place in range(len(lists.chips(option))):
        lists.press(f"{STEMS[option]}{place}")
        if lists.is_editing():
            QTest.keyClick(lists.part(f"{STEMS[option]}Editor"), Qt.Key.Key_Escape)
    assert lists.line(option).text() == text


@pytest.mark.parametrize("width", [900, 300])
def test_the_middle_of_a_part_gives_way_where_it_has_no_room_and_only_there(lists: Lists, width: int) -> None:
    lists.form.resize(width, 500)
    lists.show_chips(SELECT)
    names = ["Id", "NoSuchField", "NameOfAFieldThatNobodyHas", "Name", "AnotherOfThoseThatNobodyHasEver"]
    lists.type(SELECT, ",".join(names))
    settle()
    parts = lists.shown(STEMS[SELECT])
    assert len(parts) == len(names)
    for part in parts:
        assert part.mapTo(lists.form, part.rect().bottomRight()).x() < lists.form.viewport().width()
        assert (part.painted_text() == part.text()) == (part.width() >= part.sizeHint().width())  # type: ignore[attr-defined]
    cut = [part for part in parts if part.painted_text() != part.text()]  # type: ignore[attr-defined]
    assert bool(cut) == (width == 300)
