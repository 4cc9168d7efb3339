"""Aspire's own scope table: a row a controller, a box a method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.credentials.scope_diff import Seen, seen
from aspire_desktop.core.credentials.scopes import METHODS, Grant
from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.enum_words import words
from aspire_desktop.viewmodels.formatting import evidence_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aspire_desktop.core.request.record import Evidence

    Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_CHECK: Final = Qt.ItemDataRole.CheckStateRole
SeenRole: Final = Qt.ItemDataRole.UserRole + 1  #: a box's `Seen`
SIGNS: Final = {Seen.WORKING: "✓", Seen.REFUSED: "✕", Seen.UNKNOWN: ""}
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole


class ScopesModel(QAbstractTableModel):
    """Grants as check boxes.  A method that a controller lacks has none, unless it was recorded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[str, frozenset[str]] = {}
        self._controllers: list[str] = []
        self._grants: set[Grant] = set()
        self._evidence: Mapping[Grant, Evidence] = {}

    def set_evidence(self, evidence: Mapping[Grant, Evidence]) -> None:
        """Show beside each box what answers have shown of it."""
        self._evidence = evidence
        if self._controllers:
            last = self.index(len(self._controllers) - 1, len(METHODS))
            self.dataChanged.emit(self.index(0, 1), last, [_DISPLAY])

    def set_grants(self, grants: Iterable[Grant]) -> None:
        """Tick other boxes in the same table."""
        self.set_content(self._offered, grants)

    def row_of(self, controller: str) -> int:
        return self._controllers.index(controller) if controller in self._controllers else -1

    @property
    def grants(self) -> frozenset[Grant]:
        return frozenset(self._grants)

    def set_content(self, offered: Mapping[str, Iterable[str]], grants: Iterable[Grant]) -> None:
        """Show the controllers of `offered` with their methods, and those of `grants` besides."""
        self.beginResetModel()
        self._grants = set(grants)
        self._offered = {controller: frozenset(methods) for controller, methods in offered.items()}
        self._controllers = sorted({*self._offered, *(grant.controller for grant in self._grants)})
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._controllers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(METHODS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return METHODS[section - 1] if section else self.tr("Controller")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() and self._has_box(index):
            return enabled | Qt.ItemFlag.ItemIsUserCheckable
        return enabled

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if not index.column():
            return marked(self._controllers[index.row()]) if role == _DISPLAY else None
        if not self._has_box(index):
            text = self.tr("{scope}: not in the API")
            return marked(text.format(scope=self._grant(index))) if role == _ACCESSIBLE else None
        if role == _CHECK:
            checked = self._grant(index) in self._grants
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        grant = self._grant(index)
        one = self._evidence.get(grant)
        if role == _DISPLAY:
            return SIGNS[seen(one)]
        if role == SeenRole:
            return seen(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(evidence_lines(one)) or words(seen(one))
        return marked(f"{grant}, {words(seen(one))}") if role == _ACCESSIBLE else None

    def setData(self, index: Index, value: Any, role: int = _CHECK) -> bool:
        if role != _CHECK or not index.column() or not self._has_box(index):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._grants.add(self._grant(index))
        else:
            self._grants.discard(self._grant(index))
        self.dataChanged.emit(index, index, [_CHECK])
        return True

    def _grant(self, index: Index) -> Grant:
        return Grant(self._controllers[index.row()], METHODS[index.column() - 1])

    def _has_box(self, index: Index) -> bool:
        grant = self._grant(index)
        offered = self._offered.get(grant.controller)
        return offered is None or grant.method in offered or grant in self._grants
