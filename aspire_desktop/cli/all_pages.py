"""``request --all-pages``: a whole collection, to a file or as it comes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

from aspire_desktop.cli.ending import InterruptedCommandError
from aspire_desktop.cli.output import PROGRAM, note, put
from aspire_desktop.cli.session import utc_now
from aspire_desktop.core.errors import (
    AspireError,
    DeadlineError,
    InputError,
    NetworkError,
    OutputError,
    ServerError,
    VaultError,
)
from aspire_desktop.core.wording import Phrase, counted
from aspire_desktop.services.pages.export import ExportInterruptedError, ExportProgress, PageExport
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan
from aspire_desktop.services.pages.spool import resumable
from aspire_desktop.services.pages.walk import PageWalk, Patience

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from aspire_desktop.cli.session import CliSession
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.core.request.prepared import PreparedRequest

#: Those that have an exit code of their own.
_KINDS: Final = (NetworkError, VaultError, InputError, OutputError)
#: Shorter waits are nothing to speak of, and one line in so many seconds is enough.
_TOLD_FROM_S: Final = 1.0
_TOLD_EVERY_S: Final = 10.0

Result = TypeVar("Result")


class AllPages:
    """Fetches all rows of one GET; that it waits goes to standard error, where `verbose` progress as well."""

    def __init__(
        self,
        session: CliSession,
        profile: Profile,
        request: PreparedRequest,
        *,
        verbose: bool,
        max_minutes: int = 240,
    ) -> None:
        """Raise an InputError for a request that has no pages.

        No description is at hand here: which operation has pages, the server's answers tell.
        `max_minutes` is for all of it, waits included.
        """
        self._max_s = 60.0 * max_minutes
        self._told_at = -_TOLD_EVERY_S
        self._session = session
        self._profile = profile
        self._plan = PagePlan.of(request, PAGING_PARAMETERS)
        self._verbose = verbose

    def fetch(self, output: Path | None, *, resume: bool) -> None:
        """Write the rows to `output` in the format of its ending, or as a JSON array to standard output.

        Raises:
            AspireError: As for a single request; the text says what is kept, and how to go on.
        """
        if output is None:
            self._run(self._print, None)
            return
        export = PageExport(
            api=self._session.api(),
            profile=self._profile,
            plan=self._plan,
            target=output,
            clock=utc_now,
        )
        result = self._run(lambda: export.run(resume=resume, on_progress=self._tell), output)
        pages = counted("command_line.pages", count=result.pages)
        self._say(
            str(Phrase("command_line.fetched", rows=_rows(result.rows), pages=pages)), *map(str, result.notes)
        )
        for change in result.changes:  # a script's log has to have it: the file is not what the server sent
            note(str(change))

    def _run(self, work: Callable[[], Awaitable[Result]], output: Path | None) -> Result:
        try:
            return self._session.run(lambda: self._bounded(work))
        except TimeoutError:
            problem: AspireError = DeadlineError(
                "command_line.collection_not_ended", minutes=self._max_s / 60, kept=_what_is_kept(output)
            )
        except ExportInterruptedError as error:
            cause = error.cause
            kind = next((kind for kind in _KINDS if isinstance(cause, kind)), ServerError)
            kept = _kept(error.rows, error.folder)
            problem = kind("command_line.export_interrupted", cause=cause, kept=kept, detail=error.detail)
        except KeyboardInterrupt:
            problem = InterruptedCommandError("command_line.interrupted", kept=_what_is_kept(output))
        raise problem

    async def _bounded(self, work: Callable[[], Awaitable[Result]]) -> Result:
        import asyncio

        async with asyncio.timeout(self._max_s):
            return await work()

    async def _print(self) -> None:
        """Print the array as it comes; after a failure it lacks its end, so that none takes it for all."""
        api = self._session.api()
        walk = PageWalk(api, self._profile, self._plan, patience=Patience(), on_wait=self._tell_waiting)
        separator = b"[\n"
        while not walk.place.is_end:
            rows = (await walk.next()).rows
            if rows:
                put(separator + b",\n".join(rows))
                separator = b",\n"
            self._say_place(walk.place.rows, walk.place.pages)
        put(b"\n]\n" if walk.place.rows else b"[]\n")
        self._say(*map(str, self._plan.notes))

    def _tell(self, progress: ExportProgress) -> None:
        if progress.waiting_s:
            self._tell_waiting(progress.waiting_s)
        elif progress.is_writing:
            self._say("writing the file")
        else:
            self._say_place(progress.rows, progress.pages)

    def _tell_waiting(self, seconds: float) -> None:
        now = time.monotonic()
        if seconds >= _TOLD_FROM_S and now - self._told_at >= _TOLD_EVERY_S:
            self._told_at = now
            note(f"{PROGRAM}: waiting {seconds:.0f} s before the next page")

    def _say_place(self, rows: int, page: int) -> None:
        self._say(str(Phrase("command_line.fetching", rows=_rows(rows), page=page)))

    def _say(self, *texts: str) -> None:
        if self._verbose:
            for text in texts:
                note(text)


def _what_is_kept(output: Path | None) -> Phrase:
    kept = None if output is None else resumable(output)
    return Phrase("command_line.nothing_kept") if kept is None else _kept(kept.rows, kept.folder)


def _kept(rows: int, folder: Path) -> Phrase:
    return Phrase("command_line.rows_kept", rows=_rows(rows), path=str(folder))


def _rows(count: int) -> Phrase:
    return counted("command_line.rows", count=count)
