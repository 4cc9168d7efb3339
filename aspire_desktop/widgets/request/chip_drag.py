"""A chip that is dragged among the others, and where it would come to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 3  #: of the line between two chips, in pixels


class ChipDrag:
    """Knows in which text a chip was taken up: in another one it is not let go."""

    def __init__(self, chips: Sequence[QWidget], parent: QWidget) -> None:
        """Args: chips: Those of now, in the order in which they are read."""
        self._chips = chips
        self._parent = parent
        self._mark = _Mark(parent)
        self._taken: tuple[str, int] | None = None

    def hold(self, text: str, place: int, on_screen: QPoint) -> None:
        """Show where the chip of `place` would come to stand."""
        if self._taken is None:
            self._taken = (text, place)
        if self._taken == (text, place):
            before = self._place_at(on_screen)
            is_last = before == len(self._chips)
            self._mark.show_at(self._chips[before - is_last], is_behind=is_last)

    def let_go(self, text: str, on_screen: QPoint) -> tuple[int, int] | None:
        """Return from where to where it goes; None where there is nothing to move any more."""
        taken = self._taken
        self.cancel()
        if taken is None or taken[0] != text:
            return None
        to = self._place_at(on_screen)
        return taken[1], to - (to > taken[1])

    def cancel(self) -> None:
        self._taken = None
        self.hide_mark()

    def hide_mark(self) -> None:
        self._mark.hide()

    def _place_at(self, on_screen: QPoint) -> int:
        """Return before which chip a point is, as one reads."""
        point = self._parent.mapFromGlobal(on_screen)
        boxes = [chip.geometry() for chip in self._chips]
        return sum(
            box.bottom() < point.y() or (box.top() <= point.y() and box.center().x() < point.x())
            for box in boxes
        )


class _Mark(QWidget):
    """A line over the gap before or behind a chip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropMark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.setAutoFillBackground(True)
        self.hide()

    def show_at(self, chip: QWidget, *, is_behind: bool) -> None:
        box = chip.geometry()
        left = box.right() + 1 if is_behind else box.left() - _WIDTH
        self.setGeometry(max(0, left), box.top(), _WIDTH, box.height())
        self.raise_()
        self.show()
