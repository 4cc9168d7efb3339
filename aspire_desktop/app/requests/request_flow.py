"""Between the request's form, the response's panel and the request presenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.viewmodels.choice import Chosen
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.requests.update_flow import UpdateFlow
    from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.core.request.write_question import WriteQuestion
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter

_FORBIDDEN = 403
_BUSY = "request.other_under_way"
_UNDER_WAY = Subject(About.UNDER_WAY)
_FORM = Subject(About.FORM)


class RequestFlow(QObject):
    refused = Signal(Sent)  #: what was answered 403
    answered = Signal()  #: a request came back: expiry and rate have moved

    def __init__(
        self,
        panels: RequestPanels,
        requests: RequestPresenter,
        answers: AnswerFlow,
        gate: ReplacementFlow,
        updates: UpdateFlow,
    ) -> None:
        super().__init__(panels.parent)
        self._gate = gate
        self._updates = updates
        self._panels = panels
        self._choice = panels.choice
        self._requests = requests
        self._answers = answers
        self._connect_request()
        self._connect_answer()

    def _connect_request(self) -> None:
        panel, requests = self._panels.request, self._requests
        panel.execute_requested.connect(requests.execute)
        panel.cancel_requested.connect(requests.cancel)
        panel.form.assistant_requested.connect(self._on_assistant_requested)
        self._panels.menu.repeat.triggered.connect(requests.repeat)
        self._panels.menu.query_assistant.triggered.connect(self._on_assistant_requested)
        requests.operation_shown.connect(panel.show_operation)
        requests.nothing_shown.connect(panel.show_nothing)
        requests.preview_changed.connect(panel.show_preview)
        requests.running_changed.connect(panel.set_running)
        requests.running_changed.connect(self._on_running_changed)
        requests.confirmation_needed.connect(self._on_confirmation_needed)
        requests.send_wished.connect(self._on_send_wished)

    def _connect_answer(self) -> None:
        requests = self._requests
        self._choice.changed.connect(self._on_choice_changed)
        requests.progressed.connect(self._on_progressed)
        requests.waiting.connect(self._on_waiting)
        requests.answered.connect(self._on_answered)
        requests.not_sent.connect(self._on_not_sent)
        requests.failed.connect(self._on_failed)
        requests.cancelled.connect(self._on_cancelled)

    def _on_assistant_requested(self) -> None:
        operation = self._choice.operation
        form = self._panels.request.form
        if operation is None or not form.query_fields:
            text = self.tr("The API description does not say what this operation answers.")
            text = error_text(InputError("request.no_operation")) if operation is None else text
            self._panels.messages.show_message(Tone.WARNING, text, subject=_FORM)
            return
        from aspire_desktop.widgets.request.query_dialog import QueryDialog

        declared = [p.name for p in operation.parameters if p.place == "query"]
        values = {name: text for (place, name), text in form.values().items() if place == "query"}
        dialog = QueryDialog(form.query_fields, declared, values, self._panels.parent, form.values_of)
        dialog.chosen.connect(lambda texts: self._fill_query(operation.key, texts))
        dialog.open()

    def _fill_query(self, key: str, texts: dict[str, str]) -> None:
        """Fill in what the assistant made for the operation that it was opened for."""
        operation = self._choice.operation
        if operation is None or operation.key != key:
            text = self.tr("The query was not filled in: another operation is selected now.")
            self._panels.messages.show_message(Tone.WARNING, text, subject=_FORM)
            return
        for option, text in texts.items():
            self._panels.request.form.set_value(("query", option), text)

    def _on_choice_changed(self, chosen: Chosen) -> None:
        """Show what belongs to what is chosen now, and nothing of anything else."""
        self._answers.show_chosen(chosen)
        self._panels.messages.settle(Subject(About.ANSWER, chosen.key))
        running = self._requests.running
        if running is not None and running.key == chosen.key:
            self._requests.tell_progress()
        self._name_running()

    def _on_running_changed(self, running: bool) -> None:  # noqa: FBT001 (a signal's payload)
        self._name_running()
        if not running:
            self._panels.messages.settle(_UNDER_WAY)

    def _name_running(self) -> None:
        """Say whose request is under way, where it is not the one that is chosen."""
        sent, now = self._requests.running, self._choice.now
        if sent is None or self._is_chosen(sent):
            self._panels.request.name_running("", "")
            return
        is_same = now.operation is not None and now.operation.key == sent.operation.key
        name, place = sent.profile.description, sent.operation.key
        request = self.tr("{place} as “{name}”").format(place=place, name=name)
        quoted = self.tr("“{name}”").format(name=name)
        self._panels.request.name_running(quoted if is_same else place, request)

    def _is_chosen(self, sent: Sent) -> bool:
        return sent.key == self._choice.now.key

    def _on_progressed(self, sent: Sent, received: int, elapsed_s: float) -> None:
        if self._is_chosen(sent):
            self._panels.response.show_progress(received, elapsed_s)

    def _on_waiting(self, sent: Sent, seconds: float) -> None:
        if self._is_chosen(sent):
            self._panels.response.show_waiting(seconds)

    def _on_answered(self, answer: Answer) -> None:
        sent, status = answer.sent, answer.record.status
        self._gate.let_go(sent.profile.id)
        self._answers.answers.keep(answer)
        self._panels.messages.settle(Subject(About.REQUEST, sent.key))
        if self._is_chosen(sent):
            self._answers.show(answer)
            self._panels.response.say_arrived()
            self._show_server_messages(answer)
        elif status != _FORBIDDEN:
            self._tell_of(answer)
        if status == _FORBIDDEN:
            self.refused.emit(sent)
        self.answered.emit()

    def _tell_of(self, answer: Answer) -> None:
        """Say that an answer came for what is not in sight now, and offer to show it."""
        caption, key = answer.caption(), answer.sent.key
        text = self.tr("{place} as “{name}”: {status}").format(
            place=caption.place, name=caption.credential, status=caption.status
        )
        tone = Tone.GOOD if caption.is_success else Tone.WARNING
        action = (self.tr("Show"), lambda: self._choose(*key, caption.credential))
        is_there = self._choice.credential(answer.sent.profile.id) is not None
        self._panels.messages.show_message(
            tone, text, answer.meaning, action if is_there else None, subject=Subject(About.ANSWER, key)
        )

    def _choose(self, profile_id: str, operation: str, name: str) -> None:
        profile = ProfileId(profile_id)
        if self._choice.credential(profile) is None:
            text = self.tr("“{credential}” was deleted.").format(credential=name)
            self._panels.messages.show_message(Tone.WARNING, text)
            return
        self._choice.choose_profile(profile)
        self._panels.operations.select(operation)

    def _show_server_messages(self, answer: Answer) -> None:
        """Lay what the server said of fields beside them."""
        record, operation = answer.record, answer.sent.operation
        if not 400 <= record.status < 500:
            return
        from aspire_desktop.core.openapi.field_paths import body_paths
        from aspire_desktop.core.openapi.messages import field_messages

        names = {parameter.name: parameter.key for parameter in operation.parameters}
        body = operation.body
        fields = body_paths(body.schema) if body is not None else ()
        said = field_messages(record.body, [*names, *fields])
        by_key = {names[name]: " ".join(texts) for name, texts in said.items() if name in names}
        self._panels.request.show_problems(by_key)
        if self._panels.request.body is not None:
            in_body = {name: " ".join(texts) for name, texts in said.items() if name not in names}
            self._panels.request.body.show_server_messages(in_body, answer.sent.draft.body or "")

    def _on_not_sent(self, chosen: Chosen, error: AspireError) -> None:
        self._panels.messages.show_message(
            Tone.BAD,
            self.tr("Not sent. {said}").format(said=error_text(error)),
            error.detail,
            topic=topic_of_error(error),
            subject=_UNDER_WAY if error.code == _BUSY else Subject(About.REQUEST, chosen.key),
        )

    def _on_failed(self, sent: Sent, error: AspireError) -> None:
        self._gate.let_go(sent.profile.id)
        if self._is_chosen(sent):
            if isinstance(error, InputError):
                self._answers.show_chosen(self._choice.now)
            else:
                self._answers.show_nothing(self.tr("No response"), error_text(error))
        text = self.tr("{place} as “{name}”: {said}").format(
            place=sent.operation.key, name=sent.profile.description, said=error_text(error)
        )
        self._panels.messages.show_message(
            Tone.BAD,
            text,
            error.detail,
            topic=topic_of_error(error),
            subject=Subject(About.REQUEST, sent.key),
        )
        self.answered.emit()

    def _on_cancelled(self, sent: Sent) -> None:
        self._gate.let_go(sent.profile.id)
        if self._is_chosen(sent):
            text = self.tr("Canceled")
            if sent.request.is_write:
                text = self.tr("Canceled: the server may still have done it")
            self._answers.show_nothing(text)

    def _on_confirmation_needed(self, sent: Sent) -> None:
        """Show what would be sent, and send exactly that."""
        self._updates.before_question(sent, lambda question: self._ask(sent, question))

    def _ask(self, sent: Sent, question: WriteQuestion) -> None:
        if self._choice.is_withheld:
            self._on_not_sent(Chosen(sent.profile, sent.operation), InputError("request.locked"))
            return
        from aspire_desktop.widgets.request.write_dialog import WriteDialog

        dialog = WriteDialog(question, self._panels.parent)
        dialog.confirmed.connect(lambda: self._on_send_wished(sent))
        dialog.open()

    def _on_send_wished(self, sent: Sent) -> None:
        if sent.operation.is_login:
            self._requests.send(sent)
        else:
            self._gate.before_use(
                sent.profile.id, lambda: self._requests.send(sent), is_read=not sent.request.is_write
            )
