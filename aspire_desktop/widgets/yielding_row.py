"""A row of widgets that gives way in a known order, and breaks into lines where even that is too little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

_LINE_GAP: Final = 4
#: Qt cuts a text that is exactly as wide as its room.
_SLACK: Final = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One widget of a row.

    Attributes:
        gap: The pixels before it.
        starts: A line may break before it.
        pushes: It and what follows stand at the right end.
    """

    widget: QWidget
    gap: int = 8
    starts: bool = False
    pushes: bool = False


@dataclass(frozen=True, slots=True)
class Concession:
    """One step of giving way: a widget becomes as narrow as `least`, empty for not being there at all.

    Attributes:
        least: A text as wide as the widget has to stay.
        whole: There is nothing between the two: half of it would say nothing.
        is_last_resort: Another line is better, where that is enough.
    """

    widget: QWidget
    least: str = ""
    whole: bool = False
    is_last_resort: bool = False


class YieldingRow(QWidget):
    """Nothing overlaps and nothing is cut, however long the texts and however large the font.

    First the concessions are made, one after the other and each only as far as it is needed; what they do
    not bring goes into another line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._concessions: tuple[Concession, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def arrange(self, parts: Sequence[Part], concessions: Sequence[Concession]) -> None:
        """Lay out `parts`, from left to right; each becomes a child of the row."""
        self._parts = tuple(parts)
        for part in parts:
            part.widget.setParent(self)
        self.concede(concessions)

    def concede(self, concessions: Sequence[Concession]) -> None:
        """Make these concessions from now on, in this order."""
        if self._concessions == tuple(concessions):
            return
        self._concessions = tuple(concessions)
        for step in concessions:
            step.widget.setMinimumWidth(0)
        self.updateGeometry()
        self._place()

    def in_order(self) -> list[QWidget]:
        """Return its widgets, from left to right."""
        return [part.widget for part in self._parts]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + _LINE_GAP * (len(lines) - 1)

    def sizeHint(self) -> QSize:
        parts = self._shown()
        width = sum(_hint(part.widget) + part.gap for part in parts) - (parts[0].gap if parts else 0)
        return QSize(width, _height(parts))

    def minimumSizeHint(self) -> QSize:
        groups = _groups(self._shown())
        narrowest = max((sum(self._least_widths(group, resorts=True)) for group in groups), default=0)
        return QSize(narrowest, _height(self._shown()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        # What a part posts when its text, its font or whether it is there has changed.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        top = 0
        lines = self._lines(self.width())
        rest = self.height() - sum(_height(line) for line in lines) - _LINE_GAP * (len(lines) - 1)
        for line in lines:
            height = _height(line) + (max(0, rest) if len(lines) == 1 else 0)
            self._place_line(line, top, height)
            top += height + _LINE_GAP

    def _place_line(self, line: Sequence[Part], top: int, height: int) -> None:
        widths = self._widths(line, self.width())
        room = self.width() - sum(_with_gaps(line, widths))
        x = 0
        for number, (part, width) in enumerate(zip(line, widths, strict=True)):
            if width <= 0:
                part.widget.setGeometry(QRect(x, top, 0, 0))
                continue
            x += part.gap if number and x else 0
            if part.pushes:
                x, room = x + max(0, room), 0
            wanted = min(height, max(_tall(part.widget), 0))
            part.widget.setGeometry(x, top + (height - wanted) // 2, width, wanted)
            x += width

    def _lines(self, width: int) -> list[list[Part]]:
        """Return the parts line by line; each fits as soon as it makes its concessions."""
        parts = self._shown()
        if sum(self._least_widths(parts)) <= width:
            return [parts]
        lines: list[list[Part]] = []
        for group in _groups(parts):
            if lines and sum(self._least_widths([*lines[-1], *group])) <= width:
                lines[-1] += group
            else:
                lines.append(list(group))
        return lines

    def _shown(self) -> list[Part]:
        return [part for part in self._parts if not part.widget.isHidden()]

    def _least_widths(self, line: Sequence[Part], *, resorts: bool = False) -> list[int]:
        return _with_gaps(line, self._widths(line, 0, resorts=resorts))

    def _widths(self, line: Sequence[Part], room: int, *, resorts: bool = True) -> list[int]:
        """Return how wide each part of a line is, without the gaps."""
        widths = {part.widget: _hint(part.widget) for part in line}
        made: list[Concession] = []
        for step in self._concessions:
            if step.widget not in widths or (step.is_last_resort and not resorts):
                continue
            missing = _taken(line, widths) - room
            if missing <= 0:
                break
            now = widths[step.widget]
            least = min(now, _advance(step.widget, step.least))
            widths[step.widget] = least if step.whole else max(least, now - missing)
            made.append(step)
        _give_back(line, widths, made, room)
        return [widths[part.widget] for part in line]


def _taken(line: Sequence[Part], widths: Mapping[QWidget, int]) -> int:
    return sum(_with_gaps(line, [widths[part.widget] for part in line]))


def _give_back(
    line: Sequence[Part], widths: dict[QWidget, int], made: Sequence[Concession], room: int
) -> None:
    """Take back what a later concession, of more than was missing, has made needless: the dearest first."""
    for step in reversed(made):
        now, whole = widths[step.widget], _hint(step.widget)
        if not now and not step.whole:
            continue  # it went as a whole: a part of it would say nothing
        spare = room - _taken(line, widths | {step.widget: max(now, 1)})
        wished = min(whole, max(now, 1) + max(0, spare))
        if wished == whole or not step.whole:
            widths[step.widget] = wished


def _groups(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield what stays together on a line."""
    group: list[Part] = []
    for part in parts:
        if part.starts and group:
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _with_gaps(line: Sequence[Part], widths: Sequence[int]) -> list[int]:
    """Return each width with the gap before it; what is not there has none."""
    result: list[int] = []
    for part, width in zip(line, widths, strict=True):
        gap = part.gap if width and any(result) else 0
        result.append(width + gap)
    return result


def _hint(widget: QWidget) -> int:
    return max(widget.sizeHint().width(), widget.minimumWidth())


def _tall(widget: QWidget) -> int:
    return max(widget.sizeHint().height(), widget.minimumHeight())


def _height(line: Sequence[Part]) -> int:
    return max((_tall(part.widget) for part in line), default=0)


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text) + _SLACK if text else 0
