"""The requests that were sent, and those that were saved, as two lines each."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aspire_desktop.core.marks import visible
from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.history_model import EntryRole, HistoryModel, SavedModel
from aspire_desktop.viewmodels.request_preview import preview_text
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.card import Card
from aspire_desktop.widgets.hint_field import HintField
from aspire_desktop.widgets.history_delegate import HistoryDelegate
from aspire_desktop.widgets.history_filter import history_filter
from aspire_desktop.widgets.look.heights import Height, set_rows
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.tip import Tip

_PREVIEW_LINES: Final = 6
_PREVIEW_MARGIN: Final = 8


class RequestList(Card):
    """One of the two lists with its search; a click previews, a double click or Enter opens a draft."""

    opened = Signal(object)  #: a `HistoryEntry` or a `SavedRequest`, to be shown as a draft
    deleted = Signal(tuple)  #: the ids of what shall be forgotten
    pinned = Signal(str, bool)  #: the id of a sent request, and whether it shall be pinned
    clear_requested = Signal()
    rename_requested = Signal(SavedRequest)
    move_requested = Signal(SavedRequest)  #: into a folder
    update_requested = Signal(SavedRequest)  #: with what is filled in now
    export_requested = Signal()
    import_requested = Signal()
    save_requested = Signal()  #: the request that is filled in shall be the first

    def __init__(self, model: HistoryModel | SavedModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        is_history = isinstance(model, HistoryModel)
        self._search = HintField(self)
        self._search.setObjectName(f"{name}Search")
        self._search.setClearButtonEnabled(True)
        text = self.tr("Search sent requests") if is_history else self.tr("Search saved requests")
        self._search.show_hints(text, self.tr("Search"))
        self._search.setAccessibleName(text)
        self._view = self._make_view(f"{name}Table", is_history=is_history)
        self._preview = self._make_preview(f"{name}Preview")
        self._tip = Tip(f"{name}Tip", self)
        self._links = self._make_links(is_history=is_history)
        self._fit_preview()
        self._lay_out()
        self._search.textChanged.connect(model.set_search)
        self._search.returnPressed.connect(self._view.setFocus)
        self._view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._on_filled)
        self._on_filled()

    def focus_list(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._model.index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_preview"):
            self._fit_preview()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(self._view.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():  # the next row would go too
                self._delete()
        else:
            super().keyPressEvent(event)

    def _make_view(self, name: str, *, is_history: bool) -> QTableView:
        view = QTableView(self)
        view.setObjectName(name)
        view.setAccessibleName(self.tr("Sent requests") if is_history else self.tr("Saved requests"))
        view.setModel(self._model)
        view.setItemDelegate(HistoryDelegate(view))
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setShowGrid(False)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        set_rows(view, Height.HISTORY)
        view.horizontalHeader().hide()
        for column in range(1, self._model.columnCount()):
            view.hideColumn(column)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        view.doubleClicked.connect(self._on_opened)
        return view

    def _say_if_empty(self) -> None:
        if self._model.rowCount():
            self._tip.say("")
        elif self._search.text().strip():
            clear = (self.tr("Clear the search"), self._search.clear)
            self._tip.say(self.tr("No requests match the search."), clear)
        elif isinstance(self._model, HistoryModel):
            self._tip.say(self.tr("No sent requests here. Execute sends one."))
        else:
            save = (self.tr("Save this request…"), self.save_requested.emit)
            self._tip.say(self.tr("No saved requests here. Save one to send it again."), save)

    def _make_preview(self, name: str) -> QPlainTextEdit:
        preview = QPlainTextEdit(self)
        preview.setObjectName(name)
        preview.setAccessibleName(self.tr("Preview of the request"))
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        # Not the document's margin: below its last line, a part of the next one would be seen.
        preview.document().setDocumentMargin(0)
        preview.setViewportMargins(*(_PREVIEW_MARGIN,) * 4)
        preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        preview.hide()
        return preview

    def _fit_preview(self) -> None:
        """Give it a whole number of lines, whatever their height."""
        line = self._preview.fontMetrics().lineSpacing()
        self._preview.setFixedHeight(_PREVIEW_LINES * line + 2 * _PREVIEW_MARGIN)

    def _make_links(self, *, is_history: bool) -> list[Any]:
        if is_history:
            clear = link_button(
                "clearHistoryButton", self.tr("Clear"), self.tr("Clear all but the pinned requests"), self
            )
            clear.clicked.connect(self.clear_requested)
            return [clear]
        out = link_button(
            "exportRequestsButton", self.tr("Export…"), self.tr("Write them to a file, without secrets"), self
        )
        back = link_button(
            "importRequestsButton", self.tr("Import…"), self.tr("Add the requests of a file"), self
        )
        out.clicked.connect(self.export_requested)
        back.clicked.connect(self.import_requested)
        return [out, back]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(11, 8, 11, 7)
        top.addWidget(self._search)
        if isinstance(self._model, HistoryModel):
            top.addWidget(history_filter(self._model, self._search, self))
        bottom = QHBoxLayout()
        bottom.setContentsMargins(8, 4, 8, 6)
        bottom.addStretch(1)
        for link in self._links:
            bottom.addWidget(link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._tip)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._preview)
        layout.addLayout(bottom)

    def _on_current_row_changed(self, index: QModelIndex) -> None:
        """Show it: only Enter or a double click puts it in the place of what is typed."""
        entry = index.data(EntryRole) if index.isValid() else None
        self._preview.setVisible(entry is not None)
        self._preview.setPlainText("" if entry is None else visible(preview_text(entry)))

    def _on_filled(self) -> None:
        """Say how many Clear clears; there may be none."""
        model = self._model
        if isinstance(model, HistoryModel):
            count = model.clearable
            clear = self._links[0]
            clear.setText(filled(self.tr("Clear {count}"), count=count) if count else self.tr("Clear"))
            clear.setEnabled(count > 0)
        if not self._view.currentIndex().isValid():
            self._preview.hide()
        self._say_if_empty()

    def _on_opened(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole) if index.isValid() else None
        if entry is not None:
            self.opened.emit(entry)

    def _delete(self) -> None:
        rows = self._view.selectionModel().selectedRows()
        if rows:
            self.deleted.emit(tuple(row.data(EntryRole).id for row in rows))

    def _on_menu_requested(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        entry = index.data(EntryRole) if index.isValid() else None
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, self._view.model())
        menu.addAction(self.tr("&Open as a draft"), lambda: self.opened.emit(entry))
        if isinstance(entry, HistoryEntry):
            text = self.tr("&Unpin") if entry.is_pinned else self.tr("&Pin")
            menu.addAction(text, lambda: self.pinned.emit(entry.id, not entry.is_pinned))
        if isinstance(entry, SavedRequest):
            menu.addAction(self.tr("Re&name…"), lambda: self.rename_requested.emit(entry))
            menu.addAction(self.tr("&Move to a folder…"), lambda: self.move_requested.emit(entry))
            menu.addAction(self.tr("&Update from the form"), lambda: self.update_requested.emit(entry))
        menu.addAction(self.tr("&Delete"), self._delete)
        menu.popup(self._view.viewport().mapToGlobal(position))
