"""A line to type in that says what in its text cannot be seen."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from aspire_desktop.core.marks import has_marks, marked
from aspire_desktop.widgets.look.icons import icon
from aspire_desktop.widgets.text import tooltip

_MOST_SAID = 200


class MarkedLine(QLineEdit):
    """Says of a text that would act on its line what is in it: a field has to hold it as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign: QAction | None = None
        self.textChanged.connect(self._on_text_changed)

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
