"""Exports a whole collection to a file, page by page; what it has is never lost."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.core.errors import AspireError, OutputError, system_reason
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.joining import joined
from aspire_desktop.services.pages.disk import Disk
from aspire_desktop.services.pages.row_source import RowSource, WriteReport
from aspire_desktop.services.pages.spool import Place, Purpose, Spool
from aspire_desktop.services.pages.walk import PageWalk, Patience
from aspire_desktop.services.pages.work_folder import alone_in_work_folder
from aspire_desktop.services.pages.writers import check_target, write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.services.api import ApiClient
    from aspire_desktop.services.pages.plan import PagePlan

    OnExportProgress = Callable[["ExportProgress"], None]

_RESUMED: Final = Phrase("export.resumed")

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProgress:
    """How far an export is.

    Attributes:
        size: Bytes of the rows.
        waiting_s: How long it is going to wait, for the limit or after a failure; else 0.
        is_writing: All rows are there, and are being written to the file asked for.
    """

    rows: int
    pages: int
    size: int
    waiting_s: float = 0.0
    is_writing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What was written, and what the user should know of it, in sentences.

    Attributes:
        notes: Of the rows: their order, where they were resumed.
        changes: What was changed so that the file's format could hold it.
    """

    path: Path
    rows: int
    pages: int
    notes: tuple[Phrase, ...]
    changes: tuple[Phrase, ...] = ()


class ExportInterruptedError(AspireError):
    """An export stopped, and can be resumed.

    Attributes:
        cause: Why.
        rows: Kept so far.
        pages: Likewise.
        folder: Where they are.
    """

    def __init__(self, cause: AspireError, place: Place, folder: Path) -> None:
        super().__init__(
            "export.interrupted", cause=cause, rows=place.rows, file=folder.name, detail=cause.detail
        )
        self.cause = cause
        self.rows = place.rows
        self.pages = place.pages
        self.folder = folder


class Pause:
    """Holds an export before its next page, until it may go on."""

    def __init__(self) -> None:
        self._may_go_on = asyncio.Event()
        self._may_go_on.set()

    @property
    def is_paused(self) -> bool:
        return not self._may_go_on.is_set()

    def pause(self) -> None:
        self._may_go_on.clear()

    def resume(self) -> None:
        self._may_go_on.set()

    async def wait(self) -> None:
        """Return at once, or when it may go on."""
        await self._may_go_on.wait()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageExport:
    """One collection, and the file it shall be in.

    A second export to the same file, by any process, is refused while this one runs.

    Attributes:
        profile: In whose name, as it was when it was asked for.
        target: Its ending is the format; rows are collected in a work folder beside it.
    """

    api: ApiClient
    profile: Profile
    plan: PagePlan
    target: Path
    clock: Clock
    patience: Patience = field(default_factory=Patience)
    disk: Disk = field(default_factory=Disk)

    async def run(
        self,
        *,
        resume: bool = False,
        on_progress: OnExportProgress | None = None,
        pause: Pause | None = None,
    ) -> ExportResult:
        """Fetch all pages and write the file.

        A cancellation keeps the rows that are there, as any failure does: `resumable` tells of them.

        Args:
            resume: Go on with what an interrupted export to this file left behind, if it did.
            on_progress: Called after each page and at each wait.
            pause: Looked at before each page.

        Raises:
            ExportInterruptedError: Something went wrong, and there are rows to go on with.
            AspireError: Something went wrong before there were any.
        """
        check_target(self.target)
        with alone_in_work_folder(self.target):
            return await self._run(resume=resume, on_progress=on_progress, pause=pause)

    async def _run(
        self, *, resume: bool, on_progress: OnExportProgress | None, pause: Pause | None
    ) -> ExportResult:
        spool = await _finished(lambda: self._spool(resume=resume))
        notes = (*self.plan.notes, *((_RESUMED,) if spool.place.rows else ()))
        try:
            report = await self._collected(spool, on_progress, pause or Pause())
        except (AspireError, OSError) as error:
            cause = error if isinstance(error, AspireError) else _unwritten(self.target, error)
        except asyncio.CancelledError:
            self._leave(spool)
            raise
        else:
            self._leave(spool, done=True)
            return ExportResult(
                path=self.target,
                rows=report.rows,
                pages=spool.place.pages,
                notes=notes,
                changes=report.notes,
            )
        self._leave(spool)
        # Raised here, outside the handler: no system's exception hangs on it as its context.
        raise ExportInterruptedError(cause, spool.place, spool.folder) if spool.place.rows else cause

    def _spool(self, *, resume: bool) -> Spool:
        purpose = Purpose(url=self.plan.request(0).url, credential=self.profile.account)
        try:
            spool = Spool.resumed(self.target, purpose, self.disk) if resume else None
            return spool or Spool.begun(self.target, purpose, self.clock(), self.disk)
        except OSError as error:
            problem = _unwritten(self.target, error)
        raise problem

    async def _collected(
        self, spool: Spool, on_progress: OnExportProgress | None, pause: Pause
    ) -> WriteReport:
        def tell(waiting_s: float = 0.0, *, is_writing: bool = False) -> None:
            if on_progress is not None:
                on_progress(_progress(spool, waiting_s, is_writing=is_writing))

        walk = PageWalk(self.api, self.profile, self.plan, patience=self.patience, on_wait=tell)
        walk.place = spool.place
        while not walk.place.is_end:
            await pause.wait()
            page, place = await walk.next(), walk.place
            await _finished(lambda: spool.append(page.rows, place))  # noqa: B023 (it ends before the next)
            tell()
        tell(is_writing=True)
        return await self._written(spool)

    async def _written(self, spool: Spool) -> WriteReport:
        stop = threading.Event()
        rows = _Stoppable(spool, stop)
        work = asyncio.ensure_future(asyncio.to_thread(write_file, rows, self.target, self.disk))
        try:
            return await joined(work)
        except asyncio.CancelledError:
            stop.set()
            await asyncio.wait([work])
            raise

    def _leave(self, spool: Spool, *, done: bool = False) -> None:
        """Remove what is of no use any more; a file that stays behind does no harm."""
        if done or not spool.place.rows:
            try:
                spool.remove()
            except OSError:
                return


class _StoppedError(Exception):
    """Ends the writing of a file that nobody waits for any more."""


class _Stoppable:
    """Rows that end with an error as soon as they are told to."""

    def __init__(self, source: RowSource, stop: threading.Event) -> None:
        self._source = source
        self._stop = stop

    def rows(self) -> Iterator[bytes]:
        for row in self._source.rows():
            if self._stop.is_set():
                raise _StoppedError
            yield row


async def _finished(act: Callable[[], Result]) -> Result:
    """Do it in a thread and wait for its end even when cancelled: half a write is no place to stop."""
    work = asyncio.ensure_future(asyncio.to_thread(act))
    try:
        return await joined(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


def _progress(spool: Spool, waiting_s: float, *, is_writing: bool) -> ExportProgress:
    place = spool.place
    return ExportProgress(
        rows=place.rows,
        pages=place.pages,
        size=spool.size,
        waiting_s=waiting_s,
        is_writing=is_writing,
    )


def _unwritten(target: Path, error: OSError) -> OutputError:
    return OutputError("file.not_written", file=target.name, reason=system_reason(error))
