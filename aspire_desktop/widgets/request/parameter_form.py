"""One field for each parameter of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.text import label
from aspire_desktop.widgets.tones import Tone, set_tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.viewmodels.filter_help import FilterHelp
    from aspire_desktop.widgets.request.arrangement import Share
    from aspire_desktop.widgets.request.editors import Editor
    from aspire_desktop.widgets.request.field_cell import FieldCell
    from aspire_desktop.widgets.request.fields_pane import FieldsPane

#: Filters grow long: they get a line of their own.
_WIDE: Final = frozenset({"$filter"})
#: Short: they share a line.
_NUMBERS: Final = frozenset({"$top", "$skip", "$pageNumber", "$limit"})
#: Declared by most operations and needed by none: kept out of the way.
_ADVANCED: Final = frozenset({"api-version"})
#: More fields than a window has room for; those after them are made when nothing else is to be done.
_AT_ONCE: Final = 16
#: So many of them between two events: a field takes more than a millisecond.
_AT_A_TIME: Final = 8


class ParameterForm(QScrollArea):
    """Fields keyed by place *and* name: one operation may have `api-version` in two places.

    A long form's last fields are made a little later than its first; for who asks they are there at once.
    """

    changed = Signal()
    assistant_requested = Signal()
    chips_toggled = Signal(list)  #: a list of the options whose parts stand under their texts from now on
    wish_changed = Signal()  #: `wanted_height` is another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameterForm")
        self.setAccessibleName(self.tr("Parameters"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take it, and come into sight
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(1)
        self._cells: list[FieldCell] = []
        self._waiting: list[Parameter] = []  #: whose fields are not made yet
        self._given: Mapping[tuple[str, str], str] = {}  #: what they will be filled with
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(lambda: self._make_more(_AT_A_TIME))
        self._pane: FieldsPane | None = None
        self._is_low = False
        self._chipped: set[str] = set()  #: the options whose parts stand under them, of every operation
        self._query_fields: tuple[QueryField, ...] | None = None
        self._operation: Operation | None = None
        self._help: FilterHelp | None = None

    def set_filter_help(self, help_: FilterHelp) -> None:
        """Take what completes and doubts filters; it is made after the first frame."""
        self._help = help_

    def show_chips(self, options: Sequence[str]) -> None:
        """Have each form that is made from now on begin with the parts of these options under them."""
        self._chipped = set(options)

    def values_of(self, field: str) -> Sequence[str]:
        """Return the values that a field, by its path, is known to hold."""
        return () if self._help is None else self._help.values_of(field)

    def show_operation(self, operation: Operation, values: Mapping[tuple[str, str], str]) -> None:
        """Make the fields of `operation` anew, filled with `values`."""
        from aspire_desktop.widgets.look.icons import replace_clear_signs
        from aspire_desktop.widgets.request.fields_pane import FieldsPane

        self._operation, self._query_fields = operation, None
        pane = self._pane = FieldsPane(self)
        self._cells, self._given = [], dict(values)
        self._waiting = sorted(operation.parameters, key=_rank)
        self._make(pane, _AT_ONCE)
        pane.adapt(self.width(), low=self._is_low)
        self._hand_over(pane)
        if not self._cells:
            pane.show_text(self._nothing(pane))
        pane.wish_changed.connect(self.wish_changed)
        pane.wish_changed.connect(self._end_with_line)
        self.setWidget(pane)
        replace_clear_signs(pane)
        self.wish_changed.emit()
        self._later.stop()
        if self._waiting:
            self._later.start()

    def set_low(self, *, low: bool) -> None:
        """Fold away what is not set, because the window is low, or show everything again."""
        self._is_low = low
        if self._pane is not None:
            self._pane.adapt(self.width(), low=low)

    def wanted_height(self) -> int:
        """Return how high the fields want to be, in pixels, at the width that there is."""
        return 0 if self._pane is None else self._pane.wanted_height(self.width())

    def values(self) -> dict[tuple[str, str], str]:
        """Return what was entered; blank fields are left out."""
        texts = {cell.key: cell.editor.text() for cell in self._cells}
        texts |= {parameter.key: self._given.get(parameter.key, "") for parameter in self._waiting}
        return {key: text for key, text in texts.items() if text}

    @property
    def count(self) -> int:
        return len(self._cells) + len(self._waiting)

    @property
    def has_plain_fields(self) -> bool:
        """Say whether there is anything to fill in but what is tucked away as advanced."""
        operation = self._operation
        return operation is not None and any(p.name not in _ADVANCED for p in operation.parameters)

    @property
    def query_fields(self) -> tuple[QueryField, ...]:
        """The fields of the answer's rows, for the query options; read when first asked for."""
        if self._query_fields is None:
            from aspire_desktop.core.odata.fields import query_fields

            operation = self._operation
            self._query_fields = () if operation is None else query_fields(operation.response_schema)
        return self._query_fields

    def cell(self, key: tuple[str, str]) -> FieldCell | None:
        """Return the field of a parameter, with its caption and its problem."""
        if any(parameter.key == key for parameter in self._waiting):
            self._make_more(len(self._waiting))
        return next((cell for cell in self._cells if cell.key == key), None)

    def set_value(self, key: tuple[str, str], text: str) -> None:
        cell = self.cell(key)
        if cell is not None:
            cell.editor.set_text(text)

    def show_problems(
        self, problems: Mapping[tuple[str, str], str], *, is_error: bool = True, is_own: bool = False
    ) -> None:
        """Lay what is wrong beside the fields it is about; what is not named is right.

        Args:
            problems: A sentence for each field, by the parameter's place and name.
            is_error: Whether it is more than a doubt.
            is_own: Whether it was found here and not by the server: then what mends it stays offered.
        """
        if any(parameter.key in problems for parameter in self._waiting):
            self._make_more(len(self._waiting))
        for cell in self._cells:
            text = problems.get(cell.key, "")
            if text:
                cell.show_problem(text, is_error=is_error, repair=cell.own_repair() if is_own else None)
            else:
                self._show_own_problem(cell)
        if self._pane is not None:
            self._pane.keep_needed()

    def focus_first_problem(self) -> None:
        """Go to the first field that has one."""
        for cell in self._cells:
            if cell.note.text():
                self.focus(cell.key)
                return

    def focus(self, key: tuple[str, str]) -> None:
        """Go to the field of a parameter."""
        cell = self.cell(key)
        if cell is not None:
            cell.editor.field().setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(cell.editor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pane is not None and event.size().width() != event.oldSize().width():
            self._pane.adapt(self.width(), low=self._is_low)
        self._end_with_line()

    def _end_with_line(self) -> None:
        """Show whole lines where not all have room, and always the first."""
        if self._pane is not None:
            self.setViewportMargins(0, 0, 0, self.height() - self._pane.whole_lines(self.height()))
            self.setMinimumHeight(self._pane.least_height())

    def _make(self, pane: FieldsPane, count: int) -> list[FieldCell]:
        """Make the next fields, filled; return them."""
        assert self._operation is not None  # noqa: S101 (its parameters wait)
        parameters = self._operation.parameters
        names = [parameter.name for parameter in parameters]
        is_alone = sum(not _is_advanced(parameter) for parameter in parameters) == 1
        due, self._waiting = self._waiting[:count], self._waiting[count:]
        made = [self._cell(pane, p, is_alone=is_alone and not _is_advanced(p)) for p in due]
        for cell in made:
            cell.name(_caption(cell.parameter, is_doubled=names.count(cell.parameter.name) > 1))
            cell.fill(self._given.get(cell.key, ""))
            cell.changed.connect(self._on_cell_changed)
        self._cells += made
        return made

    def _make_more(self, count: int) -> None:
        """Make fields of a form that is shown already."""
        from aspire_desktop.widgets.look.icons import replace_clear_signs

        if self._pane is not None:
            for cell in self._make(self._pane, count):
                self._show_own_problem(cell)
                replace_clear_signs(cell.box)
            self._hand_over(self._pane)
        if not self._waiting:
            self._later.stop()

    def _hand_over(self, pane: FieldsPane) -> None:
        cells = self._cells
        advanced = [cell for cell in cells if _is_advanced(cell.parameter)]
        pane.take([cell for cell in cells if cell not in advanced], advanced)

    def _cell(self, pane: FieldsPane, parameter: Parameter, *, is_alone: bool) -> FieldCell:
        from aspire_desktop.widgets.request.arrangement import Share
        from aspire_desktop.widgets.request.field_cell import FieldCell
        from aspire_desktop.widgets.request.parameter_editor import parameter_editor

        share = Share.NUMBER if parameter.name in _NUMBERS else Share.HALF
        share = Share.WHOLE if is_alone or parameter.name in _WIDE else share
        editor = parameter_editor(parameter, lambda: self.query_fields, self.values_of, pane)
        cell = self._option_cell(parameter, editor, share, pane) or FieldCell(parameter, editor, share, pane)
        if parameter.name in _WIDE:
            cell.add_beside(self._assistant(cell.box))
        return cell

    def _option_cell(
        self, parameter: Parameter, editor: Editor, share: Share, pane: FieldsPane
    ) -> FieldCell | None:
        from aspire_desktop.widgets.request.option_cell import CHIPPED, OptionCell
        from aspire_desktop.widgets.request.query_editor import QueryEditor

        name = parameter.name
        if name not in CHIPPED or not isinstance(editor, QueryEditor):
            return None
        cell = OptionCell(
            parameter, editor, share, pane, fields=lambda: self.query_fields, values_of=self.values_of
        )
        cell.show_chips(shown=name in self._chipped)
        cell.chips_toggled.connect(lambda on: self._on_chips_toggled(name, on))
        return cell

    def _assistant(self, parent: QWidget) -> QWidget:
        button = link_button(
            "queryAssistantButton",
            self.tr("Assistant…"),
            self.tr("Select fields, order and conditions from the fields of the response (Ctrl+J)"),
            parent,
        )
        button.clicked.connect(self.assistant_requested)
        return button

    def _nothing(self, pane: QWidget) -> QWidget:
        text = label(self.tr("This operation has no parameters."), pane)
        set_tone(text, Tone.QUIET)
        return text

    def _show_own_problem(self, cell: FieldCell) -> None:
        """Say what the field itself finds wrong with its text, else what is doubted of it."""
        cell.show_own_problem()
        is_sound_filter = not cell.note.text() and cell.parameter.name == "$filter"
        doubt = self._help.doubt(cell.editor.text()) if self._help is not None and is_sound_filter else None
        if doubt is not None:
            text = self.tr("Note: {doubt}").format(doubt=error_text(doubt.message))
            cell.show_problem(text, is_error=False)

    def _on_chips_toggled(self, option: str, on: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._chipped = self._chipped | {option} if on else self._chipped - {option}
        if self._pane is not None:
            self._pane.adapt(self.width(), low=self._is_low)
        self.chips_toggled.emit(sorted(self._chipped))

    def _on_cell_changed(self) -> None:
        if self._pane is not None:
            self._pane.keep_needed()
        self.changed.emit()


def _is_advanced(parameter: Parameter) -> bool:
    return parameter.name in _ADVANCED and not parameter.required


def _rank(parameter: Parameter) -> int:
    """Return where a parameter stands: wide ones first, numbers last, and after them what is tucked away."""
    if _is_advanced(parameter):
        return 3
    return 0 if parameter.name in _WIDE else 2 if parameter.name in _NUMBERS else 1


def _caption(parameter: Parameter, *, is_doubled: bool) -> str:
    place = f" ({parameter.place})" if is_doubled or parameter.place != "query" else ""
    return f"{parameter.name}{place}{' *' if parameter.required else ''}"
