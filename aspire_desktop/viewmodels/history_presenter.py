"""Shows and changes what is remembered of requests."""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.request.draft_record import decode_requests, encode_requests
from aspire_desktop.core.request.record import SavedRequest
from aspire_desktop.viewmodels.history_model import HistoryModel, SavedModel
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from aspire_desktop.core.request.draft import RequestDraft
    from aspire_desktop.core.request.record import HistoryEntry
    from aspire_desktop.viewmodels.request_memory import RequestMemory
    from aspire_desktop.viewmodels.tasks import TaskRunner


class HistoryPresenter(QObject):
    counted = Signal(int, int)  #: how many requests were sent, and saved
    cleared = Signal(int)  #: so many requests, which can be brought back
    kept = Signal(SavedRequest, SavedRequest)  #: a request, and the one in whose place it is, or None
    transferred = Signal(str)  #: a sentence about a file that was written or read

    def __init__(self, memory: RequestMemory, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._store = memory.store
        self._tasks = tasks
        self._cleared: list[HistoryEntry] = []
        #: One reading at a time: an older one never takes the place of a newer.
        self._reading = asyncio.Lock()
        self.sent = HistoryModel(self)
        self.saved = SavedModel(self)
        memory.history_changed.connect(self.reload)
        memory.sent.connect(self._on_sent)

    def reload(self) -> None:
        """Show what is remembered now."""
        self._do()

    def pin(self, entry_id: str, *, pinned: bool) -> None:
        self._do(lambda: self._store.pin(entry_id, pinned=pinned))

    def delete(self, entry_ids: Sequence[str]) -> None:
        self._do(lambda: self._store.delete(entry_ids))

    def clear(self) -> None:
        """Forget all requests but the pinned ones; until `forget_cleared` that can be undone."""
        gone = self.sent.unpinned
        self._cleared = [*gone, *self._cleared]
        self._do(self._store.clear, lambda: self.cleared.emit(len(gone)))

    def undo_clear(self) -> None:
        """Bring back what was cleared."""
        back, self._cleared = self._cleared, []

        def add() -> None:
            for entry in back:
                self._store.add(entry)

        self._do(add)

    def forget_cleared(self) -> None:
        """Hold what was cleared no more: it cannot be brought back from now on."""
        self._cleared = []

    def save(self, name: str, draft: RequestDraft) -> None:
        """Keep a draft under a name; what has that name already is updated in its place."""
        same = next((one for one in self.saved.requests if one.name.casefold() == name.casefold()), None)
        request = SavedRequest(id=secrets.token_hex(8) if same is None else same.id, name=name, draft=draft)
        self._do(lambda: self._store.save(request), lambda: self.kept.emit(request, same))

    def put(self, request: SavedRequest) -> None:
        """Keep a saved request as it is here: renamed, moved, or as it was before."""
        self._do(lambda: self._store.save(request))

    def drop_saved(self, request_ids: Sequence[str]) -> None:
        self._do(lambda: self._store.drop_saved(request_ids))

    def export(self, path: Path) -> None:
        """Write all saved requests to a file, without secrets."""
        requests = self.saved.requests
        text = self.tr("%Ln saved requests written to {name}.", "", len(requests)).format(name=path.name)
        self._do(lambda: _write(path, encode_requests(requests)), lambda: self.transferred.emit(text))

    def import_file(self, path: Path) -> None:
        """Add the requests of a file to those saved."""
        count = [0]

        def read() -> None:
            found = decode_requests(_read(path))
            count[0] = len(found)
            for name, draft in found:
                self._store.save(SavedRequest(id=secrets.token_hex(8), name=name, draft=draft))

        def tell() -> None:
            text = self.tr("%Ln saved requests read from {name}.", "", count[0])
            self.transferred.emit(text.format(name=path.name))

        self._do(read, tell)

    def _on_sent(self, entry: HistoryEntry) -> None:
        if self._reading.locked():  # perhaps of what was kept before it
            self.reload()
        elif all(entry.id != other.id for other in self.sent.entries):
            self.sent.add(entry)
            self.counted.emit(self.sent.total, self.saved.total)

    def _do(self, work: Callable[[], object] | None = None, then: Callable[[], object] | None = None) -> None:
        self._tasks.start(self._run(work, then))

    async def _run(self, work: Callable[[], object] | None, then: Callable[[], object] | None) -> None:
        if work is not None:
            await off_thread(work)
        async with self._reading:
            sent, saved = await off_thread(lambda: (self._store.history(), self._store.saved()))
            self.sent.set_entries(sent)
            self.saved.set_requests(saved)
        self.counted.emit(len(sent), len(saved))
        self._memory.tell_of_file()
        if then is not None:
            then()


def _write(path: Path, content: bytes) -> None:
    from aspire_desktop.core.errors import InputError
    from aspire_desktop.services.whole_file import write_for_user

    try:
        write_for_user(path, content)
    except OSError as error:
        raise InputError("file.nameless_not_written", reason=error.strerror or type(error).__name__) from None


def _read(path: Path) -> bytes:
    from aspire_desktop.core.errors import InputError

    try:
        with path.open("rb") as file:
            return file.read(20_000_000)
    except OSError as error:
        raise InputError("file.nameless_not_read", reason=error.strerror or type(error).__name__) from None
