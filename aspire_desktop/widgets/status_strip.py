"""The line at the bottom: clipboard, request rate, vault."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aspire_desktop.widgets.buttons import link_button
from aspire_desktop.widgets.look.heights import Height, set_height
from aspire_desktop.widgets.rate_meter import RateMeter
from aspire_desktop.widgets.text import elastic_label, label, set_hint
from aspire_desktop.widgets.tones import Tone, set_tone


class StatusStrip(QWidget):
    clear_clipboard_requested = Signal()
    export_requested = Signal()  #: the export under way shall be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = elastic_label(self, name="clipboardState")
        self._clear = link_button(
            "clearClipboardButton", self.tr("Clear now"), self.tr("Clear the clipboard now"), self
        )
        self._clear.clicked.connect(self.clear_clipboard_requested)
        self._rate = label("", self, name="rateMeter")
        self._bar = RateMeter(self)
        self._export = link_button("exportProgress", "", self.tr("Show the export under way"), self)
        self._export.hide()
        self._export.clicked.connect(self.export_requested)
        self._vault = label("", self, name="vaultState")
        set_tone(self._rate, Tone.QUIET)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 2)
        layout.setSpacing(10)
        for part in (self._clipboard, self._clear, self._rate, self._bar, self._export):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._vault)
        # The same whether the link is there or not: the work above does not move.
        set_height(self, Height.MEDIUM)
        self.show_clipboard("", pending=False)

    def show_clipboard(self, text: str, *, pending: bool, is_good: bool = True) -> None:
        """Say what was copied and when it goes; `pending` while it can still be cleared."""
        self._clipboard.setText(text)
        self._clipboard.setVisible(bool(text))
        self._clear.setVisible(pending)
        set_tone(self._clipboard, Tone.GOOD if is_good else Tone.WARNING)

    def show_rate(self, text: str, share: float | None, tone: Tone) -> None:
        """Say how many requests were sent; `share` is how much of the limit they are, if there is one."""
        self._rate.setText(text)
        set_tone(self._rate, tone)
        self._bar.setVisible(share is not None)
        self._bar.show_share(share or 0.0, Tone.INFO if tone is Tone.QUIET else tone)

    def show_export(self, text: str) -> None:
        """Say how far an export is; nothing hides it."""
        self._export.setText(text)
        self._export.setVisible(bool(text))

    def show_vault(self, text: str, tone: Tone, hint: str = "") -> None:
        self._vault.setText(text)
        set_hint(self._vault, hint)
        set_tone(self._vault, tone)
