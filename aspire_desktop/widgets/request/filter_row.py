"""One condition of a filter: a field, what it must be, and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from aspire_desktop.core.odata.builder import FilterRow, kind_of, operators_for, value_problem
from aspire_desktop.core.odata.fields import FieldKind, QueryField
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.dialog_layout import control_row
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from aspire_desktop.core.odata.builder import Operator

_HINTS = {
    FieldKind.DATE_TIME: "2026-01-31T08:00:00Z",
    FieldKind.DATE: "2026-01-31",
    FieldKind.BOOLEAN: "true or false",
    FieldKind.DURATION: "PT8H30M",
}


class FilterRowEditor(QWidget):
    """The value is quoted and escaped for whoever types it."""

    changed = Signal()
    removed = Signal()

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
        self._value.setEnabled(self.row().operator.takes_value)

    def row(self) -> FilterRow:
        operator = self._operators[max(0, self._operator.currentIndex())]
        return FilterRow(self._field.currentText().strip(), operator, self._value.text())

    def is_finished(self) -> bool:
        """Say whether the row makes a condition, or none at all; what it lacks is shown from now on."""
        row = self.row()
        problem = value_problem(row, kind_of(row.field, self._fields)) if row.field else ""
        if row.value and not row.field:
            problem = self.tr("choose a field first")
        self._show_problem(problem)
        return not problem

    def focus_value(self) -> None:
        """Go to what is not finished."""
        part = self._value if self.row().field else self._field
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self._field = QComboBox(self)
        self._field.setObjectName("conditionField")
        self._field.setEditable(True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.addItems(["", *_paths(self._fields)])
        self._field.setAccessibleName(self.tr("Field"))
        typed = self._field.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self._field.accessibleName())
        completer = QCompleter(self._field.model(), self._field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)  # a name is found by any part of it
        self._field.setCompleter(completer)
        self._operator = QComboBox(self)
        self._operator.setObjectName("conditionOperator")
        self._operator.setAccessibleName(self.tr("Comparison"))
        self._value = QLineEdit(self)
        self._value.setObjectName("conditionValue")
        self._value.setAccessibleName(self.tr("Value"))
        self._known = QStringListModel(self)
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
        kind = kind_of(self._field.currentText().strip(), self._fields)
        self._operators = operators_for(kind)
        self._operator.blockSignals(True)
        self._operator.clear()
        self._operator.addItems([operator.label for operator in self._operators])
        self._operator.blockSignals(False)
        self._known.setStringList(list(self._values_of(self._field.currentText().strip())))
        self._value.setPlaceholderText(_HINTS.get(kind, kind.value if self._field.currentText() else ""))

    def _on_field_changed(self) -> None:
        self._show_operators()
        self._on_changed()

    def _on_changed(self) -> None:
        row = self.row()
        self._value.setEnabled(row.operator.takes_value)
        problem = value_problem(row, kind_of(row.field, self._fields)) if row.field and row.value else ""
        self._show_problem(problem)
        self.changed.emit()

    def _show_problem(self, text: str) -> None:
        """Say under the row what it lacks, and beside its value for who does not see that."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._value.setAccessibleDescription(text)


def _paths(fields: Sequence[QueryField]) -> Iterator[str]:
    """Yield the scalars, and those within objects."""
    for field in fields:
        if field.kind is FieldKind.OBJECT:
            yield from (f"{field.name}/{m.name}" for m in field.members if not m.kind.is_nested)
        elif field.kind is not FieldKind.COLLECTION:
            yield field.name
