"""Tests for aspire_desktop.viewmodels.history_presenter: what is read while something changes it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from aspire_desktop.app.place import utc_now
from aspire_desktop.core.request.draft import RequestDraft
from aspire_desktop.core.request.record import HistoryEntry, SavedRequest
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.viewmodels import history_presenter
from aspire_desktop.viewmodels.history_presenter import HistoryPresenter
from aspire_desktop.viewmodels.request_memory import RequestMemory
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.support.late_threads import LateThreads

DRAFT = RequestDraft("GET /Branches")
SAVED = SavedRequest(id="1", name="branches", draft=DRAFT)
NOW = utc_now()
SENT = HistoryEntry(
    id=f"{int(NOW.timestamp() * 1_000_000):020d}-a",
    at=NOW,
    method="GET",
    url="https://example.test/Branches",
    profile_id="p",
    profile_name="Payroll",
    status=200,
    outcome="",
    elapsed_s=0.1,
    size=2,
    is_pinned=False,
    draft=DRAFT,
)


class Scene:
    def __init__(self, store: RequestStore) -> None:
        self.parent = QObject()
        self.tasks = TaskRunner(self.parent)
        self.memory = RequestMemory(store, self.tasks, self.parent)
        self.history = HistoryPresenter(self.memory, self.tasks, self.parent)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RequestStore]:
    store = RequestStore(tmp_path, lambda: bytes(32), utc_now)
    yield store
    store.close()


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> LateThreads:
    threads = LateThreads()
    monkeypatch.setattr(history_presenter, "off_thread", threads.do)
    return threads


def test_what_was_deleted_while_the_list_was_read_does_not_come_back(
    store: RequestStore, threads: LateThreads
) -> None:
    store.save(SAVED)

    async def run() -> None:
        scene = Scene(store)
        scene.history.reload()
        await asyncio.sleep(0)
        scene.history.drop_saved([SAVED.id])
        await asyncio.sleep(0)
        await threads.finish(scene.tasks)
        assert list(scene.history.saved.requests) == []

    asyncio.run(run())


def test_what_was_sent_while_the_list_was_read_is_in_it_once(
    store: RequestStore, threads: LateThreads
) -> None:
    async def run() -> None:
        scene = Scene(store)
        scene.history.reload()
        await asyncio.sleep(0)
        store.add(SENT)
        scene.memory.sent.emit(SENT)
        await threads.finish(scene.tasks)
        assert [entry.id for entry in scene.history.sent.entries] == [SENT.id]

    asyncio.run(run())


def test_what_was_read_before_it_was_told_to_be_sent_is_there_once(store: RequestStore) -> None:
    async def run() -> None:
        scene = Scene(store)
        store.add(SENT)
        scene.history.reload()
        while scene.tasks.is_busy:  # noqa: ASYNC110 (a runner has no event)
            await asyncio.sleep(0)
        scene.memory.sent.emit(SENT)
        assert [entry.id for entry in scene.history.sent.entries] == [SENT.id]

    asyncio.run(run())
