"""The editor of the recorded scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.credentials.pasting import PastedCredential
from aspire_desktop.core.credentials.scope_diff import Seen
from aspire_desktop.core.credentials.scopes import METHODS, Scopes
from aspire_desktop.viewmodels.scopes_model import ScopesModel, SeenRole
from aspire_desktop.widgets.cells import ItemDelegate, on_row
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP, SPACING
from aspire_desktop.widgets.look.heights import Height, set_rows
from aspire_desktop.widgets.look.tokens import Role
from aspire_desktop.widgets.paste_field import PasteField
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.credentials.scopes import Grant
    from aspire_desktop.core.request.record import Evidence

_LEAST_ROWS: Final = 6
_NOT_RECORDED, _FULL, _SOME = range(3)
_TONES = {Seen.WORKING: Tone.GOOD, Seen.REFUSED: Tone.BAD}


class EvidenceDelegate(ItemDelegate):
    """Gives the sign of what was seen its tone."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        tone = _TONES.get(index.data(SeenRole))
        if tone is not None:
            palette = QPalette(option.palette)
            palette.setColor(Role.Text, option.palette.color(on_row(option, tone.value)))
            option.palette = palette


class _BoxTable(QTableView):
    """Shows some rows at the least, whatever the font becomes."""

    def minimumSizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().height() + rows)


class ScopesField(QWidget):
    """Nothing recorded, full access, or boxes by controller and method as in Aspire's own table."""

    credential_pasted = Signal(PastedCredential)  #: a `PastedCredential`, into the filter

    def __init__(self, parent: QWidget | None = None, *, always_open: bool = False) -> None:
        """Show the boxes only where some are chosen, or always."""
        super().__init__(parent)
        self._is_always_open = always_open
        self.setObjectName("scopesField")
        self._model = ScopesModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSourceModel(self._model)
        self._choice = QComboBox(self)
        self._choice.setObjectName("scopesChoice")
        self._choice.setAccessibleName(self.tr("Scopes"))
        self._choice.addItems([self.tr("Not recorded"), self.tr("Full access"), self.tr("Only these")])
        self._find = PasteField(self)
        self._find.setObjectName("scopesFilter")
        self._find.setPlaceholderText(self.tr("Filter controllers"))
        self._find.setAccessibleName(self.tr("Filter controllers"))
        self._find.setClearButtonEnabled(True)
        self._table = self._make_table()

        self._takeoff = QCheckBox(self.tr("Takeoff Integration"), self)
        self._takeoff.setObjectName("takeoffBox")
        top = QHBoxLayout()
        top.setSpacing(CONTROL_GAP)
        top.addWidget(self._choice)
        top.addWidget(self._find, 1)
        top.addWidget(self._takeoff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACING if always_open else 0, 0, 0)
        layout.setSpacing(CONTROL_GAP)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)

        self._find.credential_pasted.connect(self.credential_pasted)
        self._find.textChanged.connect(self._proxy.setFilterFixedString)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        self._model.dataChanged.connect(self._on_box_changed)
        self._on_choice_changed(_NOT_RECORDED)

    def set_content(self, offered: Mapping[str, Iterable[str]], scopes: Scopes) -> None:
        """Show `scopes` over the controllers and methods of the API description."""
        self._model.set_content(offered, scopes.grants)
        self._choice.setCurrentIndex(_place(scopes))
        self._takeoff.setChecked(scopes.takeoff)

    def set_scopes(self, scopes: Scopes) -> None:
        """Tick other boxes over the same controllers."""
        self._model.set_grants(scopes.grants)
        self._choice.setCurrentIndex(_place(scopes))
        self._takeoff.setChecked(scopes.takeoff)

    def set_evidence(self, evidence: Mapping[Grant, Evidence]) -> None:
        """Show beside each box what answers have shown of it."""
        self._model.set_evidence(evidence)

    def show_controller(self, controller: str) -> None:
        """Bring a controller's row into view."""
        self._find.clear()
        index = self._proxy.mapFromSource(self._model.index(self._model.row_of(controller), 0))
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def scopes(self) -> Scopes:
        choice, takeoff = self._choice.currentIndex(), self._takeoff.isChecked()
        grants = self._model.grants if choice == _SOME else frozenset()
        return Scopes(choice == _FULL, grants, takeoff, none=choice == _SOME and not grants)

    def _make_table(self) -> QTableView:
        table = _BoxTable(self)
        table.setObjectName("scopesTable")
        table.setAccessibleName(self.tr("Scopes by controller and method"))
        table.setModel(self._proxy)
        table.setItemDelegate(EvidenceDelegate(table))
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        set_rows(table, Height.SMALL)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + len(METHODS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self.fontMetrics().horizontalAdvance("DELETE") + 22)
        return table

    def _on_choice_changed(self, choice: int) -> None:
        self._table.setEnabled(choice != _FULL)
        self._find.setEnabled(choice != _FULL)
        for part in (self._table, self._find, self._takeoff):
            part.setVisible(choice == _SOME or self._is_always_open)

    def _on_box_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        """Take a box that somebody selected for a record; what responses have shown is none."""
        del first, last
        if Qt.ItemDataRole.CheckStateRole in roles:
            self._choice.setCurrentIndex(_SOME)


def _place(scopes: Scopes) -> int:
    if scopes.full_access:
        return _FULL
    return _SOME if scopes.is_recorded else _NOT_RECORDED
