"""Runs one test of a credential at a time, and has its tokens kept where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.report import TestReport
from aspire_desktop.core.errors import AspireError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine

    from aspire_desktop.core.credentials.draft import CredentialDraft
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.report import ProvenLogin, TestReport
    from aspire_desktop.services.credential_test import CredentialTester
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.tasks import TaskRunner


class CredentialTestPresenter(QObject):
    """Remembers the tokens of the last test until they are kept, or nobody wants them any more."""

    reported = Signal(TestReport)  #: a `TestReport`, at each change and at the end
    refused = Signal(AspireError)  #: why it cannot be tested as it is
    stopped = Signal()  #: cancelled before its end
    ended = Signal()  #: in whichever way
    kept = Signal(str)  #: the `ProfileId` that has new tokens

    def __init__(
        self,
        tester: CredentialTester,
        tokens: TokenService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tester = tester
        self._tokens = tokens
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._proven: ProvenLogin | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def test_draft(self, draft: CredentialDraft, profile_id: ProfileId | None = None) -> None:
        """Test what is typed in; `profile_id` is the saved credential that is edited, if it is one."""
        try:
            record = self._tester.subject(draft, profile_id)
        except AspireError as error:
            self.refused.emit(error)
        else:
            self._start(self._run(record))

    def test_saved(self, profile_id: ProfileId) -> None:
        """Test a saved credential; the tokens that the test gets are its own from then on."""
        try:
            record = self._tester.saved(profile_id)
        except AspireError as error:
            self.refused.emit(error)
        else:
            self._start(self._run_saved(record))

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def keep(self, profile_id: ProfileId) -> None:
        """Give the last test's tokens to the credential that was saved, if they were got with its login."""
        self.cancel()
        proven, self._proven = self._proven, None
        if proven is not None:
            self._tasks.start(self._keep(profile_id, proven))

    def forget(self) -> None:
        """Drop the tokens that no credential was saved for."""
        self.cancel()
        self._proven = None

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self.cancel()
        self._proven = None
        self._task = self._tasks.start(work, on_end=self._on_done)

    async def _run(self, record: CredentialRecord) -> None:
        report: TestReport = await self._tester.run(record, self.reported.emit)
        self._proven = report.proven
        self.reported.emit(report)

    async def _run_saved(self, record: CredentialRecord) -> None:
        await self._run(record)
        proven, self._proven = self._proven, None
        if proven is not None:
            await self._keep(record.profile.id, proven)

    async def _keep(self, profile_id: ProfileId, proven: ProvenLogin) -> None:
        if await self._tokens.adopt(profile_id, proven):
            self.kept.emit(profile_id)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        if task is not self._task:
            return  # another test has taken its place
        self._task = None
        if task.cancelled():
            self.stopped.emit()
        self.ended.emit()
