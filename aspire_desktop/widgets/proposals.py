"""What is proposed while one types: foreign texts, shown with marks and inserted as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QStringListModel, Qt

from aspire_desktop.core.marks import marked

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_DISPLAY: Final = Qt.ItemDataRole.DisplayRole


class Proposals(QStringListModel):
    """For a `QCompleter`, which inserts what is there to edit, and shows what is there to see."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        found = super().data(index, role)
        return marked(found) if role == Qt.ItemDataRole.DisplayRole and found else found
