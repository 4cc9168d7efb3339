"""Shows what is known of how long an environment's tokens last, finds it out and forgets it on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.evidence_view import evidence_view
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.trial_presenter import TrialPresenter
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.evidence_dialog import EvidenceDialog

_FOUND: Final = {
    Behaviour.ROLLS: "Found out for {host}: tokens roll. Each use starts the 24 hours again.",
    Behaviour.FIXED: "Found out for {host}: tokens expire at their own time (exp), used or not.",
}


class EvidenceFlow(QObject):
    def __init__(self, panels: TokenPanels, ground: Ground) -> None:
        super().__init__(panels.parent)
        services = ground.services
        self._panels = panels
        self._tokens: TokenService = services.tokens
        self._tasks: TaskRunner = ground.tasks
        self._trial = TrialPresenter(services.tokens, services.clock, ground.tasks, self)
        self._shown: tuple[EvidenceDialog, Profile] | None = None
        self._trial.changed.connect(self.look)
        self._trial.found.connect(self._on_found)
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
        self._shown = (dialog, profile)
        dialog.forget_requested.connect(self._on_forget_requested)
        dialog.find_out_requested.connect(lambda: self._trial.start(profile.id))
        dialog.stop_requested.connect(lambda: self._trial.stop(profile.id))
        dialog.finished.connect(self._on_finished)
        self.look()
        dialog.open()

    def look(self) -> None:
        """Show what is known by now, where somebody looks."""
        if self._shown is not None:
            dialog, profile = self._shown
            dialog.show_view(evidence_view(self._tokens.origins.record(profile.environment.origin)))
            dialog.show_trial(self._trial.view(profile))

    def tick(self) -> None:
        """Find out what is due; called every second."""
        self._trial.tick()
        self.look()

    def _on_found(self, profile: Profile, known: Behaviour) -> None:
        self._panels.messages.show_message(
            Tone.GOOD,
            self.tr(_FOUND[known]).format(host=profile.environment.host),
            topic=Topic.TOKEN_BASIS,
            subject=Subject(About.TOKEN, (profile.environment.origin,)),
        )

    def _on_forget_requested(self) -> None:
        if self._shown is not None:
            self._tasks.start(self._forget(self._shown[1].environment.origin))

    async def _forget(self, origin: str) -> None:
        await self._tokens.origins.forget_evidence(origin)
        self.look()

    def _on_finished(self) -> None:
        if self._shown is not None:
            (dialog, _), self._shown = self._shown, None
            dialog.deleteLater()
