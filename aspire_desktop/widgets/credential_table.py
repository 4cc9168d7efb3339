"""The rows of the credential list, and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTableView

from aspire_desktop.viewmodels.credential_rows import GroupRole

_TOGGLES = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class CredentialTable(QTableView):
    """The rows; Enter and Delete mean edit and delete, Ctrl+C copies the token and no cell."""

    edit_requested = Signal()
    delete_requested = Signal()
    copy_requested = Signal()
    toggle_requested = Signal(int)  #: the row of a heading

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
