"""What a token says of itself, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROWS_SHOWN: Final = 7


class ClaimsView(QTableWidget):
    """Names and values, for display only: nobody has verified them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setObjectName("claimsView")
        self.setAccessibleName(self.tr("Claims of the token, not verified"))
        self.setHorizontalHeaderLabels([self.tr("Claim"), self.tr("Value (not verified, for display only)")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setFixedHeight(_ROWS_SHOWN * (self.fontMetrics().height() + 10))

    def show_claims(self, claims: Mapping[str, str]) -> None:
        self.setRowCount(len(claims))
        for row, texts in enumerate(claims.items()):
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(text))
