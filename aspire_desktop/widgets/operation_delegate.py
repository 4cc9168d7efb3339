"""Paints an operation's row: its badge, its path, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from aspire_desktop.core.marks import marked
from aspire_desktop.viewmodels.formatting import evidence_lines, number
from aspire_desktop.viewmodels.operation_model import (
    CountRole,
    EvidenceRole,
    FavouriteRole,
    FieldRole,
    InScopeRole,
    OperationRole,
)
from aspire_desktop.widgets.badge import badge_font, badge_size
from aspire_desktop.widgets.cells import on_row, paint_row, text_role
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.text import tooltip
from aspire_desktop.widgets.tones import METHOD_TONES, Tone

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.request.record import Evidence

    Index = QModelIndex | QPersistentModelIndex

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: The word is whole in the hint and in the title; here the path needs the room.
_SHORT: Final = {"DELETE": "DEL"}
_GUTTER: Final = 16
_MAX_HINT: Final = 600


class OperationDelegate(QStyledItemDelegate):
    """A method's badge and the path; what is outside the recorded scopes is quiet and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(120, Height.MEDIUM.of(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        operation = index.data(OperationRole)
        painter.save()
        paint_row(painter, option, index)
        rect: QRect = option.rect
        if operation is None:
            painter.setPen(option.palette.color(on_row(option, Tone.QUIET.value)))
            count = number(index.data(CountRole))
            metrics = painter.fontMetrics()
            room = rect.adjusted(4, 0, -20 - metrics.horizontalAdvance(count), 0)
            text = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _LEFT, text)
            painter.drawText(rect.adjusted(4, 0, -12, 0), _RIGHT, count)
        else:
            self._paint_operation(painter, option, operation, index)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show what is known of an operation, as plain text."""
        operation = index.data(OperationRole) if index.isValid() else None
        if operation is None or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tooltip(self._hint(operation, index)), view)
        return True

    def _hint(self, operation: Operation, index: Index) -> str:
        lines = [operation.key, operation.summary[:_MAX_HINT]]
        lines += [self.tr("Deprecated")] if operation.deprecated else []
        in_scope = index.data(InScopeRole)
        if not in_scope:
            lines.append(self.tr("Scope record: not in the recorded scopes: expect 403"))
        lines += evidence_lines(index.data(EvidenceRole))
        return "\n".join(line for line in lines if line)

    def _paint_operation(self, painter: QPainter, option: Any, operation: Operation, index: Index) -> None:
        rect: QRect = option.rect
        palette: QPalette = option.palette
        in_scope = index.data(InScopeRole)
        self._paint_evidence(painter, option, index.data(EvidenceRole), in_scope=in_scope)
        font = badge_font(option.font, bold=True)
        size = badge_size("PATCH", font)
        quiet = palette.color(on_row(option, Tone.QUIET.value))
        tone = METHOD_TONES.get(operation.method, Tone.QUIET)
        painter.setFont(font)
        painter.setPen(palette.color(on_row(option, tone.value)) if in_scope else quiet)
        method = QRect(rect.x() + 2, rect.y(), size.width(), rect.height())
        painter.drawText(method, _LEFT, _SHORT.get(operation.method, operation.method))
        painter.setFont(_struck(option.font) if operation.deprecated else option.font)
        painter.setPen(palette.color(text_role(option)) if in_scope else quiet)
        room = rect.adjusted(size.width() + 2, 0, -4, 0)
        text = ("★ " if index.data(FavouriteRole) else "") + marked(operation.path)
        metrics = painter.fontMetrics()
        painter.drawText(room, _LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width()))
        # What the path leaves; it is said in the hint and aloud as well.
        rest = room.adjusted(metrics.horizontalAdvance(text) + 8, 0, 0, 0)
        said = " · ".join(filter(None, ("" if in_scope else self.tr("not in scopes"), index.data(FieldRole))))
        if said and rest.width() > metrics.horizontalAdvance("…"):
            painter.setFont(option.font)
            painter.setPen(quiet)
            painter.drawText(rest, _LEFT, metrics.elidedText(said, Qt.TextElideMode.ElideRight, rest.width()))

    def _paint_evidence(
        self, painter: QPainter, option: Any, seen: Evidence | None, *, in_scope: bool
    ) -> None:
        """Paint what responses have shown before the method: all the room after it is the path's.

        What is outside the recorded scopes, and of which nothing was seen, has a dash: a shape beside the
        quiet color.
        """
        if seen is not None and (seen.is_good or seen.is_refused):
            text, tone = ("✓", Tone.GOOD) if seen.is_good else ("✕", Tone.BAD)
        elif not in_scope:
            text, tone = "–", Tone.QUIET
        else:
            return
        painter.setFont(option.font)
        painter.setPen(option.palette.color(on_row(option, tone.value)))
        gutter = QRect(option.rect.x() - _GUTTER, option.rect.y(), _GUTTER, option.rect.height())
        painter.drawText(gutter, Qt.AlignmentFlag.AlignCenter, text)


def _struck(font: QFont) -> QFont:
    result = QFont(font)
    result.setStrikeOut(True)
    return result
