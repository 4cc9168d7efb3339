"""Paints names and values of JSON, each value in the tone of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from aspire_desktop.viewmodels.json_tree_model import KindRole
from aspire_desktop.widgets.cells import ItemDelegate
from aspire_desktop.widgets.look.tokens import Role
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_TONES: Final = {
    "string": Tone.GOOD,
    "number": Tone.WARNING,
    "literal": Tone.BAD,
    "null": Tone.QUIET,
    "container": Tone.QUIET,
}


class ValueDelegate(ItemDelegate):
    """Tones a value by its kind; the name stays as the palette has it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, option.fontMetrics.height() + 5))

    def role_of(self, index: Index) -> Role:
        return _TONES.get(index.data(KindRole), Tone.STRONG).value if index.column() else Role.Text
