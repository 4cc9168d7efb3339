"""The place of a body or code, which are made for the first operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from aspire_desktop.widgets.request.body_panel import BodyPanel
    from aspire_desktop.widgets.request.code_panel import CodePanel


class EditorPage(QWidget):
    wish_changed = Signal()  #: `wanted_height` may be another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: BodyPanel | CodePanel | None = None

    def take(self, part: BodyPanel | CodePanel) -> None:
        self._part = part
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(part)
        part.wish_changed.connect(self.wish_changed)

    def wanted_height(self) -> int:
        """Return how high the page would be with all of it in sight, in pixels."""
        return self._part.wanted_height() if self._part is not None else 0
