"""Further headers of a request, and which of the operation's media types it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aspire_desktop.widgets.choice_box import ChoiceBox
from aspire_desktop.widgets.request.headers_editor import HeadersEditor
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.text_height import text_height

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACCEPT: Final = "accept"


class HeadersPane(QWidget):
    """The choice of a media type writes its header, so that there is one truth: the text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = HeadersEditor(self)
        self._accept = ChoiceBox(self)
        self._accept.setObjectName("acceptField")
        self._accept.setAccessibleName(self.tr("Response format"))
        self._caption = label(self.tr("Response format"), self)
        self._caption.setBuddy(self._accept)
        self._line = QHBoxLayout()
        self._line.addWidget(self._caption)
        self._line.addWidget(self._accept)
        self._line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._line)
        layout.addWidget(self._editor, 1)
        self.setFocusProxy(self._editor)
        self._editor.textChanged.connect(self._on_text_changed)
        self._accept.activated.connect(self._on_accept_chosen)
        self.show_formats(())

    def show_formats(self, content_types: Sequence[str]) -> None:
        """Offer the media types of the operation's answer, where it has several."""
        is_choice = len(content_types) > 1
        self._accept.clear()
        self._accept.addItem(self.tr("Automatic"))
        self._accept.add_choices(content_types)
        for part in (self._caption, self._accept):
            part.setVisible(is_choice)
        self._line.setContentsMargins(*((14, 8, 14, 4) if is_choice else (0, 0, 0, 0)))
        self._follow_text()

    def show_headers(self, headers: Sequence[tuple[str, str]]) -> None:
        self._editor.show_headers(headers)

    def wanted_height(self) -> int:
        """Return how high all of the headers would be, in pixels, up to a screen of them."""
        return self._line.totalSizeHint().height() + text_height(self._editor)

    def headers(self) -> tuple[tuple[str, str], ...]:
        return self._editor.headers()

    def _on_text_changed(self) -> None:
        self._follow_text()
        self.changed.emit()

    def _follow_text(self) -> None:
        """Show the format that the header in the text names; another one stays the text's own."""
        wished = next((value for name, value in self.headers() if name.lower() == _ACCEPT), "")
        if not (wished and self._accept.set_value(wished)):
            self._accept.setCurrentIndex(0)

    def _on_accept_chosen(self, place: int) -> None:
        others = [pair for pair in self.headers() if pair[0].lower() != _ACCEPT]
        chosen = [("Accept", self._accept.value_at(place))] if place else []
        self.show_headers([*chosen, *others])
