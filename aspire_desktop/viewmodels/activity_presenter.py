"""Writes the record of activity in good time, and reads it for its table."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.viewmodels.activity_model import ActivityModel, search_text
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from aspire_desktop.services.activity.log import ActivityLog
    from aspire_desktop.viewmodels.tasks import TaskRunner

_WRITE_AFTER_MS: Final = 400


class ActivityPresenter(QObject):
    loaded = Signal(tuple)  #: the faults that were found, a sentence each; None where nobody can tell
    exported = Signal(str, int)  #: the file's name, and how many entries are in it
    troubled = Signal(str)  #: what is wrong with the record, a sentence
    _noted = Signal()

    def __init__(self, log: ActivityLog, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._tasks = tasks
        self.model = ActivityModel(self)
        self._told = ""
        #: One reading at a time: an older one never takes the place of a newer.
        self._reading = asyncio.Lock()
        self._timer = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._timer.timeout.connect(lambda: self._tasks.start(self._write()))
        self._noted.connect(self._timer.start)
        # A note may come from any thread: a signal brings it to this one.
        log.subscribe(self._noted.emit)

    def load(self) -> None:
        """Read the record and see whether all of it is there."""
        self._tasks.start(self._load())

    def look(self) -> None:
        """See at a glance whether the record is there."""
        self._tasks.start(self._write())

    def prune(self, days: int) -> None:
        """Let entries go that are older than `days`; 0 keeps all."""
        if days:
            self._tasks.start(self._prune(days))

    def export(self, path: Path) -> None:
        """Write what the table shows to a CSV file."""
        self._tasks.start(self._export(path))

    async def _write(self) -> None:
        await off_thread(self._log.write)
        problem = await off_thread(self._log.look) or self._log.problem
        trouble = "" if problem is None else error_text(problem)
        if trouble != self._told:
            self._told = trouble
            if trouble:
                self.troubled.emit(trouble)

    async def _prune(self, days: int) -> None:
        await off_thread(self._log.prune, days)

    async def _load(self) -> None:
        await self._write()
        async with self._reading:
            entries = await off_thread(self._log.read)
            faults = await off_thread(self._log.faults)
            texts = await off_thread(lambda: [search_text(entry) for entry in entries])
            self.model.set_entries(entries, texts)
        self.loaded.emit(None if faults is None else tuple(map(error_text, faults)))

    async def _export(self, path: Path) -> None:
        from aspire_desktop.services.activity.table import write_table

        shown = list(self.model.shown)
        await off_thread(write_table, shown, path)
        self.exported.emit(path.name, len(shown))
