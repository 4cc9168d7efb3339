"""Asks before a token is got for a request whose credential gets none by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import Question, Way, ask
from aspire_desktop.core.errors import InputError
from aspire_desktop.viewmodels.choice import Chosen

if TYPE_CHECKING:
    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter


class TokenQuestion(QObject):
    """Sends exactly what was to be sent, once the token is there; one question, also for a copied token."""

    def __init__(
        self,
        panels: RequestPanels,
        requests: RequestPresenter,
        answers: AnswerFlow,
        gate: ReplacementFlow,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._requests = requests
        self._answers = answers
        self._gate = gate
        requests.token_needed.connect(self._on_token_needed)

    def _on_token_needed(self, sent: Sent) -> None:
        if self._panels.choice.is_withheld:
            self._requests.not_sent.emit(Chosen(sent.profile, sent.operation), InputError("request.locked"))
            return
        if sent.key == self._panels.choice.now.key:
            self._answers.show_chosen(self._panels.choice.now)
        if self._gate.is_at_stake(sent.profile.id):
            self._gate.ask([sent.profile.id], lambda _: self._send(sent))
            return
        question = Question(
            "tokenNeededBox",
            self.tr("Get a token?"),
            self.tr("“{name}” has no valid token and gets none by itself.").format(
                name=sent.profile.description
            ),
            self.tr("{place} was not sent. Get a token and send it now?").format(place=sent.operation.key),
            (Way("getTokenAndSendButton", self.tr("&Get token and send"), lambda: self._send(sent)),),
        )
        ask(self._panels.parent, question)

    def _send(self, sent: Sent) -> None:
        self._requests.send(sent, gets_token=True)
