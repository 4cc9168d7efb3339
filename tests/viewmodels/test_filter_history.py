"""Tests for aspire_desktop.viewmodels.filter_history: how many are kept, and which are none."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from aspire_desktop.app.place import utc_now
from aspire_desktop.services.history.store import RequestStore
from aspire_desktop.viewmodels.filter_history import MOST_FILTERS, FilterHistory
from aspire_desktop.viewmodels.tasks import TaskRunner

KEY = ("profile", "GET /Branches")


@pytest.fixture
def store(tmp_path: Path) -> RequestStore:
    return RequestStore(tmp_path, lambda: bytes(32), utc_now)


def test_the_newest_twenty_are_kept_and_none_twice(store: RequestStore) -> None:
    async def scene() -> None:
        parent = QObject()
        tasks = TaskRunner(parent)
        history = FilterHistory(store, tasks, parent)
        for number in range(MOST_FILTERS + 5):
            history.note(KEY, f" text {number} ")
        history.note(KEY, "text 10")
        history.note(KEY, "  ")
        history.note(KEY, "x" * 5_000)
        while tasks.is_busy:  # noqa: ASYNC110 (a runner has no event)
            await asyncio.sleep(0)
        used = history.used(KEY)
        assert len(used) == MOST_FILTERS
        assert list(used[:3]) == ["text 10", "text 24", "text 23"]
        assert history.used(("profile", "GET /Contacts")) == ()
        assert store.filters(KEY[0]) == {KEY[1]: list(used)}

    asyncio.run(scene())


def test_what_is_noted_before_the_older_ones_are_read_loses_none(store: RequestStore) -> None:
    async def scene() -> None:
        store.keep_filters(*KEY, ["old"])
        parent = QObject()
        tasks = TaskRunner(parent)
        history = FilterHistory(store, tasks, parent)
        history.load(KEY[0])
        history.note(KEY, "new")
        while tasks.is_busy:  # noqa: ASYNC110 (a runner has no event)
            await asyncio.sleep(0)
        assert list(history.used(KEY)) == ["new", "old"]
        assert store.filters(KEY[0]) == {KEY[1]: ["new", "old"]}
        await tasks.aclose()

    asyncio.run(scene())
