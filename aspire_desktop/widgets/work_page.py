"""The work with one credential: its token, what can be sent, the request and the response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aspire_desktop.widgets.request.panel import RequestPanel
from aspire_desktop.widgets.response.panel import ResponsePanel
from aspire_desktop.widgets.side_panel import SidePanel
from aspire_desktop.widgets.splitters import side_by_side
from aspire_desktop.widgets.token_panel import TokenPanel
from aspire_desktop.widgets.work_area import WorkArea

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.operation_model import OperationModel

GAP: Final = 8
#: Below this width, in pixels, a list says too little.
NARROWEST_LIST: Final = 200
_SIDE_WIDTH, _AREA_WIDTH = 252, 728


class WorkPage(QWidget):
    def __init__(self, operations: OperationModel, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.token = TokenPanel(self)
        self.side = SidePanel(operations, choice, self)
        self.request = RequestPanel(self)
        self.response = ResponsePanel(self)
        self.area = WorkArea(self.request, self.response, self)
        self.side.setMinimumWidth(NARROWEST_LIST)
        self.splitter = side_by_side((self.side, _SIDE_WIDTH), (self.area, _AREA_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.token)
        column.addWidget(self.splitter, 1)

    def show_alone(self, *, alone: bool) -> None:
        """Give the response all the room, or take it back."""
        for part in (self.request, self.side, self.token):
            part.setVisible(not alone)
