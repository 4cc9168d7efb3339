"""The measure of turns counts what the thread works, and no waiting."""

from time import thread_time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.turns import LONGEST_TURN, end_turn, forget_turn, longest_turns, measured_turns


def work(seconds: float) -> None:
    until = thread_time() + seconds
    while thread_time() < until:
        pass


def test_the_longest_turn_is_that_of_the_longest_work(qtbot: QtBot) -> None:
    done: list[bool] = []
    with measured_turns() as turns:
        QTimer.singleShot(0, lambda: work(0.2))
        QTimer.singleShot(1, lambda: done.append(True))
        qtbot.waitUntil(lambda: bool(done), timeout=60_000)
        qtbot.wait(1)
    assert turns.longest_ms >= 200


def test_what_was_left_out_does_not_count(qtbot: QtBot) -> None:
    with measured_turns() as turns:
        work(0.5)
        forget_turn()
        qtbot.wait(1)
    assert turns.longest_ms < 500


def test_two_steps_of_a_test_are_two_turns_where_it_says_so(qtbot: QtBot) -> None:
    with measured_turns() as turns:
        turns.leave_out()
        work(0.3)
        end_turn()
        work(0.4)
        qtbot.wait(1)
    assert 400 <= turns.longest_ms < 700


def test_waiting_is_no_work(qtbot: QtBot) -> None:
    with measured_turns() as turns:
        turns.leave_out()
        qtbot.wait(400)
    assert turns.longest_ms < 400


def test_the_longest_turns_are_told_with_their_tests() -> None:
    told = [(f"test_{ms}", [("another", 900), (LONGEST_TURN, ms)]) for ms in (5, 70, 9, 120)]
    assert longest_turns([*told, ("test_without", [])]) == [
        " 120 ms  test_120",
        "  70 ms  test_70",
        "   9 ms  test_9",
    ]
