"""Tests for aspire_desktop.widgets.work_area: who gets the room, at every size of the window."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aspire_desktop.widgets.main_window import MainWindow
from aspire_desktop.widgets.tones import Tone
from aspire_desktop.widgets.work_area import WorkArea
from tests.support.filled_window import (
    field,
    make_window,
    operation,
    parameter,
    settle,
    show_operation,
    show_rows,
    whole_rows,
)
from tests.support.work_window import larger_text


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = make_window()
    qtbot.addWidget(window)
    sized(window, 1280, 800)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    settle()
    return window


def sized(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    settle()


def area(window: MainWindow) -> WorkArea:
    (found,) = window.findChildren(WorkArea)
    return found


def table(window: MainWindow) -> QTableView:
    (found,) = window.findChildren(QTableView, "responseTable")
    return found


def drag(splitter: QSplitter, by: int) -> None:
    """Move the handle as a hand does."""
    handle = splitter.handle(1)
    start = handle.rect().center()
    is_beside = splitter.orientation() == Qt.Orientation.Horizontal
    end = start + (QPoint(by, 0) if is_beside else QPoint(0, by))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    settle()


def is_in_sight(window: MainWindow, name: str) -> bool:
    return field(window, name).isVisibleTo(window)


def words(window: MainWindow, name: str) -> Any:
    """Return a label that gives way."""
    (found,) = window.findChildren(QLabel, name)
    return found


def button(window: QWidget, name: str) -> QAbstractButton:
    (found,) = window.findChildren(QAbstractButton, name)
    return found


# ---- sizes


@pytest.mark.parametrize(("size", "rows"), [((1280, 800), 12), ((960, 600), 6), ((880, 430), 2)])
def test_a_window_shows_so_many_rows_whole(window: MainWindow, size: tuple[int, int], rows: int) -> None:
    sized(window, *size)
    assert whole_rows(table(window)) >= rows


@pytest.mark.parametrize(("size", "rows"), [((1280, 800), 25), ((960, 600), 17), ((880, 430), 10)])
def test_a_maximized_response_shows_so_many(window: MainWindow, size: tuple[int, int], rows: int) -> None:
    sized(window, *size)
    QTest.keyClick(window, Qt.Key.Key_F11)
    settle()
    assert whole_rows(table(window)) >= rows


def test_in_the_smallest_window_the_body_keeps_its_tools_and_a_line(window: MainWindow) -> None:
    show_operation(window, operation(body=True))
    (tabs,) = window.findChildren(QTabBar, "requestTabs")
    tabs.setCurrentIndex(1)
    sized(window, 880, 430)
    (form,) = window.findChildren(QAbstractButton, "bodyAsForm")
    (rows,) = window.findChildren(QAbstractItemView, "bodyForm")
    (url,) = window.findChildren(QWidget, "requestUrl")
    assert (
        form.mapTo(window.request, QPoint()).y() >= tabs.mapTo(window.request, tabs.rect().bottomLeft()).y()
    )
    assert rows.mapTo(window.request, QPoint(0, rows.height())).y() <= url.y()
    assert form.height() >= form.sizeHint().height()
    assert rows.viewport().height() >= rows.fontMetrics().height()


def test_the_window_may_be_as_small_as_880_by_430_and_everything_stays_inside(window: MainWindow) -> None:
    sized(window, 880, 430)
    assert (window.width(), window.height()) == (880, 430)
    for part in (window.request, window.response):
        place = part.mapTo(window, part.rect().bottomRight())
        assert place.x() < 880
        assert place.y() < 430
    assert (
        field(window, "$filter").visibleRegion().boundingRect().height() == field(window, "$filter").height()
    )
    execute = button(window, "executeButton")
    assert execute.visibleRegion().boundingRect().size() == execute.size()


def test_the_request_is_as_high_as_its_fields_want(window: MainWindow) -> None:
    form = window.request.form
    assert form.verticalScrollBar().maximum() == 0
    tall = window.request.height()
    show_operation(window, operation(parameter("one"), path="/One"))
    settle()
    assert window.request.height() < tall
    assert form.verticalScrollBar().maximum() == 0


def test_a_problem_under_a_field_makes_room_for_itself(window: MainWindow) -> None:
    before = window.request.height()
    window.request.show_problems({("query", "$select"): "is no field of it"})
    settle()
    assert window.request.height() > before
    assert window.request.form.verticalScrollBar().maximum() == 0


def test_the_response_keeps_its_share_however_many_fields_there_are(window: MainWindow) -> None:
    show_operation(window, operation(*(parameter(f"field{n}") for n in range(60)), path="/Many"))
    settle()
    assert window.response.height() > 0.4 * area(window).height()


# ---- a body, and a response that is not there


def show_body(window: MainWindow) -> None:
    show_operation(window, operation(path="/Contacts", body=True, fields=30))
    (tabs,) = window.findChildren(QTabBar, "requestTabs")
    tabs.setCurrentIndex(1)
    settle()


def body_rows(window: MainWindow) -> int:
    """Return how many rows of the body's form are in sight whole."""
    (form,) = window.findChildren(QTreeView, "bodyForm")
    places = [form.visualRect(form.model().index(row, 0)) for row in range(form.model().rowCount())]
    return sum(form.viewport().rect().contains(place) for place in places)


def test_a_body_has_the_room_of_a_response_that_is_not_there(window: MainWindow) -> None:
    window.response.show_nothing_for("POST /Contacts", "Payroll")
    show_body(window)
    assert body_rows(window) >= 14
    (hint,) = [one for one in window.response.findChildren(QLabel, "responseHint") if one.isVisible()]
    assert "Execute" in hint.text()
    assert hint.visibleRegion().boundingRect().size() == hint.size()


def test_a_click_on_the_value_that_is_chosen_edits_it_without_a_word_from_qt(window: MainWindow) -> None:
    show_body(window)
    (form,) = window.findChildren(QTreeView, "bodyForm")
    value = form.model().index(0, 1)
    place = form.visualRect(value).center()
    for _ in range(2):
        form.setCurrentIndex(value)
        QTest.mouseClick(form.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert form.state() == QTreeView.State.EditingState
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        settle()
    other = form.model().index(1, 1)
    QTest.mouseClick(form.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(form.viewport(), Qt.MouseButton.LeftButton, pos=form.visualRect(other).center())
    QTest.mouseDClick(form.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


def test_the_response_takes_its_share_when_it_comes_and_gives_it_back(window: MainWindow) -> None:
    window.response.show_nothing_for("POST /Contacts", "Payroll")
    show_body(window)
    alone = window.request.height()
    show_rows(window)
    settle()
    assert window.response.height() > 0.4 * area(window).height()
    assert body_rows(window) >= 6
    window.response.show_nothing_for("POST /Contacts", "Other")
    settle()
    assert window.request.height() == alone


def test_a_body_of_few_fields_asks_for_no_more_than_they_need(window: MainWindow) -> None:
    window.response.show_nothing_for("POST /Contacts", "Payroll")
    show_body(window)
    tall = window.request.height()
    show_operation(window, operation(path="/Few", body=True, fields=5))
    (tabs,) = window.findChildren(QTabBar, "requestTabs")
    tabs.setCurrentIndex(1)
    settle()
    assert body_rows(window) == 5
    assert window.request.height() < tall


def test_a_response_that_is_not_there_offers_nothing_to_do_with_it(window: MainWindow) -> None:
    (filter_,) = window.findChildren(QLineEdit, "responseFilter")
    (tabs,) = window.findChildren(QTabBar, "responseTabs")
    tabs.setCurrentIndex(0)
    assert filter_.isVisible()
    window.response.show_nothing_for("GET /Branches", "Payroll")
    assert not filter_.isVisible()
    show_rows(window)
    assert table(window).isVisible()


def test_while_one_waits_for_the_first_response_nobody_is_told_to_execute(window: MainWindow) -> None:
    window.response.show_nothing_for("GET /Branches", "Payroll")
    window.response.show_progress(0, 0.2)
    assert {one.text() for one in window.response.findChildren(QLabel, "responseHint")} == {""}


def test_the_time_that_one_waits_has_room_from_the_beginning(window: MainWindow) -> None:
    window.response.show_nothing_for("GET /Branches", "Payroll")
    settle()
    time: Any = window.findChildren(QLabel, "responseTiming")[0]
    for elapsed in (0.001, 0.217, 12.5):
        window.response.show_progress(0, elapsed)
        settle()
        assert not time.is_cut, time.text()


def test_without_an_operation_the_title_alone_says_what_to_do(window: MainWindow) -> None:
    window.request.show_nothing()
    window.request.show_preview(None, "Choose an operation first.")
    (url,) = window.findChildren(QPlainTextEdit, "requestUrl")
    assert url.toPlainText() == ""


# ---- side by side


def test_from_1500_on_the_two_stand_side_by_side(window: MainWindow) -> None:
    sized(window, 1499, 900)
    assert window.response.y() > window.request.y()
    sized(window, 1500, 900)
    assert window.response.x() > window.request.x()
    assert window.response.y() == window.request.y()
    assert abs(window.request.width() - 440) <= 20
    assert window.response.width() > window.request.width()


def test_beside_the_response_each_field_has_its_own_line(window: MainWindow) -> None:
    sized(window, 1680, 920)
    tops = [field(window, name).mapTo(window, QPoint()).y() for name in ("$filter", "$select", "$expand")]
    assert tops == sorted(set(tops))
    numbers = [
        field(window, n).mapTo(window, QPoint()).y() for n in ("$skip", "$top", "$pageNumber", "$limit")
    ]
    assert numbers[0] == numbers[1] < numbers[2] == numbers[3]


def test_each_arrangement_keeps_what_the_user_made_of_it_over_a_restart(
    window: MainWindow, qtbot: QtBot
) -> None:
    drag(area(window), 60)
    stacked = window.request.height()
    sized(window, 1600, 900)
    drag(area(window), 90)
    beside = window.request.width()
    kept = window.layout_state()
    later = make_window()
    qtbot.addWidget(later)
    later.restore_layout(kept)
    sized(later, 1600, 900)
    with qtbot.waitExposed(later):
        later.show()
    settle()
    assert later.request.width() == beside
    sized(later, 1280, 800)
    assert later.request.height() == stacked
    sized(later, 1600, 900)
    assert later.request.width() == beside


def test_a_handle_that_was_dragged_is_not_moved_by_another_operation(window: MainWindow) -> None:
    drag(area(window), 70)
    before = window.request.height()
    show_operation(window, operation(parameter("one"), path="/One"))
    settle()
    assert window.request.height() == before


@pytest.mark.parametrize(
    "rubbish", ["", "|", "||", "x|y|z", "||stacked=0;beside=-3", "||stacked=99999", "|||"]
)
def test_a_layout_that_cannot_be_read_is_as_if_there_were_none(window: MainWindow, rubbish: str) -> None:
    before = [window.request.height(), window.response.height(), window.side.width()]
    window.restore_layout(rubbish)
    settle()
    assert [window.request.height(), window.response.height(), window.side.width()] == before


def test_the_layout_of_an_older_version_is_taken_but_for_the_answers_splitter(window: MainWindow) -> None:
    older = QSplitter(Qt.Orientation.Horizontal)
    older.addWidget(QWidget(older))
    older.addWidget(QWidget(older))
    older.setHandleWidth(3)
    text = bytes(older.saveState().toBase64().data()).decode("ascii")
    before = window.request.height()
    window.restore_layout("|".join([text, text, text]))
    settle()
    assert area(window).orientation() == Qt.Orientation.Vertical
    assert window.request.height() == before
    assert {splitter.handleWidth() for splitter in window.findChildren(QSplitter)} == {8}


# ---- maximized


def maximizing(window: MainWindow) -> QAction:
    (action,) = window.findChildren(QAction, "maximizeResponseAction")
    return action


def test_f11_and_the_sign_maximize_the_response_and_escape_takes_it_back(window: MainWindow) -> None:
    others = (window.request, window.side, window.token, window.credentials)
    sign, action = button(window, "maximizeButton"), maximizing(window)
    ways: list[tuple[Callable[[], object], Callable[[], object]]] = [
        (lambda: QTest.keyClick(window, Qt.Key.Key_F11), lambda: QTest.keyClick(window, Qt.Key.Key_F11)),
        (lambda: sign.click(), lambda: QTest.keyClick(window, Qt.Key.Key_Escape)),
        (lambda: action.trigger(), lambda: sign.click()),
    ]
    for give, take in ways:
        give()
        assert maximizing(window).isChecked()
        assert [part.isVisible() for part in others] == [False] * 4
        take()
        assert not maximizing(window).isChecked()
        assert [part.isVisible() for part in others] == [True] * 4


def test_a_wide_window_keeps_the_list_of_credentials_beside_a_maximized_response(window: MainWindow) -> None:
    sized(window, 1600, 900)
    maximizing(window).trigger()
    assert window.credentials.isVisible()
    sized(window, 1280, 800)
    assert not window.credentials.isVisible()


def test_sizes_are_the_same_after_it_was_maximized_and_are_kept_meanwhile(window: MainWindow) -> None:
    drag(area(window), 40)
    before = (window.request.height(), window.side.width(), window.credentials.width(), window.layout_state())
    maximizing(window).trigger()
    settle()
    assert window.layout_state() == before[3]
    maximizing(window).trigger()
    settle()
    assert (window.request.height(), window.side.width(), window.credentials.width()) == before[:3]


def test_the_focus_goes_to_the_response_and_comes_back(window: MainWindow) -> None:
    field(window, "$filter").setFocus()
    maximizing(window).trigger()
    assert table(window).hasFocus()
    maximizing(window).trigger()
    assert field(window, "$filter").hasFocus()


def test_another_operation_ends_it_but_the_same_one_again_does_not(window: MainWindow) -> None:
    maximizing(window).trigger()
    show_operation(window)
    assert maximizing(window).isChecked()
    show_operation(window, operation(parameter("one"), path="/One"))
    assert not maximizing(window).isChecked()
    assert window.request.isVisible()


def test_escape_cancels_what_is_under_way_before_it_takes_the_room_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    maximizing(window).trigger()
    window.request.set_running(True)
    with qtbot.waitSignal(window.request.cancel_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert maximizing(window).isChecked()


@pytest.mark.parametrize("action", ["findOperationAction", "findCredentialAction", "historyAction"])
def test_what_is_hidden_comes_back_when_it_is_asked_for(window: MainWindow, action: str) -> None:
    maximizing(window).trigger()
    (found,) = window.findChildren(QAction, action)
    found.trigger()
    assert window.side.isVisible()
    assert window.credentials.isVisible()


def test_a_lock_shows_the_list_and_what_was_maximized_is_so_afterwards(window: MainWindow) -> None:
    maximizing(window).trigger()
    window.show_locked(locked=True)
    assert window.credentials.isVisible()
    window.show_locked(locked=False)
    assert not window.credentials.isVisible()
    assert maximizing(window).isChecked()


# ---- low windows


def test_a_low_window_folds_away_what_is_not_set(window: MainWindow) -> None:
    sized(window, 1280, 690)
    assert [name for name in ("$filter", "$orderby", "$top") if not is_in_sight(window, name)] == []
    assert [n for n in ("$select", "$expand", "$skip", "$limit") if is_in_sight(window, n)] == []
    more = button(window, "moreParametersButton")
    assert more.text() == "5 more"
    more.click()
    assert is_in_sight(window, "$select")
    button(window, "moreParametersButton").click()
    assert not is_in_sight(window, "$select")
    sized(window, 1280, 800)
    assert is_in_sight(window, "$select")
    assert not more.isVisible()


def test_what_is_required_or_wrong_or_set_meanwhile_is_never_folded_away(window: MainWindow) -> None:
    sized(window, 960, 600)
    names = ("$filter", "one", "two", "three", "four", *(f"more{n}" for n in range(4)))
    shown = operation(*(parameter(name, required=name == "two") for name in names), path="/Some")
    show_operation(window, shown)
    assert [is_in_sight(window, name) for name in names] == [True, False, True] + [False] * 6
    window.request.show_problems({("query", "three"): "must be a date"})
    window.request.form.set_value(("query", "four"), "4")
    assert [is_in_sight(window, name) for name in names] == [True, False, True, True, True] + [False] * 4


def test_a_field_that_is_emptied_stays_while_one_is_at_it(window: MainWindow) -> None:
    sized(window, 960, 600)
    line = field(window, "$orderby")
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    settle()
    assert line.isVisible()
    assert line.hasFocus()


def test_few_fields_are_not_folded_where_nothing_is_won(window: MainWindow) -> None:
    sized(window, 960, 600)
    show_operation(window, operation(parameter("one"), parameter("two"), path="/Two"))
    assert is_in_sight(window, "two")
    assert not button(window, "moreParametersButton").isVisible()


# ---- fields are moved


def test_another_size_moves_the_fields_and_loses_nothing_of_what_was_typed(window: MainWindow) -> None:
    line = field(window, "$filter")
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, "Id eq 5")
    line.setCursorPosition(2)
    for size in ((1680, 920), (960, 600), (1280, 800), (1280, 690)):
        sized(window, *size)
        assert field(window, "$filter") is line
        assert line.hasFocus()
        assert (line.text(), line.cursorPosition()) == ("Id eq 5", 2)
    assert line.isUndoAvailable()
    line.undo()
    assert line.text() != "Id eq 5"


def test_the_tab_key_visits_the_fields_as_they_stand(window: MainWindow) -> None:
    field(window, "$filter").setFocus()
    visited = []
    for _ in range(13):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget().objectName().removeprefix("parameter:query:"))
    assert visited == [
        "conditionsButton", "queryAssistantButton", "$select", "chipsButton:$select",
        "$expand", "chipsButton:$expand", "$orderby", "chipsButton:$orderby",
        "advancedParametersButton", "$skip", "$top", "$pageNumber", "$limit",
    ]  # fmt: skip


def test_the_four_numbers_share_a_line_and_advanced_stands_beside_the_order(window: MainWindow) -> None:
    def top(part: QWidget) -> int:
        return part.mapTo(window, part.rect().center()).y()

    assert len({top(field(window, name)) for name in ("$skip", "$top", "$pageNumber", "$limit")}) == 1
    advanced = button(window, "advancedParametersButton")
    assert abs(top(advanced) - top(field(window, "$orderby"))) <= 2
    assert top(field(window, "$filter")) < top(field(window, "$select"))
    advanced.click()
    settle()
    assert is_in_sight(window, "api-version")
    assert top(field(window, "api-version")) > top(field(window, "$top"))


# ---- lines of the two cards


@pytest.mark.parametrize("size", [(1280, 800), (960, 600), (880, 430), (1680, 920)])
@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.usefixtures("text_size")
def test_nothing_of_the_lines_above_the_pages_is_cut_and_tabs_have_no_arrows(
    window: MainWindow, size: tuple[int, int]
) -> None:
    sized(window, *size)
    find = window.findChildren(QLineEdit, "responseFind")[0]
    copy = button(window, "copyResponseButton")
    assert find.visibleRegion().boundingRect().size() == find.size()
    assert find.height() == copy.sizeHint().expandedTo(copy.minimumSize()).height()
    for bar in (*window.request.findChildren(QTabBar), *window.response.findChildren(QTabBar)):
        arrows = [arrow for arrow in bar.findChildren(QToolButton) if arrow.isVisible()]
        assert arrows == []
        assert bar.width() >= bar.sizeHint().width()


@pytest.fixture
def text_size(factor: float, window: MainWindow) -> Iterator[None]:
    """Has the program's font grow while the window is open."""
    del window
    with larger_text(factor):
        settle()
        yield


def test_buttons_that_find_no_room_are_in_the_menu_beside_them(window: MainWindow) -> None:
    window.response.enable_all_pages(enabled=True)
    (in_menu,) = [a for a in window.response.findChildren(QAction) if a.text() == "&Download all rows…"]
    assert button(window, "exportButton").isVisible()
    assert not in_menu.isVisible()
    sized(window, 880, 430)
    assert not button(window, "exportButton").isVisible()
    assert in_menu.isVisible()
    assert in_menu.isEnabled()


@pytest.mark.parametrize("size", [(1280, 800), (1680, 920)])
def test_the_caption_says_when_the_response_came(window: MainWindow, size: tuple[int, int]) -> None:
    window.response.enable_all_pages(enabled=True)
    sized(window, *size)
    caption: Any = window.findChildren(QLabel, "responseCaption")[0]
    first, *_, last = caption.text().split(" · ")
    assert caption.shown_text().startswith(f"{first} · ")
    assert caption.shown_text().endswith(f" · {last}")
    assert button(window, "exportButton").isVisible()


def test_the_tab_key_leaves_the_table(window: MainWindow) -> None:
    table(window).setFocus()
    table(window).setCurrentIndex(table(window).model().index(0, 0))
    QTest.keyClick(table(window), Qt.Key.Key_Tab)
    assert not table(window).hasFocus()


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (960, 600), (880, 430), (1680, 920)])
@pytest.mark.usefixtures("text_size")
def test_what_a_response_holds_is_said_in_whole_words_and_the_field_says_what_it_is_for(
    window: MainWindow, size: tuple[int, int]
) -> None:
    sized(window, *size)
    facts = words(window, "responseTiming")
    facts.setText("100 rows, more may follow · 86.8 kB · 58 ms")
    window.response._fit()
    settle()
    first, *others = facts.text().split(" · ")
    whole = [" · ".join((first, *others[:count])) for count in range(len(others) + 1)]
    is_tiny = size[0] < 960 and window.fontMetrics().height() > 16
    assert facts.shown_text() in ("100 rows", *whole, *([""] if is_tiny else []))
    (find,) = window.findChildren(QLineEdit, "responseFind")
    hint = find.fontMetrics().horizontalAdvance(find.placeholderText())
    assert find.width() >= hint + 16, find.placeholderText()
    if size[0] >= 960 and window.fontMetrics().height() <= 16:
        assert facts.shown_text().startswith("100 rows, more may follow")


def test_the_arrows_come_back_while_one_searches(window: MainWindow) -> None:
    sized(window, 960, 600)
    facts = words(window, "responseTiming")
    facts.setText("1,000 rows, more may follow, and some more of it")
    window.response._fit()
    assert not button(window, "findNextButton").isVisible()
    (find,) = window.findChildren(QLineEdit, "responseFind")
    find.setText("Column1")
    QTest.keyClick(find, Qt.Key.Key_Return)
    settle()
    assert button(window, "findNextButton").isVisible()


def test_the_caption_has_its_room_again_after_a_longer_status(window: MainWindow) -> None:
    sized(window, 960, 600)
    caption = words(window, "responseCaption")
    status = words(window, "responseStatus")
    before = caption.width()
    window.response.show_nothing_for("GET /Branches", "Payroll export of everything that there is")
    settle()
    assert not button(window, "copyResponseButton").isVisible(), "it can do nothing, and words need the room"
    show_rows(window)
    settle()
    assert caption.width() == before
    assert status.width() < 100


def test_while_one_waits_no_button_is_narrower_than_its_word(window: MainWindow) -> None:
    sized(window, 880, 430)
    window.response.enable_all_pages(enabled=True)
    window.response.show_nothing_for("GET /Branches", "Payroll")
    window.response.show_progress(0, 0.2)
    settle()
    status = words(window, "responseStatus")
    assert not status.is_cut
    for name in ("exportButton", "saveResponseButton", "copyResponseButton"):
        one = button(window, name)
        assert not one.isVisible() or one.width() >= one.sizeHint().width(), name


@pytest.mark.parametrize("size", [(880, 430), (960, 600), (1680, 920)])
def test_without_an_operation_its_title_is_whole(window: MainWindow, size: tuple[int, int]) -> None:
    window.request.show_danger(is_production=True, asks=True)
    window.request.show_authorisation("a token is fetched on Execute", Tone.QUIET, is_locked=False)
    window.request.show_nothing()
    sized(window, *size)
    title = words(window, "operationTitle")
    assert not title.is_cut
    assert not words(window, "authorisationState").isVisible(), "there is nothing to be let in with"
    show_operation(window)
    settle()
    assert words(window, "authorisationState").isVisible()
    assert title.width() <= title.sizeHint().width() + 2, "what is said of a path stands beside it"


def test_a_long_path_is_seen_whole_before_what_is_said_of_it(window: MainWindow) -> None:
    window.request.show_authorisation("authorized", Tone.GOOD, is_locked=True)
    show_operation(window, operation(path="/Attachments/AttachmentFileData"))
    sized(window, 960, 600)
    title = words(window, "operationTitle")
    assert not title.is_cut


@pytest.mark.parametrize("size", [(880, 430), (960, 560), (1280, 640)])
def test_no_field_is_seen_in_part_before_one_scrolls(window: MainWindow, size: tuple[int, int]) -> None:
    sized(window, *size)
    (form,) = window.findChildren(QScrollArea, "parameterForm")
    seen = form.viewport().rect()
    fields = [one for one in form.findChildren(QLineEdit) if one.isVisible()]
    places = [one.rect().translated(one.mapTo(form.viewport(), QPoint())) for one in fields]
    in_sight = [place for place in places if place.intersects(seen)]
    assert in_sight
    assert [place for place in in_sight if not seen.contains(place)] == []


def test_what_is_wrong_with_the_first_field_is_seen_whole_in_the_smallest_window(
    window: MainWindow,
) -> None:
    sized(window, 880, 430)
    window.request.show_problems({("query", "$filter"): "at 1: the response has no field “NoSuchField”"})
    settle()
    (form,) = window.findChildren(QScrollArea, "parameterForm")
    note = window.request.form.cell(("query", "$filter")).note  # type: ignore[union-attr]
    assert form.viewport().rect().contains(note.rect().translated(note.mapTo(form.viewport(), QPoint())))
