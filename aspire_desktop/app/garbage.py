"""Python's cyclic garbage collection, kept on the GUI thread.

It runs wherever memory is allocated, worker threads included, and a QObject that is destroyed
outside its own thread takes the process down.  So it is switched off, and done here, as often as
Python's own thresholds would.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS: Final = 1000


class GarbageCollection(QObject):
    """Collects on the thread that it lives on, from when it is begun until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.check)
        gc.disable()

    def begin(self) -> None:
        """Collect from now on: once the start is over, which makes much and throws next to nothing away."""
        self._timer.start()

    def stop(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.enable()

    def check(self) -> None:
        """Collect the oldest generation that is due."""
        due = [count > limit for count, limit in zip(gc.get_count(), self._thresholds, strict=True)]
        if due[0]:
            gc.collect(2 if due[2] and due[1] else 1 if due[1] else 0)
