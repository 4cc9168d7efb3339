"""An array of objects as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from aspire_desktop.core.json_text.rows import BARE, cell_text
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import Times, local_time, shown_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aspire_desktop.core.json_text.rows import Rows
    from aspire_desktop.core.json_text.value import JsonValue

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
CellTextRole: Final = Qt.ItemDataRole.UserRole  #: all of a cell's text; None where there is none
IsNestedRole: Final = Qt.ItemDataRole.UserRole + 1  #: the cell holds an object or an array
IsNullRole: Final = Qt.ItemDataRole.UserRole + 2  #: the cell holds null, not a text that says so
_STARTS: Final = {IsNestedRole: (b"{", b"["), IsNullRole: (b"n",)}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBER_START: Final = frozenset(b"-0123456789")
_MAX_CELL_CHARS: Final = 300
_SAMPLED_ROWS: Final = 20
#: Rows whose names are values, such as dates, would make a column for each: the tree shows them all.
MAX_COLUMNS: Final = 1_000


class JsonTableModel(QAbstractTableModel):
    """Columns are the members' names in the order in which they first appear."""

    sort_requested = Signal(str, bool)  #: a column's name, and whether downwards: large tables take a while

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows | None = None
        self._columns: list[str] = []
        self._order: Sequence[int] | None = None
        self._kept: Sequence[int] | None = None
        self._shown: Sequence[int] | None = None  #: the places of the rows, as they stand; None for all
        self._times = Times.SENT
        self._numeric: dict[int, bool] = {}

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return 0 if self._rows is None else len(self._rows)

    @property
    def columns(self) -> Sequence[str]:
        return self._columns

    def set_rows(self, rows: Rows | None) -> None:
        self.beginResetModel()
        self._rows, self._numeric = rows, {}
        self._order = self._kept = self._shown = None
        self._columns = list(rows.names[:MAX_COLUMNS]) if rows is not None else []
        self.endResetModel()

    def add_columns(self, names: Iterable[str]) -> None:
        """Add the columns that only later rows have."""
        known = set(self._columns)
        room = MAX_COLUMNS - len(self._columns)
        new = [name for name in names if name not in known][:room]
        if new:
            first = len(self._columns)
            self.beginInsertColumns(_ROOT, first, first + len(new) - 1)
            self._columns += new
            self.endInsertColumns()

    def set_order(self, order: Sequence[int] | None) -> None:
        """Show the rows in this order; None for the order in which they came."""
        self.layoutAboutToBeChanged.emit()
        self._order = order
        self._shown = self._places()
        self.layoutChanged.emit()

    def set_kept(self, places: Sequence[int] | None) -> None:
        """Show only the rows at these places of the answer, in its order; None for all.

        Columns stay as they are: for the views only rows go and come.
        """
        if self.rowCount():
            self.beginRemoveRows(_ROOT, 0, self.rowCount() - 1)
            self._shown = ()
            self.endRemoveRows()
        self._kept = places
        shown = self._places()
        count = len(shown) if shown is not None else self.total
        if count:
            self.beginInsertRows(_ROOT, 0, count - 1)
        self._shown = shown
        if count:
            self.endInsertRows()

    def set_times(self, times: Times) -> None:
        """Have dates and times be shown like this."""
        is_other, self._times = times is not self._times, times
        if is_other and self.rowCount() and self._columns:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order; a column below 0 means the one in which they came."""
        if column < 0:
            self.set_order(None)
        elif column < len(self._columns):
            self.sort_requested.emit(self._columns[column], order == Qt.SortOrder.DescendingOrder)

    @property
    def places(self) -> Sequence[int]:
        """Where the rows stand in the answer, in the order in which they are shown."""
        return range(self.total) if self._shown is None else self._shown

    def place_of(self, row: int) -> int:
        """Return where a row stands in the answer."""
        return row if self._shown is None else self._shown[row]

    def row_of(self, place: int) -> int:
        """Return the row that shows the element at `place` of the answer; -1 where a filter hides it."""
        if self._shown is None:
            return place
        return next((row for row, shown in enumerate(self._shown) if shown == place), -1)

    def value(self, row: int) -> JsonValue | None:
        """Return a row as the value that it is in the answer."""
        return None if self._rows is None else self._rows.value(self.place_of(row))

    def cell_json(self, row: int, column: int) -> bytes:
        """Return a cell's value as it came; what is missing is null."""
        raw = self._raw(row, self._columns[column])
        return b"null" if raw is None else bytes(raw)

    def reader(self, rows: Iterable[int], names: Sequence[str]) -> Callable[[], list[dict[str, bytes]]]:
        """Return what reads these columns of rows, as they came; for a thread, whatever is shown by then."""
        source, places = self._rows, [self.place_of(row) for row in rows]

        def read() -> list[dict[str, bytes]]:
            found = (source.row(place) for place in places) if source is not None else ()
            return [{name: bytes(row[name]) for name in names if name in row} for row in found]

        return read

    def row_json(self, row: int) -> bytes:
        """Return a row as it came, a JSON object."""
        found = self._rows.row(self.place_of(row)) if self._rows is not None else {}
        return msgspec.json.encode(found)

    def width_hint(self, column: int) -> int:
        """Return how many characters the column's name and its first cells take."""
        name = self._columns[column]
        rows = range(min(_SAMPLED_ROWS, self.rowCount()))
        cells = (self._cell(row, name) for row in rows)
        return max([len(name), *(len(cell) for cell in cells if cell is not None)])

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self._rows is None:
            return 0
        return self.total if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _RIGHT if self._holds_numbers(section) else None
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.place_of(section) + 1
        return self.tr("(value)") if self._columns[section] == BARE else marked(self._columns[section])

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or self._rows is None:
            return None
        raw = self._raw(index.row(), self._columns[index.column()])
        if raw is None:
            return None
        if role == _DISPLAY:
            text = self._shown_text(raw)
            return marked(text if len(text) <= _MAX_CELL_CHARS else f"{text[:_MAX_CELL_CHARS]}…")
        if role == CellTextRole:
            return cell_text(raw)
        start = bytes(memoryview(raw)[:1])
        if role in _STARTS:
            return start in _STARTS[role]
        if role == Qt.ItemDataRole.TextAlignmentRole and start[0] in _NUMBER_START:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and start == b'"':
            return local_time(cell_text(raw)) or None
        return None

    def _raw(self, row: int, name: str) -> msgspec.Raw | None:
        return None if self._rows is None else self._rows.row(self.place_of(row)).get(name)

    def _shown_text(self, raw: msgspec.Raw) -> str:
        """Return what a cell shows: a date as it is wished, true and false told apart by a sign too."""
        text = cell_text(raw)
        start = bytes(memoryview(raw)[:1])
        if start == b'"':
            return shown_time(text, self._times) or text
        return f"✓ {text}" if start == b"t" else f"○ {text}" if start == b"f" else text

    def _places(self) -> Sequence[int] | None:
        """Return the places of the rows that are kept, in their order; None where that is all of them."""
        if self._kept is None or self._order is None:
            return self._order if self._kept is None else self._kept
        kept = frozenset(self._kept)
        return [place for place in self._order if place in kept]

    def _holds_numbers(self, column: int) -> bool:
        """Say whether a column's first cells that hold anything hold numbers: so does its heading stand."""
        if column not in self._numeric:
            name = self._columns[column]
            places = range(min(_SAMPLED_ROWS, self.rowCount()))
            raws = (self._rows.row(place).get(name) for place in places) if self._rows is not None else ()
            starts = [bytes(memoryview(raw)[:1]) for raw in raws if raw is not None]
            first = next((start for start in starts if start != b"n"), b"")
            self._numeric[column] = bool(first) and first[0] in _NUMBER_START
        return self._numeric[column]

    def _cell(self, row: int, name: str) -> str | None:
        raw = self._raw(row, name)
        return None if raw is None else self._shown_text(raw)
