"""The tree of the operations, as the keys walk through it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from aspire_desktop.viewmodels.operation_model import OperationModel, OperationRole
from aspire_desktop.widgets.operation_delegate import OperationDelegate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OperationTree(QTreeView):
    """Up and Down pass over the headings of open groups; a closed one is stopped at, to be opened.

    Left goes to the heading of any group.
    """

    opened = Signal()  #: the current operation is to be filled in

    def __init__(self, model: OperationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("operationTree")
        self.setAccessibleName(self.tr("Operations"))
        self.setModel(model)
        self.setItemDelegate(OperationDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setIndentation(13)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._on_clicked)
        model.dataChanged.connect(self._on_data_changed)

    def moveCursor(self, action: QTreeView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if action is QTreeView.CursorAction.MoveLeft and self.currentIndex().parent().isValid():
            return self.currentIndex().parent()  # of itself Fusion would only scroll
        target = super().moveCursor(action, modifiers)
        if action not in (QTreeView.CursorAction.MoveDown, QTreeView.CursorAction.MoveUp):
            return target
        further = self.indexBelow if action is QTreeView.CursorAction.MoveDown else self.indexAbove
        while target.isValid() and target.data(OperationRole) is None and self.isExpanded(target):
            target = further(target)
        return target if target.isValid() else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self.currentIndex().data(OperationRole) is not None:
            self.opened.emit()
        else:
            self._on_clicked(self.currentIndex())

    def _on_data_changed(self) -> None:
        """Repaint what stands before the texts too: Qt counts it to the branches, not to the rows."""
        self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(OperationRole) is None:
            self.setExpanded(index, not self.isExpanded(index))
