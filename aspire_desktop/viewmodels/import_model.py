"""The preview of an import as a table with boxes."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.headed_table import HeadedTable
from aspire_desktop.viewmodels.state_words import capitalized, kind_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.core.credentials.environment import EnvironmentKind
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.viewmodels.import_source import ImportLine, ImportSource

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_CHECK: Final = Qt.ItemDataRole.CheckStateRole


class ImportColumn(IntEnum):
    DESCRIPTION = 0
    STATUS = 1
    ENVIRONMENT = 2
    HOST = 3
    CLIENT_ID = 4
    SECRET = 5


class ImportModel(HeadedTable):
    """Rows whose boxes say what is imported.  A box can be selected once nothing of it is to be chosen."""

    choice_needed = Signal(int)  #: the row whose box was clicked before its environment, say, was chosen

    def __init__(self, source: ImportSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._lines = source.lines()
        self._headings = (
            self.tr("Description"),
            self.tr("Status"),
            self.tr("Environment"),
            self.tr("Host"),
            self.tr("Client ID"),
            self.tr("Secret"),
        )

    @property
    def can_place(self) -> bool:
        """Whether the environment of any row can be chosen here."""
        return any(line.is_placeable for line in self._lines)

    @property
    def undecided(self) -> int:
        """How many rows fit several credentials, and wait for one of them to be chosen."""
        return sum(1 for line in self._lines if line.fits and line.over is None)

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many rows are selected, how many there are, how many wait for an environment."""
        waiting = sum(1 for line in self._lines if line.has_box and line.kind is None)
        return len(self._selected()), len(self._lines), waiting

    def line(self, row: int) -> ImportLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def chosen(self) -> list[Any]:
        """Return what the selected rows stand for, as their source has it.

        Raises:
            InputError: They cannot all be imported.
        """
        return self._source.chosen(self._selected())

    def place(self, rows: Sequence[int], kind: EnvironmentKind, base_url: str) -> None:
        """Choose the environment of rows; one that waited for nothing else is selected by that.

        Raises:
            InputError: The base URL cannot be one.
        """
        wanted = [row for row in rows if self._lines[row].is_placeable]
        for row, line in zip(wanted, self._source.place(wanted, kind, base_url), strict=True):
            before = self._lines[row]
            keeps = line.is_selected if before.kind is None else before.is_selected and line.has_box
            self._lines[row] = replace(line, is_selected=keeps)
        self._tell(wanted)

    def go_over(self, row: int, over: ProfileId) -> None:
        """Choose which of the credentials that a row fits it goes over, and select it by that."""
        line = self._source.go_over(row, over)
        self._lines[row] = replace(line, is_selected=line.has_box)
        self._tell([row])

    def toggle(self, rows: Sequence[int]) -> None:
        """Select the boxes of rows, or clear them where all of them are selected."""
        boxes = [row for row in rows if self._lines[row].has_box]
        selects = not all(self._lines[row].is_selected for row in boxes)
        for row in boxes:
            if self._lines[row].is_complete:
                self._lines[row] = replace(self._lines[row], is_selected=selects)
        self._tell(boxes)
        waiting = next((row for row in boxes if not self._lines[row].is_complete), None)
        if waiting is not None and selects:
            self.choice_needed.emit(waiting)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.column() and self._lines[index.row()].has_box:
            return enabled | Qt.ItemFlag.ItemIsUserCheckable
        return enabled

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _CHECK and not index.column() and line.has_box:
            return Qt.CheckState.Checked if line.is_selected else Qt.CheckState.Unchecked
        return marked(self._cell(line, ImportColumn(index.column()))) if role == _DISPLAY else None

    def setData(self, index: Index, value: Any, role: int = _CHECK) -> bool:
        if role != _CHECK or not index.isValid() or index.column():
            return False
        line = self._lines[index.row()]
        if not line.is_complete:
            if line.has_box:
                self.choice_needed.emit(index.row())
            return False
        is_selected = Qt.CheckState(value) == Qt.CheckState.Checked
        self._lines[index.row()] = replace(line, is_selected=is_selected)
        self.dataChanged.emit(index, index, [_CHECK])
        return True

    def _tell(self, rows: Sequence[int]) -> None:
        """Tell of all changed rows at once: each telling counts the whole table."""
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(ImportColumn) - 1))

    def _selected(self) -> list[int]:
        return [row for row, line in enumerate(self._lines) if line.is_selected]

    def _cell(self, line: ImportLine, column: ImportColumn) -> str:
        cells = {
            ImportColumn.DESCRIPTION: line.description,
            ImportColumn.CLIENT_ID: line.client_id,
            ImportColumn.SECRET: line.secret,
            ImportColumn.ENVIRONMENT: capitalized(kind_word(line.kind)) if line.kind else self.tr("Choose…"),
            ImportColumn.HOST: urlsplit(line.base_url).netloc,
            ImportColumn.STATUS: line.status,
        }
        return marked(cells[column])
