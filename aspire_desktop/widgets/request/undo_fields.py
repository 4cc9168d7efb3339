"""Fields that leave Ctrl+Z to the window where they have nothing of their own to undo.

Qt's take the key even then, and what replaced a whole form could not be undone from inside of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from aspire_desktop.widgets.marked_line import MarkedLine

_UNDO = QKeySequence.StandardKey.Undo


class UndoLine(MarkedLine):
    def event(self, event: QEvent) -> bool:
        if not self.isUndoAvailable() and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class UndoEdit(QPlainTextEdit):
    def event(self, event: QEvent) -> bool:
        if not self.document().isUndoAvailable() and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)


def _is_undo(event: QEvent) -> bool:
    """Say whether a field is asked to take the key of Undo before it goes to the menus."""
    is_asked = event.type() == QEvent.Type.ShortcutOverride
    return is_asked and isinstance(event, QKeyEvent) and event.matches(_UNDO)
