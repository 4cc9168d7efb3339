"""The headers that the user adds to a request, one on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aspire_desktop.widgets.look.heights import set_scale
from aspire_desktop.widgets.text import exact_text, set_fixed_font
from aspire_desktop.widgets.text_height import TEXT_INDENT

if TYPE_CHECKING:
    from collections.abc import Iterable


class HeadersEditor(QPlainTextEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("headersEditor")
        self.setAccessibleName(self.tr("Additional headers, one per line"))
        self.setPlaceholderText(self.tr("Name: value, one per line. The token is added automatically."))
        set_fixed_font(self)
        set_scale(self, 1.0)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(1)
        self.setViewportMargins(TEXT_INDENT, 0, 0, 0)

    def show_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        self.setPlainText("\n".join(f"{name}: {value}" for name, value in headers))

    def headers(self) -> tuple[tuple[str, str], ...]:
        """Return names and values; a line without a colon becomes a name, which sending refuses."""
        lines = (line.partition(":") for line in exact_text(self).split("\n") if line.strip())
        return tuple((name.strip(), value.strip()) for name, _, value in lines)
