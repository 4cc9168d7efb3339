"""What is remembered of requests, at hand at once and kept in the store a moment later."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.core.request.record import Evidence, HistoryEntry
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Collection, Mapping, Sequence

    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.core.wording import Worded
    from aspire_desktop.services.history.store import RequestStore
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: A draft is written when its typing has rested for so long.
_REST_MS: Final = 600


class _Once:
    """Work that is done by whoever comes first; who comes later waits for it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._lock = Lock()
        self._work: Callable[[], object] | None = work

    def __call__(self) -> None:
        with self._lock:
            work, self._work = self._work, None
            if work is not None:
                work()


class RequestMemory(QObject):
    """Drafts, history, evidence, favourites and the operations used last."""

    drafts_loaded = Signal(str)  #: the id of the credential whose kept drafts are at hand now
    evidence_changed = Signal(str)  #: the id of a credential
    marks_changed = Signal()  #: favourites, or the operations used last
    sent = Signal(HistoryEntry)  #: the `HistoryEntry` of a request that is over, and kept
    history_changed = Signal()  #: in any other way
    file_told = Signal(str)  #: what happened to the file, or why nothing is kept in it

    def __init__(self, store: RequestStore, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._drafts: dict[tuple[str, str], RequestDraft] = {}
        self._waiting: dict[tuple[str, str], RequestDraft] = {}
        self._evidence: dict[str, dict[str, Evidence]] = {}
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rested)
        self._told: Worded | None = None
        self._under_way: dict[asyncio.Task[None], _Once] = {}
        self._left_out: frozenset[str] = frozenset()
        self._unkept: set[str] = set()  #: the ids of entries that were begun while theirs were left out
        self.favourites: list[str] = []
        self.recent: list[str] = []

    @property
    def store(self) -> RequestStore:
        return self._store

    def load_marks(self) -> None:
        """Read the favourites and the operations used last."""
        self._tasks.start(self._load_marks())

    def load(self, profile_id: str) -> None:
        """Read what is kept of a credential, once."""
        if profile_id not in self._evidence:
            self._evidence[profile_id] = {}
            self._tasks.start(self._load(profile_id))

    def draft(self, profile_id: str, operation: str) -> RequestDraft | None:
        return self._drafts.get((profile_id, operation))

    def keep_draft(self, profile_id: str, draft: RequestDraft) -> None:
        """Keep what was typed, now in memory and soon in the store."""
        key = (profile_id, draft.operation)
        self._drafts[key] = self._waiting[key] = draft
        self._rest.start()

    def drop_draft(self, profile_id: str, operation: str) -> None:
        """Forget what was filled in: the form begins anew."""
        self._drafts.pop((profile_id, operation), None)
        self._waiting.pop((profile_id, operation), None)
        self._do(lambda: self._store.drop_draft(profile_id, operation))

    def evidence(self, profile_id: str) -> Mapping[str, Evidence]:
        return self._evidence.get(profile_id, {})

    def note_answer(self, profile_id: str, operation: str, status: int) -> None:
        """Remember what an answer's status has shown."""
        seen = self._evidence.setdefault(profile_id, {})
        before = seen.get(operation, Evidence())
        seen[operation] = before.with_status(status, self._store.now())
        if seen[operation] != before:
            self.evidence_changed.emit(profile_id)
            self._do(lambda: self._store.note_status(profile_id, operation, status))

    def note_use(self, operation: str) -> None:
        """Remember that an operation was sent."""
        self.recent = [operation, *(other for other in self.recent if other != operation)]
        self.marks_changed.emit()
        self._do(lambda: self._store.note_use(operation))

    def set_favourite(self, operation: str, *, favourite: bool) -> None:
        self.favourites = [other for other in self.favourites if other != operation]
        if favourite:
            self.favourites = sorted([*self.favourites, operation])
        self.marks_changed.emit()
        self._do(lambda: self._store.set_favourite(operation, favourite=favourite))

    def leave_out(self, profile_ids: Collection[str]) -> None:
        """Remember no request of these credentials from now on, nor one that is under way."""
        self._left_out = frozenset(profile_ids)

    def add(self, entry: HistoryEntry) -> None:
        """Remember a request that was sent, unless its credential's were left out then or are now."""
        if self._is_kept(entry):
            self._do(lambda: self._store.add(entry), lambda: self.sent.emit(entry))
        self._unkept.discard(entry.id)

    def entry(self, sent: Sent) -> HistoryEntry:
        """Return the entry of a request that goes out now, before anything is known of its outcome."""
        at = self._store.now()
        entry_id = self._store.new_id(at)
        if sent.profile.id in self._left_out:
            self._unkept.add(entry_id)
        return HistoryEntry(
            id=entry_id,
            at=at,
            method=sent.request.method,
            url=sent.request.url,
            profile_id=sent.profile.id,
            profile_name=sent.profile.description,
            status=None,
            draft=sent.draft,
        )

    async def forget(self, profile_id: str) -> None:
        """Forget everything of a credential that is gone for good."""
        for known in (self._drafts, self._waiting):
            for key in [key for key in known if key[0] == profile_id]:
                del known[key]
        self._evidence.pop(profile_id, None)
        await off_thread(self._store.forget, profile_id)

    def forget_all_but(self, profile_ids: Sequence[str]) -> None:
        """Forget what belongs to credentials that are gone."""
        self._do(lambda: self._store.forget_all_but(profile_ids))

    def write_waiting(self, unanswered: HistoryEntry | None = None) -> None:
        """Write what still waits, here and now: for an end at which the loop will not turn any more.

        Args:
            unanswered: A request that is under way.
        """
        self._write(self._taken())
        if unanswered is not None and self._is_kept(unanswered):
            self._store.add(unanswered)
        for work in list(self._under_way.values()):
            work()

    async def flush(self) -> None:
        """Write what still waits, and wait for what is being written."""
        import asyncio

        self._rest.stop()
        if self._waiting:
            await off_thread(self._write, self._taken())
        while self._under_way:
            await asyncio.wait(list(self._under_way))

    def _is_kept(self, entry: HistoryEntry) -> bool:
        return entry.id not in self._unkept and entry.profile_id not in self._left_out

    def _on_rested(self) -> None:
        waiting = self._taken()
        self._do(lambda: self._write(waiting))

    def _taken(self) -> dict[tuple[str, str], RequestDraft]:
        waiting, self._waiting = self._waiting, {}
        return waiting

    def _write(self, drafts: Mapping[tuple[str, str], RequestDraft]) -> None:
        for (profile_id, _), draft in drafts.items():
            self._store.save_drafts(profile_id, [draft])

    def _do(self, work: Callable[[], object], then: Callable[[], object] | None = None) -> None:
        once = _Once(work)

        async def run() -> None:
            await off_thread(once)
            self.tell_of_file()  # before the vault's first key nobody has looked at it
            if then is not None:
                then()

        task = self._tasks.start(run(), on_end=lambda task: self._under_way.pop(task, None))
        if task is not None:
            self._under_way[task] = once

    async def _load_marks(self) -> None:
        def read() -> tuple[Sequence[str], Sequence[str]]:
            return self._store.favourites(), self._store.recent()

        favourites, recent = await off_thread(read)
        self.favourites = sorted({*favourites, *self.favourites})
        self.recent = list(dict.fromkeys([*self.recent, *recent]))
        self.marks_changed.emit()
        self.tell_of_file()

    def tell_of_file(self) -> None:
        """Say once what happened to the file, or why nothing is kept in it."""
        told = self._store.problem or self._store.news
        if told is not None and told != self._told:
            self._told = told
            self.file_told.emit(error_text(told))

    async def _load(self, profile_id: str) -> None:
        drafts = await off_thread(self._store.drafts, profile_id)
        for operation, draft in drafts.items():
            self._drafts.setdefault((profile_id, operation), draft)
        self.drafts_loaded.emit(profile_id)
        kept = await off_thread(self._store.evidence, profile_id)
        self._evidence[profile_id] = {**kept, **self._evidence.get(profile_id, {})}
        self.evidence_changed.emit(profile_id)


def answered(
    entry: HistoryEntry, status: int | None, outcome: str, elapsed_s: float, size: int
) -> HistoryEntry:
    """Return an entry with what came of it."""
    return replace(entry, status=status, outcome=outcome, elapsed_s=elapsed_s, size=size)
