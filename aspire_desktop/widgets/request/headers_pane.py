"""Further headers of a request, and which of the operation's media types it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.text import fixed_font, label

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACCEPT: Final = "accept"


class HeadersPane(QWidget):
    """The choice of a media type writes its header, so that there is one truth: the text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._editor = self._make_editor()
        self._accept = QComboBox(self)
        self._accept.setObjectName("acceptField")
        self._accept.setAccessibleName(self.tr("Response format"))
        self._caption = label(self.tr("Response format"), self)
        self._caption.setBuddy(self._accept)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 14, 4)
        line.addWidget(self._caption)
        line.addWidget(self._accept)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._editor, 1)
        self.setFocusProxy(self._editor)
        self.setMinimumHeight(1)
        self._editor.textChanged.connect(self._on_text_changed)
        self._accept.activated.connect(self._on_accept_chosen)
        self.show_formats(())

    def show_formats(self, content_types: Sequence[str]) -> None:
        """Offer the media types of the operation's answer, where it has several."""
        self._accept.clear()
        self._accept.addItems([self.tr("Automatic"), *content_types])
        for part in (self._caption, self._accept):
            part.setVisible(len(content_types) > 1)
        self._follow_text()

    def set_headers(self, headers: Sequence[tuple[str, str]]) -> None:
        self._editor.setPlainText("\n".join(f"{name}: {value}" for name, value in headers))

    def headers(self) -> tuple[tuple[str, str], ...]:
        """Return the lines as they stand; one without a colon is a name, which sending refuses."""
        lines = [line for line in self._editor.toPlainText().splitlines() if line.strip()]
        parts = (line.partition(":") for line in lines)
        return tuple((name.strip(), value.strip()) for name, _, value in parts)

    def _make_editor(self) -> QPlainTextEdit:
        editor = QPlainTextEdit(self)
        editor.setObjectName("headersEditor")
        editor.setAccessibleName(self.tr("Additional headers, one per line"))
        editor.setFont(fixed_font(self.font()))
        set_scale(editor, 1.0)
        editor.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        editor.setTabChangesFocus(True)
        editor.setMinimumHeight(1)
        editor.setPlaceholderText(self.tr("Name: value, one per line. The token is added automatically."))
        return editor

    def _on_text_changed(self) -> None:
        self._follow_text()
        self.changed.emit()

    def _follow_text(self) -> None:
        """Show the format that the header in the text names; another one stays the text's own."""
        wished = next((value for name, value in self.headers() if name.lower() == _ACCEPT), "")
        self._accept.setCurrentIndex(max(0, self._accept.findText(wished)) if wished else 0)

    def _on_accept_chosen(self, place: int) -> None:
        others = [pair for pair in self.headers() if pair[0].lower() != _ACCEPT]
        chosen = [("Accept", self._accept.itemText(place))] if place else []
        self.set_headers([*chosen, *others])
