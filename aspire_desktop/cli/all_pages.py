"""``request --all-pages``: a whole collection, to a file or as it comes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, TypeVar

import click

from aspire_desktop.cli.session import utc_now
from aspire_desktop.core.errors import AspireError, InputError, NetworkError, ServerError, VaultError
from aspire_desktop.services.pages.export import ExportInterruptedError, ExportProgress, PageExport
from aspire_desktop.services.pages.plan import PAGING_PARAMETERS, PagePlan
from aspire_desktop.services.pages.spool import resumable
from aspire_desktop.services.pages.walk import PageWalk, Patience

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from aspire_desktop.cli.session import CliSession
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.request.prepared import PreparedRequest

#: Those that have an exit code of their own.
_KINDS: Final = (NetworkError, VaultError, InputError)

Result = TypeVar("Result")


class AllPages:
    """Fetches all rows of one GET; progress and notes go to standard error where `verbose`."""

    def __init__(
        self, session: CliSession, profile_id: ProfileId, request: PreparedRequest, *, verbose: bool
    ) -> None:
        """Raise an InputError for a request that has no pages.

        No description is at hand here: which operation has pages, the server's answers tell.
        """
        self._session = session
        self._profile_id = profile_id
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
            profile_id=self._profile_id,
            plan=self._plan,
            target=output,
            clock=utc_now,
        )
        result = self._run(lambda: export.run(resume=resume, on_progress=self._tell), output)
        self._say(f"{result.rows:,} rows in {result.pages:,} pages", *result.notes)

    def _run(self, work: Callable[[], Awaitable[Result]], output: Path | None) -> Result:
        try:
            return self._session.run(work)
        except ExportInterruptedError as error:
            cause = error.cause
            kind = next((kind for kind in _KINDS if isinstance(cause, kind)), ServerError)
            problem: AspireError = kind(f"{cause} {_kept(error.rows, error.path)}", detail=error.detail)
        except KeyboardInterrupt:
            kept = None if output is None else resumable(output)
            text = "nothing is kept." if kept is None else _kept(kept.rows, kept.path)
            problem = AspireError(f"Interrupted: {text}")
        raise problem

    async def _print(self) -> None:
        """Print the array as it comes; after a failure it lacks its end, so that none takes it for all."""
        api = self._session.api()
        walk = PageWalk(api, self._profile_id, self._plan, patience=Patience(), on_wait=self._tell_waiting)
        out, separator = sys.stdout.buffer, b"[\n"
        while not walk.place.is_end:
            for row in (await walk.next()).rows:
                out.write(separator + row)
                separator = b",\n"
            out.flush()
            self._say(f"{walk.place.rows:,} rows, page {walk.place.pages:,}")
        out.write(b"\n]\n" if walk.place.rows else b"[]\n")
        out.flush()
        self._say(*self._plan.notes)

    def _tell(self, progress: ExportProgress) -> None:
        if progress.waiting_s:
            self._tell_waiting(progress.waiting_s)
        elif progress.is_writing:
            self._say("writing the file")
        else:
            self._say(f"{progress.rows:,} rows, page {progress.pages:,}")

    def _tell_waiting(self, seconds: float) -> None:
        if seconds:
            self._say(f"waiting {seconds:.0f} s")

    def _say(self, *texts: str) -> None:
        if self._verbose:
            for text in texts:
                click.echo(text, err=True)


def _kept(rows: int, path: Path) -> str:
    return f"{rows:,} rows are kept in {path}: the same command with --resume goes on."
