"""Fills in and sends requests: what is sent, and what came of it, is one value from Execute on."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.core.credentials.profile import Profile
from aspire_desktop.core.errors import AspireError, InputError, RenewalUnwantedError
from aspire_desktop.core.openapi.operation import Operation
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.draft_check import DraftCheck, errors_of
from aspire_desktop.core.request.preparation import prepare
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.viewmodels.answers import Answer
from aspire_desktop.viewmodels.choice import Chosen
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.request_drafts import Replacement, RequestDrafts
from aspire_desktop.viewmodels.request_memory import answered
from aspire_desktop.viewmodels.status_meaning import explained
from aspire_desktop.viewmodels.stopped import Stopped, can_be_sent
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    import asyncio

    from aspire_desktop.core.request.record import HistoryEntry
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.viewmodels.choice import Choice
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.viewmodels.tasks import TaskRunner

_PROGRESS_MS = 100


class RequestPresenter(QObject):
    """Sends what is filled in, one request at a time.

    What is chosen is read when a form is shown and when Execute is pressed, never afterwards.
    """

    operation_shown = Signal(Operation, RequestDraft)
    nothing_shown = Signal()  #: no operation is chosen, or no description has it
    preview_changed = Signal(PreparedRequest, str)  #: None and the reason where there is none yet
    running_changed = Signal(bool)
    progressed = Signal(Sent, int, float)  #: bytes received, seconds since it was sent
    waiting = Signal(Sent, float)  #: seconds until the rate limit lets the request go; 0 when it does
    answered = Signal(Answer)
    stopped = Signal(Stopped)  #: what is filled in is wrong; `send_as_it_is` sends it on purpose
    not_sent = Signal(Chosen, AspireError)  #: what was to be sent, and why nothing went out
    failed = Signal(Sent, AspireError)  #: no answer came
    token_needed = Signal(Sent)  #: its credential gets none by itself: nothing went out, `send` with one does
    cancelled = Signal(Sent)  #: a write may have been done by the server all the same
    confirmation_needed = Signal(Sent)  #: a write to production: `send` sends exactly this
    send_wished = Signal(Sent)  #: ready to be sent: by whoever knows what that does to the token

    def __init__(
        self,
        api: ApiClient,
        memory: RequestMemory,
        choice: Choice,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._memory = memory
        self._choice = choice
        self._tasks = tasks
        self.check = DraftCheck()
        self.drafts = RequestDrafts(memory, choice, self)
        self.drafts.shown.connect(self.operation_shown)
        self.drafts.nothing_shown.connect(self.nothing_shown)
        self.drafts.changed.connect(self._preview)
        self._preparing: asyncio.Task[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._running: Sent | None = None
        self._unnoted: HistoryEntry | None = None  #: of what is under way and not in the history yet
        self._last: Sent | None = None
        self._received = 0
        self._started_at = 0.0
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._on_progress_timeout)

    @property
    def running(self) -> Sent | None:
        """The request under way."""
        return self._running

    def draft(self) -> RequestDraft:
        """Return what is filled in for the chosen operation, or what a form begins with."""
        return self.drafts.of(self._choice.now)

    def prepared(self) -> PreparedRequest:
        """Return the request as it would be sent now, files not read.

        Raises:
            InputError: Nothing is chosen, or what is filled in cannot be sent.
        """
        return self.sendable().request

    def sendable(self) -> Sent:
        """Return what Execute would send now, files not read: for what shows it, or sends it by pages.

        Raises:
            InputError: Nothing is chosen, or what is filled in cannot be sent.
        """
        chosen = self._choice.now
        profile, operation = chosen.both()
        draft = self.drafts.of(chosen)
        request = prepare(operation, draft, profile.environment.base_url)
        return self._sent(profile, operation, draft, request)

    def set_draft(self, draft: RequestDraft) -> None:
        """Take what the user has filled in."""
        self.drafts.take(draft)

    def execute(self) -> None:
        """Send the request, unless the form says that it is wrong; a write may ask first."""
        chosen = self._choice.now
        if chosen.operation is not None and chosen.profile is not None:
            self._begin(chosen.profile, chosen.operation, self.drafts.of(chosen))

    def send_as_it_is(self, stopped: Stopped) -> None:
        """Send what was stopped, on purpose; a write may ask first."""
        profile = self._choice.credential(stopped.profile.id)
        if profile is None:
            self._tell_removed(stopped)
            return
        self._begin(profile, stopped.operation, stopped.draft, as_is=True)

    def repeat(self) -> None:
        """Send the last request once more, by the same credential and as it was filled in then."""
        if self._last is None or self._task is not None:
            return
        self.send_draft(self._last, self._last.draft)

    def send_draft(self, earlier: Sent, draft: RequestDraft) -> None:
        """Fill in `draft` and send it, by the credential and for the operation of what was sent earlier."""
        profile = self._choice.credential(earlier.profile.id)
        if profile is None:
            self._tell_removed(earlier)
            return
        self._choice.choose_profile(profile.id)
        self.drafts.open(draft, Replacement.REQUEST)
        self._begin(profile, earlier.operation, draft, as_is=bool(errors_of(earlier.problems)))

    def send_linked(self, earlier: Sent, request: PreparedRequest) -> None:
        """Read the page that the answer to `earlier` named, by the same credential as it was then."""
        self._choice.choose_profile(earlier.profile.id)
        self.drafts.open(earlier.draft, Replacement.REQUEST)
        self.send_wished.emit(self._sent(earlier.profile, earlier.operation, earlier.draft, request))

    def unanswered(self) -> HistoryEntry | None:
        """Return the entry of a request that is under way, as it stands where no answer comes any more."""
        if self._unnoted is None:
            return None
        return answered(self._unnoted, None, "no answer", monotonic() - self._started_at, 0)

    def _tell_removed(self, wish: Sent | Stopped) -> None:
        error = InputError("credential.named_removed", credential=wish.profile.description)
        self.not_sent.emit(_chosen_of(wish), error)

    def send(self, sent: Sent, *, gets_token: bool = False) -> None:
        """Send exactly this, now; or nothing, where its credential is another one by now.

        Args:
            sent: What, and in whose name.
            gets_token: The user has agreed that a token is got first, where there is no valid one.
        """
        if self._task is not None:
            self.not_sent.emit(_chosen_of(sent), self._under_way())
            return
        if not sent.is_still(self._choice.credential(sent.profile.id)):
            name = sent.profile.description
            error = InputError("credential.named_changed", credential=name)
            self.not_sent.emit(_chosen_of(sent), error)
            return
        self._last = self._running = sent
        self._received, self._started_at = 0, monotonic()
        self.running_changed.emit(True)
        entry = self._unnoted = self._memory.entry(sent)
        work = self._send(sent, entry, gets_token=gets_token)
        self._task = self._tasks.start(
            work,
            on_error=lambda error: self._on_failed(sent, error),
            on_end=lambda task: self._on_ended(task, sent, entry),
        )
        self._on_progress_timeout()
        self._progress.start()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def tell_progress(self) -> None:
        """Say again how far the request under way is: somebody looks at it now."""
        self._on_progress_timeout()

    def _sent(
        self, profile: Profile, operation: Operation, draft: RequestDraft, request: PreparedRequest
    ) -> Sent:
        return Sent(
            profile=profile, operation=operation, draft=draft, request=request, at=self._memory.store.now()
        )

    def _begin(
        self, profile: Profile, operation: Operation, draft: RequestDraft, *, as_is: bool = False
    ) -> None:
        if self._task is not None:
            self.not_sent.emit(Chosen(profile, operation), self._under_way())
        elif self._preparing is None or self._preparing.done():
            work = self._prepare(profile, operation, draft, as_is=as_is)
            chosen = Chosen(profile, operation)
            self._preparing = self._tasks.start(work, lambda error: self.not_sent.emit(chosen, error))

    async def _prepare(
        self, profile: Profile, operation: Operation, draft: RequestDraft, *, as_is: bool
    ) -> None:
        """Check what is filled in, read the files that are to be sent, then send or ask."""
        from aspire_desktop.services.uploads import read_file

        base_url = profile.environment.base_url
        problems = await off_thread(self.check.problems, operation, draft)
        if errors_of(problems) and not as_is:
            self.stopped.emit(
                Stopped(
                    profile=profile,
                    operation=operation,
                    draft=draft,
                    problems=problems,
                    can_be_sent=can_be_sent(operation, draft, base_url),
                )
            )
            return
        request = await off_thread(lambda: prepare(operation, draft, base_url, read_file, as_is=as_is))
        sent = replace(self._sent(profile, operation, draft, request), problems=problems)
        is_write = request.is_write and not operation.is_login
        if is_write:
            self._api.check_writes(profile, request)
        if is_write and (profile.asks_before_writes or draft.loaded is not None):
            self.confirmation_needed.emit(sent)
        else:
            self.send_wished.emit(sent)

    async def _send(self, sent: Sent, entry: HistoryEntry, *, gets_token: bool) -> None:
        operation = sent.operation
        if gets_token:
            await self._api.get_token(sent.profile.id)
        self._memory.note_use(operation.key)
        record = await self._api.execute(
            sent.profile.id,
            sent.request,
            self._on_received,
            on_wait=lambda seconds: self.waiting.emit(sent, seconds),
        )
        self._unnoted = None
        self._memory.add(answered(entry, record.status, "", record.timing.total_s, len(record.body)))
        if not record.is_stray_page:
            self._memory.note_answer(*sent.key, record.status)
        from aspire_desktop.viewmodels.response_document import read_response  # not before there is one

        document = await off_thread(lambda: read_response(record))
        self._progress.stop()  # a late tick would overwrite what is shown now
        self._running = None
        self.answered.emit(Answer(sent, record, document, explained(record, operation)))

    def _under_way(self) -> InputError:
        """Return why nothing else can be sent now."""
        last = self._last
        assert last is not None  # noqa: S101 (it is under way)
        return InputError("request.other_under_way", place=last.operation.key, name=last.profile.description)

    def _on_ended(self, task: asyncio.Task[None], sent: Sent, entry: HistoryEntry) -> None:
        self._task = self._running = self._unnoted = None
        self._progress.stop()
        self.running_changed.emit(False)
        elapsed = monotonic() - self._started_at
        if task.cancelled():
            self._memory.add(answered(entry, None, "cancelled", elapsed, 0))
            self.cancelled.emit(sent)
        elif isinstance(task.exception(), (RenewalUnwantedError, InputError)):
            pass  # nothing was sent
        elif isinstance(task.exception(), AspireError):
            self._memory.add(answered(entry, None, "no answer", elapsed, 0))

    def _on_failed(self, sent: Sent, error: AspireError) -> None:
        if isinstance(error, RenewalUnwantedError):
            self.token_needed.emit(sent)
        else:
            self.failed.emit(sent, error)

    def _on_received(self, received: int) -> None:
        self._received = received

    def _on_progress_timeout(self) -> None:
        if self._running is None or self._task is None or self._task.done():
            return  # its end is being told at this moment
        self.progressed.emit(self._running, self._received, monotonic() - self._started_at)

    def _preview(self) -> None:
        try:
            request = self.prepared()
        except InputError as error:
            self.preview_changed.emit(None, error_text(error) if self._choice.profile is not None else "")
        else:
            self.preview_changed.emit(request, "")


def _chosen_of(wish: Sent | Stopped) -> Chosen:
    return Chosen(wish.profile, wish.operation)
