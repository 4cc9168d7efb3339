"""How long the window's thread works between two turns of the event loop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import thread_time
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher

#: By this name a test's report has the longest turn, in whole milliseconds.
LONGEST_TURN: Final = "longest turn of the window's thread, ms"
_TOLD: Final = 3


class Turns:
    """The longest turn, in milliseconds of the thread's own CPU time: nobody else's work is in it.

    A turn ends when the loop looks for events again; what a test itself does in one step belongs to its turn.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._began = thread_time()

    def end(self) -> None:
        """Note that a turn is over."""
        now = thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._began) * 1000)
        self._began = now

    def leave_out(self) -> None:
        """Do not count what this turn has worked so far."""
        self._began = thread_time()


def longest_turns(tests: Iterable[tuple[str, Iterable[tuple[str, object]]]]) -> list[str]:
    """Return lines about the tests with the longest turns, of names and properties as reports have them."""
    found = [
        (value, test)
        for test, told in tests
        for name, value in told
        if name == LONGEST_TURN and isinstance(value, int)
    ]
    return [f"{ms:4} ms  {test}" for ms, test in sorted(found, reverse=True)[:_TOLD]]


_measured: list[Turns] = []


def forget_turn() -> None:
    """Leave the turn under way out of the measure: a whole program begins or ends in it, say.

    So is what the test itself has to work, in a thread of its own where the program does it.
    """
    for turns in _measured:
        turns.leave_out()


def end_turn() -> None:
    """End the turn under way: what the test does next comes in one of its own where a person does it."""
    for turns in _measured:
        turns.end()


@contextmanager
def measured_turns() -> Iterator[Turns]:
    """Measure the loop of this thread, which runs or will run."""
    dispatcher = QAbstractEventDispatcher.instance()
    turns = Turns()
    _measured.append(turns)
    dispatcher.awake.connect(turns.end)
    try:
        yield turns
    finally:
        dispatcher.awake.disconnect(turns.end)
        _measured.remove(turns)
