"""How long the window's thread works between two turns of the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from PySide6.QtCore import QAbstractEventDispatcher


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


_measured: list[Turns] = []


def forget_turn() -> None:
    """Leave the turn under way out of the measure: a whole program begins or ends in it."""
    for turns in _measured:
        turns.leave_out()


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
