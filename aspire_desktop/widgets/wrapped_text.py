"""Plain text of any kind in full: it wraps within words as well, and can be selected."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from aspire_desktop.core.marks import visible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WrappedText(QPlainTextEdit):
    """A path or a name without blanks is not cut, as a label would; what has no room can be scrolled."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        self.setPlainText(visible(text))
        self.updateGeometry()

    def fit(self, width: int, most: int) -> int:
        """Take the height that the text needs at `width`, up to `most`, and return it; in pixels."""
        wanted = self.height_at(width)
        is_cut = wanted > most
        height = most if is_cut else wanted
        self.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        # What can be scrolled can be scrolled with the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_cut else Qt.FocusPolicy.ClickFocus)
        return height

    def widest(self) -> int:
        """Return how wide the longest line is, in pixels."""
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0) + 4

    def sizeHint(self) -> QSize:
        return QSize(self.widest(), self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def height_at(self, width: int) -> int:
        """Return the height that the text needs at `width`, in pixels."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        height = 0.0
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            line = layout.createLine()
            while line.isValid():
                line.setLeadingIncluded(True)
                line.setLineWidth(max(1, width))
                height += line.height()
                line = layout.createLine()
            layout.endLayout()
        return math.ceil(height) + 1
