"""How large a message is, and where over the work it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QBoxLayout

from aspire_desktop.widgets.focus_place import focus_rect
from aspire_desktop.widgets.look.heights import grown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from aspire_desktop.widgets.wrapped_text import WrappedText

_WIDEST: Final = 600  #: with the usual text size
_LEAST_HEIGHT: Final = 44
_AROUND: Final = 12  #: between the message and the edges of the work
_MARGINS: Final = (14, 8, 8, 8)
_SPACING: Final = 10
_BETWEEN: Final = 6  #: the lines of one column, or two buttons
#: So many letters a line can be read at ease; where buttons leave less, they stand below the text.
_LEAST_LETTERS: Final = 36

_Direction = QBoxLayout.Direction
_Shown = TypeVar("_Shown", bound="QWidget")


class _Size(NamedTuple):
    """How large a message is; `texts` are laid out `room` wide, each at most so high."""

    width: int
    height: int
    room: int
    texts: list[tuple[WrappedText, int]]


class MessagePlace:
    """At most 600 pixels wide, more with a larger text, and as high as its text needs.

    It is never beyond the work, and never over the focus.
    """

    def __init__(
        self,
        bar: QWidget,
        texts: Sequence[WrappedText],
        buttons: Sequence[QWidget],
        ends: Sequence[QWidget],
    ) -> None:
        """Args: ends: The sign before the text, and what stands after the buttons."""
        self._bar = bar
        self._texts = texts
        self._buttons = buttons
        self._ends = ends
        #: What the message is laid over; the whole parent where nothing is named.
        self.work: QWidget | None = None
        self.lines = QBoxLayout(_Direction.TopToBottom)
        self.lines.setSpacing(2)
        self.row = QBoxLayout(_Direction.LeftToRight)
        self.row.setSpacing(_BETWEEN)
        self.body = QBoxLayout(_Direction.LeftToRight)
        self._fill(texts, buttons, ends)

    def place(self) -> None:
        """Measure the message and move it; nothing else moves."""
        parent = self._bar.parentWidget()
        if parent is None:
            return
        area = self._area(parent)
        width, height = self._measure(area)
        rect = QRect(area.right() - width + 1, area.bottom() - height + 1, width, height)
        self._bar.setGeometry(_beside(rect, focus_rect(parent, self._bar), area))
        self._bar.raise_()

    def _fill(
        self, texts: Sequence[WrappedText], buttons: Sequence[QWidget], ends: Sequence[QWidget]
    ) -> None:
        self.lines.addStretch(1)
        for text in texts:
            self.lines.addWidget(text)
        self.lines.addStretch(1)
        self.row.addStretch(1)
        for button in buttons:
            self.row.addWidget(button)
        self.body.setSpacing(_SPACING)
        self.body.addLayout(self.lines, 1)
        self.body.addLayout(self.row)
        whole = QBoxLayout(_Direction.LeftToRight, self._bar)
        whole.setContentsMargins(*_MARGINS)
        whole.setSpacing(_SPACING)
        whole.addWidget(ends[0])
        whole.addLayout(self.body, 1)
        for end in ends[1:]:
            whole.addWidget(end)

    def _area(self, parent: QWidget) -> QRect:
        work = self.work or parent
        corner = work.mapTo(parent, QPoint()) if work is not parent else QPoint()
        return QRect(corner, work.size()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)

    def _measure(self, area: QRect) -> tuple[int, int]:
        """Return width and height, with the texts laid out for them: the buttons beside or below them.

        Only what was decided for is laid out.  Another height that a text takes in between has the layout ask
        for a place once more, without end.
        """
        beside = self._size(area, is_beside=True)
        below = self._size(area, is_beside=False)
        is_beside = not _shown(self._buttons) or (
            beside is not None and beside.height <= (below or beside).height
        )
        chosen = beside if is_beside else below
        self.body.setDirection(_Direction.LeftToRight if is_beside else _Direction.TopToBottom)
        if chosen is None:
            return area.width(), _LEAST_HEIGHT
        for text, height in chosen.texts:
            text.fit(chosen.room, height)
        return chosen.width, chosen.height

    def _size(self, area: QRect, *, is_beside: bool) -> _Size | None:
        """Return the size with the buttons there; None where the text could not be read."""
        ends, buttons = _shown(self._ends), _shown(self._buttons)
        fixed = sum(_wide(end) + _SPACING for end in ends) + _MARGINS[0] + _MARGINS[2]
        acts = sum(_wide(button) + _BETWEEN for button in buttons) - (_BETWEEN if buttons else 0)
        beside = acts + _SPACING if is_beside and buttons else 0
        widest = max(text.widest() for text in _shown(self._texts))
        most = grown(_WIDEST, self._bar.fontMetrics())
        width = min(most, area.width(), fixed + max(widest + beside, acts))
        room = width - fixed - beside
        if is_beside and buttons and room < min(widest, self._readable()):
            return None
        tall = max((_tall(button) for button in buttons), default=0)
        below = tall + _SPACING if buttons and not is_beside else 0
        texts, text = self._heights(room, area.height() - below - _MARGINS[1] - _MARGINS[3])
        content = max(text, tall if beside else 0, *(_tall(end) for end in ends)) + below
        return _Size(width, max(_LEAST_HEIGHT, content + _MARGINS[1] + _MARGINS[3]), room, texts)

    def _heights(self, width: int, most: int) -> tuple[list[tuple[WrappedText, int]], int]:
        """Return each text with the height that it may take at most, and what all of them take."""
        texts, height, line = [], 0, self._bar.fontMetrics().lineSpacing()
        for text in _shown(self._texts):
            left = max(line, most - height - 2)
            texts.append((text, left))
            height += (2 if height else 0) + min(text.height_at(width), left)
        return texts, height

    def _readable(self) -> int:
        return self._bar.fontMetrics().averageCharWidth() * _LEAST_LETTERS


def _beside(rect: QRect, focus: QRect, area: QRect) -> QRect:
    """Return `rect`, or a place above it where it would hide the focus."""
    if not rect.intersects(focus):
        return rect
    above = QRect(rect)
    above.moveBottom(focus.top() - _AROUND)
    if above.top() < area.top():
        above.moveTop(area.top())
    return rect if above.intersects(focus) else above


def _shown(parts: Sequence[_Shown]) -> list[_Shown]:
    return [part for part in parts if not part.isHidden()]


def _wide(widget: QWidget) -> int:
    return max(widget.sizeHint().width(), widget.minimumWidth())


def _tall(widget: QWidget) -> int:
    return max(widget.sizeHint().height(), widget.minimumHeight())
