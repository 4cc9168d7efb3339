"""How a list of plain rows looks, the same in every dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView

from aspire_desktop.widgets.cells import ItemDelegate
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.look.view_look import CELL_PADDING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

_AIR: Final = 8  #: above and below the lines of a row


class _RowDelegate(ItemDelegate):
    """Has each row as high as its height needs in the font of the moment, or as its own lines do."""

    def __init__(self, view: QListView, height: Height) -> None:
        super().__init__(view)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index) + QSize(2 * CELL_PADDING, _AIR)
        return hint.expandedTo(QSize(0, self._height.of(option.fontMetrics)))


def show_list(view: QListView, height: Height = Height.MEDIUM) -> None:
    """Have rows be painted and chosen as in tables; what is too long for its row is elided."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setItemDelegate(_RowDelegate(view, height))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
