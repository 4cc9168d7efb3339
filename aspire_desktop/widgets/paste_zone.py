"""Where a block copied in Aspire is pasted, dropped or fetched from the clipboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from aspire_desktop.widgets.look.glyphs import paint_glyph
from aspire_desktop.widgets.look.shapes import CONTROL_RADIUS
from aspire_desktop.widgets.look.tokens import Role, has_inverted_rows
from aspire_desktop.widgets.text import set_hint
from aspire_desktop.widgets.tones import Tone

_LEAST_HEIGHT: Final = 56
_AIR: Final = 20
_SIGN: Final = 20
_SIGN_X: Final = 16
_TEXT_X: Final = 48
_RIGHT: Final = 8
_GLYPHS: Final = {Tone.INFO: "paste", Tone.GOOD: "check", Tone.WARNING: "warning"}
_WRAPPED: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class PasteZone(QAbstractButton):
    """Takes text by every way there is, hands it on and shows nothing of it, to nobody.

    What it says, to the eye and to a screen reader, is the sentence it was given.
    """

    pasted = Signal(str)  #: the text as it was on the clipboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasteZone")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_hint(self, self.tr("Paste from the clipboard (Enter)"))
        self._tone = Tone.INFO
        self.clicked.connect(self.paste)
        key = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        self._show(
            self.tr("Copy Client ID and Secret in Aspire, then press {key} here").format(key=key), Tone.INFO
        )

    def paste(self) -> None:
        """Fetch what is on the clipboard."""
        self.pasted.emit(QGuiApplication.clipboard().text())

    def say(self, text: str, tone: Tone) -> None:
        """Say what became of the last paste, also to a screen reader."""
        self._show(text, tone)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def sizeHint(self) -> QSize:
        return QSize(240, max(_LEAST_HEIGHT, 2 * self.fontMetrics().lineSpacing() + _AIR))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # and not the dialog's own button
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.pasted.emit(clipboard.text(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Paste")).triggered.connect(self.paste)
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText():
            event.setDropAction(Qt.DropAction.CopyAction)  # where it came from keeps it
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.pasted.emit(event.mimeData().text())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        palette, has_focus = self.palette(), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A contrast theme has no tint for what is under the mouse.
        is_marked = has_focus or (self.underMouse() and has_inverted_rows(palette))
        edge = palette.color(Role.Highlight if is_marked else Role.Dark)
        line = Qt.PenStyle.SolidLine if has_focus else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, 2 if has_focus else 1, line))
        painter.setBrush(palette.color(Role.Midlight if self.underMouse() else Role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CONTROL_RADIUS, CONTROL_RADIUS)
        sign = QRectF(_SIGN_X, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        paint_glyph(painter, _GLYPHS[self._tone], sign, palette.color(self._tone.value))
        painter.setPen(palette.color(Role.WindowText))
        room = QRect(_TEXT_X, 0, self.width() - _TEXT_X - _RIGHT, self.height())
        painter.drawText(room, int(_WRAPPED), self.text())
        painter.end()

    def _show(self, text: str, tone: Tone) -> None:
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.update()
