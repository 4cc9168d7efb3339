"""What an answer's status means here, with a way to the guide where that says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.core.guide import Topic
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import elastic_label

if TYPE_CHECKING:
    from aspire_desktop.core.guide import Topic


class NotesLine(QWidget):
    guide_requested = Signal(Topic)
    oddities_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic: Topic | None = None
        self._meaning = elastic_label(self, name="responseMeaning")
        hint = self.tr("Open the guide where it explains this status")
        self._guide = link_button("responseGuide", self.tr("Why?"), hint, self)
        self._guide.clicked.connect(lambda: self.guide_requested.emit(self._topic))
        hint = self.tr("Show what other programs may stumble over in this JSON")
        self._odd = link_button("oddJsonButton", self.tr("Odd JSON…"), hint, self)
        self._odd.clicked.connect(self.oddities_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 4)
        layout.setSpacing(6)
        layout.addWidget(self._meaning)
        layout.addWidget(self._guide)
        layout.addWidget(self._odd)
        layout.addStretch(1)

    def show_notes(self, text: str, topic: Topic | None = None) -> None:
        """Show a line, or nothing; `topic` is what explains the status."""
        self._meaning.setText(text)
        self._topic = topic
        self._guide.setVisible(topic is not None)
        self._odd.hide()
        self.setVisible(bool(text) or topic is not None)

    def show_oddities(self, count: int) -> None:
        """Say that the JSON shown is odd in so many ways; the next notes take that away."""
        self._odd.setText(self.tr("Odd JSON: %Ln remarks…", "", count))
        self._odd.show()
        self.show()
