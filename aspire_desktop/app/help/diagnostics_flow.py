"""Copies what a person sends along when something went wrong."""

from __future__ import annotations

import platform
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.help.panels import HelpPanels


class DiagnosticsFlow(QObject):
    """Knows the times of this start, from when it was made."""

    def __init__(self, panels: HelpPanels, ground: Ground) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._ground = ground
        self._began = perf_counter()
        self._times_ms: dict[str, float] = {}
        panels.menu.copy_diagnostics.triggered.connect(self.copy)

    def mark(self, name: str) -> None:
        """Note that something was done, so long after the window was made."""
        self._times_ms[name] = (perf_counter() - self._began) * 1000

    def copy(self) -> None:
        """Put the text on the clipboard; there is nothing in it that would have to be cleared."""
        QGuiApplication.clipboard().setText(self.text())
        self._panels.messages.show_message(
            Tone.GOOD,
            self.tr("Diagnostics copied."),
            self.tr(
                "Versions, vault state and timings, in English for whoever helps you. No secrets, queries or "
                "response bodies."
            ),
        )

    def text(self) -> str:
        from aspire_desktop.services.support_text import support_text

        ground = self._ground
        return support_text(
            ground.services.vault, ground.preferences.current, self._times_ms, {"Qt": _qt(), **_screens()}
        )


def _qt() -> str:
    return f"{qVersion()}, {QGuiApplication.platformName()}"


def _screens() -> dict[str, str]:
    screens = QGuiApplication.screens()
    shown = (f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}" for one in screens)
    return {"Screens": ", ".join(shown), "Desktop": platform.platform(terse=True)}
