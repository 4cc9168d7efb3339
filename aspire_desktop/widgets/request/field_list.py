"""The fields of a response's rows as a list to choose from, each with the type of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QStyleOptionViewItem, QWidget

from aspire_desktop.core.marks import has_marks
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.cells import ItemDelegate, on_row, paint_text
from aspire_desktop.widgets.proposals import Proposals
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from aspire_desktop.core.odata.fields import FieldKind

    Index = QModelIndex | QPersistentModelIndex

#: The name of the type of a field's values.
KindRole: Final = Qt.ItemDataRole.UserRole + 1
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_GAP: Final = 24
_AIR: Final = 8  #: above and below the name
_LEAST_WIDTH: Final = 80


class FieldBox(QComboBox):
    """A field by its path: typed, found by any part of its name, or chosen from the list."""

    _PATH: Final = Qt.ItemDataRole.DisplayRole
    _IN_ANY_CASE: Final = Qt.MatchFlag.MatchFixedString

    def __init__(self, choices: Iterable[tuple[str, FieldKind]], parent: QWidget | None = None) -> None:
        """Args: choices: The paths, each with the kind of its values."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Paths are long: they are read whole in the list.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setModel(_model(choices, self))
        self.setItemDelegate(FieldDelegate(self))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)  # a name is found by any part of it
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.setItemDelegate(FieldDelegate(popup))
        line = self.lineEdit()
        if line is not None:  # before whoever makes the box can listen: they are told of the right one
            for ended in (line.returnPressed, line.editingFinished):
                ended.connect(self._spell)

    def path(self) -> str:
        return self.currentText().strip()

    def has_path(self) -> bool:
        """Whether the text is the path of a field that there is, and not the beginning of one."""
        return self.findText(self.path(), Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive) > 0

    def is_being_typed(self) -> bool:
        """Say whether a path is being typed and not there yet."""
        line = self.lineEdit()
        return line is not None and line.hasFocus() and not self.has_path()

    def _spell(self) -> None:
        """Write a field that was typed in small letters as the server calls it: only case is mended."""
        model = self.model()
        alike = model.match(model.index(0, 0), self._PATH, self.path(), -1, self._IN_ANY_CASE)
        if self.path() and len(alike) == 1:
            self.setEditText(alike[0].data())


class FieldProposals(Proposals):
    """Words that are proposed, with the types of those that are fields."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds: Mapping[str, FieldKind] = {}

    def propose(self, words: Sequence[str], kinds: Mapping[str, FieldKind]) -> None:
        """Args: kinds: Of the fields among the words, by their names."""
        self._kinds = kinds
        self.setStringList(list(words))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (KindRole, Qt.ItemDataRole.AccessibleTextRole):
            return super().data(index, role)
        kind = self._kinds.get(super().data(index, Qt.ItemDataRole.EditRole) or "")
        if role == KindRole or kind is None:
            return error_text(kind.words) if kind is not None else None
        return _told(super().data(index), kind)


class FieldDelegate(ItemDelegate):
    """Paints a name, and at the end of its row the type of its values."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        kind = index.data(KindRole)
        if kind and self.sizeHint(option, index).width() <= option.rect.width():
            paint_text(painter, option, kind, on_row(option, Tone.QUIET.value), _RIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = option.fontMetrics.horizontalAdvance(index.data(KindRole) or "")
        return super().sizeHint(option, index) + QSize(kind + _GAP, _AIR)


def _model(choices: Iterable[tuple[str, FieldKind]], parent: QObject) -> QStandardItemModel:
    """Return a list of what can be shown as what it is: no name of OData has what would act in a line."""
    model = QStandardItemModel(parent)
    model.appendRow(QStandardItem(""))
    for path, kind in choices:
        if has_marks(path):
            continue
        item = QStandardItem(path)
        item.setData(error_text(kind.words), KindRole)
        item.setData(_told(path, kind), Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)
    return model


def _told(name: str, kind: FieldKind) -> str:
    return QCoreApplication.translate("FieldBox", "{field}, {kind}").format(
        field=name, kind=error_text(kind.words)
    )
