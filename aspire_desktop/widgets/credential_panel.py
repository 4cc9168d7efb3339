"""The list of credentials, with its search and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.viewmodels.credential_model import Column, ProfileRole
from aspire_desktop.viewmodels.credential_rows import CredentialRows
from aspire_desktop.widgets.buttons import compact_button
from aspire_desktop.widgets.card import Card, Rule
from aspire_desktop.widgets.credential_table import CredentialTable
from aspire_desktop.widgets.hint_field import HintField
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.text import set_hint
from aspire_desktop.widgets.tip import Tip
from aspire_desktop.widgets.yielding_row import Part, YieldingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.credential_model import CredentialModel


class _ActionButton(QToolButton):
    """Acts once on a double-click: its second half would be about the next credential."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class CredentialPanel(Card):
    """Shows the credentials and which is chosen, and says what is to be done with it."""

    add_requested = Signal()
    edit_requested = Signal()
    duplicate_requested = Signal()
    delete_requested = Signal()
    chosen_changed = Signal(int)  #: how many rows are selected
    copy_requested = Signal()  #: of the chosen credential's token
    menu_requested = Signal(QPoint)  #: where, in global coordinates

    def __init__(self, model: CredentialModel, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("credentialPanel")
        self._model = model
        self._choice = choice
        self._is_arranging = False
        self._order: list[ProfileId] = []  #: as the rows stood when the list was last filled
        self._followed = choice.profile_id
        self._count = 1
        self.rows = self._rows = CredentialRows(model, self)
        self._search = self._make_search()
        self._add = compact_button(
            "addCredentialButton", self.tr("New"), self.tr("New credential (Ctrl+N)"), self
        )
        self._add.clicked.connect(self.add_requested)
        self._table = self._make_table()
        self._tip = Tip("credentialTip", self)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelReset.connect(self._on_model_reset)
        self._rows.arranged.connect(self._on_arranged)
        choice.profile_changed.connect(self._on_profile_changed)
        self._enable_buttons()

    def chosen(self) -> list[ProfileId]:
        """Return the credentials whose rows are selected, in the list's order."""
        indexes = self._table.selectionModel().selectedRows()
        rows = sorted(index.row() for index in indexes)
        profiles = (self._rows.index(row, 0).data(ProfileRole) for row in rows)
        return list(dict.fromkeys(profile.id for profile in profiles if profile is not None))

    def group_by(self, grouping: str) -> None:
        """Put the rows under headings: by ``environment``, by ``tag``, or not at all (``""``)."""
        self._rows.set_grouping(grouping)

    def select_all(self) -> None:
        self._table.selectAll()

    def sort_by(self, column: Column) -> None:
        self._table.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def focus_list(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Repaint the countdowns that can be seen."""
        self._table.tick()

    def _make_search(self) -> QLineEdit:
        search = HintField(self)
        search.setObjectName("credentialSearch")
        search.show_hints(self.tr("Search credentials"), self.tr("Search"))
        search.setAccessibleName(self.tr("Search credentials"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._rows.set_search)
        return search

    def _make_table(self) -> CredentialTable:
        table = CredentialTable(self._rows, self)
        table.setObjectName("credentialTable")
        table.setAccessibleName(self.tr("Credentials"))
        table.customContextMenuRequested.connect(self._on_table_context_menu)
        table.doubleClicked.connect(self.edit_requested)
        table.edit_requested.connect(self.edit_requested)
        table.delete_requested.connect(self.delete_requested)
        table.copy_requested.connect(self.copy_requested)
        table.toggle_requested.connect(self._on_toggle_requested)
        return table

    def _make_button(self, name: str, text: str, hint: str, wish: SignalInstance) -> QToolButton:
        button = _ActionButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(hint)
        set_hint(button, hint)
        button.setAutoRaise(True)
        set_height(button, Height.SMALL)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(11, 11, 11, 7)
        top.setSpacing(8)
        top.addWidget(self._search, 1)
        top.addWidget(self._add)

        acts = YieldingRow(self)
        acts.arrange([Part(button, 6, starts=True) for button in self._buttons], ())
        bottom = QHBoxLayout()
        bottom.setContentsMargins(4, 4, 8, 6)  # with a button's own air its word is below the names
        bottom.addWidget(acts)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._tip)
        layout.addWidget(self._table, 1)
        layout.addWidget(Rule(self))
        layout.addLayout(bottom)

    def _make_buttons(self) -> list[QToolButton]:
        return [
            self._make_button(
                "editCredentialButton",
                self.tr("Edit"),
                self.tr("Edit this credential"),
                self.edit_requested,
            ),
            self._make_button(
                "duplicateCredentialButton",
                self.tr("Duplicate"),
                self.tr("Duplicate this credential"),
                self.duplicate_requested,
            ),
            self._make_button(
                "deleteCredentialButton",
                self.tr("Delete"),
                self.tr("Delete this credential; it can be undone"),
                self.delete_requested,
            ),
        ]

    def _on_profile_changed(self) -> None:
        """Show what was chosen, wherever that was; the search is cleared where it would hide it.

        What only changed in itself, while somebody searches for others, leaves the search alone.
        """
        self._enable_buttons()
        profile_id, before = self._choice.profile_id, self._followed
        self._followed = profile_id
        profile = self._table.currentIndex().data(ProfileRole)
        if profile_id == (None if profile is None else profile.id):
            return
        if profile_id is not None and self._model.row_of(profile_id) >= 0:
            if self._rows.row_of(profile_id) < 0 and profile_id != before:
                self._search.clear()
            self._show_current()

    def _enable_buttons(self) -> None:
        for button in self._buttons:
            button.setEnabled(self._choice.profile is not None)

    def _show_current(self, *, alone: bool = True) -> None:
        """Have the table's current row be that of the chosen credential, without choosing it again."""
        profile_id = self._choice.profile_id
        row = -1 if profile_id is None else self._rows.row_of(profile_id)
        if row >= 0:
            self._is_arranging = True
            index, flag = self._rows.index(row, 0), QItemSelectionModel.SelectionFlag
            if alone:
                # With Ctrl or Shift held down, as for a key of the menu, Qt would add to the selection.
                self._table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            else:
                self._table.setCurrentIndex(index)
            self._is_arranging = False

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        profile = current.data(ProfileRole) if current.isValid() else None
        if profile is not None and not self._is_arranging:
            self._choice.choose_profile(profile.id)

    def _on_selection_changed(self) -> None:
        count = len(self.chosen()) if len(self._table.selectionModel().selectedRows()) > 1 else 1
        if count != self._count:
            self._count = count
            self.chosen_changed.emit(count)

    def _on_model_reset(self) -> None:
        """Keep the choice over a reload; choose the first row where the chosen one is gone."""
        self._span_headings()
        chosen = self._choice.profile_id
        if chosen is None or self._model.row_of(chosen) < 0:
            self._choice.choose_profile(self._neighbour())
        self._show_current()
        self._remember_order()

    def _neighbour(self) -> ProfileId | None:
        """Return what stood after the chosen credential, which is gone, or before it; else the first."""
        rows = range(self._rows.rowCount())
        found = (self._rows.index(row, 0).data(ProfileRole) for row in rows)
        here = list(dict.fromkeys(profile.id for profile in found if profile is not None))
        chosen, order = self._choice.profile_id, self._order
        if chosen in order:
            place = order.index(chosen)
            near = [*order[place + 1 :], *reversed(order[:place])]
            return next((one for one in near if one in here), next(iter(here), None))
        return next(iter(here), None)

    def _remember_order(self) -> None:
        rows = (self._rows.index(row, 0).data(ProfileRole) for row in range(self._rows.rowCount()))
        self._order = list(dict.fromkeys(profile.id for profile in rows if profile is not None))

    def _on_arranged(self) -> None:
        """Keep the choice where it is, in sight or not."""
        self._span_headings()
        self._show_current(alone=False)
        self._remember_order()
        self._say_if_none()

    def _say_if_none(self) -> None:
        """Say why no row is there; where there is no credential at all, the window has its own page."""
        if self._model.rowCount() and not self._rows.found:
            clear = (self.tr("Clear the search"), self._search.clear)
            self._tip.say(self.tr("No credentials match the search."), clear)
        else:
            self._tip.say("")

    def _span_headings(self) -> None:
        self._table.clearSpans()
        for row in self._rows.group_rows():
            self._table.setSpan(row, 0, 1, len(Column))

    def _on_toggle_requested(self, row: int) -> None:
        self._rows.toggle(row)
        index = self._rows.index(row, 0)
        self._is_arranging = True
        self._table.setCurrentIndex(index)
        self._is_arranging = False

    def _on_table_context_menu(self, position: QPoint) -> None:
        if self._table.indexAt(position).data(ProfileRole) is not None:
            self.menu_requested.emit(self._table.viewport().mapToGlobal(position))
