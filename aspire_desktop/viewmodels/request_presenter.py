"""Fills in, sends and shows a request of the chosen credential."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.openapi.example import body_example
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.preparation import prepare
from aspire_desktop.core.request.snippet import curl_command
from aspire_desktop.viewmodels.response_document import ResponseDocument, read_response
from aspire_desktop.viewmodels.status_meaning import meaning, server_words

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.openapi.description import Operation
    from aspire_desktop.core.request.prepared import PreparedRequest
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.viewmodels.tasks import TaskRunner

_PROGRESS_MS = 100


class RequestPresenter(QObject):
    """Keeps a draft for each operation and credential, and one request under way at a time."""

    operation_shown = Signal(object, object)  #: an `Operation` and its `RequestDraft`
    preview_changed = Signal(str, str)  #: the full URL, or why there is none yet; and the cURL command
    running_changed = Signal(bool)
    progressed = Signal(int, float)  #: bytes received, seconds since Execute
    answered = Signal(object, object, str)  #: `ResponseRecord`, `ResponseDocument`, what the status means
    failed = Signal(object)  #: an `AspireError`
    cancelled = Signal(bool)  #: whether it was a write, which the server may have done all the same
    confirmation_needed = Signal(object)  #: the `PreparedRequest` of a write to production

    def __init__(
        self,
        api: ApiClient,
        tasks: TaskRunner,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._tasks = tasks
        self._monotonic = monotonic
        self._profile: Profile | None = None
        self._operation: Operation | None = None
        self._drafts: dict[tuple[ProfileId | None, str], RequestDraft] = {}
        self._task: asyncio.Task[None] | None = None
        self._received = 0
        self._started_at = 0.0
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._on_progress_timeout)
        self.last: tuple[ResponseRecord, ResponseDocument] | None = None

    @property
    def operation(self) -> Operation | None:
        return self._operation

    def choose_credential(self, profile: Profile | None) -> None:
        """Show the drafts of another credential."""
        if profile == self._profile:
            return
        other = profile is None or self._profile is None or profile.id != self._profile.id
        self._profile = profile
        if self._operation is not None and other:
            self.choose_operation(self._operation)
        elif self._operation is not None:
            self._preview(self._draft())

    def choose_operation(self, operation: Operation) -> None:
        """Show another operation, with what was filled in of it before."""
        self._operation = operation
        draft = self._draft()
        self.operation_shown.emit(operation, draft)
        self._preview(draft)

    def set_draft(self, draft: RequestDraft) -> None:
        """Take what the user has filled in."""
        if self._operation is None or draft.operation != self._operation.key:
            return
        self._drafts[self._key()] = draft
        self._preview(draft)

    def execute(self) -> None:
        """Send the request; a write to production asks first."""
        if self._operation is None or self._profile is None or self._task is not None:
            return
        try:
            request = prepare(self._operation, self._draft(), self._profile.environment.base_url)
        except InputError as error:
            self.failed.emit(error)
            return
        if request.is_write and self._profile.environment.is_production and not self._operation.is_login:
            self.confirmation_needed.emit(request)
        else:
            self.send(request)

    def send(self, request: PreparedRequest) -> None:
        """Send `request` now."""
        if self._profile is None or self._task is not None or self._operation is None:
            return
        self._received, self._started_at = 0, self._monotonic()
        self.running_changed.emit(True)
        self._on_progress_timeout()
        self._progress.start()
        work = self._send(self._profile.id, request, self._operation.path)
        self._task = self._tasks.start(work, self.failed.emit)
        self._task.add_done_callback(lambda task: self._on_ended(task, request))

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _send(self, profile_id: ProfileId, request: PreparedRequest, path: str) -> None:
        import asyncio

        record = await self._api.execute(profile_id, request, self._on_received)
        document = await asyncio.to_thread(read_response, record)
        self.last = (record, document)
        parts = [meaning(record.status, path), "" if record.is_success else server_words(record.body)]
        self.answered.emit(record, document, ": ".join(part for part in parts if part))

    def _on_ended(self, task: asyncio.Task[None], request: PreparedRequest) -> None:
        self._task = None
        self._progress.stop()
        self.running_changed.emit(False)
        if task.cancelled():
            self.cancelled.emit(request.is_write)

    def _on_received(self, received: int) -> None:
        self._received = received

    def _on_progress_timeout(self) -> None:
        self.progressed.emit(self._received, self._monotonic() - self._started_at)

    def _key(self) -> tuple[ProfileId | None, str]:
        operation = self._operation.key if self._operation else ""
        return (self._profile.id if self._profile else None, operation)

    def _draft(self) -> RequestDraft:
        draft = self._drafts.get(self._key())
        if draft is None and self._operation is not None:
            draft = RequestDraft(operation=self._operation.key, body=body_example(self._operation))
        return draft or RequestDraft(operation="")

    def _preview(self, draft: RequestDraft) -> None:
        if self._operation is None or self._profile is None:
            self.preview_changed.emit("", "")
            return
        try:
            request = prepare(self._operation, draft, self._profile.environment.base_url)
        except InputError as error:
            self.preview_changed.emit(str(error), "")
        else:
            self.preview_changed.emit(request.url, curl_command(request))
