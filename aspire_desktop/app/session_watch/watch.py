"""What all systems' watches have in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Says nothing by itself: macOS tells only programs that are built on its own libraries."""

    left = Signal()  #: the session was locked or handed over, or the computer is about to sleep

    def close(self) -> None:
        """Listen no more."""
