"""One item of a list of fields: a field, and which way or with what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from aspire_desktop.core.odata.items import Entry
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.dialog_layout import control_row
from aspire_desktop.widgets.request.field_list import FieldBox
from aspire_desktop.widgets.request.piece_editor import PieceEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aspire_desktop.core.odata.fields import FieldKind
    from aspire_desktop.widgets.request.expand_options import ExpandOptions

    MakeInside = Callable[[str, Callable[[], str], QWidget], ExpandOptions]

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemRowEditor(PieceEditor):
    """Shows no more than the option takes: a direction for `$orderby`, options for `$expand`."""

    def __init__(
        self,
        option: str,
        choices: Iterable[tuple[str, FieldKind]],
        entry: Entry,
        make_inside: MakeInside,
        parent: QWidget | None = None,
    ) -> None:
        """Make the editor.

        Args:
            option: E.g. ``$orderby``.
            choices: The paths that are offered, each with the kind of its values.
            entry: What stands there; one of an empty path for a new one.
            make_inside: Makes what edits the options of an `$expand`, for what the given path leads to.
            parent: Whose part it is.
        """
        super().__init__(parent)
        self._option = option
        self._field = FieldBox(choices, self)
        self._way: QComboBox | None = None
        self._options: ExpandOptions | None = None
        self._make_parts(entry, make_inside)
        self._field.currentTextChanged.connect(self.changed)
        typed = self._field.lineEdit()
        if typed is not None:
            typed.editingFinished.connect(self.changed)
            typed.returnPressed.connect(self.done)

    def entry(self) -> Entry:
        is_descending = self._way is not None and self._way.currentIndex() == 1
        options = "" if self._options is None else self._options.text()
        return Entry(self._field.path(), is_descending, options)

    def is_begun(self) -> bool:
        return bool(self._field.path())

    def is_chosen(self) -> bool:
        return self.is_begun() and not self._field.is_being_typed()

    def focus_value(self) -> None:
        part = self._way if self._way is not None and self._field.path() else self._field
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()  # it ends this item, and not the dialog around it
            return
        super().keyPressEvent(event)

    def _make_parts(self, entry: Entry, make_inside: MakeInside) -> None:
        self._field.setObjectName("itemField")
        self._field.setAccessibleName(self.tr("Field of {option}").format(option=self._option))
        typed = self._field.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self._field.accessibleName())
        self._field.setCurrentText(entry.path)
        line = control_row()
        line.addWidget(self._field, 1)
        if self._option == "$orderby":
            self._way = self._make_way(is_descending=entry.is_descending)
            line.addWidget(self._way)
        remove = icon_button("removeItemButton", "close", self.tr("Remove the field"), self)
        remove.clicked.connect(self.removed)
        line.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        if self._option == "$expand":
            self._options = make_inside(entry.options, self._field.path, self)
            self._options.changed.connect(self.changed)
            self._field.currentTextChanged.connect(self._options.check)
            layout.addWidget(self._options)

    def _make_way(self, *, is_descending: bool) -> QComboBox:
        way = QComboBox(self)
        way.setObjectName("itemDirection")
        way.setAccessibleName(self.tr("Direction"))
        way.addItems([self.tr("ascending"), self.tr("descending")])
        way.setCurrentIndex(int(is_descending))
        way.currentIndexChanged.connect(self.changed)
        return way
