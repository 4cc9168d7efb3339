"""The list of where a credential is used."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import day_and_time
from aspire_desktop.widgets.buttons import make_primary, push_button
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.form_dialog import FormDialog
from aspire_desktop.widgets.tables import TypedItem, paint_empty, show_plain_rows
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from aspire_desktop.core.credentials.profile import Profile

_MAX_CHARS: Final = 500


class IntegrationColumn(IntEnum):
    NAME = 0
    OWNER = 1
    HOW = 2
    UPDATED = 3


_SAMPLES: Final = {
    IntegrationColumn.NAME: "The spreadsheet of a colleague",
    IntegrationColumn.OWNER: "Somebody's whole name",
    IntegrationColumn.UPDATED: "Has the secret since",
}


class IntegrationsTable(QTableWidget):
    """Says in one sentence what will be here, while it is empty."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, self.tr("Nothing is listed yet. Add adds a program, script or service."))


class IntegrationsDialog(FormDialog):
    """Cells are typed into; nothing is saved before Save."""

    save_requested = Signal(tuple)  #: of `Integration`

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("integrationsDialog")
        self.setWindowTitle(self.tr("Where “{name}” is used").format(name=marked(profile.description)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = {one.id: one for one in profile.integrations}
        heading = label(
            self.tr(
                "List everything outside Aspire Desktop that uses this Client ID and Secret. It stops "
                "working when the Secret is replaced in Aspire. Don't enter a Secret here."
            ),
            self,
        )
        heading.setWordWrap(True)
        self._table = self._make_table()
        for one in profile.integrations:
            self._append(one)
        layout = dialog_layout(self, heading)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._make_row_buttons())
        add_footer(layout, self._make_buttons())
        self.resize(grown_size(self, 780, 380))
        self.mark_unchanged()

    def content(self) -> object:
        rows = range(self._table.rowCount())
        return [[self._text(row, column) for column in IntegrationColumn] for row in rows]

    def integrations(self) -> tuple[Integration, ...]:
        """Return what is typed; rows without a name are left out."""
        rows = (self._integration(row) for row in range(self._table.rowCount()))
        return tuple(one for one in rows if one.name)

    def _make_table(self) -> QTableWidget:
        table = IntegrationsTable(0, len(IntegrationColumn), self)
        table.setObjectName("integrationsTable")
        table.setAccessibleName(self.tr("Integrations: name, owner, how to update, last updated"))
        table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Owner"), self.tr("How to update"), self.tr("Has the secret since")]
        )
        show_plain_rows(table, _SAMPLES, stretched=IntegrationColumn.HOW)
        return table

    def _make_row_buttons(self) -> QHBoxLayout:
        add = push_button("addIntegrationButton", self.tr("&Add"), self.tr("Add an integration"), self)
        remove = push_button(
            "removeIntegrationButton", self.tr("&Remove"), self.tr("Remove the selected integration"), self
        )
        updated = push_button(
            "markUpdatedButton",
            self.tr("Has the &current secret"),
            self.tr("Record that the selected integration now has the current secret"),
            self,
        )
        add.clicked.connect(self._on_add)
        remove.clicked.connect(self._on_remove)
        updated.clicked.connect(self._on_updated)
        row = control_row()
        for button in (add, remove, updated):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        save = buttons.button(kinds.Save)
        save.setText(self.tr("&Save"))  # the letter that Qt takes from its own
        save.setObjectName("saveIntegrationsButton")
        make_primary(save)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _append(self, one: Integration) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column, text in enumerate((one.name, one.owner, one.how_to_update)):
            self._table.setItem(row, column, TypedItem(text))
        self._item(row, 0).setData(Qt.ItemDataRole.UserRole, one.id)
        self._set_updated(row, one.updated_at)

    def _set_updated(self, row: int, moment: datetime | None) -> None:
        item = QTableWidgetItem("–" if moment is None else day_and_time(moment))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        item.setData(Qt.ItemDataRole.UserRole, moment)
        self._table.setItem(row, IntegrationColumn.UPDATED, item)

    def _integration(self, row: int) -> Integration:
        texts = [" ".join(self._text(row, c).split())[:_MAX_CHARS] for c in range(3)]
        known = str(self._item(row, 0).data(Qt.ItemDataRole.UserRole) or uuid4().hex)
        old = self._before.get(known, Integration(id=known, name=""))
        moment = self._item(row, IntegrationColumn.UPDATED).data(Qt.ItemDataRole.UserRole)
        return replace(old, name=texts[0], owner=texts[1], how_to_update=texts[2], updated_at=moment)

    def _text(self, row: int, column: int) -> str:
        """Return what was typed; marks are for the eye alone."""
        return str(self._item(row, column).data(Qt.ItemDataRole.EditRole) or "")

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        """Return a cell; one that was never filled is an empty one."""
        item = self._table.item(row, column)
        if item is None:
            item = TypedItem()
            self._table.setItem(row, column, item)
        return item

    def _on_add(self) -> None:
        self._append(Integration(id=uuid4().hex, name=""))
        index = self._table.model().index(self._table.rowCount() - 1, 0)
        self._table.setCurrentIndex(index)
        self._table.edit(index)

    def _on_remove(self) -> None:
        row = self._table.currentRow()
        if row >= 0:
            self._table.removeRow(row)

    def _on_updated(self) -> None:
        row = self._table.currentRow()
        if row >= 0:
            self._set_updated(row, datetime.now(UTC))

    def _on_accepted(self) -> None:
        self._table.setCurrentIndex(QModelIndex())  # an editor that is open gives its text
        self.save_requested.emit(self.integrations())
        self.accept()
