"""The items of a `$select`, an `$orderby` or an `$expand` as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.core.odata.fields import choices
from aspire_desktop.core.odata.items import (
    Entry,
    Item,
    added_place,
    items,
    moved,
    with_added,
    with_entry,
    without,
)
from aspire_desktop.core.odata.paths import members
from aspire_desktop.widgets.request.chip import Piece
from aspire_desktop.widgets.request.chip_grammar import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.chip_grammar import MakeCell, Write
    from aspire_desktop.widgets.request.expand_options import ExpandOptions
    from aspire_desktop.widgets.request.piece_editor import PieceEditor

_STEMS: Final = {"$select": "selectItem", "$orderby": "orderItem", "$expand": "expandItem"}


class Items(QObject):
    """What commas divide: fields, each with its direction or with what is wished of its own fields."""

    can_move = True

    def __init__(
        self,
        option: str,
        fields: Callable[[], Sequence[QueryField]],
        values_of: Callable[[str], Sequence[str]],
        make_cell: MakeCell,
        parent: QObject,
    ) -> None:
        """Make the grammar of an option.

        Args:
            option: One of those that are lists, e.g. ``$select``.
            fields: Gives those that it can name.
            values_of: Gives the values that a field, by its path, is known to hold.
            make_cell: Makes the field of an option inside of this one.
            parent: Whose it is.
        """
        super().__init__(parent)
        self._option = option
        self._fields = fields
        self._values_of = values_of
        self._make_cell = make_cell
        self.adds_on = option == "$select"  # the others have more to choose than a name
        self.words = Words(
            _STEMS[option],
            self.tr("+ Field"),
            self.tr("Add a field to {option}").format(option=option),
            self.tr("Remove the field (Delete)"),
            self.tr("This list is too long to be shown field by field."),
        )

    def pieces(self, text: str) -> list[Piece]:
        return [
            Piece.of(one, self._said(one), is_plain=one.entry is not None)
            for one in items(self._option, text, self._fields())
        ]

    def editor(self, text: str, place: int | None, parent: QWidget) -> tuple[PieceEditor, Write]:
        from aspire_desktop.widgets.request.item_row import ItemRowEditor

        option, fields = self._option, self._fields()
        found = items(option, text, fields)
        entry = None if place is None else found[place].entry
        others = {one.entry.path for one in found if one.entry is not None and one.entry is not entry}
        free = [choice for choice in choices(option, fields) if choice[0] not in others]
        editor = ItemRowEditor(option, free, entry or Entry(""), self._inside, parent)

        def write(text: str, place: int | None) -> str:
            if place is None:
                return with_added(option, text, editor.entry())
            return with_entry(option, text, place, editor.entry())

        return editor, write

    def added_place(self, text: str) -> int:
        return added_place(text)

    def without(self, text: str, place: int) -> str:
        return without(text, place)

    def joined(self, text: str, place: int) -> str:
        del place
        return text

    def moved(self, text: str, place: int, to: int) -> str:
        return moved(text, place, to)

    def _said(self, one: Item) -> str:
        entry = one.entry
        if entry is None or not one.text:
            return one.text or self.tr("Field")
        if self._option == "$orderby" and entry.is_descending:
            return self.tr("{field}, descending").format(field=entry.path)
        if self._option == "$orderby":
            return self.tr("{field}, ascending").format(field=entry.path)
        if entry.options:
            return self.tr("{field} with {options}").format(field=entry.path, options=entry.options)
        return entry.path

    def _inside(self, options: str, path: Callable[[], str], parent: QWidget) -> ExpandOptions:
        """Return what edits the options of what is at `path`, which may be another one the next time."""
        from aspire_desktop.widgets.request.expand_options import ExpandOptions

        return ExpandOptions(
            options,
            lambda: members(path(), self._fields()),
            lambda inner: self._values_of(f"{path()}/{inner}"),
            self._make_cell,
            parent,
        )
