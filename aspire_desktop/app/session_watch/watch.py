"""What all systems' watches have in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Says nothing by itself: macOS tells only programs that are built on its own libraries."""

    left = Signal()  #: the session was locked or handed over, or the computer is about to sleep
    ending = Signal()  #: the system, or an installer, has the program end now: the last chance for good order

    def close(self) -> None:
        """Listen no more."""
