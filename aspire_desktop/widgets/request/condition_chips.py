"""A filter's conditions as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.odata.conditions import (
    Condition,
    added_place,
    conditions,
    with_added,
    with_condition,
    with_joint,
    without,
)
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.widgets.request.chip import Piece
from aspire_desktop.widgets.request.chip_grammar import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.chip_grammar import Write
    from aspire_desktop.widgets.request.piece_editor import PieceEditor


class Conditions(QObject):
    """What `and` and `or` join; they have an order only among themselves, and stay where they are."""

    can_move = False
    adds_on = False

    def __init__(
        self,
        fields: Callable[[], Sequence[QueryField]],
        values_of: Callable[[str], Sequence[str]],
        parent: QObject,
    ) -> None:
        """Args: values_of: Returns the values that a field, by its path, is known to hold."""
        super().__init__(parent)
        self._fields = fields
        self._values_of = values_of
        self.words = Words(
            "condition",
            self.tr("+ Condition"),
            self.tr("Add a condition to the filter"),
            self.tr("Remove the condition (Delete)"),
            self.tr("This filter has too many conditions to show one by one."),
        )

    def pieces(self, text: str) -> list[Piece]:
        return [
            Piece.of(one, self._said(one), is_plain=one.row is not None, joint=one.joint)
            for one in conditions(text, self._fields())
        ]

    def editor(self, text: str, place: int | None, parent: QWidget) -> tuple[PieceEditor, Write]:
        from aspire_desktop.widgets.request.filter_row import FilterRowEditor

        fields = self._fields()
        row = None if place is None else conditions(text, fields)[place].row
        editor = FilterRowEditor(fields, row, parent, self._values_of)

        def write(text: str, place: int | None) -> str:
            if place is None:
                return with_added(text, fields, editor.row())
            return with_condition(text, fields, place, editor.row())

        return editor, write

    def added_place(self, text: str) -> int:
        return added_place(text, self._fields())

    def without(self, text: str, place: int) -> str:
        return without(text, self._fields(), place)

    def joined(self, text: str, place: int) -> str:
        return with_joint(text, self._fields(), place)

    def moved(self, text: str, place: int, to: int) -> str:
        del place, to
        return text

    def _said(self, one: Condition) -> str:
        row = one.row
        if row is None:
            return one.text or self.tr("Condition")
        comparison = error_text(row.operator.label)
        if not row.operator.takes_value:
            return self.tr("{field} {comparison}").format(field=row.field, comparison=comparison)
        return self.tr("{field} {comparison} {value}").format(
            field=row.field, comparison=comparison, value=row.value or "…"
        )
