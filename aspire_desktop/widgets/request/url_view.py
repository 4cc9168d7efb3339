"""The full URL that will be sent, over as many lines as it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aspire_desktop.widgets.text import fixed_font
from aspire_desktop.widgets.tones import Tone

_MAX_LINES: Final = 4


class UrlView(QPlainTextEdit):
    """Can be selected and copied, and grows with the URL; beyond four lines it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requestUrl")
        self.setAccessibleName(self.tr("The full URL"))
        self.setReadOnly(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(fixed_font(self.font()))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._role = Tone.QUIET.value
        self.show_text("", Tone.QUIET)

    def show_text(self, text: str, tone: Tone) -> None:
        """Show a URL, or why there is none yet."""
        self._tone = tone
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, min(_MAX_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 4
        if height != self.height():
            self.setFixedHeight(height)
