"""All fields of the row that is chosen in the table, below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTreeView, QVBoxLayout, QWidget

from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.json_tree_model import JsonTreeModel, ValueRole
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.look.view_look import CELL_PADDING
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.response.menu_place import menu_place
from aspire_desktop.widgets.response.value_delegate import ValueDelegate
from aspire_desktop.widgets.text import elastic_label

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.value import JsonValue

#: The part of the width that names may take: the values are what one came for.
_NAMES_SHARE: Final = 0.55
_LEAST_WIDTH: Final = 180


class _Fields(QTreeView):
    copy_requested = Signal(object)  #: a function that makes the text
    close_requested = Signal()
    menu_requested = Signal(QPoint)  #: at that place of the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_fitting = self._is_dragged = False
        self.header().sectionResized.connect(self._on_section_resized)

    def event(self, event: QEvent) -> bool:
        # In the window Esc cancels a request: here it is this view's.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.close_requested.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(menu_place(self, event))

    def open_menu(self, at: QPoint) -> None:
        """Offer what can be done with the current field, at a place of the screen."""
        menu = QMenu(self)
        menu.setObjectName("rowDetailMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, self.model())
        copy = menu.addAction(self.tr("&Copy"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.currentIndex().isValid())
        menu.popup(at)

    def fit_names(self) -> None:
        """Give the names the room that they need, as far as the values leave it, unless somebody has."""
        if self._is_dragged:
            return
        wanted = self.sizeHintForColumn(0) + CELL_PADDING
        self._is_fitting = True
        self.header().resizeSection(0, min(wanted, round(self.viewport().width() * _NAMES_SHARE)))
        self._is_fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_names()

    def _on_section_resized(self, section: int) -> None:
        self._is_dragged |= section == 0 and not self._is_fitting

    def copy(self) -> None:
        """Copy the current field's value."""
        value = self.currentIndex().data(ValueRole) if self.currentIndex().isValid() else None
        if value is not None:
            self.copy_requested.emit(value.scalar)


class RowDetail(QWidget):
    """Stays open from row to row, at the field that was looked at."""

    copy_requested = Signal(object)  #: a function that makes the text
    close_requested = Signal()
    menu_requested = Signal(QPoint)  #: at that place of the screen, which need not be one of the fields'

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = JsonTreeModel(self)
        self._title = elastic_label(self, name="rowDetailTitle")
        self._close = icon_button("closeRowDetailButton", "close", self.tr("Close the row details"), self)
        self._close.clicked.connect(self.close_requested)
        self._fields = _Fields(self)
        self._fields.setObjectName("rowDetail")
        self._fields.setAccessibleName(self.tr("Fields of the row"))
        self._fields.setUniformRowHeights(True)
        self._fields.setFrameShape(QTreeView.Shape.NoFrame)
        self._fields.setItemDelegate(ValueDelegate(self._fields))
        self._fields.setModel(self._model)
        self._fields.setIndentation(13)
        self._fields.copy_requested.connect(self.copy_requested)
        self._fields.close_requested.connect(self.close_requested)
        self._fields.menu_requested.connect(self.menu_requested)
        self.setMinimumWidth(_LEAST_WIDTH)
        top = QHBoxLayout()
        top.setContentsMargins(10, 4, 6, 2)
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._fields, 1)

    def open_menu(self, at: QPoint) -> None:
        """Open the fields' menu at a place of the screen."""
        self._fields.open_menu(at)

    def show_row(self, value: JsonValue | None, number: int) -> None:
        """Show the fields of a row, the `number`-th of the answer from 1; none where `value` is None."""
        row = self._fields.currentIndex().row()
        text = filled(self.tr("Row {number}"), number=number) if value is not None else ""
        self._title.setText(text)
        self._model.set_value(value)
        index = self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0)
        if index.isValid():
            self._fields.setCurrentIndex(index)
        self._fields.fit_names()
