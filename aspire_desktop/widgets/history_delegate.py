"""Paints a sent or saved request as two lines: what, and how it went; its query, by whom, when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from aspire_desktop.core.marks import marked
from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.viewmodels.formatting import short_time
from aspire_desktop.viewmodels.history_model import EntryRole, MissingRole, missing_word
from aspire_desktop.widgets.badge import badge_font, badge_size
from aspire_desktop.widgets.cells import on_row, paint_row, text_role
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.tones import METHOD_TONES, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle
_END: Final = Qt.TextElideMode.ElideRight
_MARGIN: Final = 8
_LINE_GAP: Final = 2
#: The word is whole in the title of the request; here the path needs the room.
_SHORT: Final = {"DELETE": "DEL"}
#: Whose request it was takes no more of the second line than this, beside a query.
_WHO_SHARE: Final = 0.45


@dataclass(frozen=True, slots=True)
class Lines:
    """What a row says: method, text and status above; query, credential and time below."""

    method: str
    text: str
    status: str = ""
    tone: Tone = Tone.GOOD
    query: str = ""
    who: str = ""
    when: str = ""
    late: Tone = Tone.QUIET  #: of what stands in the place of the time


def lines_of(entry: HistoryEntry | SavedRequest, now: datetime, *, is_missing: bool = False) -> Lines:
    """Describe a row at `now` (aware); of a saved one say where its operation is missing."""
    if isinstance(entry, SavedRequest):
        method, _, path = entry.draft.operation.partition(" ")
        missing = missing_word() if is_missing else ""
        return Lines(marked(method), marked(entry.name), query=marked(path), when=missing, late=Tone.WARNING)
    url = urlsplit(entry.url)
    is_good = is_success(entry)
    said = entry.outcome if entry.status is None else str(entry.status)
    return Lines(
        entry.method,
        ("★ " if entry.is_pinned else "") + marked(url.path),
        status=f"{'✓' if is_good else '✕'} {marked(said)}",
        tone=Tone.GOOD if is_good else Tone.BAD,
        query=marked(entry.outcome if entry.status is not None and entry.outcome else unquote(url.query)),
        who=marked(entry.profile_name),
        when=short_time(entry.at, now),
    )


def is_success(entry: HistoryEntry) -> bool:
    return entry.status is not None and 200 <= entry.status < 300


class HistoryDelegate(QStyledItemDelegate):
    def __init__(
        self, parent: QWidget | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__(parent)
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(120, Height.HISTORY.of(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_row(painter, option, index)
        entry = index.data(EntryRole)
        if entry is not None:
            lines = lines_of(entry, self._now(), is_missing=bool(index.data(MissingRole)))
            self._paint_lines(painter, option, lines)
        painter.restore()

    def _paint_lines(self, painter: QPainter, option: Any, lines: Lines) -> None:
        rect, metrics = QRect(option.rect), QFontMetrics(option.font)
        top = rect.y() + (rect.height() - 2 * metrics.height() - _LINE_GAP) // 2
        upper = QRect(rect.x() + _MARGIN, top, rect.width() - 2 * _MARGIN, metrics.height())
        lower = upper.translated(0, metrics.height() + _LINE_GAP)
        small = badge_font(option.font, bold=True)
        wide = badge_size("PATCH", small).width() + 2
        painter.setFont(small)
        painter.setPen(_color(option, METHOD_TONES.get(lines.method, Tone.QUIET)))
        painter.drawText(upper, _LEFT, _SHORT.get(lines.method, lines.method))
        painter.setFont(option.font)
        painter.setPen(_color(option, lines.tone))
        painter.drawText(upper, _RIGHT, lines.status)
        painter.setPen(option.palette.color(text_role(option)))
        line = upper.adjusted(wide, 0, -metrics.horizontalAdvance(f"{lines.status} "), 0)
        painter.drawText(line, _LEFT, metrics.elidedText(lines.text, _MIDDLE, line.width()))
        painter.setPen(_color(option, lines.late))
        painter.drawText(lower, _RIGHT, lines.when)
        painter.setPen(_color(option, Tone.QUIET))
        line = lower.adjusted(wide, 0, -metrics.horizontalAdvance(f"{lines.when}  "), 0)
        painter.drawText(line, _LEFT, second_line(lines, metrics, line.width()))


def second_line(lines: Lines, metrics: QFontMetrics, width: int) -> str:
    """Return query and credential within `width` pixels: both are there, however long the other is."""
    query, who = lines.query, lines.who
    if not (query and who):
        return metrics.elidedText(query or who, _END, width)
    between = " · "
    room = width - metrics.horizontalAdvance(between)
    query_width = metrics.horizontalAdvance(query)
    who_room = max(int(room * _WHO_SHARE), room - query_width)
    who = metrics.elidedText(who, _END, who_room)
    query = metrics.elidedText(query, _END, room - metrics.horizontalAdvance(who))
    return f"{query}{between}{who}"


def _color(option: QStyleOptionViewItem, tone: Tone) -> Any:
    return option.palette.color(on_row(option, tone.value))
