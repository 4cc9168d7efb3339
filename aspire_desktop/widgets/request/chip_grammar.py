"""How the text of one query option falls into parts, and how these are edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.core.odata.fields import QueryField
    from aspire_desktop.widgets.request.chip import Piece
    from aspire_desktop.widgets.request.field_cell import FieldCell
    from aspire_desktop.widgets.request.piece_editor import PieceEditor

    #: Writes what an editor holds into a place of a text; None stands for a part more.
    Write = Callable[[str, int | None], str]
    #: Makes the field of an option inside of another: its name, the name of its line, the fields that it
    #: can name, the values of each, and what it stands on.  A chip's editor has such fields, each with chips.
    MakeCell = Callable[
        [str, str, Callable[[], Sequence[QueryField]], Callable[[str], Sequence[str]], QWidget], FieldCell
    ]


@dataclass(frozen=True, slots=True)
class Words:
    """What chips of one kind are called; `stem` begins the names of their widgets, e.g. ``condition``."""

    stem: str
    add: str
    add_hint: str
    remove_hint: str
    too_many: str


class Grammar(Protocol):
    """One for conditions, which words join, and one for lists, which commas divide."""

    @property
    def words(self) -> Words: ...

    @property
    def can_move(self) -> bool:
        """Whether the order of the parts is free."""
        ...

    @property
    def adds_on(self) -> bool:
        """Whether Enter in a new part begins the next one."""
        ...

    def pieces(self, text: str) -> Sequence[Piece]: ...

    def editor(self, text: str, place: int | None, parent: QWidget) -> tuple[PieceEditor, Write]:
        """Return an editor for a part, for a new one where `place` is None, and what writes it."""
        ...

    def added_place(self, text: str) -> int:
        """Return the place that a new part gets."""
        ...

    def without(self, text: str, place: int) -> str: ...

    def joined(self, text: str, place: int) -> str:
        """Return the text with the other word before a part."""
        ...

    def moved(self, text: str, place: int, to: int) -> str: ...
