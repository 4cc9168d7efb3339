"""How much came and how long it took, in words and as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.viewmodels.formatting import duration, size
from aspire_desktop.viewmodels.response_text import exchange_facts, wire_fact
from aspire_desktop.widgets.response.phases_bar import PhasesBar
from aspire_desktop.widgets.text import elastic_label, set_hint

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.response_document import ResponseDocument

#: A card narrower than this has no room for the bar.
_PHASES_FROM: Final = 640
_SPACING: Final = 8
_BETWEEN: Final = " · "


class ResponseFacts(QWidget):
    changed = Signal()  #: it says something else, which takes another room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide, self._room = True, 0
        self._text = elastic_label(self, name="responseTiming", between=(_BETWEEN, ", "), least_chars=6)
        self._phases = PhasesBar(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self._text)
        row.addWidget(self._phases)

    @property
    def whole_width(self) -> int:
        """How wide its words are, in pixels."""
        return self._text.sizeHint().width()

    @property
    def first_width(self) -> int:
        """How wide the first of its words are: how many rows there are, and whether more may follow."""
        first = self._text.text().partition(_BETWEEN)[0]
        return self._text.fontMetrics().horizontalAdvance(first)

    @property
    def text(self) -> str:
        """How much came and how long it took, e.g. ``3 rows · 1.2 kB · 120 ms``."""
        return self._text.text()

    def show_nothing(self) -> None:
        self._show("")

    def show_waiting(self, elapsed_s: float) -> None:
        """Say how long one waits for the first byte."""
        self._show(duration(elapsed_s))

    def show_progress(self, received: int, elapsed_s: float) -> None:
        self._show(f"{duration(elapsed_s)} · {size(received)}" if received else duration(elapsed_s))

    def show_response(self, record: ResponseRecord, document: ResponseDocument) -> None:
        self._show(exchange_facts(record, document), wire_fact(record))
        self._phases.show_timing(record.timing)
        self._fit()

    def adapt(self, card_width: int, room: int) -> None:
        """Do without the bar where the card, or what is left of its line, has no room for it, in pixels."""
        self._is_wide, self._room = card_width >= _PHASES_FROM, room
        self._fit()

    def _fit(self) -> None:
        """Say it in words first: the bar gives way to them."""
        need = self._text.sizeHint().width() + _SPACING + self._phases.sizeHint().width()
        self._phases.set_offered(offered=self._is_wide and need <= self._room)

    def _show(self, text: str, more: str = "") -> None:
        is_news = text != self._text.text()
        self._text.setText(text)
        set_hint(self._text, "\n".join(part for part in (text, more) if part))
        self._phases.show_timing(None)
        if is_news:
            self.changed.emit()
