"""Tests for aspire_desktop.viewmodels.activity_presenter: what is read while others write."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from aspire_desktop.app.place import utc_now
from aspire_desktop.core.activity import Activity, ActivityKind
from aspire_desktop.services.activity.log import ActivityLog
from aspire_desktop.viewmodels import activity_presenter
from aspire_desktop.viewmodels.activity_presenter import ActivityPresenter
from aspire_desktop.viewmodels.tasks import TaskRunner
from tests.support.late_threads import LateThreads


class ReadLog(ActivityLog):
    """Knows how often it was read."""

    times = 0

    def read(self) -> list[Activity]:
        self.times += 1
        return super().read()


def test_an_older_reading_does_not_take_the_place_of_a_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = LateThreads()
    monkeypatch.setattr(activity_presenter, "off_thread", threads.do)
    log = ReadLog(tmp_path, lambda: bytes(32), utc_now, by="window")
    other = ActivityLog(tmp_path, lambda: bytes(32), utc_now, by="command line")

    async def run() -> int:
        parent = QObject()
        tasks = TaskRunner(parent)
        presenter = ActivityPresenter(log, tasks, parent)
        presenter.load()
        while not log.times:
            await threads.step()
        other.note(ActivityKind.EXPORTED)
        other.write()
        presenter.load()
        await threads.finish(tasks)
        return presenter.model.total

    assert asyncio.run(run()) == 1
