"""Shows a text that is too long for a message."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from aspire_desktop.core.marks import visible
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.text import label


class TextDialog(Dialog):
    def __init__(self, title: str, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("textDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        top = label(heading, self)
        top.setWordWrap(True)
        body = QPlainTextEdit(visible(text), self)
        body.setObjectName("textDialogText")
        body.setAccessibleName(heading)
        body.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = dialog_layout(self, top, body)
        add_footer(layout, buttons)
        self.resize(grown_size(self, 560, 360))
