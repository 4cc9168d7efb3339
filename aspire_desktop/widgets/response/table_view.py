"""The answer as a table: columns sorted, hidden, moved, and cells copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from aspire_desktop.core.json_text.table_form import TableForm
from aspire_desktop.viewmodels.formatting import Times
from aspire_desktop.viewmodels.json_table_model import CellTextRole, IsNestedRole, IsNullRole, JsonTableModel
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.look.heights import Height, set_rows, set_scale
from aspire_desktop.widgets.passing_menu import close_with
from aspire_desktop.widgets.response.column_layout import ColumnLayout
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.response.menu_place import menu_place
from aspire_desktop.widgets.text import menu_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_MAX_COLUMN_CHARS: Final = 44
#: What a cell needs quotes for in a spreadsheet's clipboard text.
_QUOTED: Final = frozenset('\t\n\r"')


class _Cells(CellDelegate):
    def is_null(self, index: Index) -> bool:
        return bool(index.data(IsNullRole))


class TableView(QTableView):
    """Which columns are hidden, how wide they are and where they stand is kept for each operation."""

    copy_requested = Signal(object)  #: a function that makes the text, tab-separated
    value_opened = Signal(tuple)  #: the way to a nested value
    update_requested = Signal(bytes)  #: a row as a JSON object, to be changed
    rows_copied = Signal(TableForm, list, object)  #: the columns' names, and a function that reads their rows
    keep_requested = Signal(str, bytes)  #: a column and a value, as JSON: only rows with it are wished
    filter_requested = Signal(str, bytes)  #: the same, to be asked of the server
    all_requested = Signal()  #: every row is to be shown again
    details_requested = Signal()
    menu_requested = Signal(QPoint)  #: for the current cell, at that place of the screen
    layout_changed = Signal(str, str)  #: an operation, and how its columns stand, as text

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("responseTable")
        self.setAccessibleName(self.tr("Response as a table"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows move within it
        self.setItemDelegate(_Cells(self))
        self.setFont(parent.font() if parent is not None else font)
        set_scale(self, 1.0)
        self.verticalHeader().hide()
        set_rows(self, Height.SMALL)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        set_scale(header, 0.95)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        header.sectionClicked.connect(self._on_section_clicked)
        self.activated.connect(self._on_activated)
        self._operation = ""
        self._times = Times.SENT
        self._begun = ColumnLayout()  #: as the columns stood at first
        self.can_filter = False  #: whether the operation takes a `$filter`
        self.is_narrowed = False  #: whether not all rows are shown
        self.can_update = False  #: whether there is an operation that takes a changed row
        self._layouts: dict[str, ColumnLayout] = {}

    def set_model(self, model: JsonTableModel) -> None:
        self.setModel(model)
        model.set_times(self._times)
        model.columnsInserted.connect(self._on_columns_inserted)

    def begin(self, operation: str) -> None:
        """Show the columns as they were left when `operation` was last answered."""
        self._operation = operation
        self.horizontalHeader().setSortIndicatorShown(False)
        self._fit(range(self._model().columnCount()))
        layout = self._layouts.get(operation, ColumnLayout())
        header = self.horizontalHeader()
        names = list(self._model().columns)
        for logical, name in enumerate(names):
            self.setColumnHidden(logical, name in layout.hidden)
            if name in layout.widths:
                self.setColumnWidth(logical, layout.widths[name])
        for place, name in enumerate(name for name in layout.order if name in names):
            header.moveSection(header.visualIndex(names.index(name)), place)
        self._begun = self._layout()

    def set_layouts(self, texts: Mapping[str, str]) -> None:
        """Take how the columns of operations stood when the program last ran."""
        self._layouts = {operation: ColumnLayout.read(text) for operation, text in texts.items()}

    def keep(self) -> None:
        """Remember the columns for the operation whose answer is shown, where the user has changed them."""
        layout = self._layout()
        if self._operation and layout.order and layout != self._begun:
            self._begun = self._layouts[self._operation] = layout
            self.layout_changed.emit(self._operation, layout.text())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def _layout(self) -> ColumnLayout:
        header, names = self.horizontalHeader(), list(self._model().columns)
        shown = {name: logical for logical, name in enumerate(names) if not self.isColumnHidden(logical)}
        return ColumnLayout(
            tuple(names[header.logicalIndex(place)] for place in range(len(names))),
            frozenset(names) - shown.keys(),
            {name: self.columnWidth(logical) for name, logical in shown.items()},
        )

    def set_times(self, times: Times) -> None:
        """Have dates and times be shown like this."""
        self._times = times
        if isinstance(model := self.model(), JsonTableModel):
            model.set_times(times)

    def show_cell(self, place: int, name: str) -> None:
        """Choose the cell of the element at `place` of the answer."""
        model = self._model()
        column = list(model.columns).index(name) if name in model.columns else 0
        row = model.row_of(place)
        if row < 0:
            self.all_requested.emit()
            row = model.row_of(place)
        index = model.index(row, column)
        self.setColumnHidden(column, False)
        self.setCurrentIndex(index)
        self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)

    def open_columns(self) -> None:
        """Let the user choose which columns are seen."""
        names = [self._title(logical) for logical in range(self._model().columnCount())]
        shown = [not self.isColumnHidden(logical) for logical in range(len(names))]
        dialog = ColumnsDialog(names, shown, self)
        dialog.chosen.connect(self._on_columns_chosen)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells(with_titles=False)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.details_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(menu_place(self, event))

    def _model(self) -> JsonTableModel:
        model = self.model()
        assert isinstance(model, JsonTableModel)  # noqa: S101 (set_model() takes no other)
        return model

    def _title(self, logical: int) -> str:
        return str(self._model().headerData(logical, Qt.Orientation.Horizontal))

    def _fit(self, columns: range) -> None:
        """Give each column the width of its name and of its first cells, within reason."""
        per_char = self.fontMetrics().horizontalAdvance("0")
        for column in columns:
            chars = min(self._model().width_hint(column), _MAX_COLUMN_CHARS)
            self.setColumnWidth(
                column,
                max((chars + 2) * per_char, self.fontMetrics().horizontalAdvance(self._title(column)) + 24),
            )

    def copy_cells(self, *, with_titles: bool) -> None:
        """Copy the rectangle around what is chosen, as the columns stand."""
        rows, columns = self._chosen()
        model = self._model()
        if not rows:
            return
        titles = [self._title(column) for column in columns] if with_titles else []

        def text() -> str:
            lines = [titles] if titles else []
            lines += [[str(model.index(r, c).data(CellTextRole) or "") for c in columns] for r in rows]
            return "\n".join("\t".join(map(_tsv, line)) for line in lines)

        self.copy_requested.emit(text)

    def copy_rows(self, form: TableForm) -> None:
        """Copy what is chosen in a form that has its headings; of one cell, the row that it is in."""
        rows, columns = self._chosen()
        model, header = self._model(), self.horizontalHeader()
        if len(rows) == 1 and len(columns) == 1:
            columns = [column for column in range(model.columnCount()) if not self.isColumnHidden(column)]
            columns.sort(key=header.visualIndex)
        names = [model.columns[column] for column in columns]
        if rows:
            self.rows_copied.emit(form, names, model.reader(rows, names))

    def keep_like(self, index: Index) -> None:
        """Ask for the rows alone that have the same in that column."""
        model = self._model()
        name = model.columns[index.column()]
        self.keep_requested.emit(name, model.cell_json(index.row(), index.column()))

    def filter_like(self, index: Index) -> None:
        """Ask for a `$filter` that finds such rows on the server."""
        model = self._model()
        name = model.columns[index.column()]
        self.filter_requested.emit(name, model.cell_json(index.row(), index.column()))

    def sort_like(self, index: Index) -> None:
        """Sort by a cell's column as a click on its heading does: up, then down, then as the rows came."""
        self._on_section_clicked(index.column())

    def hide_like(self, index: Index) -> None:
        """Hide a cell's column, unless it is the last that is seen."""
        if sum(not self.isColumnHidden(column) for column in range(self._model().columnCount())) > 1:
            self.setColumnHidden(index.column(), True)

    def open_value(self, index: Index) -> None:
        """Show a cell's value in the tree."""
        model = self._model()
        self.value_opened.emit((model.place_of(index.row()), model.columns[index.column()]))

    def update_row(self, index: Index) -> None:
        self.update_requested.emit(self._model().row_json(index.row()))

    def _chosen(self) -> tuple[list[int], list[int]]:
        """Return the rows and the columns of what is chosen, as they stand; hidden columns are none."""
        chosen = self.selectionModel().selectedIndexes()
        header = self.horizontalHeader()
        columns = sorted({index.column() for index in chosen}, key=header.visualIndex)
        rows = sorted({index.row() for index in chosen})
        return rows, [column for column in columns if not self.isColumnHidden(column)]

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(IsNestedRole):
            self.open_value(index)

    def _on_columns_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        self._fit(range(first, last + 1))

    def _on_columns_chosen(self, shown: Sequence[bool]) -> None:
        for logical, is_shown in enumerate(shown):
            self.setColumnHidden(logical, not is_shown)

    def _on_section_clicked(self, logical: int) -> None:
        """Sort upwards, then downwards, then as the rows came."""
        header = self.horizontalHeader()
        was_this = header.isSortIndicatorShown() and header.sortIndicatorSection() == logical
        was_down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        if was_this and was_down:
            header.setSortIndicatorShown(False)
            self._model().sort(-1)
            return
        order = Qt.SortOrder.DescendingOrder if was_this else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(logical, order)
        header.setSortIndicatorShown(True)
        self._model().sort(logical, order)

    def _on_header_menu_requested(self, position: QPoint) -> None:
        logical = self.horizontalHeader().logicalIndexAt(position)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close_with(menu, self.model())
        if logical >= 0:
            text = self.tr("&Hide “{name}”").format(name=menu_text(self._title(logical)))
            menu.addAction(text, lambda: self.setColumnHidden(logical, True))
        menu.addAction(self.tr("Select &columns…"), self.open_columns)
        menu.addAction(self.tr("Show &all columns"), self._show_all)
        menu.popup(self.horizontalHeader().mapToGlobal(position))

    def _show_all(self) -> None:
        for logical in range(self._model().columnCount()):
            self.setColumnHidden(logical, False)


def _tsv(text: str) -> str:
    if _QUOTED.isdisjoint(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
