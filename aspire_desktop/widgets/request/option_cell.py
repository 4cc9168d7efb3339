"""The field of a query option, with the parts of its text under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from aspire_desktop.core.openapi.parameter import Parameter
from aspire_desktop.core.openapi.references import References
from aspire_desktop.core.openapi.schema import Schema
from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.request.arrangement import Share
from aspire_desktop.widgets.request.field_cell import FieldCell
from aspire_desktop.widgets.request.query_editor import QueryEditor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QToolButton, QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.chip_grammar import Grammar
    from aspire_desktop.widgets.request.chips import Chips

#: The options that have parts, each with the sign of its button.
_SIGNS: Final = {"$filter": "filter", "$select": "columns", "$orderby": "order", "$expand": "branch"}
CHIPPED: Final = frozenset(_SIGNS)


class OptionCell(FieldCell):
    """Text and chips are one: what is done to a chip is typed into the text, and can be undone."""

    chips_toggled = Signal(bool)

    def __init__(  # noqa: PLR0913 (a field's own four, and what helps with an option)
        self,
        parameter: Parameter,
        editor: QueryEditor,
        share: Share,
        parent: QWidget,
        *,
        fields: Callable[[], Sequence[QueryField]],
        values_of: Callable[[str], Sequence[str]],
    ) -> None:
        """Args: values_of: Returns the values that a field, by its path, is known to hold."""
        super().__init__(parameter, editor, share, parent)
        self._query = editor
        self._own_share = share
        self._fields = fields
        self._values_of = values_of
        self._chips: Chips | None = None  # made when they are first wished
        self._button = self._make_button()
        self.add_beside(self._button)
        editor.changed.connect(self._show_text)

    def fill(self, text: str) -> None:
        super().fill(text)
        self._show_text()

    def show_chips(self, *, shown: bool) -> None:
        """Show them on a line of their own, or leave the room to others; nobody is told of it."""
        self._button.blockSignals(True)
        self._button.setChecked(shown)
        self._button.blockSignals(False)
        self.share = Share.WHOLE if shown else self._own_share
        if shown or self._chips is not None:
            self._made().set_on(on=shown)

    def _make_button(self) -> QToolButton:
        option = self.parameter.name
        hint = self.tr("Show the fields of {option} one by one").format(option=option)
        if option == "$filter":
            hint = self.tr("Show the filter's conditions one by one")
        name = "conditionsButton" if option == "$filter" else f"chipsButton:{option}"
        button = icon_button(name, _SIGNS[option], hint, self.box)
        button.setCheckable(True)
        button.toggled.connect(self._on_button_toggled)
        return button

    def _made(self) -> Chips:
        """Return the chips."""
        if self._chips is None:
            from aspire_desktop.widgets.request.chips import Chips

            chips = self._chips = Chips(self._grammar(), self.box)
            self.add_under(chips)
            chips.text_changed.connect(self._query.rewrite)
            chips.place_wished.connect(self._on_chips_place_wished)
            chips.left.connect(lambda: self._query.line.setFocus(Qt.FocusReason.OtherFocusReason))
            chips.show_text(self.editor.text())
        return self._chips

    def _grammar(self) -> Grammar:
        if self.parameter.name == "$filter":
            from aspire_desktop.widgets.request.condition_chips import Conditions

            return Conditions(self._fields, self._values_of, self)
        from aspire_desktop.widgets.request.item_chips import Items

        return Items(self.parameter.name, self._fields, self._values_of, free_cell, self)

    def _show_text(self) -> None:
        if self._chips is not None:
            self._chips.show_text(self.editor.text())

    def _on_button_toggled(self, on: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Show the chips; where there are none yet, begin the first."""
        self.show_chips(shown=on)
        self.chips_toggled.emit(on)
        if on and self._made().has_none:
            self._made().add()

    def _on_chips_place_wished(self, start: int, end: int) -> None:
        self._query.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._query.line.setSelection(start, end - start)


def free_cell(
    option: str,
    name: str,
    fields: Callable[[], Sequence[QueryField]],
    values_of: Callable[[str], Sequence[str]],
    parent: QWidget,
) -> FieldCell:
    """Return the field of an option that stands for itself: inside of another, or in a dialog.

    Args:
        option: E.g. ``$top``.
        name: What the name of its line begins with, e.g. ``expand``.
        fields: Gives those that it can name.
        values_of: Gives the values that a field, by its path, is known to hold.
        parent: What it stands on.
    """
    parameter = Parameter(name, option, required=False, schema=Schema({}, References({})))
    editor = QueryEditor(f"{name}:{option}", option, fields, values_of, parent)
    if option not in CHIPPED:
        return FieldCell(parameter, editor, Share.NUMBER, parent)
    return OptionCell(parameter, editor, Share.WHOLE, parent, fields=fields, values_of=values_of)
