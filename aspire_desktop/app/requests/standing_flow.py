"""Has the padlock beside an operation say no more than is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.scopes import NOT_RECORDED
from aspire_desktop.core.credentials.token_state import TokenState
from aspire_desktop.viewmodels.request_standing import RequestStanding, request_standing
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter
    from aspire_desktop.viewmodels.token_view import TokenView


class StandingFlow(QObject):
    def __init__(
        self, panels: RequestPanels, memory: RequestMemory, tokens: TokenPresenter, answers: AnswerFlow
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._memory = memory
        self._answers = answers.answers
        self._has_token = False
        tokens.view_changed.connect(self._on_view_changed)
        panels.choice.changed.connect(lambda _: self._show())
        memory.evidence_changed.connect(lambda _: self._show())
        answers.shown_changed.connect(lambda _: self._show())

    def _on_view_changed(self, view: TokenView) -> None:
        self._has_token = view.state in (TokenState.VALID, TokenState.EXPIRING)
        self._show()

    def _show(self) -> None:
        chosen = self._panels.choice.now
        operation, profile = chosen.operation, chosen.profile
        key = operation.key if operation is not None else ""
        seen = self._memory.evidence(profile.id).get(key) if profile is not None else None
        scopes = profile.scopes if profile is not None else NOT_RECORDED
        last = self._answers.latest(chosen.key)
        standing = request_standing(
            operation,
            scopes,
            seen,
            has_token=self._has_token,
            last_status=None if last is None else last.record.status,
        )
        texts = {
            RequestStanding.AUTHORIZED: (self.tr("authorized"), Tone.GOOD),
            RequestStanding.NO_TOKEN: (self.tr("a token is fetched on Execute"), Tone.QUIET),
            RequestStanding.NOT_RECORDED: (self.tr("not in the recorded scopes"), Tone.WARNING),
            RequestStanding.REJECTED: (self.tr("rejected when last sent (401)"), Tone.WARNING),
            RequestStanding.DENIED: (self.tr("denied when last sent (403)"), Tone.WARNING),
        }
        text, tone = texts[standing]
        gets_none = profile is not None and profile.renewal is Renewal.BY_HAND
        if standing is RequestStanding.NO_TOKEN and gets_none:
            text = self.tr("Execute asks for a token")
        is_locked = standing is RequestStanding.AUTHORIZED
        self._panels.request.show_authorisation(text, tone, is_locked=is_locked)
