"""Messages: the way to the guide, their place over the work, and how they are reached and heard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.announcing import announcement
from aspire_desktop.widgets.message_bar import MessageBar
from aspire_desktop.widgets.tones import Tone
from aspire_desktop.widgets.wrapped_text import WrappedText
from tests.support.work_window import SMALLEST, WorkWindow, comes_to_rest, larger_text


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def _link(bar: MessageBar) -> QToolButton:
    link = bar.findChild(QToolButton, "messageGuide")
    assert isinstance(link, QToolButton)
    return link


def test_a_message_that_the_guide_explains_leads_there(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(Tone.BAD, "Rejected.", topic=Topic.REJECTED)
    assert _link(bar).isVisible()
    with qtbot.waitSignal(bar.guide_requested) as asked:
        _link(bar).click()
    assert asked.args == [Topic.REJECTED]


def test_a_message_that_says_all_has_no_link(bar: MessageBar) -> None:
    bar.show_message(Tone.BAD, "Rejected.", topic=Topic.REJECTED)
    bar.show_message(Tone.GOOD, "Saved.")
    assert not _link(bar).isVisible()
    assert bar.topic is None


def test_a_dismissed_message_is_not_explained_any_more(bar: MessageBar) -> None:
    bar.show_message(Tone.BAD, "Rejected.", topic=Topic.REJECTED)
    assert bar.topic is Topic.REJECTED
    bar.dismiss()
    assert bar.topic is None


def test_a_message_can_have_a_second_button_until_the_next_message(bar: MessageBar) -> None:
    done: list[str] = []
    second = bar.findChild(QPushButton, "messageSecondAction")
    assert isinstance(second, QPushButton)
    bar.show_message(Tone.WARNING, "It ends.", action=("Refresh", lambda: done.append("refreshed")))
    bar.offer("Snooze", lambda: done.append("snoozed"))
    assert second.isVisible()
    second.click()
    assert done == ["snoozed"]
    assert bar.text == ""
    bar.show_message(Tone.GOOD, "Saved.")
    assert not second.isVisible()


_LONG = "The response says more than fits on a line, and all of it can be read. " * 4
_PATH = "C:/Users/somebody/" + "a-folder-without-any-blank/" * 6


@pytest.fixture
def work(qtbot: QtBot) -> WorkWindow:
    return WorkWindow(qtbot)


def _show(work: WorkWindow, text: str = "Denied (403).", detail: str = "") -> MessageBar:
    messages = work.window.messages
    messages.show_message(Tone.WARNING, text, detail, ("Edit scopes…", lambda: None), Topic.REJECTED)
    work.settle()
    return messages


def test_a_message_moves_nothing(work: WorkWindow) -> None:
    names = ("executeButton", "operationFilter", "responseStatus", "copyTokenButton", "vaultState")
    before = [work.place(name) for name in names]
    _show(work)
    assert [work.place(name) for name in names] == before


def test_a_message_stands_at_the_bottom_right_of_the_work(work: WorkWindow) -> None:
    _show(work, _LONG)
    place, status = work.place("messageBar"), work.place("vaultState")
    assert place.width() <= 600
    assert work.window.width() - place.right() < 40
    assert 0 < status.top() - place.bottom() < 40


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("size", [SMALLEST, (960, 600), (1280, 800), (1680, 920)])
def test_a_message_is_never_beyond_the_window_and_never_cut(
    work: WorkWindow, size: tuple[int, int], factor: float
) -> None:
    with larger_text(factor):
        messages = _show(work, _LONG, _PATH * 3)
        messages.offer("Remind me again", lambda: None)
        work.resize(size)
        assert work.window.rect().contains(work.place("messageBar"))
        for name in ("messageAction", "messageSecondAction", "messageGuide", "messageClose"):
            assert messages.rect().contains(_within(messages, work.child(name))), name
            assert work.child(name).width() >= work.child(name).sizeHint().width(), name
        for name in ("messageText", "messageDetail"):
            text = work.child(name)
            assert isinstance(text, WrappedText)
            assert messages.rect().contains(_within(messages, text)), name
            is_whole = text.verticalScrollBar().maximum() == 0
            assert is_whole or text.focusPolicy() == Qt.FocusPolicy.StrongFocus, "or it can be scrolled"


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("size", [SMALLEST, (960, 600), (1280, 800)])
def test_a_message_comes_to_rest(work: WorkWindow, size: tuple[int, int], factor: float) -> None:
    """Whatever it says: one that has a place looks for no other."""
    with larger_text(factor):
        work.resize(size)
        for words in range(1, 60):
            _show(work, "word " * words)
            assert comes_to_rest(work.window), words


def test_the_whole_text_is_seen_where_there_is_room(work: WorkWindow) -> None:
    _show(work, _LONG, _PATH)
    for name in ("messageText", "messageDetail"):
        text = work.child(name)
        assert isinstance(text, WrappedText)
        assert text.verticalScrollBar().maximum() == 0, name
        assert text.document().idealWidth() <= text.viewport().width() + 1, name


def test_a_message_is_placed_anew_with_the_window_its_text_and_the_font(work: WorkWindow) -> None:
    _show(work)
    low = work.place("messageBar").height()
    work.resize((1100, 700))
    assert work.window.width() - work.place("messageBar").right() < 40
    _show(work, _LONG)
    higher = work.place("messageBar")
    assert higher.height() > low
    with larger_text(1.5):
        work.settle()
        assert work.place("messageBar").height() > higher.height()
        assert work.window.rect().contains(work.place("messageBar"))


def test_a_message_does_not_hide_what_has_the_focus(work: WorkWindow) -> None:
    work.window.activateWindow()
    _show(work)
    table = QTableWidget(30, 2, work.window.response)
    table.setGeometry(work.window.response.rect())
    table.show()
    table.setFocus()
    for row in range(table.rowCount()):
        table.setCurrentCell(row, 1)
        QTest.keyClick(table, Qt.Key.Key_Shift)
        work.settle()
        rect = table.visualRect(table.currentIndex())
        current = rect.translated(table.viewport().mapTo(work.window, QPoint()))
        assert not work.place("messageBar").intersects(current), row


def test_f6_goes_into_the_message_and_back(work: WorkWindow) -> None:
    work.window.activateWindow()
    field = work.child("operationFilter")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert field.hasFocus(), "there is no message"
    _show(work)
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert work.child("messageAction").hasFocus()
    QTest.keyClick(work.child("messageAction"), Qt.Key.Key_F6)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_F6)
    QTest.keyClick(work.child("messageAction"), Qt.Key.Key_Escape)
    assert work.window.messages.text == ""
    assert field.hasFocus()


@pytest.mark.parametrize("name", ["messageAction", "messageSecondAction", "messageGuide", "messageClose"])
def test_a_click_on_a_message_leaves_the_keyboard_where_it_was(work: WorkWindow, name: str) -> None:
    work.window.activateWindow()
    field, messages = work.child("operationFilter"), work.window.messages
    field.setFocus()
    messages.show_message(Tone.BAD, "Rejected.", action=("Undo", lambda: None), topic=Topic.REJECTED)
    messages.offer("Snooze", lambda: None)
    work.settle()
    QTest.mouseClick(work.child(name), Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_tab_reaches_the_message_after_the_work(work: WorkWindow) -> None:
    _show(work)
    order: list[str] = []
    part: QWidget | None = work.window.nextInFocusChain()
    while part is not None and part is not work.window:
        order.append(part.objectName())
        part = part.nextInFocusChain()
    assert order.index("messageAction") > order.index("maximizeButton")
    assert order.index("messageAction") < order.index("messageClose")


def test_a_message_is_said_to_those_who_hear_it(qtbot: QtBot) -> None:
    said: list[str] = []
    bar = MessageBar(announce=lambda widget, text: said.append(f"{widget.objectName()}: {text}"))
    qtbot.addWidget(bar)
    bar.show_message(Tone.BAD, "Rejected.", "404 Not Found")
    assert said == ["messageBar: Rejected.\n404 Not Found"]
    bar.hold_back(held=True)
    bar.show_message(Tone.BAD, "While it was locked.")
    assert len(said) == 1, "not before it is shown"
    bar.hold_back(held=False)
    assert said[1:] == ["messageBar: While it was locked."]


def test_an_announcement_is_what_a_screen_reader_takes(bar: MessageBar) -> None:
    event = announcement(bar, "Rejected.")
    assert event.type() == QAccessible.Event.Announcement
    assert event.message() == "Rejected."


def test_how_many_wait_is_said_only_where_there_are_some(bar: MessageBar) -> None:
    bar.show_message(Tone.BAD, "Rejected.")
    count = bar.findChild(QLabel, "messageCount")
    assert isinstance(count, QLabel)
    assert not count.isVisible()
    bar.show_count(1, 3)
    assert (count.isVisible(), count.text()) == (True, "1 of 3")


@pytest.mark.parametrize(
    ("tone", "role"),
    [(Tone.BAD, QPalette.ColorRole.BrightText), (Tone.GOOD, QPalette.ColorRole.LinkVisited)],
)
def test_the_tone_is_an_edge_of_four_pixels(bar: MessageBar, tone: Tone, role: QPalette.ColorRole) -> None:
    bar.show_message(tone, "What happened.")
    bar.resize(300, 60)
    picture = bar.grab().toImage()
    edge = bar.palette().color(role)
    assert [x for x in range(1, 12) if picture.pixelColor(x, 30) == edge] == [1, 2, 3]
    assert picture.pixelColor(0, 30) != bar.palette().color(QPalette.ColorRole.Base)


def _within(parent: QWidget, child: QWidget) -> QRect:
    return QRect(child.mapTo(parent, QPoint()), child.size())
