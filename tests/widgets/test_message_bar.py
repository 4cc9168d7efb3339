"""Tests for aspire_desktop.widgets.message_bar: the way from a message to the guide."""

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.message_bar import MessageBar
from aspire_desktop.widgets.tones import Tone


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
