"""Shows the older copies of the vault, and lets one of them be restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from aspire_desktop.viewmodels.copies_model import CopiesModel, CopyColumn
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import dialog_button, make_primary, push_button
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, control_row, dialog_layout, grown_size
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

_SAMPLES = {
    CopyColumn.SAVED: "2026-12-28 20:58:58",
    CopyColumn.SIZE: "888.8 kB",
    CopyColumn.STATE: "✓ yes" * 4,
}


class CopiesDialog(Dialog):
    """Stays open until a copy was restored, with what was wrong where it was not."""

    restore_requested = Signal(object, str)  #: a `Generation`, and the passphrase with which it was read
    passphrase_entered = Signal(str)

    def __init__(self, model: CopiesModel, *, asks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copiesDialog")
        self.setWindowTitle(self.tr("Earlier versions of the vault file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        heading = label(
            self.tr(
                "The three versions before the last changes are kept. Restoring one replaces the vault file. "
                "The current file is kept first and appears in this list, so you can undo this."
            ),
            self,
        )
        heading.setWordWrap(True)
        self._phrase = QLineEdit(self)
        self._phrase.setObjectName("copiesPassphraseField")
        self._phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._phrase.setAccessibleName(self.tr("Vault passphrase"))
        self._phrase.setPlaceholderText(self.tr("Vault passphrase, to read the earlier versions"))
        self._look = push_button(
            "lookIntoCopiesButton", self.tr("&Open"), self.tr("Read the earlier versions"), self
        )
        self._look.clicked.connect(self._on_look)
        self._phrase.returnPressed.connect(self._on_look)
        for part in (self._phrase, self._look):
            part.setVisible(asks)
        self._table = self._make_table()
        self._state = label(self.tr("Reading the earlier versions…"), self, name="copiesState")
        self._state.setWordWrap(True)
        self._make_buttons()
        row = control_row()
        row.addWidget(self._phrase, 1)
        row.addWidget(self._look)
        layout = dialog_layout(self, heading, row)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._state)
        add_footer(layout, self._buttons)
        model.modelReset.connect(self._on_model_reset)
        self.resize(grown_size(self, 760, 380))

    def show_problem(self, text: str) -> None:
        self._state.setText(f"✕ {text}")
        set_tone(self._state, Tone.BAD)
        self._enable()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("copiesTable")
        table.setAccessibleName(self.tr("Earlier versions, newest first"))
        table.setModel(self._model)
        show_plain_rows(table, _SAMPLES, stretched=CopyColumn.CREDENTIALS)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        return table

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._restore = dialog_button(
            self._buttons,
            "restoreCopyButton",
            self.tr("&Restore this version"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        make_primary(self._restore)
        self._restore.clicked.connect(self._on_restore)
        self._buttons.rejected.connect(self.reject)
        self._enable()

    def _enable(self) -> None:
        copy = self._model.copy(self._table.currentIndex().row())
        self._restore.setEnabled(copy is not None and copy.problem is None)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self._enable()
        copy = self._model.copy(current.row())
        if copy is not None:
            names = ", ".join(copy.descriptions or ())
            self._state.setText(
                error_text(copy.problem)
                if copy.problem
                else self.tr("Credentials in it: {names}").format(names=names)
            )
            set_tone(self._state, Tone.BAD if copy.problem else Tone.QUIET)

    def _on_model_reset(self) -> None:
        set_tone(self._state, Tone.QUIET)
        if self._model.rowCount():
            self._state.setText(self.tr("Select the version that has what you need."))
            self._table.selectRow(0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._state.setText(self.tr("There is no earlier version yet. Each change keeps one."))
        self._enable()

    def _on_look(self) -> None:
        self._state.setText(self.tr("Reading the earlier versions…"))
        self.passphrase_entered.emit(self._phrase.text())

    def _on_restore(self) -> None:
        copy = self._model.copy(self._table.currentIndex().row())
        if copy is not None:
            self._restore.setEnabled(False)
            self.restore_requested.emit(copy, self._model.passphrase)

    def done(self, result: int) -> None:
        self._phrase.setText("")
        super().done(result)
