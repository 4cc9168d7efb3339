"""Says that a response holds a file, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.core.embedded_file import EmbeddedFile, FileKind
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import size
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import elastic_label


class FileLine(QWidget):
    save_requested = Signal(EmbeddedFile)
    preview_requested = Signal(EmbeddedFile)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: EmbeddedFile | None = None
        self._text = elastic_label(self, name="responseFile")
        self._preview = link_button("previewFileButton", self.tr("Preview"), self.tr("Show the file"), self)
        self._save = link_button("saveFileButton", self.tr("Save file…"), self.tr("Save the file"), self)
        self._preview.clicked.connect(self._on_preview_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 4)
        layout.setSpacing(6)
        for part in (self._text, self._preview, self._save):
            layout.addWidget(part)
        layout.addStretch(1)
        self.hide()

    def show_file(self, file: EmbeddedFile | None) -> None:
        """Show what file there is; None hides the line."""
        self._file = file
        self.setHidden(file is None)
        if file is None:
            return
        text = self.tr("File in {place}: {name}, {size}") if file.place else self.tr("File: {name}, {size}")
        name, place = marked(file.name), marked(file.place)
        self._text.setText(text.format(place=place, name=name, size=size(len(file.content))))
        self._preview.setHidden(file.kind is FileKind.OTHER)

    def _on_preview_clicked(self) -> None:
        if self._file is not None:
            self.preview_requested.emit(self._file)

    def _on_save_clicked(self) -> None:
        if self._file is not None:
            self.save_requested.emit(self._file)
