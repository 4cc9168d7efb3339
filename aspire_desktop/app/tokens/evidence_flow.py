"""Shows what is known of how long an environment's tokens last, and forgets it on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.viewmodels.evidence_view import evidence_view

if TYPE_CHECKING:
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.environment import Environment
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.evidence_dialog import EvidenceDialog


class EvidenceFlow(QObject):
    forgotten = Signal()
    guide_requested = Signal(object)  #: a `Topic`

    def __init__(self, panels: TokenPanels, tokens: TokenService, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._tokens = tokens
        self._tasks = tasks
        self._shown: tuple[EvidenceDialog, Environment] | None = None
        panels.token.evidence_requested.connect(self.open)
        panels.menu.evidence.triggered.connect(self.open)

    def open(self) -> None:
        """Open the dialog on the chosen credential's environment."""
        profile = self._panels.choice.profile
        if profile is None:
            return
        from aspire_desktop.widgets.evidence_dialog import EvidenceDialog

        environment = profile.environment
        view = evidence_view(self._tokens.origins.record(environment.origin))
        dialog = EvidenceDialog(environment.host, view, self._panels.parent)
        self._shown = (dialog, environment)
        dialog.forget_requested.connect(self._on_forget_requested)
        dialog.guide_requested.connect(self.guide_requested)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_forget_requested(self) -> None:
        if self._shown is not None:
            self._tasks.start(self._forget(self._shown[1].origin))

    async def _forget(self, origin: str) -> None:
        await self._tokens.origins.forget_evidence(origin)
        if self._shown is not None:
            dialog, environment = self._shown
            dialog.show_view(evidence_view(self._tokens.origins.record(environment.origin)))
        self.forgotten.emit()

    def _on_finished(self) -> None:
        if self._shown is not None:
            (dialog, _), self._shown = self._shown, None
            dialog.deleteLater()
