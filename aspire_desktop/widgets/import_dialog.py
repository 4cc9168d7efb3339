"""Shows what a backup or a list would bring, and lets one choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLabel, QTableView, QWidget

from aspire_desktop.core.credentials.environment import EnvironmentKind
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.import_model import ImportColumn, ImportModel
from aspire_desktop.widgets.announcing import announce
from aspire_desktop.widgets.buttons import make_primary
from aspire_desktop.widgets.cells import ItemDelegate, repaint_current
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, room_for
from aspire_desktop.widgets.import_place import ImportPlace
from aspire_desktop.widgets.tables import show_plain_rows
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from aspire_desktop.core.wording import Worded

_SIZE: Final = (1400, 620)
_SAMPLES: Final = {
    ImportColumn.DESCRIPTION: "Nightly payroll export, sandbox",
    ImportColumn.CLIENT_ID: "1f0c9a52-77b1-4c0e-9f5e-2f6f1c88a001",
    ImportColumn.SECRET: "44 characters, ends in “WW”",
    ImportColumn.STATUS: "Nothing says that “PAYROLL” is Aspire's: check it.",
    ImportColumn.ENVIRONMENT: "Environment",
    ImportColumn.HOST: "cloudsandbox-api.youraspire.com",
}
_LINES: Final = 3


class ImportDialog(Dialog):
    """What is certain is selected; what differs from a credential here, or is in doubt, is not.

    Nothing whose environment is unknown can be imported before somebody has chosen it, and nothing that
    fits several credentials before somebody has said which of them it replaces.
    """

    chosen = Signal(tuple)  #: what the selected rows stand for: `CredentialRecord`s or `ListedDraft`s

    def __init__(
        self,
        model: ImportModel,
        parent: QWidget | None = None,
        notes: Sequence[Worded] = (),
        kinds: Sequence[EnvironmentKind] = tuple(EnvironmentKind),
    ) -> None:
        """Make the preview.

        Args:
            model: The rows.
            parent: The window.
            notes: What of the file was not read.
            kinds: The environments that are allowed.
        """
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import credentials"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("holdsSecrets", True)  # closed, not only hidden, when the program is locked
        self._model = model
        model.setParent(self)
        heading = label(self.tr("Selected rows are imported. You can undo this."), self)
        heading.setWordWrap(True)
        self._summary = label("", self, name="importSummary")
        self._table = self._make_table()
        self._detail = self._make_detail()
        self._place = ImportPlace(kinds, self)
        self._make_buttons()
        layout = dialog_layout(self, heading)
        layout.addWidget(self._table, 1)
        for part in (self._detail, self._place, self._make_notes(notes), self._summary):
            layout.addWidget(part)
        add_footer(layout, self._buttons)
        self._connect()
        self._place.setVisible(model.can_place)
        self._table.selectRow(0)
        self._show_counts()
        self.resize(room_for(self, *_SIZE))

    def _make_table(self) -> _Table:
        table = _Table(self)
        table.setObjectName("importTable")
        table.setAccessibleName(self.tr("Credentials found"))
        table.setModel(self._model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        show_plain_rows(table, _SAMPLES, stretched=ImportColumn.SECRET)
        # None is squeezed: where the room is short, the table scrolls.
        header = table.horizontalHeader()
        header.setSectionResizeMode(ImportColumn.SECRET, header.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.setItemDelegate(ItemDelegate(table))  # for its boxes
        return table

    def _make_detail(self) -> QLabel:
        detail = label("", self, name="importDetail")
        detail.setWordWrap(True)
        detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        detail.setMinimumHeight(_LINES * detail.fontMetrics().lineSpacing())
        detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return detail

    def _make_notes(self, notes: Sequence[Worded]) -> QWidget:
        said = label("\n".join(map(error_text, notes)), self, name="importNotes")
        said.setWordWrap(True)
        said.setVisible(bool(notes))
        set_tone(said, Tone.WARNING)
        return said

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._import = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setObjectName("importButton")
        make_primary(self._import)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._place.chosen.connect(self._on_place_chosen)
        self._place.over_chosen.connect(self._on_over_chosen)
        self._model.dataChanged.connect(self._on_data_changed)
        self._model.choice_needed.connect(self._on_choice_needed)
        self._table.toggle_requested.connect(lambda: self._model.toggle(self._rows()))
        self._table.place_requested.connect(self._place.set_focus)
        self._table.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self._table.selectionModel().selectedRows())

    def _on_current_changed(self, current: QModelIndex) -> None:
        line = self._model.line(current.row())
        if line is not None:
            self._detail.setText(marked(line.detail))
            self._place.show_line(line)

    def _on_data_changed(self) -> None:
        self._on_current_changed(self._table.currentIndex())
        self._show_counts()

    def _on_choice_needed(self, row: int) -> None:
        if row not in self._rows():
            self._table.selectRow(row)
        self._place.set_focus()

    def _on_place_chosen(self) -> None:
        self._place.apply(lambda kind, url: self._model.place(self._rows(), kind, url))

    def _on_over_chosen(self, over: str) -> None:
        self._model.go_over(self._table.currentIndex().row(), ProfileId(over))

    def _show_counts(self) -> None:
        selected, found, waiting = self._model.counts
        self._import.setEnabled(selected > 0)
        texts = [filled(self.tr("{selected} of {found} selected."), selected=selected, found=found)]
        if waiting:
            texts.append(filled(self.tr("Environments to choose: {waiting}."), waiting=waiting))
        if self._model.undecided:
            undecided = self.tr("Credentials to choose: {count}.")
            texts.append(filled(undecided, count=self._model.undecided))
        self._summary.setText(" ".join(texts))
        set_tone(self._summary, Tone.STRONG)

    def _on_accepted(self) -> None:
        try:
            chosen = self._model.chosen()
        except InputError as error:
            text = error_text(error)
            self._summary.setText(text)
            set_tone(self._summary, Tone.BAD)
            announce(self._summary, text)
            return
        self.accept()
        self.chosen.emit(tuple(chosen))


class _Table(QTableView):
    """Space selects the boxes of the chosen rows, F2 goes to their environment."""

    toggle_requested = Signal()
    place_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_requested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.place_requested.emit()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 (Qt's own name)
        super().selectionChanged(selected, deselected)
        repaint_current(self)
