"""One condition of a filter: a field, what it must be, and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from aspire_desktop.core.odata.builder import FilterRow, kind_of, operators_for, value_problem
from aspire_desktop.core.odata.fields import FieldKind, QueryField, choices
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.dialog_layout import control_row
from aspire_desktop.widgets.proposals import Proposals
from aspire_desktop.widgets.request.field_list import FieldBox
from aspire_desktop.widgets.request.piece_editor import PieceEditor
from aspire_desktop.widgets.request.undo_fields import UndoLine
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.odata.builder import Operator

_HINTS = {
    FieldKind.DATE_TIME: "2026-01-31T08:00:00Z",
    FieldKind.DATE: "2026-01-31",
    FieldKind.DURATION: "PT8H30M",
}


class FilterRowEditor(PieceEditor):
    """The value is quoted and escaped for whoever types it."""

    def __init__(
        self,
        fields: Sequence[QueryField],
        row: FilterRow | None,
        parent: QWidget | None = None,
        values_of: Callable[[str], Sequence[str]] = lambda _: (),
    ) -> None:
        """Args: values_of: Returns the values that a field, by its path, is known to hold."""
        super().__init__(parent)
        self._values_of = values_of
        self._fields = fields
        self._operators: tuple[Operator, ...] = ()
        self._make_parts()
        if row is not None:
            self._field.setCurrentText(row.field)
        self._show_operators()
        if row is not None and row.operator in self._operators:
            self._operator.setCurrentIndex(self._operators.index(row.operator))
            self._value.setText(row.value)
        self._field.currentTextChanged.connect(self._on_field_changed)
        self._operator.currentIndexChanged.connect(self._on_changed)
        self._value.textChanged.connect(self._on_changed)
        self._value.returnPressed.connect(self.done)
        self._show_usable()

    def row(self) -> FilterRow:
        operator = self._operators[max(0, self._operator.currentIndex())]
        return FilterRow(self._field.path(), operator, self._value.text())

    def is_begun(self) -> bool:
        return bool(self._field.path())

    def is_chosen(self) -> bool:
        return self.is_begun() and not self._field.is_being_typed()

    def is_finished(self) -> bool:
        """Say whether the row makes a condition, or none at all; what it lacks is shown from now on."""
        row = self.row()
        unfit = value_problem(row, kind_of(row.field, self._fields)) if row.field else None
        text = "" if unfit is None else error_text(unfit)
        if row.value and not row.field:
            text = self.tr("choose a field first")
        self._show_problem(text)
        return not text

    def focus_value(self) -> None:
        part = self._value if self.row().field else self._field
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self._field = FieldBox(choices("$filter", self._fields), self)
        self._field.setObjectName("conditionField")
        self._field.setAccessibleName(self.tr("Field"))
        typed = self._field.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self._field.accessibleName())
            typed.editingFinished.connect(self._on_changed)
        self._operator = QComboBox(self)
        self._operator.setObjectName("conditionOperator")
        self._operator.setAccessibleName(self.tr("Comparison"))
        self._value = UndoLine(self)
        self._value.setObjectName("conditionValue")
        self._value.setAccessibleName(self.tr("Value"))
        self._known = Proposals(self)
        known = QCompleter(self._known, self)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._value.setCompleter(known)
        self._problem = label("", self)
        set_tone(self._problem, Tone.BAD)
        self._problem.hide()
        remove = icon_button("removeConditionButton", "close", self.tr("Remove the condition"), self)
        remove.clicked.connect(self.removed)
        line = control_row()
        for part, stretch in ((self._field, 3), (self._operator, 2), (self._value, 3), (remove, 0)):
            line.addWidget(part, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._problem)

    def _show_operators(self) -> None:
        """Offer what makes sense for the field; the chosen comparison stays where it does."""
        kind = kind_of(self._field.path(), self._fields)
        chosen = self._operators[max(0, self._operator.currentIndex())] if self._operators else None
        self._operators = operators_for(kind)
        self._operator.blockSignals(True)
        self._operator.clear()
        self._operator.addItems([error_text(operator.label) for operator in self._operators])
        if chosen in self._operators:
            self._operator.setCurrentIndex(self._operators.index(chosen))
        self._operator.blockSignals(False)
        self._known.setStringList(list(self._values_of(self._field.path())))
        words = error_text(kind.words) if self._field.path() else ""
        self._value.setPlaceholderText(_HINTS.get(kind, words))

    def _show_usable(self) -> None:
        """Take a value only for a field: nothing that is typed may be for nothing."""
        row = self.row()
        self._value.setEnabled(row.operator.takes_value and bool(row.field or row.value))

    def _on_field_changed(self) -> None:
        self._show_operators()
        self._on_changed()

    def _on_changed(self) -> None:
        row = self.row()
        self._show_usable()
        unfit = value_problem(row, kind_of(row.field, self._fields)) if row.field and row.value else None
        self._show_problem("" if unfit is None else error_text(unfit))
        self.changed.emit()

    def _show_problem(self, text: str) -> None:
        """Say under the row what it lacks, and beside its value for who does not see that."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._value.setAccessibleDescription(text)
