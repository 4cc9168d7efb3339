"""The full URL that will be sent, over as many lines as it needs, or on one that ends in an ellipsis."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from aspire_desktop.widgets.text import set_fixed_font, tooltip
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MAX_LINES: Final = 4
#: Beside the text, and above and below it together: the ring of the focus lies there.
_AIR: Final = 4
_ELLIPSIS: Final = "…"


class UrlView(QPlainTextEdit):
    """Can be selected and copied, whole, also where not all of it is seen."""

    wish_changed = Signal()  #: it takes another height

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.QUIET
        self._is_short = False
        self._height = 0
        self.setObjectName("requestUrl")
        self.setAccessibleName(self.tr("The full URL"))
        self.setReadOnly(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        set_fixed_font(self)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(_AIR, _AIR // 2, _AIR, 0)
        self._fit()

    def show_text(self, text: str, tone: Tone) -> None:
        """Show a URL, or why there is none yet."""
        is_new = text != self.toPlainText()
        if is_new:
            self.setPlainText(text)
        if is_new or tone is not self._tone:
            self._tone = tone
            self._paint_tone()
        self._fit()

    def set_short(self, *, short: bool) -> None:
        """Take one line, whatever the length; keyboard and mouse scroll to what is not seen."""
        if short == self._is_short:
            return
        self._is_short = short
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.NoWrap if short else mode.WidgetWidth)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if short else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self._fit()

    @property
    def is_elided(self) -> bool:
        """Whether the text goes on beyond its right edge."""
        bar = self.horizontalScrollBar()
        return self._is_short and bar.value() < bar.maximum()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.toPlainText():
            self._paint_tone()
        elif event.type() == QEvent.Type.FontChange and self._height:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_elided:
            self._paint_ellipsis()

    def _paint_tone(self) -> None:
        """Color the text: this widget takes its text's color from no role but the palette's own."""
        from PySide6.QtGui import QTextCharFormat, QTextCursor
        from PySide6.QtWidgets import QTextEdit

        whole = QTextEdit.ExtraSelection()
        whole.cursor = QTextCursor(self.document())
        whole.cursor.select(QTextCursor.SelectionType.Document)
        whole.format = QTextCharFormat()
        whole.format.setForeground(color(self._tone, self.palette()))
        self.setExtraSelections([whole])

    def _paint_ellipsis(self) -> None:
        view = self.viewport()
        wide = self.fontMetrics().horizontalAdvance(_ELLIPSIS)
        place = QRect(view.width() - wide, 0, wide, view.height())
        painter = QPainter(view)
        painter.fillRect(place, self.palette().base())
        painter.setPen(color(self._tone, self.palette()))
        painter.setFont(self.font())
        painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, _ELLIPSIS)
        painter.end()

    def _fit(self) -> None:
        text = self.toPlainText()
        wanted = 1 if self._is_short or not text else round(self.document().size().height())
        block = self.document().firstBlock()  # the only one; a line of it need not be a whole number high
        line = self.blockBoundingRect(block).height() / max(1, block.lineCount())
        height = ceil(max(1, min(_MAX_LINES, wanted)) * line) + _AIR
        self.setToolTip(tooltip(text) if self.is_elided else "")
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self.wish_changed.emit()
