"""Where the time of an exchange went, as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aspire_desktop.viewmodels.response_text import phases, phases_text
from aspire_desktop.widgets.text import tooltip
from aspire_desktop.widgets.tones import Tone, color

if TYPE_CHECKING:
    from aspire_desktop.core.response import Timing

_SIZE: Final = QSize(56, 14)
_LEAST: Final = 3.0
#: A contrast theme has one tone for all.
_BETWEEN: Final = 1.0
_TONES: Final = {
    "resolve": Tone.QUIET,
    "connect": Tone.WARNING,
    "tls": Tone.BAD,
    "wait": Tone.INFO,
    "load": Tone.GOOD,
}


class PhasesBar(QWidget):
    """Each phase as long as its share of the time; its tooltip has them in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phasesBar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._phases: list[tuple[str, float]] = []
        self._is_offered = True
        self.show_timing(None)

    def set_offered(self, *, offered: bool) -> None:
        """Say whether there is room for it."""
        self._is_offered = offered
        self.setVisible(offered and bool(self._phases))

    def show_timing(self, timing: Timing | None) -> None:
        self._phases = [] if timing is None else phases(timing)
        self.setVisible(self._is_offered and bool(self._phases))
        text = "" if timing is None else phases_text(timing)
        self.setAccessibleName(self.tr("Phases of the request"))
        self.setAccessibleDescription(text.replace("\n", ", "))
        self.setToolTip(tooltip(text))
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0, 3, 0, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(seconds for _, seconds in self._phases) or 1.0
        left = room.x()
        for name, seconds in self._phases:
            width = max(_LEAST, room.width() * seconds / total)
            painter.setBrush(color(_TONES[name], self.palette()))
            wide = min(width - _BETWEEN, room.right() - left)
            painter.drawRect(QRectF(left, room.y(), wide, room.height()))
            left += width
        painter.end()
