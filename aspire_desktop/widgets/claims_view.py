"""What a token says of itself, as a table laid over the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.look.heights import Height, set_rows
from aspire_desktop.widgets.overlay import Overlay
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROWS_SHOWN: Final = 8
_WIDTH: Final = 600
_GAP: Final = 8


class ClaimsCard(Overlay):
    """Names and values, for display only: nobody has verified them.  Esc closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below: QWidget | None = None
        self._table = self._make_table()
        title = label(self.tr("Token claims, not verified"), self)
        close = icon_button("closeClaimsButton", "close", self.tr("Close the claims (Esc)"), self)
        close.clicked.connect(self.close_by_key)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 8, 4)
        top.addWidget(title, 1)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 8)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._table)
        self.hide()

    def show_claims(self, claims: Mapping[str, str]) -> None:
        self._table.setRowCount(len(claims))
        for row, texts in enumerate(claims.items()):
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(marked(text)))
        if self.isVisible():
            self.place_over()

    def show_below(self, card: QWidget, *, shown: bool) -> None:
        """Show it over what stands below `card`, or take it away."""
        if not shown:
            self.hide()
            return
        self._below = card
        self.setParent(card.window())
        self.show()
        self.enter(self._table)

    def close_by_key(self) -> None:
        self.hide()
        self.closed.emit()

    def place_over(self) -> None:
        parent, below = self.parentWidget(), self._below
        if parent is None or below is None:
            return
        corner = below.mapTo(parent, QPoint(below.width(), below.height() + _GAP))
        width = min(_WIDTH, corner.x() - 2 * _GAP)
        room = parent.height() - corner.y() - _GAP
        height = min(self._wanted_height(), room)
        self.setGeometry(corner.x() - width, corner.y(), width, height)
        self.raise_()

    def _wanted_height(self) -> int:
        table = self._table
        rows = min(_ROWS_SHOWN, table.rowCount())
        heading = max(table.horizontalHeader().sizeHint().height(), table.horizontalHeader().minimumHeight())
        inside = heading + rows * table.verticalHeader().defaultSectionSize()
        return self.sizeHint().height() - table.sizeHint().height() + inside + 2

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setObjectName("claimsView")
        table.setAccessibleName(self.tr("Token claims, not verified"))
        table.setHorizontalHeaderLabels([self.tr("Claim"), self.tr("Value")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setItemDelegate(CellDelegate(table))
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(_LEFT)
        set_rows(table, Height.SMALL)
        return table
