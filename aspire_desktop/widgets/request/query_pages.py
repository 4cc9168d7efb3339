"""The pages of the OData assistant: each makes the text of one query option."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.marks import marked
from aspire_desktop.core.odata.builder import filter_text, list_text, read_list
from aspire_desktop.core.odata.reading import read_rows
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP, SPACING, control_row
from aspire_desktop.widgets.lists import show_list
from aspire_desktop.widgets.request.filter_row import FilterRowEditor
from aspire_desktop.widgets.request.option_cell import OptionCell, free_cell
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.odata.builder import FilterRow
    from aspire_desktop.core.odata.fields import QueryField


class FilterPage(QWidget):
    """``$filter`` as rows; a text that rows cannot show is kept as it is until a condition is added."""

    changed = Signal()

    def __init__(
        self,
        fields: Sequence[QueryField],
        typed: str,
        values_of: Callable[[str], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._typed = typed
        self._values_of = values_of
        self._rows: list[FilterRowEditor] = []
        self._joins = QComboBox(self)
        self._joins.setObjectName("queryJoin")
        self._joins.addItems([self.tr("all of these"), self.tr("any of these")])
        self._joins.setAccessibleName(self.tr("How the conditions are joined"))
        self._row_list = QVBoxLayout()
        self._row_list.setSpacing(CONTROL_GAP)
        read = read_rows(typed, fields)
        self._keeps_text = read is None
        if read is not None:
            self._joins.setCurrentIndex(1 if read[1] == "or" else 0)
        self._joins.currentIndexChanged.connect(self.changed)
        for row in read[0] if read is not None else ():
            self._add_row(row)
        if not self._rows and not self._keeps_text:
            self._add_row(None)
        self._lay_out()

    def text(self) -> str:
        made = filter_text(
            [editor.row() for editor in self._rows],
            self._fields,
            joined_by="or" if self._joins.currentIndex() else "and",
        )
        return self._typed if self._keeps_text and not made else made

    def unfinished(self) -> FilterRowEditor | None:
        """Return the first condition that says nothing yet, where there is one."""
        return next((row for row in self._rows if not row.is_finished()), None)

    def focus_empty(self) -> None:
        """Have what is typed go into the condition that has no field yet, where there is one."""
        empty = next((row for row in self._rows if not row.row().field), None)
        if empty is not None:
            empty.focus_field()

    def _lay_out(self) -> None:
        add = link_button("addConditionButton", self.tr("+ Condition"), self.tr("Add a condition"), self)
        add.clicked.connect(lambda: self._add_row(None).focus_field())
        free = label(
            self.tr("This filter can't be shown as rows. It is kept unless you add a condition."), self
        )
        free.setWordWrap(True)
        set_tone(free, Tone.WARNING)
        top = control_row()
        top.addWidget(self._joins)
        top.addStretch(1)
        top.addWidget(add)
        layout = _page_layout(self)
        layout.addLayout(top)
        layout.addWidget(free)
        layout.addWidget(self._scrolled_rows(), 1)
        free.setVisible(self._keeps_text)

    def _scrolled_rows(self) -> QScrollArea:
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row_list)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(rows)
        rows.setAutoFillBackground(False)  # which setWidget() has switched on
        scroll.viewport().setAutoFillBackground(False)
        return scroll

    def _add_row(self, row: FilterRow | None) -> FilterRowEditor:
        editor = FilterRowEditor(self._fields, row, self, self._values_of)
        editor.changed.connect(self.changed)
        editor.removed.connect(lambda: self._on_row_removed(editor))
        self._rows.append(editor)
        self._row_list.addWidget(editor)
        self.changed.emit()
        return editor

    def _on_row_removed(self, editor: FilterRowEditor) -> None:
        self._rows.remove(editor)
        editor.deleteLater()
        self.changed.emit()


class NamesPage(QWidget):
    """``$select`` or ``$expand``: a list of names to check, with a search over it."""

    changed = Signal()

    def __init__(
        self, name: str, option: str, names: Sequence[str], typed: str, parent: QWidget | None = None
    ) -> None:
        """Make the page.

        Args:
            name: The list's object name.
            option: The query option, e.g. ``$select``.
            names: What can be chosen.
            typed: The option's text as it stands.
            parent: The dialog.
        """
        super().__init__(parent)
        self._text = typed
        self._typed = read_list(typed)
        self._list = QListWidget(self)
        self._list.setObjectName(name)
        self._list.setAccessibleName(option)
        show_list(self._list)
        current = [_name(part) for part in self._typed]
        for field in names:
            item = QListWidgetItem(marked(field), self._list)
            item.setData(Qt.ItemDataRole.UserRole, field)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if field in current else Qt.CheckState.Unchecked)
        self._begun = self._checked()
        self._list.itemChanged.connect(lambda _: self.changed.emit())
        self._lay_out()

    def text(self) -> str:
        """Return what is checked, in the order in which it was typed, with its nested options.

        Where nothing was changed that is the text as it was typed, finished or not.
        """
        names = self._checked()
        if names == self._begun:
            return self._text
        listed = {item.data(Qt.ItemDataRole.UserRole) for item in self._items()}
        kept = [part for part in self._typed if _name(part) in names or _name(part) not in listed]
        known = {_name(part) for part in kept}
        return list_text([*kept, *(name for name in names if name not in known)])

    def _lay_out(self) -> None:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Search fields"))
        search.setAccessibleName(self.tr("Search fields"))
        search.textChanged.connect(self._on_search_changed)
        none = link_button("", self.tr("None"), self.tr("Clear all"), self)
        none.clicked.connect(self._on_none_clicked)
        top = control_row()
        top.addWidget(search, 1)
        top.addWidget(none)
        layout = _page_layout(self)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)

    def _checked(self) -> list[str]:
        checked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(place) for place in range(self._list.count())]

    def _on_search_changed(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text().casefold())

    def _on_none_clicked(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)


class OrderPage(QWidget):
    """``$orderby`` as its text, and as chips that are put in order."""

    changed = Signal()

    def __init__(self, fields: Sequence[QueryField], typed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cell = self._cell = free_cell("$orderby", "assistant", lambda: fields, lambda _: (), self)
        cell.caption.hide()
        cell.fill(typed)
        if isinstance(cell, OptionCell):
            cell.show_chips(shown=True)
        cell.changed.connect(self._on_cell_changed)
        cell.show_own_problem()
        layout = _page_layout(self)
        layout.addWidget(cell.box)
        layout.addStretch(1)

    def text(self) -> str:
        return self._cell.editor.text()

    def _on_cell_changed(self) -> None:
        self._cell.show_own_problem()
        self.changed.emit()


def _page_layout(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, SPACING, 0, 0)
    layout.setSpacing(CONTROL_GAP)
    return layout


def _name(part: str) -> str:
    return part.partition("(")[0].strip()
