"""Paints what the palette finds: its name, and behind it, quietly, its kind and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from aspire_desktop.viewmodels.palette_model import EntryRole, NameRole, NoteRole
from aspire_desktop.widgets.cells import on_row, paint_row, paint_text, text_role
from aspire_desktop.widgets.look.heights import Height
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

_GAP: Final = 24
#: The note takes no more of the row than this: the name says what it is.
_NOTE_SHARE: Final = 0.6


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(120, Height.MEDIUM.of(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(EntryRole)
        if entry is None:
            return
        painter.save()
        paint_row(painter, option, index)
        quiet = on_row(option, Tone.QUIET.value)
        note, whole = index.data(NoteRole), QRect(option.rect)  # Qt's own would change with the option
        wide = min(option.fontMetrics.horizontalAdvance(note) + _GAP, int(whole.width() * _NOTE_SHARE))
        option.rect = whole.adjusted(whole.width() - wide, 0, 0, 0)
        paint_text(painter, option, note, quiet, Qt.AlignmentFlag.AlignRight)
        option.rect = whole.adjusted(0, 0, -wide, 0)
        paint_text(painter, option, index.data(NameRole), text_role(option) if entry.is_enabled else quiet)
        painter.restore()
