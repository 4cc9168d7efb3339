"""Between the request's form and what is filled in: what is wrong with it, and what took its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.core.request.draft_check import errors_of
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.request_drafts import Replaced, Replacement
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.openapi.example import ExampleWish
    from aspire_desktop.core.openapi.schema import Schema
    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.viewmodels.stopped import Stopped
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: So many problems are named; the others are marked in the form.
_TOLD: Final = 4


class DraftFlow(QObject):
    def __init__(self, panels: RequestPanels, requests: RequestPresenter, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._choice = panels.choice
        self._requests = requests
        self._tasks = tasks
        self._check: asyncio.Task[None] | None = None
        self._replaced: Replaced | None = None
        self._stopped: Stopped | None = None
        panel = panels.request
        panel.draft_changed.connect(requests.set_draft)
        panel.draft_changed.connect(self._on_draft_changed)
        panel.reset_requested.connect(requests.drafts.reset)
        panel.parts_made.connect(self._on_parts_made)
        panels.menu.undo_replacement.triggered.connect(self._on_undo_requested)
        requests.stopped.connect(self._on_stopped)
        requests.drafts.replaced.connect(self._on_replaced)

    def _on_parts_made(self) -> None:
        body = self._panels.request.body
        if body is not None:
            body.check_requested.connect(self._on_check_requested)
            body.example_requested.connect(self._on_example_requested)

    def _on_draft_changed(self, draft: RequestDraft) -> None:
        """Take back the offer to send what the form held: it is not what one sees any more."""
        stopped = self._stopped
        if stopped is not None and stopped.key == self._choice.now.key and draft != stopped.draft:
            self._stopped = None
            self._panels.messages.settle(Subject(About.REQUEST, stopped.key))

    def _on_stopped(self, stopped: Stopped) -> None:
        """Name what is wrong and go there; what is wrong on purpose can be sent as it is."""
        self._stopped = stopped
        panel = self._panels.request
        errors = errors_of(stopped.problems)
        if stopped.key == self._choice.now.key:
            panel.show_problems({(p.place, p.name): error_text(p.message) for p in errors}, is_own=True)
            panel.focus_problem(errors[0])
        said = " ".join(error_text(problem.sentence) for problem in errors[:_TOLD])
        if len(errors) > _TOLD:
            said = self.tr("{said} And %Ln more.", "", len(errors) - _TOLD).format(said=said)
        as_it_is = (self.tr("Send as it is"), lambda: self._send_as_it_is(stopped))
        self._panels.messages.show_message(
            Tone.BAD,
            self.tr("Not sent: {request} as “{name}”. {said}").format(
                request=stopped.operation.key, name=stopped.profile.description, said=said
            ),
            action=as_it_is if stopped.can_be_sent else None,
            subject=Subject(About.REQUEST, stopped.key),
        )

    def _send_as_it_is(self, stopped: Stopped) -> None:
        self._stopped = None
        self._requests.send_as_it_is(stopped)

    def _on_replaced(self, replaced: Replaced) -> None:
        """Offer the way back: in the message, and by Ctrl+Z as long as nothing else was replaced."""
        self._replaced = replaced
        self._panels.menu.undo_replacement.setEnabled(True)
        texts = {
            Replacement.EXAMPLE: self.tr("What you typed was replaced by the example."),
            Replacement.RESET: self.tr("The form was cleared."),
            Replacement.REQUEST: self.tr("What you typed was replaced by the request you opened."),
            Replacement.PASTE: self.tr("What you typed was replaced by the clipboard."),
            Replacement.ROW: self.tr("What you typed was replaced by the row."),
        }
        self._panels.messages.show_message(
            Tone.INFO,
            texts[replaced.by],
            action=(self.tr("Undo"), lambda: self._take_back(replaced)),
            subject=Subject(About.REPLACED_DRAFT, replaced.key),
        )

    def _on_undo_requested(self) -> None:
        if self._replaced is not None:
            self._take_back(self._replaced)

    def _take_back(self, replaced: Replaced) -> None:
        if self._replaced is replaced:
            self._replaced = None
            self._panels.menu.undo_replacement.setEnabled(False)
        self._panels.messages.settle(Subject(About.REPLACED_DRAFT, replaced.key))
        self._requests.drafts.take_back(replaced)

    def _on_example_requested(self, wish: ExampleWish) -> None:
        self._tasks.start(self._fill_example(wish, self._choice.now.key))

    async def _fill_example(self, wish: ExampleWish, key: tuple[str, str]) -> None:
        """Make an example, for which a large schema takes a while; what was typed meanwhile stays."""
        made = await off_thread(wish.made)
        body = self._panels.request.body
        if body is not None and self._choice.now.key == key and body.holds(wish):
            self._requests.drafts.fill_body(made, Replacement.EXAMPLE)

    def _on_check_requested(self, schema: Schema, text: str) -> None:
        if self._check is not None:
            self._check.cancel()
        self._check = self._tasks.start(self._check_body(schema, text))

    async def _check_body(self, schema: Schema, text: str) -> None:
        problems = await off_thread(self._requests.check.body_problems, schema, text)
        body = self._panels.request.body
        if body is not None and body.text() == text:
            body.show_problems(problems)
