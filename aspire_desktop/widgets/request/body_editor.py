"""The text of a body: what is sent is what is seen."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aspire_desktop.core.marks import escaped
from aspire_desktop.widgets.request.undo_fields import UndoEdit
from aspire_desktop.widgets.text import exact_text, set_fixed_font
from aspire_desktop.widgets.text_height import TEXT_INDENT


class BodyEditor(UndoEdit):
    """Takes into JSON the escape of what would hide or reorder its line: it is the same value, in sight.

    What other texts hide `BodyRemarks` says.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holds_json = False
        self.setObjectName("bodyEditor")
        set_fixed_font(self)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setViewportMargins(TEXT_INDENT, 0, 0, 0)

    def text(self) -> str:
        return exact_text(self)

    def show_text(self, text: str, *, is_json: bool) -> None:
        """Show `text`; from now on, what is put in is a part of JSON, or of another kind of text."""
        self._holds_json = is_json
        self.setPlainText(self._in_sight(text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what was pasted or dropped."""
        text = QMimeData()
        text.setText(self._in_sight(source.text()))
        super().insertFromMimeData(text)

    def _in_sight(self, text: str) -> str:
        return escaped(text) if self._holds_json else text
