"""Where requests are found: among the operations, those sent before, and those saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.widgets.buttons import segment_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.operation_panel import OperationPanel
from aspire_desktop.widgets.yielding_row import Concession, Part, YieldingRow

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.widgets.history_panel import RequestList

OPERATIONS, SENT, SAVED = range(3)


class SidePanel(Card):
    page_wished = Signal(int)  #: `SENT` or `SAVED`, before its list was ever made

    def __init__(self, operations: OperationModel, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = (
            ("operationsTab", self.tr("API"), self.tr("All operations of the API (Ctrl+L)")),
            ("historyTab", self.tr("History"), self.tr("Sent requests (Ctrl+H)")),
            ("savedTab", self.tr("Saved"), self.tr("Saved requests")),
        )
        self._tabs = [segment_button(name, text, hint, self) for name, text, hint in texts]
        self.operations = OperationPanel(operations, choice, self)
        self.sent: RequestList | None = None
        self.saved: RequestList | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.operations)
        group = QButtonGroup(self)
        for place, tab in enumerate(self._tabs):
            group.addButton(tab, place)
        self._segments = YieldingRow(self)
        self._segments.arrange([Part(tab, 2, starts=True) for tab in self._tabs], self._less_air())
        row = QHBoxLayout()
        row.setContentsMargins(11, 9, 11, 0)
        row.addWidget(self._segments)
        self._tabs[OPERATIONS].setChecked(True)
        group.idClicked.connect(self.show_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._pages, 1)
        self.operations.is_flat = True

    def set_models(self, sent: HistoryModel, saved: SavedModel) -> None:
        """Make the two lists; the first frame has no use for them."""
        from aspire_desktop.widgets.history_panel import RequestList
        from aspire_desktop.widgets.look.icons import replace_clear_signs

        self.sent, self.saved = RequestList(sent, "history", self), RequestList(saved, "saved", self)
        self.sent.is_flat = self.saved.is_flat = True
        self._pages.addWidget(self.sent)
        self._pages.addWidget(self.saved)
        replace_clear_signs(self)

    def show_page(self, page: int) -> None:
        """Show one of the three."""
        if page != OPERATIONS and self.sent is None:
            self.page_wished.emit(page)
        self._tabs[page].setChecked(True)
        self._pages.setCurrentIndex(page)
        shown = {SENT: self.sent, SAVED: self.saved}.get(page)
        if shown is not None:
            shown.focus_list()

    def show_counts(self, sent: int, saved: int) -> None:
        self._tabs[SENT].show_texts(filled(self.tr("History {count}"), count=sent), self.tr("History"))
        self._tabs[SAVED].show_texts(filled(self.tr("Saved {count}"), count=saved), self.tr("Saved"))
        self._segments.concede(self._less_air())

    def _less_air(self) -> list[Concession]:
        """Return how the segments stay on one line: closer together, then without how many there are."""
        closer = [Concession(tab, f" {tab.text()} ") for tab in reversed(self._tabs)]
        return closer + [Concession(tab, f" {tab.short_text} ") for tab in reversed(self._tabs)]
