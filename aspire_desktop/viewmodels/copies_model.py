"""The older copies of the vault as a table."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import day_and_time, number, size
from aspire_desktop.viewmodels.headed_table import HeadedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.services.vault.generations import Generation

    Index = QModelIndex | QPersistentModelIndex

_tr = partial(QCoreApplication.translate, "CopiesModel")
_ROOT: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_NAMES_SHOWN: Final = 4


class CopyColumn(IntEnum):
    SAVED = 0
    CREDENTIALS = 1
    SIZE = 2
    STATE = 3


class CopiesModel(HeadedTable):
    """One row for each copy, the newest first.

    Attributes:
        passphrase: With which they were read, and can be restored; "" where none was entered.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (
            self.tr("Saved"),
            self.tr("Credentials in it"),
            self.tr("Size"),
            self.tr("Can it be opened?"),
        )
        self._copies: Sequence[Generation] = ()
        self.passphrase = ""

    def set_copies(self, copies: Sequence[Generation], passphrase: str = "") -> None:
        self.beginResetModel()
        self._copies = copies
        self.passphrase = passphrase
        self.endResetModel()

    def copy(self, row: int) -> Generation | None:
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._copies)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or role != _DISPLAY:
            return None
        copy = self._copies[index.row()]
        return {
            CopyColumn.SAVED: _saved(copy),
            CopyColumn.CREDENTIALS: marked(names_text(copy.descriptions)),
            CopyColumn.SIZE: size(copy.size),
            CopyColumn.STATE: _tr("✓ yes") if copy.problem is None else f"✕ {error_text(copy.problem)}",
        }[CopyColumn(index.column())]


def _saved(copy: Generation) -> str:
    return "–" if copy.written_at is None else day_and_time(copy.written_at, seconds=True)


def names_text(descriptions: tuple[str, ...] | None) -> str:
    """Return ``3: Payroll, Reporting, Sandbox``, or a dash where nobody can tell."""
    if descriptions is None:
        return "–"
    if not descriptions:
        return _tr("none")
    shown = ", ".join(descriptions[:_NAMES_SHOWN])
    more = ", …" if len(descriptions) > _NAMES_SHOWN else ""
    return f"{number(len(descriptions))}: {shown}{more}"
