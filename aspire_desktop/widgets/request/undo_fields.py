"""Fields that leave Ctrl+Z to the window where they have nothing of their own to undo.

Qt's take the key even then, and what replaced a whole form could not be undone from inside of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from aspire_desktop.core.marks import has_marks, marked
from aspire_desktop.widgets.look.icons import icon
from aspire_desktop.widgets.text import tooltip

_UNDO = QKeySequence.StandardKey.Undo
_MOST_SAID = 200


class UndoLine(QLineEdit):
    """Says of a text that would act on its line what is in it: a field has to hold it as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: QAction | None = None
        self.textChanged.connect(self._on_text_changed)

    def event(self, event: QEvent) -> bool:
        if not self.isUndoAvailable() and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _on_text_changed(self, text: str) -> None:
        is_hiding = has_marks(text)
        if is_hiding and self._sign is None:
            self._sign = self.addAction(icon("warning"), QLineEdit.ActionPosition.TrailingPosition)
            self._sign.setObjectName("hiddenCharacters")
        if self._sign is not None:
            said = self.tr("Hidden characters: {text}").format(text=marked(text)[:_MOST_SAID])
            self._sign.setText(said)
            self._sign.setToolTip(tooltip(said))
            self._sign.setVisible(is_hiding)


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
