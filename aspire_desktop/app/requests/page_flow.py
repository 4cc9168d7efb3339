"""Asks for the page after the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.viewmodels.following import next_step

if TYPE_CHECKING:
    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter


class PageFlow(QObject):
    """Goes on from the answer in sight, by the credential that got it."""

    def __init__(self, panels: RequestPanels, requests: RequestPresenter, answers: AnswerFlow) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._requests = requests
        self._answers = answers
        panels.response.next_page_requested.connect(self._on_next_page_requested)
        panels.menu.next_page.triggered.connect(self._on_next_page_requested)

    def _on_next_page_requested(self) -> None:
        answer = self._answers.shown
        step = None if answer is None else next_step(answer)
        if answer is None or step is None or self._requests.running is not None:
            return
        if isinstance(step, RequestDraft):
            self._requests.send_draft(answer.sent, step)
        else:
            self._requests.send_linked(answer.sent, step)
