"""Lines as Qt lays them out, kept while they are seen."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextLayout, QTextOption

from aspire_desktop.core.marks import shown_in_place
from aspire_desktop.widgets.response.highlighting import format_range, json_formats
from aspire_desktop.widgets.tones import is_dark

if TYPE_CHECKING:
    import re

    from PySide6.QtWidgets import QWidget

#: Longer lines end in an ellipsis: laying out a line takes time with its length.
MAX_LINE_CHARS: Final = 10_000
_KEPT: Final = 400
_UNLIMITED: Final = 1e7


class LineLayouts:
    """Makes the layout of a line when it is painted, and keeps those of the last few screens."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._is_json = False
        self._pattern: re.Pattern[str] | None = None
        self._kept: OrderedDict[int, QTextLayout] = OrderedDict()
        self._palette_key = 0
        self.widest = 0.0

    @property
    def line_height(self) -> float:
        return float(self._view.fontMetrics().lineSpacing())

    def begin(self, *, is_json: bool) -> None:
        """Forget the lines of another text."""
        self._is_json = is_json
        self._pattern = None
        self.widest = 0.0
        self.forget()

    def forget(self) -> None:
        self._kept.clear()

    def mark(self, pattern: re.Pattern[str] | None) -> None:
        self._pattern = pattern
        self.forget()

    def layout(self, number: int, text: str, width: float | None) -> QTextLayout:
        """Return line `number`, broken at `width`, or in one row where that is None."""
        palette_key = self._view.palette().cacheKey()
        if palette_key != self._palette_key:  # the tones of the kept ones are of another theme
            self._palette_key = palette_key
            self.forget()
        kept = self._kept.get(number)
        if kept is not None:
            self._kept.move_to_end(number)
            return kept
        layout = self._made(text, width)
        self._kept[number] = layout
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if width is None:
            self.widest = max(self.widest, layout.lineAt(0).naturalTextWidth())
        return layout

    def height(self, number: int) -> float:
        """Return the height of a line that is seen."""
        kept = self._kept.get(number)
        return self.line_height if kept is None else float(kept.boundingRect().height())

    def height_between(self, first: int, last: int) -> float:
        return sum(self.height(number) for number in range(first, last + 1))

    def selected(self, start: int, stop: int) -> Any:
        """Return how a selected part looks."""
        look = QTextCharFormat()
        palette = self._view.palette()
        look.setBackground(palette.color(QPalette.ColorRole.Highlight))
        look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        stop = min(stop, MAX_LINE_CHARS)
        return format_range(start, max(0, stop - start), look)

    def _made(self, text: str, width: float | None) -> QTextLayout:
        cut = text
        if len(text) > MAX_LINE_CHARS:
            length = QCoreApplication.translate("LineLayouts", "%Ln characters", "", len(text))
            cut = f"{text[:MAX_LINE_CHARS]} … {length}"
        cut = shown_in_place(cut)
        layout = QTextLayout(cut, self._view.font())
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.NoWrap
            if width is None
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        layout.setTextOption(option)
        formats = json_formats(cut, self._view.palette()) if self._is_json else []
        layout.setFormats(formats + self._marks(cut))
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(_UNLIMITED if width is None else width)
            line.setPosition(QPointF(0, top))
            top += self.line_height
        layout.endLayout()
        return layout

    def _marks(self, text: str) -> list[Any]:
        if self._pattern is None:
            return []
        look = QTextCharFormat()
        look.setBackground(QColor("#6b5a00" if is_dark(self._view.palette()) else "#ffe08a"))
        look.setForeground(self._view.palette().text())  # JSON's tones suit the plain ground
        found = self._pattern.finditer(text)
        return [format_range(match.start(), match.end() - match.start(), look) for match in found]
