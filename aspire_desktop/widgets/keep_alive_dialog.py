"""Shows which tokens are kept alive, and what was done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QTableView,
    QWidget,
)

from aspire_desktop.viewmodels.keep_alive_model import KeepAliveColumn
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.keep_alive_model import KeepAliveModel

_SAMPLES = {
    KeepAliveColumn.WHEN: "2026-12-28 20:58:58",
    KeepAliveColumn.CREDENTIAL: "A credential's name",
    KeepAliveColumn.NEXT: "2026-12-28 20:58:58",
}


class KeepAliveDialog(Dialog):
    """A window of its own beside the work; it follows what happens."""

    def __init__(self, model: KeepAliveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepAliveLog")
        self.setWindowTitle(self.tr("Refresh log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._state = label("", self, name="keepAliveState")
        self._state.setWordWrap(True)
        self._whole = label("", self, name="keepAliveDetail")
        self._whole.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = dialog_layout(self, self._state)
        self._table = self._make_table(model)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._whole)
        add_footer(layout, buttons)
        self._table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.modelReset.connect(lambda: self._whole.setText(""))
        self.resize(grown_size(self, 860, 420))

    def show_state(self, text: str) -> None:
        self._state.setText(text)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        """Show in full what the row may have no room for."""
        what = current.siblingAtColumn(KeepAliveColumn.WHAT).data() if current.isValid() else ""
        self._whole.setText(what)

    def _make_table(self, model: KeepAliveModel) -> QTableView:
        table = QTableView(self)
        table.setObjectName("keepAliveTable")
        table.setAccessibleName(self.tr("What was done to keep tokens refreshed, newest first"))
        table.setModel(model)
        show_plain_rows(table, _SAMPLES, stretched=KeepAliveColumn.WHAT)
        return table
