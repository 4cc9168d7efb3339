"""One field for each parameter of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import fixed_font, label, tooltip
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.openapi.parameter import Parameter

#: Filters grow long: they get a row of their own.
_WIDE: Final = frozenset({"$filter"})
#: Declared by most operations and needed by none: kept out of the way.
_ADVANCED: Final = frozenset({"api-version"})


class ParameterForm(QScrollArea):
    """Fields keyed by place *and* name: one operation may have `api-version` in two places."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameterForm")
        self.setAccessibleName(self.tr("Parameters"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._fields: dict[tuple[str, str], QLineEdit | QComboBox] = {}

    def show_operation(self, operation: Operation, values: Mapping[tuple[str, str], str]) -> None:
        """Make the fields of `operation` anew, filled with `values`."""
        self._fields = {}
        content = QWidget(self)
        content.setAutoFillBackground(False)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(14, 10, 14, 6)
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

    def values(self) -> dict[tuple[str, str], str]:
        """Return what was entered; blank fields are left out."""
        texts = {key: _text(field) for key, field in self._fields.items()}
        return {key: text for key, text in texts.items() if text}

    @property
    def count(self) -> int:
        return len(self._fields)

    @property
    def has_plain_fields(self) -> bool:
        """Say whether there is anything to fill in but what is tucked away as advanced."""
        return any(name not in _ADVANCED for _, name in self._fields)

    def clear_values(self) -> None:
        for field in self._fields.values():
            if isinstance(field, QComboBox):
                field.setCurrentIndex(0)
            else:
                field.clear()

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
        box.setLayout(self._grid(box, parameters, values))
        box.setVisible(any(values.get(parameter.key) for parameter in parameters))
        toggle.setChecked(not box.isHidden())
        toggle.toggled.connect(box.setVisible)
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
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        names = [parameter.name for parameter in parameters]
        row = column = 0
        for parameter in sorted(parameters, key=lambda p: p.name not in _WIDE):
            wide = parameter.name in _WIDE or len(parameters) == 1
            caption, field = self._field(content, parameter, is_doubled=names.count(parameter.name) > 1)
            _fill(field, values.get(parameter.key, ""))
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(caption, row, column)
            grid.addWidget(field, row, column + 1, 1, 3 if wide else 1)
            column += 4 if wide else 2
            if column >= 4:
                row, column = row + 1, 0
        return grid

    def _field(
        self, content: QWidget, parameter: Parameter, *, is_doubled: bool
    ) -> tuple[QWidget, QLineEdit | QComboBox]:
        place = f" ({parameter.place})" if is_doubled or parameter.place != "query" else ""
        mark = " *" if parameter.required else ""
        caption = label(f"{parameter.name}{place}{mark}", content)
        field = self._editor(content, parameter)
        field.setObjectName(f"parameter:{parameter.place}:{parameter.name}")
        required = self.tr("required") if parameter.required else self.tr("optional")
        field.setAccessibleName(f"{parameter.name}, {parameter.place}, {required}")
        field.setToolTip(tooltip(parameter.description))
        caption.setBuddy(field)
        self._fields[parameter.key] = field
        return caption, field

    def _editor(self, content: QWidget, parameter: Parameter) -> QLineEdit | QComboBox:
        choices = [str(choice) for choice in parameter.schema.enum]
        if parameter.schema.type == "boolean":
            choices = ["true", "false"]
        if choices:
            combo = QComboBox(content)
            combo.setEditable(True)
            combo.addItems(["", *choices])
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentTextChanged.connect(self.changed)
            return combo
        line = QLineEdit(content)
        line.setFont(fixed_font(self.font()))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self.changed)
        return line


def _text(field: QLineEdit | QComboBox) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def _fill(field: QLineEdit | QComboBox, text: str) -> None:
    field.blockSignals(True)
    if isinstance(field, QComboBox):
        field.setCurrentText(text)
    else:
        field.setText(text)
    field.blockSignals(False)
