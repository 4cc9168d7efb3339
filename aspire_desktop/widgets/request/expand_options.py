"""What is wished of the fields that an `$expand` adds: the options inside of its parentheses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from aspire_desktop.core.odata.items import option_inside, with_option
from aspire_desktop.core.odata.parts import is_closed
from aspire_desktop.widgets.dialog_layout import CONTROL_GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.chip_grammar import MakeCell
    from aspire_desktop.widgets.request.field_cell import FieldCell

#: Those that make sense everywhere; others stay as they were typed.  Numbers share a line.
_LISTS: Final = ("$select", "$filter", "$orderby", "$expand")
_NUMBERS: Final = ("$top", "$skip")
_INDENT: Final = 16


class ExpandOptions(QWidget):
    """Each is edited as it is outside: with its chips, and with what is wrong under it."""

    changed = Signal()

    def __init__(
        self,
        typed: str,
        fields: Callable[[], Sequence[QueryField]],
        values_of: Callable[[str], Sequence[str]],
        make_cell: MakeCell,
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields.

        Args:
            typed: What stands in the parentheses.
            fields: Gives those of what is expanded.
            values_of: Gives the values that one of them, by its path, is known to hold.
            make_cell: Makes the field of an option.
            parent: Whose part it is.
        """
        super().__init__(parent)
        self.setObjectName("expandOptions")
        self._typed = typed
        self._fields = fields
        self._values_of = values_of
        self._cells = [self._made(make_cell, option) for option in (*_LISTS, *_NUMBERS)]
        self._begun = {cell.parameter.name: cell.editor.text() for cell in self._cells}
        self._lay_out()
        self.check()

    def text(self) -> str:
        """Return what stands in the parentheses now; what was not changed is as it was typed."""
        now = {cell.parameter.name: cell.editor.text() for cell in self._cells}
        made = self._typed
        # One with an open quote comes last: it would swallow those behind it.
        for name in sorted(now, key=lambda name: not is_closed(now[name])):
            if now[name] != self._begun[name]:
                made = with_option(made, name, now[name])
        return made

    def check(self) -> None:
        """Say anew what is wrong: the fields may be others now."""
        for cell in self._cells:
            cell.show_own_problem()

    def _made(self, make_cell: MakeCell, option: str) -> FieldCell:
        cell = make_cell(option, "expand", self._fields, self._values_of, self)
        cell.name(option)
        cell.fill(option_inside(self._typed, option))
        cell.changed.connect(lambda: self._on_cell_changed(cell))
        return cell

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_INDENT, 0, 0, 0)
        grid.setHorizontalSpacing(CONTROL_GAP)
        grid.setVerticalSpacing(CONTROL_GAP // 2)
        for place, cell in enumerate(self._cells):
            is_number = cell.parameter.name in _NUMBERS
            row = min(place, len(_LISTS))
            column = 2 * (place - row)
            grid.addWidget(cell.caption, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell.box, row, column + 1, 1, 1 if is_number else 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _on_cell_changed(self, cell: FieldCell) -> None:
        cell.show_own_problem()
        self.changed.emit()
