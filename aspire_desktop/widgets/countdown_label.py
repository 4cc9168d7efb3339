"""The time that is left, in digits that do not move as they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from aspire_desktop.widgets.look.heights import set_scale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SCALE: Final = 1.5
_SAMPLE: Final = "00:00:00"
_DIGITS: Final = "0123456789"
#: Figures of one width, in a font that has them beside others.
_TABULAR: Final = "tnum"


class CountdownLabel(QLabel):
    """As wide as the widest digits make it: what stands beside it stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("tokenCountdown")
        set_scale(self, _SCALE, bold=True)
        font = QFont(self.font())
        font.setFeature(QFont.Tag(_TABULAR), 1)
        self.setFont(font)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max(_DIGITS, key=metrics.horizontalAdvance)
        sample = self.text() if len(self.text()) > len(_SAMPLE) else _SAMPLE
        figures = "".join(widest if char.isdigit() else char for char in sample)
        return QSize(metrics.horizontalAdvance(figures) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
