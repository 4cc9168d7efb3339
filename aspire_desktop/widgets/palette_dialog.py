"""A line and a list: type a few words, press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.palette_model import EntryRole, PaletteModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.viewmodels.palette_model import PaletteEntry

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class PaletteDialog(QDialog):
    """Finds credentials, operations and actions.  The arrows move in the list while one types."""

    def __init__(self, entries: Sequence[PaletteEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteDialog")
        self.setWindowTitle(self.tr("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = PaletteModel(entries, self)
        self._search = QLineEdit(self)
        self._search.setObjectName("paletteSearch")
        self._search.setAccessibleName(self.tr("Find a credential, an operation or an action"))
        self._search.setPlaceholderText(self.tr("A credential, an operation or an action"))
        self._list = QListView(self)
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        self.resize(560, 380)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_chosen)
        self._list.clicked.connect(self._on_chosen)
        self._move_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move_to(self._list.currentIndex().row() + step)

    def _move_to(self, row: int) -> None:
        last = self._model.rowCount() - 1
        self._list.setCurrentIndex(self._model.index(max(0, min(row, last)), 0, QModelIndex()))

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)
        self._move_to(0)

    def _on_chosen(self) -> None:
        entry = self._list.currentIndex().data(EntryRole)
        if entry is not None:
            self.accept()
            entry.act()
