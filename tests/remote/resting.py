"""Whether layouts come to an end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class LayoutRequests(QObject):
    """Hears what asks for a layout, anywhere in the program, while it listens.

    Where layouts come to no end, each turn of the loop lays out what the one before did, and the program
    takes all of a processor while nothing is seen to happen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._asked: set[str] | None = None

    def asking(self) -> list[str]:
        """Return what has asked since this was called last, and listen on until it is nothing."""
        application = QApplication.instance()
        assert application is not None
        if self._asked is None:
            self._asked = set()
            application.installEventFilter(self)
            return ["nobody has listened yet"]
        asked = sorted(self._asked)
        self._asked = set() if asked else None
        if not asked:
            application.removeEventFilter(self)
        return asked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._asked is not None:
            self._asked.add(watched.objectName() or type(watched).__name__)
        return super().eventFilter(watched, event)
