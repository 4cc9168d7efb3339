"""Fetches a whole collection into a file, and says at any moment how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.core.request.sent import Sent
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import duration, filled, size

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.openapi.operation import Operation
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.services.pages.export import ExportProgress, Pause
    from aspire_desktop.services.pages.spool import Interrupted
    from aspire_desktop.viewmodels.tasks import TaskRunner

_TICK_MS = 500


def has_pages(operation: Operation | None) -> bool:
    """Say whether an operation can be fetched page by page."""
    if operation is None or operation.method != "GET":
        return False
    names = {parameter.name for parameter in operation.parameters if parameter.place == "query"}
    return names >= set(PAGING_PARAMETERS[:2]) or names >= set(PAGING_PARAMETERS[2:])


class ExportPresenter(QObject):
    """One export at a time; what it has is never lost, and can be gone on with."""

    running_changed = Signal(bool)
    progressed = Signal(str)  #: how far it is, in words
    paused_changed = Signal(bool)
    finished = Signal(str, str)  #: what was written, and what there is to know of it
    downloaded = Signal(Sent, str, float, int)  #: by which request, what, in how many seconds and bytes
    failed = Signal(AspireError)  #: its text says what is kept
    interrupted = Signal(str)  #: what a cancelled export has kept

    def __init__(
        self,
        api: ApiClient,
        tasks: TaskRunner,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._tasks = tasks
        self._clock = clock
        self._task: asyncio.Task[None] | None = None
        self._pause: Pause | None = None
        self._progress: ExportProgress | None = None
        self._waits_until = 0.0
        self._began: Callable[[], float] | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @staticmethod
    def plan(wanted: Sent) -> PagePlan:
        """Return the pages of a request.

        Raises:
            InputError: It has none.
        """
        declared = [p.name for p in wanted.operation.parameters if p.place == "query"]
        return PagePlan.of(wanted.request, declared)

    def kept(self, target: Path, wanted: Sent) -> tuple[Interrupted, bool] | None:
        """Return what an interrupted export to `target` has, and whether it is of this very request."""
        from aspire_desktop.services.pages.spool import Purpose, resumable

        found = resumable(_real(target))
        if found is None:
            return None
        try:
            url = self.plan(wanted).request(0).url
        except InputError:
            return found, False
        return found, found.purpose == Purpose(url=url, credential=wanted.profile.account)

    def start(self, target: Path, wanted: Sent, *, resume: bool = False) -> None:
        """Fetch all pages of a request, in the name of its credential."""
        if self._task is not None:
            return
        target = _real(target)
        from time import monotonic

        from aspire_desktop.services.pages.export import PageExport, Pause

        try:
            export = PageExport(
                api=self._api,
                profile=wanted.profile,
                plan=self.plan(wanted),
                target=target,
                clock=self._clock,
            )
        except AspireError as error:
            self.failed.emit(error)
            return
        self._pause, self._progress, self._waits_until = Pause(), None, 0.0
        start = monotonic()
        self._began = lambda: monotonic() - start
        run = self._run(export, self._pause, wanted, resume=resume)
        self._task = self._tasks.start(run, self.failed.emit, lambda task: self._on_ended(task, target))
        self.running_changed.emit(True)
        self._tick.start()
        self._tell()

    def toggle_pause(self) -> None:
        if self._pause is None:
            return
        if self._pause.is_paused:
            self._pause.resume()
        else:
            self._pause.pause()
        self.paused_changed.emit(self._pause.is_paused)
        self._tell()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, export: object, pause: Pause, wanted: Sent, *, resume: bool) -> None:
        from aspire_desktop.services.pages.export import PageExport

        assert isinstance(export, PageExport)  # noqa: S101 (its only caller has made it)
        try:
            result = await export.run(resume=resume, on_progress=self._on_progress, pause=pause)
        finally:
            self._stop_telling()
        text = self.tr("%Ln rows written to {name}.", "", result.rows).format(name=result.path.name)
        # What was told of the plan before it began still stands there.
        news = [note for note in (*result.notes, *result.changes) if note not in export.plan.notes]
        self.finished.emit(text, "\n".join(map(error_text, news)))
        what = self.tr("%Ln rows in {name}", "", result.rows).format(name=result.path.name)
        fetched = self._progress.size if self._progress is not None else 0
        self.downloaded.emit(wanted, what, self._elapsed(), fetched)

    def _on_progress(self, progress: ExportProgress) -> None:
        self._progress = progress
        self._waits_until = self._elapsed() + progress.waiting_s if progress.waiting_s else 0.0
        self._tell()

    def _elapsed(self) -> float:
        return 0.0 if self._began is None else self._began()

    def _stop_telling(self) -> None:
        """Leave the last word to what became of it: a late tick or press would write over that."""
        self._tick.stop()
        self._pause = None

    def _tell(self) -> None:
        if self._pause is None:
            return
        progress, elapsed = self._progress, self._elapsed()
        text = self.tr("Fetching the first page…")
        if progress is not None:
            text = self.tr("{rows} · {pages} · {size} · {time}").format(
                rows=self.tr("%Ln rows", "", progress.rows),
                pages=self.tr("%Ln pages", "", progress.pages),
                size=size(progress.size),
                time=duration(elapsed),
            )
        if self._pause.is_paused:
            text += self.tr(" · paused")
        elif progress is None:
            pass  # it is on its way
        elif progress.is_writing:
            text += self.tr(" · writing the file…")
        elif self._waits_until > elapsed:
            left = round(self._waits_until - elapsed) or 1
            text += filled(self.tr(" · waiting {left} s for the rate limit"), left=left)
        self.progressed.emit(text)

    def _on_ended(self, task: asyncio.Task[None], target: Path) -> None:
        self._task = None
        self._stop_telling()
        self.running_changed.emit(False)
        self.paused_changed.emit(False)
        if task.cancelled():
            from aspire_desktop.services.pages.spool import resumable

            kept = resumable(target)
            rows = kept.rows if kept is not None else 0
            text = self.tr("Canceled: %Ln rows are kept, and the export can be resumed.", "", rows)
            self.interrupted.emit(text if rows else self.tr("Canceled: nothing is kept."))


def _real(target: Path) -> Path:
    """Return what is to be replaced: a link stays one."""
    return target.expanduser().resolve()
