"""Where a block copied in Aspire is dropped, whatever else has the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from aspire_desktop.widgets.look.glyphs import paint_glyph


class PasteZone(QWidget):
    """A field that shows nothing of what is pasted into it."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasteZone")
        self.setAccessibleName(self.tr("Paste from Aspire"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(56)
        self._text = self.tr("Copy Client ID and Secret in Aspire, then press Ctrl+V here")
        self._glyph = "paste"

    def show_taken(self) -> None:
        self._text, self._glyph = self.tr("Client ID and Secret were taken over"), "check"
        self.update()

    def mousePressEvent(self, event: object) -> None:
        del event
        self.pasted.emit(QGuiApplication.clipboard().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette, role = self.palette(), QPalette.ColorRole
        tone = palette.color(role.Highlight if self.hasFocus() else role.Dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(tone, width, Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        mark = palette.color(role.LinkVisited if self._glyph == "check" else role.Link)
        paint_glyph(painter, self._glyph, QRectF(16, self.height() / 2 - 10, 20, 20), mark)
        painter.setPen(palette.color(role.WindowText))
        painter.drawText(
            QRectF(48, 0, self.width() - 56, self.height()), Qt.AlignmentFlag.AlignVCenter, self._text
        )
        painter.end()
