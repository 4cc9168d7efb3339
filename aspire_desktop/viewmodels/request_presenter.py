"""Fills in, sends and shows a request of the chosen credential."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare
from aspire_desktop.viewmodels.request_memory import answered
from aspire_desktop.viewmodels.response_document import ResponseDocument, read_response
from aspire_desktop.viewmodels.status_meaning import meaning, server_words

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.request.record import HistoryEntry
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.viewmodels.tasks import TaskRunner

_PROGRESS_MS = 100


class RequestPresenter(QObject):
    """Keeps a draft for each operation and credential, and one request under way at a time."""

    operation_shown = Signal(object, object)  #: an `Operation` and its `RequestDraft`
    preview_changed = Signal(object, str)  #: the `PreparedRequest`, or None and why there is none yet
    running_changed = Signal(bool)
    progressed = Signal(int, float)  #: bytes received, seconds since Execute
    waiting = Signal(float)  #: seconds until the rate limit lets the request go; 0 when it does
    answered = Signal(object, object, str)  #: `ResponseRecord`, `ResponseDocument`, what the status means
    failed = Signal(object)  #: an `AspireError`
    cancelled = Signal(bool)  #: whether it was a write, which the server may have done all the same
    confirmation_needed = Signal(object)  #: the `PreparedRequest` of a write to production

    def __init__(
        self,
        api: ApiClient,
        memory: RequestMemory,
        tasks: TaskRunner,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._memory = memory
        self._tasks = tasks
        self._monotonic = monotonic
        self._profile: Profile | None = None
        self._operation: Operation | None = None
        self._preparing: asyncio.Task[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._received = 0
        self._started_at = 0.0
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._on_progress_timeout)
        memory.drafts_loaded.connect(self._on_drafts_loaded)
        self._sent: tuple[Operation, RequestDraft] | None = None
        self.last: tuple[ResponseRecord, ResponseDocument] | None = None

    @property
    def operation(self) -> Operation | None:
        return self._operation

    @property
    def profile(self) -> Profile | None:
        return self._profile

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def draft(self) -> RequestDraft:
        """Return what is filled in for the operation shown, or what a form begins with."""
        if self._operation is None:
            return RequestDraft(operation="")
        kept = self._memory.draft(self._profile_id(), self._operation.key)
        return kept or RequestDraft(operation=self._operation.key, body=body_example(self._operation))

    def prepared(self) -> PreparedRequest:
        """Return the request as it would be sent now, files not read.

        Raises:
            InputError: Nothing is chosen, or what is filled in cannot be sent.
        """
        if self._operation is None or self._profile is None:
            raise InputError("Choose a credential and an operation first.")
        return prepare(self._operation, self.draft(), self._profile.environment.base_url)

    def choose_credential(self, profile: Profile | None) -> None:
        """Show the drafts of another credential."""
        if profile == self._profile:
            return
        other = profile is None or self._profile is None or profile.id != self._profile.id
        self._profile = profile
        if profile is not None:
            self._memory.load(profile.id)
        if self._operation is not None and other:
            self.choose_operation(self._operation)
        elif self._operation is not None:
            self._preview()

    def choose_operation(self, operation: Operation) -> None:
        """Show another operation, with what was filled in of it before."""
        self._operation = operation
        self.operation_shown.emit(operation, self.draft())
        self._preview()

    def set_draft(self, draft: RequestDraft) -> None:
        """Take what the user has filled in."""
        if self._operation is None or draft.operation != self._operation.key:
            return
        self._memory.keep_draft(self._profile_id(), draft)
        self._preview()

    def open_draft(self, operation: Operation, draft: RequestDraft) -> None:
        """Show an operation filled in as in a draft from elsewhere: history, a saved or a pasted request."""
        self._operation = operation
        self._memory.keep_draft(self._profile_id(), draft)
        self.operation_shown.emit(operation, draft)
        self._preview()

    def reset(self) -> None:
        """Begin the form anew."""
        if self._operation is not None:
            self._memory.drop_draft(self._profile_id(), self._operation.key)
            self.choose_operation(self._operation)

    def execute(self) -> None:
        """Send the request; a write to production asks first."""
        if self._operation is None or self._profile is None or self._task is not None:
            return
        if self._preparing is None or self._preparing.done():
            work = self._execute(self._operation, self._profile)
            self._preparing = self._tasks.start(work, self.failed.emit)

    def repeat(self) -> None:
        """Send the last request once more, as it was filled in then; a write asks as it did before."""
        if self._sent is None or self._task is not None:
            return
        operation, draft = self._sent
        self.open_draft(operation, draft)
        self.execute()

    def send(self, request: PreparedRequest) -> None:
        """Send `request` now."""
        if self._profile is None or self._task is not None or self._operation is None:
            return
        self._sent = (self._operation, self.draft())
        self._received, self._started_at = 0, self._monotonic()
        self.running_changed.emit(True)
        self._on_progress_timeout()
        self._progress.start()
        entry = self._memory.entry(self._profile, request, self.draft())
        work = self._send(request, entry, self._operation)
        self._task = self._tasks.start(work, self.failed.emit)
        self._task.add_done_callback(lambda task: self._on_ended(task, request, entry))

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _execute(self, operation: Operation, profile: Profile) -> None:
        """Read the files that are to be sent, then send or ask."""
        import asyncio

        from aspire_desktop.services.uploads import read_file

        draft, base_url = self.draft(), profile.environment.base_url
        request = await asyncio.to_thread(prepare, operation, draft, base_url, read_file)
        if request.is_write and profile.environment.is_production and not operation.is_login:
            self.confirmation_needed.emit(request)
        else:
            self.send(request)

    async def _send(self, request: PreparedRequest, entry: HistoryEntry, operation: Operation) -> None:
        import asyncio

        profile_id = self._profile.id if self._profile else None
        if profile_id is None:
            return
        self._memory.note_use(operation.key)
        record = await self._api.execute(profile_id, request, self._on_received, on_wait=self.waiting.emit)
        size, elapsed = len(record.body), record.timing.total_s
        self._memory.add(answered(entry, record.status, "", elapsed, size))
        self._memory.note_answer(profile_id, operation.key, record.status)
        document = await asyncio.to_thread(read_response, record)
        self._progress.stop()  # a late tick would overwrite what is shown now
        self.last = (record, document)
        said = "" if record.is_success else server_words(record.body)
        parts = [meaning(record.status, operation.path), said]
        self.answered.emit(record, document, ": ".join(part for part in parts if part))

    def _on_ended(self, task: asyncio.Task[None], request: PreparedRequest, entry: HistoryEntry) -> None:
        self._task = None
        self._progress.stop()
        self.running_changed.emit(False)
        elapsed = self._monotonic() - self._started_at
        if task.cancelled():
            self._memory.add(answered(entry, None, "cancelled", elapsed, 0))
            self.cancelled.emit(request.is_write)
        elif isinstance(task.exception(), AspireError):
            self._memory.add(answered(entry, None, "no answer", elapsed, 0))

    def _on_received(self, received: int) -> None:
        self._received = received

    def _on_progress_timeout(self) -> None:
        if self._task is not None and self._task.done():
            return  # its end is being told at this moment
        self.progressed.emit(self._received, self._monotonic() - self._started_at)

    def _on_drafts_loaded(self, profile_id: str) -> None:
        """Show the kept draft, unless the user was quicker."""
        if self._operation is not None and profile_id == self._profile_id():
            self.choose_operation(self._operation)

    def _profile_id(self) -> str:
        return self._profile.id if self._profile else ""

    def _preview(self) -> None:
        try:
            request = self.prepared()
        except InputError as error:
            self.preview_changed.emit(None, str(error) if self._profile is not None else "")
        else:
            self.preview_changed.emit(request, "")
