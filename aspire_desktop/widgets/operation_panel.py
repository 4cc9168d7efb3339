"""The operations of the API, by tag, with their filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.operation_model import FavouriteRole, OperationModel, OperationRole
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import Card, Rule
from aspire_desktop.widgets.hint_field import HintField
from aspire_desktop.widgets.operation_tree import OperationTree
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.text import elastic_label, set_hint, tooltip
from aspire_desktop.widgets.tip import Tip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from aspire_desktop.viewmodels.choice import Choice

_FEW: Final = 40
#: With one of these a path is no beginning of an operation's name.
_BEYOND_NAMES: Final = "($?"
_MAX_SHOWN: Final = 30
#: Opened by themselves while one filters: opening thousands would take longer than typing.
_MANY: Final = 400


class _FilterField(HintField):
    """Arrow down goes into the tree, Enter on to what is found best."""

    down_pressed = Signal()
    enter_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_bare and event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif is_bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class OperationPanel(Card):
    favourite_requested = Signal(str, bool)  #: an operation's key, and whether it shall be a favourite
    update_requested = Signal()
    opened = Signal()  #: the chosen operation is to be filled in
    path_requested = Signal(str)  #: what was typed as a path that is to be read, in the list or not

    def __init__(self, model: OperationModel, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("operationPanel")
        self._model = model
        self._choice = choice
        self._filter = _FilterField(self)
        self._filter.setObjectName("operationFilter")
        self._filter.setAccessibleName(self.tr("Filter operations"))
        self._filter.setClearButtonEnabled(True)
        self._free = link_button(
            "freePathButton", "", self.tr("Open a path that the API description doesn't have"), self
        )
        self._free.hide()
        self._hint = Tip("operationHint", self)
        self._tree = OperationTree(model, self)
        self._source = elastic_label(self, name="descriptionSource", between=(", ",), least_chars=14)
        set_tone(self._source, Tone.QUIET)
        self._update = link_button(
            "updateDescriptionButton",
            self.tr("Update"),
            self.tr("Download the API description again"),
            self,
        )
        self._left_out = ""
        self._why = link_button(
            "descriptionProblemsButton",
            self.tr("Details"),
            self.tr("Title, version and server of the description, and what was left out of it"),
            self,
        )
        self._why.hide()
        self._why.clicked.connect(self.show_details)
        self._lay_out()
        model.modelReset.connect(self._on_model_reset)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._free.clicked.connect(self._on_free_clicked)
        self._filter.down_pressed.connect(self._on_filter_down)
        self._filter.enter_pressed.connect(self._on_filter_enter)
        self._tree.opened.connect(self.opened)
        self._tree.customContextMenuRequested.connect(self._on_menu_requested)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._update.clicked.connect(self.update_requested)
        choice.operation_changed.connect(self._on_operation_changed)
        self._on_model_reset()

    def show_source(self, text: str, hint: str = "", is_amiss: bool = False) -> None:  # noqa: FBT001, FBT002 (a signal's payload)
        """Say where the operations come from, with a way to the details where something is amiss."""
        self._source.setText(text)
        set_hint(self._source, hint)
        self._source.setToolTip(tooltip("\n".join(filter(None, (text, hint)))))
        self._left_out = hint
        self._why.setVisible(is_amiss and bool(hint))

    def focus_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def open_operation(self, key: str) -> None:
        """Choose an operation as `select` does, and go on to what is to be filled in of it."""
        self.select(key)
        self.opened.emit()

    def select(self, key: str) -> None:
        """Choose an operation by its key, e.g. ``GET /Branches``; a filter that hides it is cleared.

        Where there is none such yet, it is chosen as soon as a description has it.
        """
        self._choice.choose_operation(key)
        if not self._model.index_of(key).isValid():
            self._filter.clear()
        self._show_choice()

    def toggle_favourite(self) -> None:
        """Make the chosen operation a favourite, or no longer one."""
        index = self._tree.currentIndex()
        operation = index.data(OperationRole)
        if operation is not None:
            self.favourite_requested.emit(operation.key, not index.data(FavouriteRole))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(11, 8, 11, 7)
        top.addWidget(self._filter)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 4, 8, 6)
        bottom.addWidget(self._source, 1)
        bottom.addWidget(self._why)
        bottom.addWidget(self._update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._free)
        layout.addWidget(self._hint)
        layout.addWidget(self._tree, 1)
        layout.addWidget(Rule(self))
        layout.addLayout(bottom)

    def _on_model_reset(self) -> None:
        """Open the tags where few operations are left, and that of the best; keep the chosen one chosen."""
        for row in range(self._model.extra_groups):
            self._tree.expand(self._model.index(row, 0))
        # Without its key, which the menu has too, where room is short.
        self._filter.show_hints(
            self.tr("Filter %Ln operations  Ctrl+L", "", self._model.total),
            self.tr("Filter %Ln operations", "", self._model.total),
            self.tr("Filter"),
        )
        if self._model.shown <= (_MANY if self._model.is_filtered else _FEW):
            self._tree.expandAll()
        self._tree.expand(self._model.best.parent())
        self._show_choice()
        self._show_hint()

    def _show_hint(self) -> None:
        """Say why the list may be shorter than somebody expects."""
        clear = (self.tr("Clear the filter"), self._filter.clear)
        if self._model.lacks_scopes:
            self._hint.say(self.tr("This credential's scopes aren't recorded."))
        elif self._model.is_filtered and not self._model.shown and self._free.isHidden():
            self._hint.say(self.tr("No operations match."), clear)
        else:
            self._hint.say("")

    def _show_choice(self) -> None:
        """Have the tree's current row be that of the chosen operation, where it is among the shown."""
        index = self._model.index_of(self._choice.operation_key)
        if index.isValid():
            self._tree.setCurrentIndex(index)
            self._show_with_group(index)

    def _show_with_group(self, index: QModelIndex) -> None:
        """Scroll to an operation, and to its group's heading where both fit."""
        self._tree.scrollTo(index.parent())
        self._tree.scrollTo(index)

    def _on_operation_changed(self) -> None:
        shown = self._tree.currentIndex().data(OperationRole)
        if shown is None or shown.key != self._choice.operation_key:
            self._show_choice()

    def _on_filter_changed(self, text: str) -> None:
        """Filter; what is typed as a path can be opened as it stands, unless it is an operation's."""
        self._model.set_filter(text)
        if self._model.is_filtered:
            self._tree.scrollToTop()  # the best is there, wherever the chosen one is
        path = _typed_path(text)
        is_new = bool(path) and self._model.operation(f"GET {path}") is None
        is_new = is_new and (not self._model.shown or any(sign in path for sign in _BEYOND_NAMES))
        shown = path if len(path) <= _MAX_SHOWN else f"{path[:_MAX_SHOWN]}…"
        self._free.setText(self.tr("Open GET {path}").format(path=shown) if is_new else "")
        self._free.setVisible(is_new)
        self._show_hint()

    def _on_free_clicked(self) -> None:
        self.path_requested.emit(_typed_path(self._filter.text()))

    def _on_filter_down(self) -> None:
        if not self._model.shown and not self._free.isHidden():
            self._on_free_clicked()
            return
        index = self._model.index(0, 0, self._model.index(0, 0))
        if index.isValid():
            self._tree.setFocus(Qt.FocusReason.TabFocusReason)
            self._tree.setCurrentIndex(index)

    def _on_filter_enter(self) -> None:
        """Go on to what is found best; without a filter nothing is, and somebody has to choose."""
        best = self._model.best.data(OperationRole)
        if best is None:
            self._on_filter_down()
        else:
            self._choice.choose_operation(best.key)
            self._show_choice()
            self.opened.emit()

    def show_details(self) -> None:
        """Show what the description says of itself, and what was left out of it."""
        from aspire_desktop.widgets.text_dialog import TextDialog

        TextDialog(self.tr("API description"), self._source.text(), self._left_out, self).open()

    def _on_menu_requested(self, position: QPoint) -> None:
        index = self._tree.indexAt(position)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, self._tree.model())
        if index.data(OperationRole) is not None:
            self._tree.setCurrentIndex(index)
            is_favourite = index.data(FavouriteRole)
            text = self.tr("Remove from &favorites") if is_favourite else self.tr("Add to &favorites")
            menu.addAction(text, self.toggle_favourite)
            menu.addSeparator()
        menu.addAction(self.tr("&Expand all"), self._tree.expandAll)
        menu.addAction(self.tr("&Collapse all"), self._tree.collapseAll)
        menu.popup(self._tree.viewport().mapToGlobal(position))

    def _on_current_changed(self, current: QModelIndex) -> None:
        operation = current.data(OperationRole) if current.isValid() else None
        if operation is not None:
            self._choice.choose_operation(operation.key)


def _typed_path(text: str) -> str:
    """Return the path that was typed into the filter, e.g. ``/Receipts(1214)``; empty where it is words."""
    text = text.strip()
    text = text[4:].strip() if text[:4].upper() == "GET " else text
    return text if text.startswith("/") and len(text) > 1 else ""
