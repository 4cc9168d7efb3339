"""Chooses which columns of a table are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.widgets.buttons import link_button, make_primary
from aspire_desktop.widgets.dialog import Dialog
from aspire_desktop.widgets.dialog_layout import add_footer, dialog_layout, grown_size
from aspire_desktop.widgets.lists import show_list

if TYPE_CHECKING:
    from collections.abc import Sequence


class ColumnsDialog(Dialog):
    chosen = Signal(tuple)  #: for each column, in the answer's order, whether it is shown

    def __init__(self, names: Sequence[str], shown: Sequence[bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnsDialog")
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = QLineEdit(self)
        self._search.setObjectName("columnsSearch")
        self._search.setPlaceholderText(self.tr("Search columns"))
        self._search.setAccessibleName(self.tr("Search columns"))
        self._list = QListWidget(self)
        self._list.setObjectName("columnsList")
        self._list.setAccessibleName(self.tr("Columns"))
        for name, is_shown in zip(names, shown, strict=True):
            item = QListWidgetItem(marked(name), self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        every = link_button("allColumnsButton", self.tr("All"), self.tr("Select all that are listed"), self)
        none = link_button("noColumnsButton", self.tr("None"), self.tr("Clear all that are listed"), self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        top = QHBoxLayout()
        for part in (self._search, every, none):
            top.addWidget(part)
        show_list(self._list)
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        layout = dialog_layout(self, top)
        layout.addWidget(self._list, 1)
        add_footer(layout, buttons)
        self.resize(grown_size(self, 360, 440))
        self._search.textChanged.connect(self._on_search_changed)
        every.clicked.connect(lambda: self._check(Qt.CheckState.Checked))
        none.clicked.connect(lambda: self._check(Qt.CheckState.Unchecked))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _on_search_changed(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _check(self, state: Qt.CheckState) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)

    def _on_accepted(self) -> None:
        """Hand over the choice; a table without a column would be of no use."""
        shown = [item.checkState() == Qt.CheckState.Checked for item in self._items()]
        if any(shown):
            self.chosen.emit(tuple(shown))
        self.accept()
