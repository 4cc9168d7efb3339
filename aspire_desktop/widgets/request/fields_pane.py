"""What the fields of a form stand on: it moves them to where they have room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aspire_desktop.widgets.look.heights import grown
from aspire_desktop.widgets.request.arrangement import Share, arrange
from aspire_desktop.widgets.request.fold_links import FoldLinks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.widgets.request.arrangement import Arrangement
    from aspire_desktop.widgets.request.field_cell import FieldCell

#: A card narrower than this has one column of fields.
_ONE_COLUMN: Final = 460
_CARD_EDGES: Final = 2
_GAP: Final = 12
_MARGINS: Final = (16, 10, 12, 4)
_LOW_MARGINS: Final = (16, 6, 12, 2)
#: A field, and a line that is said under it; conditions may stand there too.
_MOST_OF_FIRST: Final = 60
_LINE_GAP: Final = 6
_LOW_LINE_GAP: Final = 4
#: Four numbers share a line where each has room for so many digits and for the sign that clears it.
_NUMBER_DIGITS: Final = 7
_CLEAR_SIGN: Final = 30


class FieldsPane(QWidget):
    """Fields are made once and moved: what was typed stays, the focus stays, and can be undone."""

    wish_changed = Signal()  #: another height is wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain: Sequence[FieldCell] = ()
        self._advanced: Sequence[FieldCell] = ()
        self._kept: set[tuple[str, str]] = set()
        self._is_low = self._is_unfolded = False
        self._room = 0
        self._laid: object = None
        self._links = FoldLinks(self)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._links.fold_requested.connect(self._on_links_fold_requested)
        self._links.advanced_toggled.connect(self._on_links_advanced_toggled)

    def take(self, plain: Sequence[FieldCell], advanced: Sequence[FieldCell]) -> None:
        """Take the fields that were made on this pane so far, in the order in which they are read."""
        self._plain, self._advanced = plain, advanced
        is_set = any(cell.editor.text() for cell in advanced)
        self._links.check_advanced(checked=is_set or self._links.is_checked)
        self._fold_again()

    def show_text(self, text: QWidget) -> None:
        """Say something where there are no fields."""
        self._column.insertWidget(0, text)

    def adapt(self, room: int, *, low: bool) -> None:
        """Lay the fields out for a width in pixels, and fold what is not set away where it is low."""
        self._room = room
        if low != self._is_low:
            self._is_low, self._is_unfolded = low, False
            self._fold_again()
        else:
            self._lay_out()

    def wanted_height(self, width: int) -> int:
        """Return how high the fields want to be, in pixels, at that width."""
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

    def whole_lines(self, room: int) -> int:
        """Return how much of a room, in pixels, shows whole lines: the edge of one more would say nothing."""
        ends = self._line_ends()
        if not ends or ends[-1] <= room:
            return room
        return max((end for end in ends if end <= room), default=room)

    def least_height(self) -> int:
        """Return how high the first line is with what is said under it, in pixels."""
        most = grown(_MOST_OF_FIRST, self.fontMetrics())
        return min([most, *self._line_ends()[:1]]) if self._plain else 1

    def _line_ends(self) -> list[int]:
        """Return where each line of fields ends, from the top in pixels."""
        heights: dict[int, int] = {}
        for place in range(self._grid.count()):
            item, position = self._grid.itemAt(place), self._grid.getItemPosition(place)
            if item is not None and isinstance(position, tuple):  # row, column, and how many of each
                row = position[0]
                heights[row] = max(heights.get(row, 0), item.sizeHint().height())
        end = self._column.contentsMargins().top() - self._grid.verticalSpacing()
        return [end := end + self._grid.verticalSpacing() + heights[row] for row in sorted(heights)]

    def keep_needed(self) -> None:
        """Bring back into sight what has come to matter; nothing goes away while one types."""
        needed = {cell.key for cell in (*self._plain, *self._advanced) if cell.is_needed}
        if needed - self._kept:
            self._kept |= needed
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.wish_changed.emit()
        return super().event(event)

    def _fold_again(self) -> None:
        """Decide anew which fields matter: those of the first line always do."""
        first = arrange([cell.share for cell in self._plain], is_narrow=False, numbers_per_line=4)
        on_first = {c.key for c, spot in zip(self._plain, first.spots, strict=True) if not spot.row}
        cells = (*self._plain, *self._advanced)
        self._kept = on_first | {cell.key for cell in cells if cell.is_needed}
        self._lay_out()

    def _arrangement(self, cells: Sequence[FieldCell], *, is_dense: bool) -> Arrangement:
        numbers = [cell for cell in self._plain if cell.share is Share.NUMBER]
        captions = sum(cell.caption.sizeHint().width() for cell in numbers)
        digits = _NUMBER_DIGITS * self.fontMetrics().horizontalAdvance("0") + _CLEAR_SIGN
        room = self._room - _MARGINS[0] - _MARGINS[2] - 7 * _GAP
        return arrange(
            [cell.share for cell in cells],
            is_narrow=0 < self._room < grown(_ONE_COLUMN, self.fontMetrics()) - _CARD_EDGES,
            numbers_per_line=4 if room >= captions + 4 * digits else 2,
            is_dense=is_dense,
        )

    def _lay_out(self) -> None:
        """Move the fields where their places are others than they were."""
        whole = self._arrangement(self._plain, is_dense=False)
        kept = [cell for cell in self._plain if cell.key in self._kept]
        dense = self._arrangement(kept, is_dense=True)
        can_fold = self._is_low and dense.rows < whole.rows
        is_folded = can_fold and not self._is_unfolded
        shown, arranged = (kept, dense) if is_folded else (list(self._plain), whole)
        opens = self._links.is_checked and not is_folded
        advanced = [cell for cell in self._advanced if opens or cell.key in self._kept]
        keys, count = [cell.key for cell in (*shown, *advanced)], len(self._plain) + len(self._advanced)
        state = (arranged, keys, count, can_fold, is_folded, self._is_low)
        if state == self._laid:
            return
        self._laid = state
        self._links.show_fold(len(self._plain) - len(kept) if can_fold else 0, is_folded=is_folded)
        self._links.offer_advanced(offered=bool(self._advanced) and not is_folded)
        self._column.setContentsMargins(*(_LOW_MARGINS if self._is_low else _MARGINS))
        self._grid.setVerticalSpacing(_LOW_LINE_GAP if self._is_low else _LINE_GAP)
        self._clear_grid()
        self._place(shown, arranged)
        self._place_advanced(advanced, arranged)

    def _clear_grid(self) -> None:
        for cell in (*self._plain, *self._advanced):
            self._grid.removeWidget(cell.caption)
            self._grid.removeWidget(cell.box)
        self._grid.removeWidget(self._links)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)

    def _place(self, shown: Sequence[FieldCell], arranged: Arrangement) -> None:
        for column in range(1, arranged.columns, 2):
            self._grid.setColumnStretch(column, 1)
        for cell, spot in zip(shown, arranged.spots, strict=True):
            self._put(cell, spot.row, spot.column, spot.span)
        for cell in self._plain:
            cell.set_shown(shown=cell in shown)
        free = arranged.free
        self._links.setVisible(not self._links.is_empty)
        if not self._links.is_empty:
            self._grid.addWidget(self._links, free.row, free.column, 1, free.span)

    def _place_advanced(self, advanced: Sequence[FieldCell], arranged: Arrangement) -> None:
        first = max(arranged.rows, arranged.free.row + 1)
        places = arrange(
            [cell.share for cell in advanced], is_narrow=arranged.columns < 8, numbers_per_line=2
        )
        for cell, spot in zip(advanced, places.spots, strict=True):
            self._put(cell, first + spot.row, spot.column, spot.span)
        for cell in self._advanced:
            cell.set_shown(shown=cell in advanced)

    def _put(self, cell: FieldCell, row: int, column: int, span: int) -> None:
        self._grid.addWidget(cell.caption, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell.box, row, column + 1, 1, span)

    def _on_links_fold_requested(self, fold: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._is_unfolded = not fold
        self._fold_again()

    def _on_links_advanced_toggled(self) -> None:
        self._lay_out()
