"""Between the request's form, the answer's panel and the request presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.app.answer_flow import AnswerFlow
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.openapi.schema import Schema
    from aspire_desktop.core.openapi.validation import BodyValidator
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.viewmodels.response_document import ResponseDocument
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.main_window import MainWindow

_FORBIDDEN = 403


class RequestFlow(QObject):
    refused = Signal(object)  #: the `Operation` that was answered 403
    answered = Signal()  #: a request came back: expiry and rate have moved

    def __init__(
        self, window: MainWindow, requests: RequestPresenter, answers: AnswerFlow, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._window = window
        self._requests = requests
        self._answers = answers
        self._tasks = tasks
        self._profile: Profile | None = None
        self._check: asyncio.Task[None] | None = None
        #: That of the body shown last: making one of a large schema takes a while.
        self._validator: tuple[Schema, BodyValidator] | None = None
        self._connect_request()
        self._connect_answer()

    def choose(self, profile: Profile | None) -> None:
        """Show the drafts of another credential."""
        self._profile = profile
        self._requests.choose_credential(profile)

    def _connect_request(self) -> None:
        panel, requests = self._window.request, self._requests
        self._window.operations.operation_chosen.connect(requests.choose_operation)
        panel.draft_changed.connect(requests.set_draft)
        panel.execute_requested.connect(self._on_execute_requested)
        panel.cancel_requested.connect(requests.cancel)
        panel.reset_requested.connect(requests.reset)
        panel.parts_made.connect(self._on_parts_made)
        panel.form.assistant_requested.connect(self._on_assistant_requested)
        self._window.menu.repeat.triggered.connect(self._on_repeat)
        self._window.menu.query_assistant.triggered.connect(self._on_assistant_requested)
        requests.operation_shown.connect(panel.show_operation)
        requests.preview_changed.connect(panel.show_preview)
        requests.running_changed.connect(panel.set_running)
        requests.confirmation_needed.connect(self._on_confirmation_needed)

    def _connect_answer(self) -> None:
        panel, requests = self._window.response, self._requests
        requests.progressed.connect(panel.show_progress)
        requests.waiting.connect(panel.show_waiting)
        requests.answered.connect(self._on_answered)
        requests.failed.connect(self._on_failed)
        requests.cancelled.connect(self._on_cancelled)

    def _on_parts_made(self) -> None:
        body = self._window.request.body
        if body is not None:
            body.check_requested.connect(self._on_check_requested)

    def _on_execute_requested(self) -> None:
        """Send what is filled in, or go to the first field that keeps it from being sent."""
        operation = self._requests.operation
        if operation is None:
            return
        from aspire_desktop.core.request.preparation import draft_problems

        problems = draft_problems(operation, self._requests.draft())
        if problems:
            self._window.request.show_problems({(p.place, p.name): p.message for p in problems})
            said = "; ".join(f"{p.name or p.place} {p.message}" for p in problems[:5])
            self._window.messages.show_message(
                Tone.BAD, self.tr("Nothing was sent: {said}.").format(said=said)
            )
        else:
            self._requests.execute()

    def _on_repeat(self) -> None:
        self._requests.repeat()
        if self._requests.operation is not None:
            self._window.operations.select(self._requests.operation.key)

    def _on_check_requested(self, schema: Schema, text: str) -> None:
        if self._check is not None:
            self._check.cancel()
        self._check = self._tasks.start(self._check_body(schema, text))

    async def _check_body(self, schema: Schema, text: str) -> None:
        import asyncio

        from aspire_desktop.core.openapi.validation import BodyValidator

        if self._validator is None or self._validator[0] is not schema:
            self._validator = (schema, BodyValidator(schema))
        problems = await asyncio.to_thread(self._validator[1].problems, text)
        body = self._window.request.body
        if body is not None and body.text() == text:
            body.show_problems(problems)

    def _on_assistant_requested(self) -> None:
        operation = self._requests.operation
        form = self._window.request.form
        if operation is None or not form.query_fields:
            text = self.tr("The API description does not say what this operation answers.")
            self._window.messages.show_message(Tone.WARNING, text)
            return
        from aspire_desktop.widgets.request.query_dialog import QueryDialog

        declared = [p.name for p in operation.parameters if p.place == "query"]
        values = {name: text for (place, name), text in form.values().items() if place == "query"}
        dialog = QueryDialog(form.query_fields, declared, values, self._window)
        dialog.chosen.connect(self._on_query_chosen)
        dialog.open()

    def _on_query_chosen(self, texts: dict[str, str]) -> None:
        for option, text in texts.items():
            self._window.request.form.set_value(("query", option), text)

    def _on_answered(self, record: ResponseRecord, document: ResponseDocument, meaning: str) -> None:
        operation = self._requests.operation
        self._answers.show(record, document, meaning, operation.key if operation else "")
        self._window.messages.dismiss()
        self._show_server_messages(record)
        if record.status == _FORBIDDEN and operation is not None:
            self.refused.emit(operation)
        self.answered.emit()

    def _show_server_messages(self, record: ResponseRecord) -> None:
        """Lay what the server said of fields beside them."""
        operation = self._requests.operation
        if operation is None or not 400 <= record.status < 500:
            return
        from aspire_desktop.core.openapi.messages import field_messages

        names = {parameter.name: parameter.key for parameter in operation.parameters}
        body = operation.body
        fields = tuple(body.schema.properties) if body is not None else ()
        said = field_messages(record.body, [*names, *fields])
        by_key = {names[name]: " ".join(texts) for name, texts in said.items() if name in names}
        self._window.request.show_problems(by_key)
        if self._window.request.body is not None:
            in_body = {name: " ".join(texts) for name, texts in said.items() if name not in names}
            self._window.request.body.show_server_messages(in_body)

    def _on_failed(self, error: AspireError) -> None:
        if not isinstance(error, InputError):
            self._window.response.show_nothing(self.tr("No answer"))
        self._window.messages.show_message(Tone.BAD, str(error), error.detail, topic=topic_of_error(error))
        self.answered.emit()

    def _on_cancelled(self, was_write: bool) -> None:  # noqa: FBT001 (a signal's payload)
        text = self.tr("Cancelled")
        if was_write:
            text = self.tr("Cancelled: the server may still have done it")
        self._window.response.show_nothing(text)

    def _on_confirmation_needed(self, request: PreparedRequest) -> None:
        profile = self._profile
        if profile is None:
            return
        size = len(request.body or b"")
        box = message_box(
            self._window,
            self.tr("Write to production?"),
            self.tr("{method} on {host}, as “{name}”").format(
                method=request.method, host=profile.environment.host, name=profile.description
            ),
            self.tr("{url}\n\nA body of {size} bytes. It is sent once and never repeated by itself.").format(
                url=request.url, size=size
            ),
        )
        box.setObjectName("confirmWriteBox")
        send = box.addButton(self.tr("Send to production"), box.ButtonRole.AcceptRole)
        send.setObjectName("confirmWriteButton")
        cancel = box.addButton(box.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        send.clicked.connect(lambda: self._requests.send(request))
        box.open()
