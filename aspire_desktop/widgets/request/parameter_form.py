"""One field for each parameter of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.text import label, tooltip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QLabel

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.widgets.request.editors import Editor

#: Filters grow long: they get a row of their own.
_WIDE: Final = frozenset({"$filter"})
#: Short: four of them share a line.
_ONE_COLUMN: Final = 460
_NUMBERS: Final = ("$top", "$skip", "$pageNumber", "$limit")
#: Declared by most operations and needed by none: kept out of the way.
_ADVANCED: Final = frozenset({"api-version"})


class ParameterForm(QScrollArea):
    """Fields keyed by place *and* name: one operation may have `api-version` in two places."""

    changed = Signal()
    assistant_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameterForm")
        self.setAccessibleName(self.tr("Parameters"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._fields: dict[tuple[str, str], Editor] = {}
        self._notes: dict[tuple[str, str], QLabel] = {}
        self._query_fields: tuple[QueryField, ...] | None = None
        self._operation: Operation | None = None
        self._free: tuple[QGridLayout, int, int] | None = None

    def show_operation(self, operation: Operation, values: Mapping[tuple[str, str], str]) -> None:
        """Make the fields of `operation` anew, filled with `values`."""
        self._operation = operation
        self._fields, self._notes, self._query_fields = {}, {}, None
        content = QWidget(self)
        content.setAutoFillBackground(False)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 10, 12, 4)
        layout.setSpacing(6)
        plain = [p for p in operation.parameters if p.name not in _ADVANCED or p.required]
        advanced = [p for p in operation.parameters if p.name in _ADVANCED and not p.required]
        if plain:
            layout.addLayout(self._grid(content, plain, values))
        elif not advanced:
            layout.addWidget(self._nothing(content))
        if advanced:
            self._add_advanced(layout, content, advanced, values)
        layout.addStretch(1)
        self.setWidget(content)
        from aspire_desktop.widgets.look.icons import replace_clear_signs

        replace_clear_signs(content)

    def lay_out_again(self) -> None:
        """Take the columns that another width has room for; what was typed stays."""
        if self._operation is not None:
            self.show_operation(self._operation, self.values())

    def values(self) -> dict[tuple[str, str], str]:
        """Return what was entered; blank fields are left out."""
        texts = {key: field.text() for key, field in self._fields.items()}
        return {key: text for key, text in texts.items() if text}

    @property
    def count(self) -> int:
        return len(self._fields)

    @property
    def has_plain_fields(self) -> bool:
        """Say whether there is anything to fill in but what is tucked away as advanced."""
        return any(name not in _ADVANCED for _, name in self._fields)

    @property
    def query_fields(self) -> tuple[QueryField, ...]:
        """The fields of the answer's rows, for the query options; read when first asked for."""
        if self._query_fields is None:
            from aspire_desktop.core.odata.fields import query_fields

            operation = self._operation
            self._query_fields = () if operation is None else query_fields(operation.response_schema)
        return self._query_fields

    def set_value(self, key: tuple[str, str], text: str) -> None:
        if key in self._fields:
            self._fields[key].set_text(text)

    def clear_values(self) -> None:
        for field in self._fields.values():
            field.set_text("")

    def show_problems(self, problems: Mapping[tuple[str, str], str], *, is_error: bool = True) -> None:
        """Lay what is wrong beside the fields it is about; what is not named is right."""
        for key, note in self._notes.items():
            text, tone = problems.get(key, ""), Tone.BAD if is_error else Tone.WARNING
            if not text:
                text, own_is_error = self._own_problem(key)
                tone = Tone.BAD if own_is_error else Tone.WARNING
            note.setText(text)
            note.setVisible(bool(text))
            set_tone(note, tone)
            self._fields[key].field().setAccessibleDescription(text)

    def focus_first_problem(self) -> None:
        """Go to the first field that has one."""
        for key, note in self._notes.items():
            if note.text():
                self._fields[key].field().setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(self._fields[key])
                return

    def _own_problem(self, key: tuple[str, str]) -> tuple[str, bool]:
        from aspire_desktop.widgets.request.query_editor import QueryEditor

        field = self._fields[key]
        return field.problem() if isinstance(field, QueryEditor) else ("", False)

    def _nothing(self, content: QWidget) -> QWidget:
        text = label(self.tr("This operation has no parameters."), content)
        set_tone(text, Tone.QUIET)
        return text

    def _add_advanced(
        self,
        layout: QVBoxLayout,
        content: QWidget,
        parameters: Sequence[Parameter],
        values: Mapping[tuple[str, str], str],
    ) -> None:
        toggle = link_button(
            "advancedParametersButton",
            self.tr("Advanced"),
            self.tr("Show the advanced parameters"),
            content,
        )
        toggle.setCheckable(True)
        toggle.setArrowType(Qt.ArrowType.RightArrow)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        box = QWidget(content)
        free = self._free
        box.setLayout(self._grid(box, parameters, values))
        self._free = free
        box.setVisible(any(values.get(parameter.key) for parameter in parameters))
        toggle.setChecked(not box.isHidden())
        toggle.toggled.connect(box.setVisible)
        if self._free is not None:
            grid, row, column = self._free
            grid.addWidget(toggle, row, column, 1, 3, Qt.AlignmentFlag.AlignRight)
        else:
            layout.addWidget(toggle)
        layout.addWidget(box)

    def _grid(
        self,
        content: QWidget,
        parameters: Sequence[Parameter],
        values: Mapping[tuple[str, str], str],
    ) -> QGridLayout:
        """Lay the fields two to a row, the wide ones alone."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        narrow = 0 < self.viewport().width() < _ONE_COLUMN
        for column in range(1, 4 if narrow else 8, 2):
            grid.setColumnStretch(column, 1)
        numbers = [p for p in parameters if p.name in _NUMBERS]
        parameters = [p for p in parameters if p.name not in _NUMBERS]
        names = [parameter.name for parameter in parameters]
        row = column = 0
        for parameter in sorted(parameters, key=lambda p: p.name not in _WIDE):
            wide = parameter.name in _WIDE or len(parameters) == 1 or narrow
            caption, cell = self._field(content, parameter, is_doubled=names.count(parameter.name) > 1)
            self._fill(parameter, values)
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(caption, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, row, column + 1, 1, (3 if narrow else 7) if wide else 3)
            column += 8 if wide else 4
            if column >= 8:
                row, column = row + 1, 0
        self._free = (grid, row, column + 1) if column else None
        row, column = row + 1, 0
        for parameter in numbers:
            caption, cell = self._field(content, parameter, is_doubled=names.count(parameter.name) > 1)
            self._fill(parameter, values)
            grid.addWidget(caption, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, row, column + 1)
            column += 2
            if narrow and column >= 4:
                row, column = row + 1, 0
        return grid

    def _fill(self, parameter: Parameter, values: Mapping[tuple[str, str], str]) -> None:
        field = self._fields[parameter.key]
        field.blockSignals(True)
        field.set_text(values.get(parameter.key, ""))
        field.blockSignals(False)

    def _field(self, content: QWidget, parameter: Parameter, *, is_doubled: bool) -> tuple[QWidget, QWidget]:
        """Return the caption, and the field with room for its problem under it."""
        place = f" ({parameter.place})" if is_doubled or parameter.place != "query" else ""
        mark = " *" if parameter.required else ""
        caption = label(f"{parameter.name}{place}{mark}", content)
        set_height(caption, Height.CONTROL)
        field = self._editor(content, parameter)
        required = self.tr("required") if parameter.required else self.tr("optional")
        field.field().setAccessibleName(f"{parameter.name}, {parameter.place}, {required}")
        hint = parameter.description or parameter.schema.description
        field.field().setToolTip(tooltip("\n".join(p for p in (hint, _sample(parameter)) if p)))
        caption.setBuddy(field.field())
        note = label("", content)
        note.setWordWrap(True)
        note.hide()
        cell = QWidget(content)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(field, 1)
        if parameter.name in _WIDE:
            line.addWidget(self._assistant(cell))
        column.addLayout(line)
        column.addWidget(note)
        field.changed.connect(self.changed)
        self._fields[parameter.key] = field
        self._notes[parameter.key] = note
        return caption, cell

    def _assistant(self, parent: QWidget) -> QWidget:
        button = link_button(
            "queryAssistantButton",
            self.tr("Assistant…"),
            self.tr("Choose fields, order and conditions from the answer's fields (Ctrl+J)"),
            parent,
        )
        button.clicked.connect(self.assistant_requested)
        return button

    def _editor(self, content: QWidget, parameter: Parameter) -> Editor:
        from aspire_desktop.widgets.request.editors import editor_for
        from aspire_desktop.widgets.request.query_editor import OPTIONS, QueryEditor

        name = f"parameter:{parameter.place}:{parameter.name}"
        if parameter.place == "query" and parameter.name in OPTIONS and not parameter.schema.enum:
            return QueryEditor(name, parameter.name, lambda: self.query_fields, content)
        return editor_for(name, parameter.schema, content, is_array=parameter.is_array)


def _sample(parameter: Parameter) -> str:
    return f"e.g. {parameter.sample[:200]}" if parameter.sample else ""
