"""A body as fields: the same value as its JSON."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip, QTreeView, QWidget

from aspire_desktop.core.openapi.base64_fields import base64_field
from aspire_desktop.viewmodels.body_model import (
    NAME,
    VALUE,
    BodyModel,
    KindRole,
    PathRole,
    ProblemRole,
    SchemaRole,
)
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.request.body_delegate import BodyDelegate
from aspire_desktop.widgets.tables import paint_empty
from aspire_desktop.widgets.text import menu_text, tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QEvent

    from aspire_desktop.core.openapi.schema import Schema
    from aspire_desktop.viewmodels.body_model import TakesFile

_NAME_WIDTH: Final = 220
_KIND_WIDTH: Final = 150
_FEW: Final = 60
#: So few objects on top are a frame around what is filled in.
_WRAPPERS: Final = 3
#: More rows ask for no more height.
_MOST_ROWS: Final = 40
#: So many rows are opened at once.
_MANY: Final = 500


class BodyForm(QTreeView):
    """Enter edits a value, Insert adds an item, Delete removes one; the menu has the rest."""

    value_changed = Signal()
    wish_changed = Signal()  #: `wanted_height` may be another
    file_wished = Signal(str)  #: the path of a field that is to hold a file in base64

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyForm")
        self.setAccessibleName(self.tr("Request body, by its fields"))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAlternatingRowColors(True)
        # A click edits at once, see `_on_clicked`: Qt's own clicks wait for a second one, and then it cannot.
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        #: The path of the field that takes a file in base64; empty where none does.
        self.base64_field = ""
        self._body = BodyModel(self)
        self.setModel(self._body)
        self.setItemDelegateForColumn(VALUE, BodyDelegate(self))
        self.setItemDelegate(BodyDelegate(self))
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self._is_filling = False
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(VALUE, self.header().ResizeMode.Stretch)
        self.header().resizeSection(NAME, _NAME_WIDTH)
        self.header().resizeSection(2, _KIND_WIDTH)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.clicked.connect(self._on_clicked)
        self._body.value_changed.connect(self.value_changed)
        for signal in (self.expanded, self.collapsed, self._body.modelReset, self._body.rowsInserted):
            signal.connect(self._on_rows_changed)

    def set_text(self, schema: Schema, text: str, takes_file: TakesFile | None = None) -> None:
        """Show a JSON text.

        Raises:
            NotJsonError: It is not JSON.
        """
        self.base64_field = base64_field(schema)
        self._is_filling = True
        try:
            self._body.set_text(schema, text, takes_file)
            self._open_needed()
        finally:
            self._is_filling = False
        self.setCurrentIndex(self._body.index(0, VALUE))
        self.wish_changed.emit()

    def set_baseline(self, fields: Mapping[str, Any] | None) -> None:
        """Mark what differs from a record as it was read."""
        self._body.set_baseline(fields)

    def begin_as(self, choice: Schema) -> None:
        """Begin the whole body anew as one of its schema's alternatives."""
        self._body.set_choice(QModelIndex(), choice)
        self._open_needed()

    def alternative(self) -> Schema | None:
        """Return the schema that the whole body is shown by."""
        return self._body.alternative

    def go_to(self, path: str) -> None:
        """Go to a field by its path, e.g. ``Items[0].Qty``; to the nearest that is there."""
        index = self._body.index_of(path)
        if index.isValid():
            self.setCurrentIndex(index.siblingAtColumn(VALUE))
            self.scrollTo(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def wish_file(self) -> None:
        """Ask for a file for the field that takes one in base64."""
        self.file_wished.emit(self.base64_field)

    def fill(self, path: str, text: str, *, only_empty: bool = False) -> None:
        """Enter a text into a field; with `only_empty` not where something stands there."""
        index = self._body.index_of(path).siblingAtColumn(VALUE)
        if index.data(PathRole) == path and not (only_empty and index.data(Qt.ItemDataRole.EditRole)):
            self._body.setData(index, text)

    def wanted_height(self) -> int:
        """Return how high its open rows would be, in pixels, up to a screen of them."""
        index, rows = self._body.index(0, NAME), 0
        height = self.header().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        while index.isValid() and rows < _MOST_ROWS:
            height += self.rowHeight(index)
            index, rows = self.indexBelow(index), rows + 1
        return height

    def text(self) -> str:
        return self._body.text()

    def show_problems(self, problems: dict[str, str]) -> None:
        self._body.set_problems(problems)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Insert:
            self._add(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self._body.remove(index)
        elif event.key() == Qt.Key.Key_Asterisk:
            self._open_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            value = index.siblingAtColumn(VALUE)
            if self.state() != QAbstractItemView.State.EditingState and self._body.flags(value) & (
                Qt.ItemFlag.ItemIsEditable
            ):
                self.setCurrentIndex(value)
                self.edit(value)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty(self, self.tr("The API description names no fields of this body. JSON takes any."))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            schema = index.data(SchemaRole) if index.isValid() else None
            lines = [index.data(ProblemRole) or "", schema.description[:600] if schema else ""]
            QToolTip.showText(event.globalPos(), tooltip("\n".join(line for line in lines if line)), self)
            return True
        return super().viewportEvent(event)

    def _open_needed(self) -> None:
        """Open what is sent or has to be; all, where there is hardly more than one thing."""
        top = [self._body.index(row, NAME) for row in range(self._body.rowCount())]
        if len(top) > _FEW:
            return
        rows = len(top)
        for index in top:
            if rows <= _FEW and (len(top) <= _WRAPPERS or self._body.is_sent(index)):
                self.expand(index)
                rows += self._body.rowCount(index)

    def _open_all(self) -> None:
        """Open everything, as far as a person would look: types that refer to each other have no end."""
        waiting = [QModelIndex()]
        rows = 0
        while waiting and rows < _MANY:
            parent = waiting.pop(0)
            self.expand(parent)
            inside = [self._body.index(row, NAME, parent) for row in range(self._body.rowCount(parent))]
            rows += len(inside)
            waiting += [index for index in inside if self._body.hasChildren(index)]

    def _on_rows_changed(self) -> None:
        if not self._is_filling:
            self.wish_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == VALUE and index.data(KindRole) == "scalar":
            self.edit(index)

    def _add(self, index: QModelIndex) -> None:
        added = self._body.add_item(index)
        if added.isValid():
            self.expand(added.parent())
            self.setCurrentIndex(added.siblingAtColumn(VALUE))

    def _on_menu_requested(self, position: QPoint) -> None:
        index = self.indexAt(position)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, self._body)
        if self._body.can_add(index):
            menu.addAction(self.tr("&Add an item\tIns"), lambda: self._add(index))
        if index.isValid():
            menu.addAction(self.tr("&Remove\tDel"), lambda: self._body.remove(index))
            menu.addAction(self.tr("Set to &null"), lambda: self._body.set_null(index))
            schema = index.data(SchemaRole)
            if schema is not None and schema.type == "string":
                path = index.data(PathRole)
                menu.addAction(self.tr("Insert a &file as base64…"), lambda: self.file_wished.emit(path))
            for choice in schema.choices[:20] if schema is not None else ():
                text = self.tr("Begin as {name}").format(name=menu_text(choice.label))
                menu.addAction(text, partial(self._body.set_choice, index, choice))
            menu.addSeparator()
        menu.addAction(self.tr("&Expand all"), self._open_all)
        menu.popup(self.viewport().mapToGlobal(position))
