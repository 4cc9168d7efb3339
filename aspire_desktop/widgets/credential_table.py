"""The rows of the credential list, and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aspire_desktop.viewmodels.credential_model import Column
from aspire_desktop.viewmodels.credential_rows import CredentialRows, GroupRole
from aspire_desktop.widgets.cells import repaint_current, repaint_row
from aspire_desktop.widgets.credential_delegate import (
    NO_ROW,
    ROW_MARGIN,
    CredentialDelegate,
    expiry_width,
    has_room_for_names,
    narrow_expiry_width,
)
from aspire_desktop.widgets.look.heights import Height, set_rows
from aspire_desktop.widgets.look.view_look import set_heading_padding

_TOGGLES = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class CredentialTable(QTableView):
    """The rows; Enter and Delete mean edit and delete, Ctrl+C copies the token and no cell."""

    edit_requested = Signal()
    delete_requested = Signal()
    copy_requested = Signal()
    toggle_requested = Signal(int)  #: the row of a heading

    def __init__(self, rows: CredentialRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_made = False
        self.setModel(rows)
        self._delegate = CredentialDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for column in (Column.CLIENT_ID, Column.ENVIRONMENT, Column.SCOPES):
            self.setColumnHidden(column, True)
        self._set_up_headers()
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self._is_made = True

    def tick(self) -> None:
        """Repaint the countdowns that can be seen: the only cells that change with time."""
        if self.isVisible():
            left, viewport = self.columnViewportPosition(Column.EXPIRES), self.viewport()
            viewport.update(left, 0, viewport.width() - left, viewport.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_made:
            self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 (Qt's own name)
        super().selectionChanged(selected, deselected)
        repaint_current(self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's own name)
        super().leaveEvent(event)
        self._on_left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.currentIndex().data(GroupRole)
        if group is not None and event.key() in _TOGGLES:
            if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (
                group.is_open == (event.key() == Qt.Key.Key_Left)
            ):
                self.toggle_requested.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            if not event.isAutoRepeat():  # the next row is chosen by then, and would go too
                self.delete_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.data(GroupRole) is not None:
            self.toggle_requested.emit(index.row())
        else:
            super().mousePressEvent(event)

    def _on_entered(self, index: QModelIndex) -> None:
        self._touch(index.row())

    def _on_left(self) -> None:
        self._touch(NO_ROW)

    def _touch(self, row: int) -> None:
        """Have the whole of a row look touched: Qt means the one cell under the mouse."""
        before, self._delegate.touched_row = self._delegate.touched_row, row
        for one in {before, row} - {NO_ROW}:
            repaint_row(self, one)

    def _share_out(self) -> None:
        """Give the names what the countdowns do not need, and in a narrow list a line of their own."""
        header, font = self.horizontalHeader(), self.font()
        is_narrow = not has_room_for_names(font, header.width())
        self._delegate.is_narrow = is_narrow
        header.resizeSection(Column.EXPIRES, narrow_expiry_width(font) if is_narrow else expiry_width(font))

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        set_rows(self, Height.CREDENTIAL)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(40)
        set_heading_padding(columns, ROW_MARGIN)
        columns.setSectionResizeMode(Column.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(Column.EXPIRES, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(Column.EXPIRES, expiry_width(self.font()))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DESCRIPTION, Qt.SortOrder.AscendingOrder)
