"""What is selected of a text that is not in memory as a whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.lines import Lines

#: A line and a column, both from 0.
Place: TypeAlias = tuple[int, int]

_WORD: Final = re.compile(r"\w+|\s+|[^\w\s]")
_STEP: Final = 5_000
_KEY: Final = Qt.Key


class TextSelection:
    """From the anchor to the caret, whichever comes first."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.anchor: Place = (0, 0)
        self.caret: Place = (0, 0)

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret

    def go(self, place: Place, *, keep_anchor: bool) -> None:
        self.caret = place
        if not keep_anchor:
            self.anchor = place

    def select(self, anchor: Place, caret: Place) -> None:
        self.anchor, self.caret = anchor, caret

    def select_all(self) -> None:
        last = max(0, self._lines.count - 1)
        self.select((0, 0), (last, len(self._line(last))))

    def select_word(self, place: Place) -> None:
        line, column = place
        for match in _WORD.finditer(self._line(line)):
            if match.start() <= column < match.end():
                self.select((line, match.start()), (line, match.end()))
                return

    def range_in(self, line: int, length: int) -> tuple[int, int] | None:
        """Return the selected columns of a line, or None."""
        first, last = sorted((self.anchor, self.caret))
        if first == last or not first[0] <= line <= last[0]:
            return None
        return (first[1] if line == first[0] else 0, last[1] if line == last[0] else length + 1)

    def text(self) -> str:
        """Return what is selected; it may take a while."""
        (first, start), (last, stop) = sorted((self.anchor, self.caret))
        parts: list[str] = []
        for number in range(first, last + 1, _STEP):
            parts += self._lines.lines(number, min(number + _STEP, last + 1))
        if not parts:
            return ""
        parts[-1] = parts[-1][:stop]
        parts[0] = parts[0][start:]
        return "\n".join(parts)

    def move(self, event: QKeyEvent, page: int) -> bool:
        """Move the caret as a key says, and return whether it was such a key."""
        place = self._moved(event, page)
        if place is None:
            return False
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.go(place, keep_anchor=keep)
        return True

    def _moved(self, event: QKeyEvent, page: int) -> Place | None:
        line, column = self.caret
        last = max(0, self._lines.count - 1)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        whole = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        steps = {_KEY.Key_Up: -1, _KEY.Key_Down: 1, _KEY.Key_PageUp: -page, _KEY.Key_PageDown: page}
        key = Qt.Key(event.key())
        if key in steps and not whole:
            target = min(max(0, line + steps[key]), last)
            return target, min(column, len(self._line(target)))
        if key == _KEY.Key_Home:
            return (0, 0) if whole else (line, 0)
        if key == _KEY.Key_End:
            target = last if whole else line
            return target, len(self._line(target))
        if key in (_KEY.Key_Left, _KEY.Key_Right):
            return self._sideways(key, word=whole or event.matches(QKeySequence.StandardKey.MoveToNextWord))
        return None

    def _sideways(self, key: Qt.Key, *, word: bool) -> Place:
        line, column = self.caret
        text = self._line(line)
        if key == _KEY.Key_Right:
            if column >= len(text):
                return (line + 1, 0) if line + 1 < self._lines.count else self.caret
            ends = [m.end() for m in _WORD.finditer(text) if m.end() > column] if word else [column + 1]
            return line, ends[0]
        if column == 0:
            return (line - 1, len(self._line(line - 1))) if line else self.caret
        starts = [m.start() for m in _WORD.finditer(text) if m.start() < column] if word else [column - 1]
        return line, starts[-1]

    def _line(self, number: int) -> str:
        return "".join(self._lines.lines(number, number + 1))
