"""Tests for aspire_desktop.app.vault.idle."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aspire_desktop.app.vault.idle import IdleWatch
from tests.support.clock import ManualClock


class _Time:
    """Both clocks, moved together or apart."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.seconds = 100.0

    def monotonic(self) -> float:
        return self.seconds

    def pass_by(self, minutes: float) -> None:
        self.seconds += minutes * 60
        self.clock.advance(timedelta(minutes=minutes))


@pytest.fixture
def time() -> _Time:
    return _Time()


@pytest.fixture
def told() -> list[bool]:
    return []


@pytest.fixture
def watch(qtbot: QtBot, time: _Time, told: list[bool]) -> IdleWatch:
    watch = IdleWatch(time.monotonic, time.clock)
    watch.reached.connect(lambda: told.append(True))
    watch.set_limit(15)
    return watch


def test_it_is_told_once_the_limit_is_reached_and_not_before(
    watch: IdleWatch, time: _Time, told: list[bool]
) -> None:
    time.pass_by(14.9)
    watch.look()
    assert told == []
    time.pass_by(0.1)
    watch.look()
    watch.look()
    assert told == [True]


def test_typing_and_the_mouse_count_as_use_in_any_window(
    watch: IdleWatch, time: _Time, told: list[bool], qtbot: QtBot
) -> None:
    dialog = QDialog()
    field = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    handle = dialog.windowHandle()
    qtbot.waitUntil(lambda: handle.isActive(), timeout=90_000)
    time.pass_by(10)
    QTest.keyClick(handle, Qt.Key.Key_A)
    time.pass_by(10)
    watch.look()
    assert told == []
    QTest.mouseMove(handle)
    time.pass_by(14)
    watch.look()
    assert (told, field.isVisible()) == ([], True)


def test_sleep_counts_whichever_clock_tells_of_it(watch: IdleWatch, time: _Time, told: list[bool]) -> None:
    time.clock.advance(timedelta(hours=8))
    watch.look()
    time.seconds += 8 * 3600
    watch.look()
    assert told == [True, True]


def test_without_a_limit_nothing_is_told(watch: IdleWatch, time: _Time, told: list[bool]) -> None:
    watch.set_limit(0)
    time.pass_by(10_000)
    watch.look()
    assert told == []


def test_a_clock_that_is_put_back_does_not_lock(watch: IdleWatch, time: _Time, told: list[bool]) -> None:
    time.clock.advance(timedelta(hours=-3))
    watch.look()
    assert told == []
