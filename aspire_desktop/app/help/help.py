"""The subject of help: the guide, what went wrong, and which program this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.help.guide_flow import GuideFlow
from aspire_desktop.app.help.reports import Reports
from aspire_desktop.core.errors import AspireError, VaultError

if TYPE_CHECKING:
    from aspire_desktop.app.help.panels import HelpPanels
    from aspire_desktop.widgets.tour import Tour


class Help(QObject):
    """It is made first, and knows nothing of what it explains."""

    vault_failed = Signal(VaultError)  #: a change is in memory only; the vault's subject knows what helps
    vault_recovered = Signal()  #: what was in memory only is saved

    def __init__(self, panels: HelpPanels) -> None:
        super().__init__(panels.parent)
        self.guide = GuideFlow(panels)
        self._panels = panels
        self._tour: Tour | None = None
        panels.menu.tour.triggered.connect(self._on_tour_triggered)
        self._reports = Reports(panels)
        self._reports.vault_failed.connect(self.vault_failed)

    def show_error(self, error: AspireError) -> None:
        """Say what a task could not do."""
        self._reports.show_error(error)

    def show_save_problem(self, problem: VaultError | None) -> None:
        """Say that tokens are in memory only, or that they are saved again."""
        if problem is None:
            self.vault_recovered.emit()
        else:
            self.vault_failed.emit(problem)

    def show_bug(self, kind: str) -> None:
        """Say that something unexpected happened: the name of its exception, no more."""
        self._reports.show_bug(kind)

    def _on_tour_triggered(self) -> None:
        if self._tour is None:
            from aspire_desktop.widgets.tour import Tour

            self._tour = Tour(self._panels.parent, self._panels.messages)
            self._panels.menu.tour.enabledChanged.connect(self._on_tour_enabled)
        self._tour.begin()

    def _on_tour_enabled(self, enabled: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """End the tour when all is locked: what it is about is no longer in sight."""
        if not enabled and self._tour is not None:
            self._tour.close_by_key()

    def close(self) -> None:
        """Take the guide's window away: the program ends."""
        self.guide.close()
