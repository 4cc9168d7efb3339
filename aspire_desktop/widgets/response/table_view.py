"""The answer as a table: columns sorted, hidden, moved, and cells copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from aspire_desktop.viewmodels.json_table_model import CellTextRole, IsNestedRole, IsNullRole, JsonTableModel
from aspire_desktop.widgets.cells import CellDelegate
from aspire_desktop.widgets.look.heights import Height, set_rows, set_scale
from aspire_desktop.widgets.response.columns_dialog import ColumnsDialog
from aspire_desktop.widgets.text import menu_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_MAX_COLUMN_CHARS: Final = 44
#: What a cell needs quotes for in a spreadsheet's clipboard text.
_QUOTED: Final = frozenset('\t\n\r"')


class _Cells(CellDelegate):
    def is_null(self, index: Index) -> bool:
        return bool(index.data(IsNullRole))


class TableView(QTableView):
    """Which columns are hidden and where they stand is kept for each operation."""

    copy_requested = Signal(object)  #: a function that makes the text, tab-separated
    value_opened = Signal(tuple)  #: the way to a nested value
    update_requested = Signal(bytes)  #: a row as a JSON object, to be changed

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
        self.can_update = False  #: whether there is an operation that takes a changed row
        self._layouts: dict[str, tuple[list[str], set[str], dict[str, int]]] = {}

    def set_model(self, model: JsonTableModel) -> None:
        self.setModel(model)
        model.columnsInserted.connect(self._on_columns_inserted)

    def begin(self, operation: str) -> None:
        """Show the columns as they were left when `operation` was last answered."""
        self._operation = operation
        self.horizontalHeader().setSortIndicatorShown(False)
        self._fit(range(self._model().columnCount()))
        order, hidden, widths = self._layouts.get(operation, ([], set(), {}))
        header = self.horizontalHeader()
        names = list(self._model().columns)
        for logical, name in enumerate(names):
            self.setColumnHidden(logical, name in hidden)
            if name in widths:
                self.setColumnWidth(logical, widths[name])
        for place, name in enumerate(name for name in order if name in names):
            header.moveSection(header.visualIndex(names.index(name)), place)

    def keep(self) -> None:
        """Remember the columns for the operation whose answer is shown."""
        header = self.horizontalHeader()
        names = list(self._model().columns)
        if not self._operation or not names:
            return
        order = [names[header.logicalIndex(place)] for place in range(len(names))]
        hidden = {name for logical, name in enumerate(names) if self.isColumnHidden(logical)}
        widths = {n: self.columnWidth(i) for i, n in enumerate(names) if not self.isColumnHidden(i)}
        self._layouts[self._operation] = (order, hidden, widths)

    def show_cell(self, place: int, name: str) -> None:
        """Choose the cell of the element at `place` of the answer."""
        model = self._model()
        column = list(model.columns).index(name) if name in model.columns else 0
        index = model.index(model.row_of(place), column)
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
            self._copy(with_titles=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        del event
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Copy"), lambda: self._copy(with_titles=False))
        menu.addAction(self.tr("Copy with &headings"), lambda: self._copy(with_titles=True))
        index = self.currentIndex()
        opening = menu.addAction(self.tr("&Open in the tree"), lambda: self._open(index))
        opening.setEnabled(index.isValid())
        if self.can_update and index.isValid():
            menu.addAction(self.tr("&Update…"), lambda: self._update(index))
        menu.addSeparator()
        menu.addAction(self.tr("Select co&lumns…"), self.open_columns)
        menu.popup(self.cursor().pos())

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

    def _copy(self, *, with_titles: bool) -> None:
        """Copy the rectangle around what is chosen, as the columns stand."""
        chosen = self.selectionModel().selectedIndexes()
        header, model = self.horizontalHeader(), self._model()
        columns = sorted({index.column() for index in chosen}, key=header.visualIndex)
        columns = [column for column in columns if not self.isColumnHidden(column)]
        rows = sorted({index.row() for index in chosen})
        if not rows:
            return
        titles = [self._title(column) for column in columns] if with_titles else []

        def text() -> str:
            lines = [titles] if titles else []
            lines += [[str(model.index(r, c).data(CellTextRole) or "") for c in columns] for r in rows]
            return "\n".join("\t".join(map(_tsv, line)) for line in lines)

        self.copy_requested.emit(text)

    def _open(self, index: QModelIndex) -> None:
        model = self._model()
        self.value_opened.emit((model.place_of(index.row()), model.columns[index.column()]))

    def _update(self, index: QModelIndex) -> None:
        self.update_requested.emit(self._model().row_json(index.row()))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(IsNestedRole):
            self._open(index)

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
