"""The field of a filter, with its conditions under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from aspire_desktop.widgets.buttons import icon_button
from aspire_desktop.widgets.request.condition_chips import ConditionChips
from aspire_desktop.widgets.request.field_cell import FieldCell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.core.openapi.parameter import Parameter
    from aspire_desktop.widgets.request.arrangement import Share
    from aspire_desktop.widgets.request.query_editor import QueryEditor


class FilterCell(FieldCell):
    """Text and conditions are one: what is done to a condition is typed into the text, and can be undone."""

    conditions_toggled = Signal(bool)

    def __init__(  # noqa: PLR0913 (a field's own four, and what helps with a filter)
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
        self._line = editor.line
        self._chips = ConditionChips(fields, values_of, self.box)
        self.add_under(self._chips)
        self._button = icon_button(
            "conditionsButton", "filter", self.tr("Show the filter's conditions one by one"), self.box
        )
        self._button.setCheckable(True)
        self._button.toggled.connect(self._on_button_toggled)
        self.add_beside(self._button)
        editor.changed.connect(lambda: self._chips.show_text(editor.text()))
        self._chips.text_changed.connect(self._on_chips_text_changed)
        self._chips.place_wished.connect(self._on_chips_place_wished)
        self._chips.left.connect(lambda: self._line.setFocus(Qt.FocusReason.OtherFocusReason))

    def fill(self, text: str) -> None:
        super().fill(text)
        self._chips.show_text(self.editor.text())

    def show_conditions(self, *, shown: bool) -> None:
        """Show them, or leave the room to others; nobody is told of it."""
        self._button.blockSignals(True)
        self._button.setChecked(shown)
        self._button.blockSignals(False)
        self._chips.set_on(on=shown)

    def _on_button_toggled(self, on: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Show the conditions; where there are none yet, begin the first."""
        self._chips.set_on(on=on)
        if on and self._chips.has_none:
            self._chips.add()
        self.conditions_toggled.emit(on)

    def _on_chips_text_changed(self, text: str) -> None:
        self._line.selectAll()
        self._line.insert(text) if text else self._line.del_()

    def _on_chips_place_wished(self, start: int, end: int) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.setSelection(start, end - start)
