"""The editor of the recorded scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.scopes import FULL_ACCESS, METHODS, Scopes
from aspire_desktop.viewmodels.scopes_model import ScopesModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NOT_RECORDED, _FULL, _SOME = range(3)


class ScopesField(QWidget):
    """Nothing recorded, full access, or boxes by controller and method as in Aspire's own table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scopesField")
        self._model = ScopesModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSourceModel(self._model)
        self._choice = QComboBox(self)
        self._choice.setObjectName("scopesChoice")
        self._choice.setAccessibleName(self.tr("Scopes"))
        self._choice.addItems([self.tr("Not recorded"), self.tr("Full access"), self.tr("Only these:")])
        self._find = QLineEdit(self)
        self._find.setObjectName("scopesFilter")
        self._find.setPlaceholderText(self.tr("Filter controllers"))
        self._find.setAccessibleName(self.tr("Filter controllers"))
        self._find.setClearButtonEnabled(True)
        self._table = self._make_table()

        top = QHBoxLayout()
        top.addWidget(self._choice)
        top.addWidget(self._find, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)

        self._find.textChanged.connect(self._proxy.setFilterFixedString)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        self._model.dataChanged.connect(self._on_box_changed)
        self._on_choice_changed(_NOT_RECORDED)

    def set_content(self, offered: Mapping[str, Iterable[str]], scopes: Scopes) -> None:
        """Show `scopes` over the controllers and methods of the API description."""
        self._model.set_content(offered, scopes.grants)
        some = _SOME if scopes.grants else _NOT_RECORDED
        self._choice.setCurrentIndex(_FULL if scopes.full_access else some)

    def scopes(self) -> Scopes:
        if self._choice.currentIndex() == _FULL:
            return FULL_ACCESS
        return Scopes(grants=self._model.grants) if self._choice.currentIndex() == _SOME else Scopes()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("scopesTable")
        table.setAccessibleName(self.tr("Scopes by controller and method"))
        table.setModel(self._proxy)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + len(METHODS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self.fontMetrics().horizontalAdvance("DELETE") + 18)
        return table

    def _on_choice_changed(self, choice: int) -> None:
        self._table.setEnabled(choice != _FULL)
        self._find.setEnabled(choice != _FULL)

    def _on_box_changed(self) -> None:
        self._choice.setCurrentIndex(_SOME)
