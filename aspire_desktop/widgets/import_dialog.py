"""Shows what a backup would bring, and lets one choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aspire_desktop.core.credentials.importing import ImportKind, ImportRow
from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.cells import ItemDelegate
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout
from aspire_desktop.widgets.look.view_look import CELL_PADDING
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROBLEMS = 6


class ImportDialog(QDialog):
    """New credentials are checked; those that differ from the ones here have to be."""

    chosen = Signal(tuple)  #: of `CredentialRecord`

    def __init__(
        self, rows: Sequence[ImportRow], parent: QWidget | None = None, problems: Sequence[str] = ()
    ) -> None:
        """Args: problems: What cannot be imported, a sentence each."""
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import credentials"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("holdsSecrets", True)  # closed, not only hidden, when the program is locked
        self._rows = rows
        self._table = self._make_table()
        heading = label(
            self.tr("Selected rows are imported. You can undo this."),
            self,
        )
        heading.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setObjectName("importButton")
        make_primary(accept)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout = dialog_layout(self, heading)
        layout.addWidget(self._table, 1)
        if problems:
            texts = [*problems[:_PROBLEMS], *(["…"] if len(problems) > _PROBLEMS else [])]
            listed = "\n".join(f"✕ {text}" for text in texts)
            unusable = label(listed, self, name="importProblems")
            unusable.setWordWrap(True)
            set_tone(unusable, Tone.BAD)
            layout.addWidget(unusable)
        add_footer(layout, self._buttons)
        self.resize(760, 420)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), 4, self)
        table.setObjectName("importTable")
        table.setAccessibleName(self.tr("Credentials of the backup"))
        titles = [self.tr("Description"), self.tr("Client ID"), self.tr("Host"), self.tr("Status")]
        table.setHorizontalHeaderLabels(titles)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        show_plain_rows(table, {}, stretched=0)
        table.setItemDelegate(ItemDelegate(table))  # for its boxes
        for place, row in enumerate(self._rows):
            profile = row.record.profile
            cells = (profile.description, profile.client_id, profile.environment.host, row.kind.value)
            for column, text in enumerate(cells):
                table.setItem(place, column, QTableWidgetItem(marked(text)))
            first = table.item(place, 0)
            if first is not None and row.kind is not ImportKind.SAME:
                is_new = row.kind is ImportKind.NEW
                first.setCheckState(Qt.CheckState.Checked if is_new else Qt.CheckState.Unchecked)
        for column in (1, 2, 3):
            table.resizeColumnToContents(column)
            table.setColumnWidth(column, table.columnWidth(column) + 2 * CELL_PADDING)
        return table

    def _on_accepted(self) -> None:
        picked = []
        for place, row in enumerate(self._rows):
            item = self._table.item(place, 0)
            if item is not None and row.kind is not ImportKind.SAME:
                picked += [row.record] if item.checkState() == Qt.CheckState.Checked else []
        self.accept()
        self.chosen.emit(tuple(picked))
