"""What every editor of one part of a query option can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PieceEditor(QWidget):
    """Edits one condition or one item; who made it writes what it holds into the option's text."""

    changed = Signal()
    removed = Signal()
    done = Signal()  #: Enter was pressed

    def is_begun(self) -> bool:
        """Say whether there is something to write, finished or not."""
        raise NotImplementedError

    def is_chosen(self) -> bool:
        """Say whether to write it now: a name that is still being typed is none yet."""
        raise NotImplementedError

    def focus_value(self) -> None:
        """Go to what is not finished."""
        raise NotImplementedError
