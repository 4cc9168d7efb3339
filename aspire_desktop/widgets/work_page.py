"""The work with one credential: its token, what can be sent, the request and the response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.splitters import side_by_side
from aspire_desktop.widgets.token_panel import TokenPanel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.operation_model import OperationModel

GAP: Final = 8
#: Below this width, in pixels, a list says too little.
NARROWEST_LIST: Final = 200
_SIDE_WIDTH, _AREA_WIDTH = 252, 728


class WorkPage(QWidget):
    """Has its token's card at once: what is done with tokens can begin before the rest is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.token = TokenPanel(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.token)
        self._column.addStretch(1)  # the room of the rest

    def furnishing(self, operations: OperationModel, choice: Choice) -> Iterator[None]:
        """Make the rest, a part in each step: none takes long, and something else may be done between two."""
        from aspire_desktop.widgets.side_panel import SidePanel

        self.side = SidePanel(operations, choice, self)
        self.side.setMinimumWidth(NARROWEST_LIST)
        yield
        from aspire_desktop.widgets.request.panel import RequestPanel

        self.request = RequestPanel(self)
        yield
        from aspire_desktop.widgets.response.panel import ResponsePanel
        from aspire_desktop.widgets.work_area import WorkArea

        self.response = ResponsePanel(self)
        self.area = WorkArea(self.request, self.response, self)
        self.splitter = side_by_side((self.side, _SIDE_WIDTH), (self.area, _AREA_WIDTH))
        self._column.takeAt(1)
        self._column.addWidget(self.splitter, 1)

    def show_alone(self, *, alone: bool) -> None:
        """Give the response all the room, or take it back."""
        for part in (self.request, self.side, self.token):
            part.setVisible(not alone)
