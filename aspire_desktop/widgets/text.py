"""The one place where labels and message boxes are made.

Qt guesses whether a text is HTML, and its HTML opens files: a server that answers
``<img src="file://host/share/x.png">`` would have Windows send the user's password hash to that
host.  So every label here is plain text, and every tooltip, which has no plain mode, is escaped.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

#: What `html.escape` does, without the two milliseconds that importing it takes.
_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


def label(text: str = "", parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """Return a label that shows `text` as it is."""
    result = QLabel(parent)  # plain
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    if name:
        result.setObjectName(name)
    return result


class _ElasticLabel(QLabel):
    """Ends in an ellipsis where its room is short; `text()` stays whole, and is the tooltip then."""

    @property
    def is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.is_cut and not self.toolTip():
            from PySide6.QtWidgets import QToolTip

            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tooltip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        self.style().drawItemText(
            painter,
            rect,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()


def elastic_label(parent: QWidget | None = None, *, name: str = "") -> QLabel:
    """Return a label that gives way, ending in an ellipsis, instead of forcing its window wider."""
    result = _ElasticLabel(parent)  # plain
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setObjectName(name)
    result.setMinimumWidth(24)
    return result


def message_box(parent: QWidget, title: str, text: str, detail: str = "") -> QMessageBox:
    """Return a box that shows `text` as it is; open it with ``open()``, never ``exec()``."""
    box = QMessageBox(parent)  # plain
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def tooltip(text: str) -> str:
    """Return `text` as a tooltip that shows it literally, wrapped where it is long."""
    return f"<span>{text.translate(_ESCAPES)}</span>" if text else ""


def fixed_font(base: QFont, scale: float = 1.0) -> QFont:
    """Return the system's fixed-width font at `base`'s size times `scale`."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(base.pointSizeF() * scale)
    return font


def scaled_font(base: QFont, scale: float, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
