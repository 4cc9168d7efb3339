"""What every dialog of the program is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from aspire_desktop.widgets.reading_order import move_focus


class Dialog(QDialog):
    """Tab walks through it as one reads it, also where parts of it were made late."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's own)
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)
