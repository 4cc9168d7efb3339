"""From a row of a response to the PUT that changes it, and back to what Aspire then holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import TextWish, ask_for_text
from aspire_desktop.core.errors import AspireError
from aspire_desktop.core.request.preparation import prepare
from aspire_desktop.core.request.row_update import (
    filled_from,
    get_of,
    key_name,
    put_of,
    reading,
    record_in,
)
from aspire_desktop.core.request.write_question import changes, write_question
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import filled
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.request_drafts import Replacement
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aspire_desktop.app.requests.answer_flow import AnswerFlow
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.core.request.write_question import FieldChange, WriteQuestion
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.viewmodels.answers import Answer
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.request_presenter import RequestPresenter
    from aspire_desktop.viewmodels.tasks import TaskRunner

    Key = Sequence[tuple[str, object]]

_NAMED: Final = 8
_FORM: Final = Subject(About.FORM)


class UpdateFlow(QObject):
    def __init__(
        self,
        panels: RequestPanels,
        requests: RequestPresenter,
        answers: AnswerFlow,
        gate: ReplacementFlow,
        reading_as: tuple[ApiClient, OperationModel, TaskRunner],
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._requests = requests
        self._gate = gate
        self._api, self._operations, self._tasks = reading_as
        answers.shown_changed.connect(self._on_shown_changed)
        answers.update_requested.connect(self._on_update_requested)
        panels.request.parts_made.connect(self._on_parts_made)
        requests.operation_shown.connect(self._on_operation_shown)
        requests.answered.connect(self._on_answered)

    def before_question(self, sent: Sent, ask: Callable[[WriteQuestion], object]) -> None:
        """Read the record that `sent` replaces once more, and ask with what differs from it."""
        self._panels.messages.settle(_FORM)  # the question says it too
        loaded, get = sent.draft.loaded, self._get_of(sent.operation)
        if loaded is None:
            ask(write_question(sent))
        elif get is None or not loaded.key:
            ask(write_question(sent, loaded.fields, self._notes(sent, ())))
        else:
            self._begin(sent.profile, lambda: self._tasks.start(self._look_again(sent, get, ask)))

    async def _look_again(self, sent: Sent, get: Operation, ask: Callable[[WriteQuestion], object]) -> None:
        loaded = sent.draft.loaded
        if loaded is None:
            return
        notes: list[str] = []
        before: Mapping[str, Any] = loaded.fields
        try:
            now = await self._read(sent.profile, get, sent.operation, loaded.key)
        except AspireError as error:
            notes.append(self.tr("The record could not be read again: {said}").format(said=error_text(error)))
        else:
            if now is None or now.loaded is None:
                notes.append(self.tr("The record was not found when it was read again."))
            else:
                meanwhile = changes(before, json.dumps(now.loaded.fields).encode())
                before = now.loaded.fields
                if meanwhile:
                    text = self.tr("Changed in Aspire since you read it: {changes}")
                    notes.append(text.format(changes=_told(meanwhile)))
        if not changes(before, sent.request.body or b""):
            notes.append(self.tr("Nothing differs from the record."))
        ask(write_question(sent, before, self._notes(sent, notes)))

    def _notes(self, sent: Sent, notes: Sequence[str]) -> tuple[str, ...]:
        unread = sent.draft.loaded.unread if sent.draft.loaded is not None else ()
        sent_fields = sent.draft.body or ""
        left = [path for path in unread if f'"{path.rpartition(".")[2]}"' not in sent_fields]
        if not left:
            return tuple(notes)
        names = ", ".join(left[:_NAMED]) + (", …" if len(left) > _NAMED else "")
        text = self.tr("Not readable, and not sent: {names}. Aspire may clear what a PUT leaves out.")
        return (*notes, text.format(names=names))

    def _on_shown_changed(self, answer: Answer | None) -> None:
        """Offer to change a row where there is an operation that takes one."""
        put = None
        if answer is not None and answer.record.is_success and answer.sent.operation.method == "GET":
            put = put_of(self._operations.operations, answer.sent.operation.path)
        for view in (self._panels.response.table, self._panels.response.tree):
            view.can_update = put is not None

    def _on_update_requested(self, answer: Answer, row: bytes) -> None:
        put = put_of(self._operations.operations, answer.sent.operation.path)
        draft = filled_from(put, row) if put is not None else None
        if draft is None:
            return
        if self._panels.choice.now.key[0] != answer.sent.profile.id:
            self._panels.choice.choose_profile(answer.sent.profile.id)
        self._open(draft)
        self._panels.request.focus_first_field()  # the row that had the focus is no longer in sight

    def _open(self, draft: RequestDraft) -> None:
        """Show the form of a record, and say which of its fields nobody could read."""
        self._requests.drafts.open(draft, Replacement.ROW)
        self._panels.operations.select(draft.operation)
        unread = draft.loaded.unread if draft.loaded is not None else ()
        if unread:
            text = self.tr("%Ln fields of this form are not in the record: they stay empty.", "", len(unread))
            self._panels.messages.show_message(Tone.WARNING, text, ", ".join(unread), subject=_FORM)

    def _on_parts_made(self) -> None:
        if self._panels.request.body is not None:
            self._panels.request.body.load_requested.connect(self._on_load_requested)

    def _on_operation_shown(self, operation: Operation) -> None:
        self._panels.messages.settle(_FORM)
        body = self._panels.request.body
        if body is not None:
            body.offer_loading(offered=bool(self._key_of(operation)))

    def _key_of(self, put: Operation) -> str:
        """Return what the record's id is called; empty where no record can be read by one."""
        get = self._get_of(put) if put.method in ("PUT", "PATCH") else None
        return key_name(get, put) if get is not None else ""

    def _get_of(self, put: Operation) -> Operation | None:
        return get_of(self._operations.operations, put)

    def _on_load_requested(self) -> None:
        chosen = self._panels.choice.now
        put, profile = chosen.operation, chosen.profile
        if put is None or profile is None:
            return
        name = self._key_of(put)
        wish = TextWish("loadRecordDialog", self.tr("Load current values"), name, self._typed_id(put, name))
        ask_for_text(self._panels.parent, wish, lambda text: self._load(profile, put, name, text.strip()))

    def _typed_id(self, put: Operation, name: str) -> str:
        """Return the id that is in the form already."""
        draft = self._requests.draft()
        in_path = [text for (place, _), text in draft.values.items() if place == "path"]
        try:
            typed = json.loads(draft.body or "")
        except ValueError:
            typed = None
        found = typed.get(name) if isinstance(typed, dict) else None
        return in_path[0] if in_path else "" if found is None else str(found)

    def _load(self, profile: Profile, put: Operation, name: str, text: str) -> None:
        get = self._get_of(put)
        if get is not None and text:
            key = ((name, _id(text)),)
            self._begin(profile, lambda: self._tasks.start(self._loaded(profile, get, put, key)))

    async def _loaded(self, profile: Profile, get: Operation, put: Operation, key: Key) -> None:
        """Fill the form that wanted the record; whoever has left it is told nothing, good or bad."""

        def is_in_sight() -> bool:
            return self._panels.choice.now.key == (profile.id, put.key)

        try:
            draft = await self._read(profile, get, put, key)
        except AspireError as error:
            if is_in_sight():
                text = self.tr("The record could not be read: {said}").format(said=error_text(error))
                self._panels.messages.show_message(Tone.BAD, text, error.detail, subject=_FORM)
            return
        if not is_in_sight():
            return
        if draft is None:
            text = self.tr("No single record has {name} {value}.").format(name=key[0][0], value=key[0][1])
            self._panels.messages.show_message(Tone.WARNING, text, subject=_FORM)
        else:
            self._open(draft)

    def _on_answered(self, answer: Answer) -> None:
        sent, loaded = answer.sent, answer.sent.draft.loaded
        get = self._get_of(sent.operation) if loaded is not None else None
        if loaded is not None and loaded.key and get is not None and answer.record.is_success:
            self._tasks.start(self._show_what_is_there(sent, get, loaded.key))

    async def _show_what_is_there(self, sent: Sent, get: Operation, key: Key) -> None:
        """Read the record once more, show it in the form, and say what is not as it was sent."""
        try:
            now = await self._read(sent.profile, get, sent.operation, key)
        except AspireError:
            return
        if now is None or now.loaded is None:
            return
        held = now.loaded.fields
        other = [one for one in changes(held, sent.request.body or b"") if one.after is not None]
        is_in_sight = self._panels.choice.now.key == sent.key
        if is_in_sight and self._requests.draft() == sent.draft:
            self._requests.drafts.open(now)
        if other:
            text = self.tr(
                "{place} as “{name}”: Updated. %Ln fields are not as you sent them.", "", len(other)
            )
            text = filled(text, place=sent.operation.key, name=sent.profile.description)
            subject = Subject(About.REQUEST, sent.key)
            self._panels.messages.show_message(Tone.WARNING, text, _told(other), subject=subject)
        elif is_in_sight:
            text = self.tr("Updated. Aspire now holds what you sent.")
            self._panels.messages.show_message(Tone.GOOD, text, subject=_FORM)

    async def _read(self, profile: Profile, get: Operation, put: Operation, key: Key) -> RequestDraft | None:
        """Return the draft of the record as it is now; None where there is no single one.

        Raises:
            AspireError: It could not be read.
        """
        from aspire_desktop.viewmodels.status_meaning import meaning

        request = prepare(get, reading(get, key), profile.environment.base_url)
        record = await self._api.execute(profile.id, request)
        if not record.is_success:
            raise AspireError(
                "request.record_unread", status=record.status, said=meaning(record.status, get.path)
            )
        row = await off_thread(record_in, record.body, key)
        return filled_from(put, row) if row is not None else None

    def _begin(self, profile: Profile, go_on: Callable[[], object]) -> None:
        def begin() -> None:
            go_on()

        self._gate.before_use(profile.id, begin, is_read=True)


def _id(text: str) -> object:
    """Return an id as it stands in JSON: digits are a number."""
    is_number = text.isascii() and text.isdigit() and (text == "0" or not text.startswith("0"))
    return int(text) if is_number else text


def _told(found: Sequence[FieldChange]) -> str:
    shown = [f"{one.path}: {one.before} → {one.after}" for one in found[:_NAMED]]
    return "; ".join(shown) + ("; …" if len(found) > _NAMED else "")
