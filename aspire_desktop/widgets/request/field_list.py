"""The fields of a response's rows as a list to choose from, each with the type of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QStyleOptionViewItem, QWidget

from aspire_desktop.core.marks import has_marks
from aspire_desktop.core.odata.fields import FieldKind, QueryField
from aspire_desktop.widgets.cells import ItemDelegate, on_row, paint_text
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

#: The name of the type of a field's values.
KindRole: Final = Qt.ItemDataRole.UserRole + 1
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_GAP: Final = 24
_LEAST_WIDTH: Final = 80


class FieldBox(QComboBox):
    """A field by its path: typed, found by any part of its name, or chosen from the list."""

    def __init__(self, fields: Sequence[QueryField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Paths are long: they are read whole in the list.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setModel(_model(fields, self))
        self.setItemDelegate(_FieldDelegate(self))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)  # a name is found by any part of it
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.setItemDelegate(_FieldDelegate(popup))

    def path(self) -> str:
        return self.currentText().strip()

    def has_path(self) -> bool:
        """Whether the text is the path of a field that there is, and not the beginning of one."""
        return self.findText(self.path(), Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive) > 0


class _FieldDelegate(ItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        kind = index.data(KindRole)
        if kind and self.sizeHint(option, index).width() <= option.rect.width():
            paint_text(painter, option, kind, on_row(option, Tone.QUIET.value), _RIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = option.fontMetrics.horizontalAdvance(index.data(KindRole) or "")
        return super().sizeHint(option, index) + QSize(kind + _GAP, 0)


def _model(fields: Sequence[QueryField], parent: QObject) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.appendRow(QStandardItem(""))
    sentence = QCoreApplication.translate("FieldBox", "{field}, {kind}")
    for path, kind in _paths(fields):
        item = QStandardItem(path)
        item.setData(kind.value, KindRole)
        item.setData(sentence.format(field=path, kind=kind.value), Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)
    return model


def _paths(fields: Sequence[QueryField]) -> Iterator[tuple[str, FieldKind]]:
    """Yield the scalars, and those within objects.

    No name of OData has what would act in a line, and here what is shown is what is meant: such are left out.
    """
    for field in fields:
        if has_marks(field.name):
            continue
        if field.kind is FieldKind.OBJECT:
            for member in field.members:
                if not member.kind.is_nested and not has_marks(member.name):
                    yield f"{field.name}/{member.name}", member.kind
        elif field.kind is not FieldKind.COLLECTION:
            yield field.name, field.kind
