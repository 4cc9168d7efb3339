"""A text of any length, of which only what is seen is made, laid out and painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QToolTip, QWidget

from aspire_desktop.core.json_text.lines import BlockLines
from aspire_desktop.viewmodels.formatting import local_time_at
from aspire_desktop.widgets.response.line_layouts import LineLayouts
from aspire_desktop.widgets.response.text_selection import TextSelection
from aspire_desktop.widgets.text import tooltip
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    import re

    from aspire_desktop.core.json_text.lines import Lines
    from aspire_desktop.core.json_text.search import Hit

_PADDING: Final = 8
_MAX_PLAIN_CHARS: Final = 1_000_000


class TextView(QAbstractScrollArea):
    """Shows `Lines`; a text is selected with mouse and keyboard as in any editor.

    An ordinary editor lays out each line of its document: 50 MB take it 10 seconds.
    """

    copy_requested = Signal(object)  #: a function that makes the text: it may be long, and is for a thread

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._lines: Lines = BlockLines(())
        self._layouts = LineLayouts(self)
        self._selection = TextSelection(self._lines)
        self._wraps = False
        self._widest = 0.0
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def set_lines(self, lines: Lines, *, is_json: bool = False) -> None:
        """Show another text from its beginning."""
        self._lines = lines
        self._selection = TextSelection(lines)
        self._layouts.begin(is_json=is_json)
        self._widest = 0.0
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._update_bars()
        self._describe()
        self.viewport().update()  # the bars tell of a change only where one of them moved

    def set_marked(self, pattern: re.Pattern[str] | None) -> None:
        """Mark every place of `pattern` that is seen."""
        self._layouts.mark(pattern)
        self.viewport().update()

    def show_hit(self, hit: Hit) -> None:
        """Select what was found, and scroll to it."""
        self._selection.select((hit.line, hit.start), (hit.line, hit.stop))
        self._after_move()

    def show_line(self, line: int) -> None:
        """Select a whole line, and scroll to it."""
        self._selection.select((line, 0), (line, len("".join(self._lines.lines(line, line + 1)))))
        self._after_move()

    def set_wraps(self, wraps: bool) -> None:  # noqa: FBT001 (a state, as in Qt's own setters)
        """Break lines at the view's edge, or scroll sideways."""
        self._wraps = wraps
        self._layouts.forget()
        self._update_bars()
        self.viewport().update()

    def selected_text(self) -> str:
        return self._selection.text()

    def toPlainText(self) -> str:  # noqa: N802 (as Qt's editors have it)
        """Return the text, at most its first million characters."""
        found: list[str] = []
        length = 0
        for place in range(self._lines.block_count):
            text = self._lines.block(place)[1]
            found.append(text)
            length += len(text) + 1
            if length > _MAX_PLAIN_CHARS:
                break
        return "\n".join(found)[:_MAX_PLAIN_CHARS]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().base())
        gutter = self._gutter()
        top = 0.0
        first = self.verticalScrollBar().value()
        for number, text in enumerate(self._lines.lines(first, first + self._row_count() + 1), first):
            top += self._paint_line(painter, number, text, QPointF(gutter - self._sideways(), top))
            if top > self.viewport().height():
                break
        self._paint_gutter(painter, gutter, first)
        painter.end()
        if not self._wraps and self._layouts.widest > self._widest:
            self._widest = self._layouts.widest
            self._update_bars()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layouts.forget()
        self._update_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self._selection.text)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
            self.viewport().update()
        elif self._selection.move(event, self._row_count() - 1):
            self._after_move()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._selection.go(self._place(event.position().toPoint()), keep_anchor=keep)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        position = event.position().toPoint()
        step = -1 if position.y() < 0 else 1 if position.y() > self.viewport().height() else 0
        if step:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step)
        self._selection.go(self._place(position), keep_anchor=True)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._selection.select_word(self._place(event.position().toPoint()))
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"), lambda: self.copy_requested.emit(self._selection.text))
        copy.setEnabled(not self._selection.is_empty)
        menu.addAction(self.tr("Select &all"), self._select_all)
        wrap = menu.addAction(self.tr("&Wrap lines"))
        wrap.setCheckable(True)
        wrap.setChecked(self._wraps)
        wrap.toggled.connect(self.set_wraps)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        """Tell what a date under the mouse is in local time."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            line, column = self._place(event.pos())
            text = "".join(self._lines.lines(line, line + 1))
            QToolTip.showText(event.globalPos(), tooltip(local_time_at(text, column)), self)
            return True
        return super().viewportEvent(event)

    def _select_all(self) -> None:
        self._selection.select_all()
        self.viewport().update()

    def _paint_line(self, painter: QPainter, number: int, text: str, at: QPointF) -> float:
        """Paint one line and return its height."""
        layout = self._layouts.layout(number, text, self._wrap_width())
        selected = self._selection.range_in(number, len(text))
        marks: list[Any] = [] if selected is None else [self._layouts.selected(*selected)]
        layout.draw(painter, at, marks)
        if self._selection.caret[0] == number:
            layout.drawCursor(painter, at, min(self._selection.caret[1], len(layout.text())))
        return float(layout.boundingRect().height())

    def _paint_gutter(self, painter: QPainter, width: float, first: int) -> None:
        """Paint the lines' numbers over what was scrolled under them."""
        room = QRectF(0, 0, width - _PADDING / 2, self.viewport().height())
        painter.fillRect(room, self.palette().base())
        painter.setPen(color(Tone.QUIET, self.palette()))
        painter.setFont(self.font())
        top = 0.0
        number = first
        while top < self.viewport().height() and number < self._lines.count:
            place = QRectF(0, top, width - _PADDING, self._layouts.line_height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{number + 1}")
            top += self._layouts.height(number)
            number += 1

    def _gutter(self) -> float:
        digits = len(str(max(self._lines.count, 1)))
        return float(self.fontMetrics().horizontalAdvance("0") * max(digits, 3) + 2 * _PADDING)

    def _sideways(self) -> int:
        return 0 if self._wraps else self.horizontalScrollBar().value()

    def _wrap_width(self) -> float | None:
        return max(80.0, self.viewport().width() - self._gutter() - _PADDING) if self._wraps else None

    def _row_count(self) -> int:
        return max(1, int(self.viewport().height() / self._layouts.line_height))

    def _place(self, position: QPoint) -> tuple[int, int]:
        """Return the line and the column under a point of the viewport."""
        first = number = self.verticalScrollBar().value()
        top = 0.0
        lines = self._lines.lines(first, first + self._row_count() + 1)
        for number, text in enumerate(lines, first):
            layout = self._layouts.layout(number, text, self._wrap_width())
            height = layout.boundingRect().height()
            if position.y() < top + height or number == first + len(lines) - 1:
                x = position.x() - self._gutter() + self._sideways()
                rows = max(0, layout.lineCount() - 1)
                row = min(max(0, int((position.y() - top) / self._layouts.line_height)), rows)
                return number, layout.lineAt(row).xToCursor(x)
            top += height
        return number, 0

    def _after_move(self) -> None:
        self._scroll_to_caret()
        self._describe()
        self.viewport().update()

    def _scroll_to_caret(self) -> None:
        line, column = self._selection.caret
        bar = self.verticalScrollBar()
        rows = self._row_count()
        if line < bar.value():
            bar.setValue(line)
        elif line >= bar.value() + rows:
            bar.setValue(line - rows + 1 if self._selection.is_empty else line - rows // 2)
        elif self._wraps and self._layouts.height_between(bar.value(), line) > self.viewport().height():
            bar.setValue(line)
        if not self._wraps:
            self._scroll_sideways(line, column)

    def _scroll_sideways(self, line: int, column: int) -> None:
        text = "".join(self._lines.lines(line, line + 1))
        layout = self._layouts.layout(line, text, None)
        self._widest = max(self._widest, self._layouts.widest)
        self._update_bars()
        found: Any = layout.lineAt(0).cursorToX(min(column, len(layout.text())))
        position = float(found[0] if isinstance(found, tuple) else found)
        bar = self.horizontalScrollBar()
        room = self.viewport().width() - self._gutter() - 3 * _PADDING
        if position < bar.value():
            bar.setValue(int(max(0, position - room / 4)))
        elif position > bar.value() + room:
            bar.setValue(int(position - room * 3 / 4))

    def _update_bars(self) -> None:
        rows = self._row_count()
        last = self._lines.count - (1 if self._wraps else rows)
        self.verticalScrollBar().setRange(0, max(0, last))
        self.verticalScrollBar().setPageStep(rows)
        room = self.viewport().width() - self._gutter() - _PADDING
        self.horizontalScrollBar().setRange(0, 0 if self._wraps else max(0, int(self._widest - room)))
        self.horizontalScrollBar().setPageStep(int(max(1, room)))
        self.horizontalScrollBar().setSingleStep(self.fontMetrics().horizontalAdvance("0") * 4)

    def _describe(self) -> None:
        """Tell a screen reader the line that the caret is on."""
        line = self._selection.caret[0]
        self.setAccessibleDescription("".join(self._lines.lines(line, line + 1))[:1000])
