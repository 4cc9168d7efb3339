"""The field of a filter, with its conditions under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

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
        add = icon_button("addConditionChip", "add", self.tr("Add a condition"), self.box)
        add.clicked.connect(self._chips.add)
        self.add_beside(add)
        editor.changed.connect(lambda: self._chips.show_text(editor.text()))
        self._chips.text_changed.connect(self._on_chips_text_changed)
        self._chips.place_wished.connect(self._on_chips_place_wished)
        self._chips.left.connect(lambda: self._line.setFocus(Qt.FocusReason.OtherFocusReason))

    def fill(self, text: str) -> None:
        super().fill(text)
        self._chips.show_text(self.editor.text())

    def _on_chips_text_changed(self, text: str) -> None:
        self._line.selectAll()
        self._line.insert(text) if text else self._line.del_()

    def _on_chips_place_wished(self, start: int, end: int) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.setSelection(start, end - start)
