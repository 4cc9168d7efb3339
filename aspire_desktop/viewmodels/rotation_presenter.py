"""Walks through the replacement of a secret, one step of the vault at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.errors import AspireError
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from aspire_desktop.core.credentials.integration import Integration
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.services.rotation import RotationService
    from aspire_desktop.viewmodels.tasks import TaskRunner


class RotationPresenter(QObject):
    """One step at a time; what fails is told, and the walk stays where the vault has it."""

    shown = Signal(CredentialRecord)  #: the `CredentialRecord` as it is now
    kept = Signal(str)  #: the `ProfileId` whose pasted secret is in the vault, accepted or not
    busy_changed = Signal(bool)
    failed = Signal(str, AspireError)  #: the `ProfileId`, and why its step could not be done
    changed = Signal(str)  #: the `ProfileId` whose credential is another one now
    #: Whose walk is over, and whether the new secret took the old one's place.
    finished = Signal(CredentialRecord, bool)

    def __init__(self, service: RotationService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._is_busy = False

    def record(self, profile_id: ProfileId) -> CredentialRecord:
        """Return the credential; raises UnknownNameError where it is gone."""
        return self._service.find(profile_id)

    def begin(self, profile_id: ProfileId) -> None:
        self._start(profile_id, lambda: self._service.begin(profile_id))

    def prove(self, profile_id: ProfileId, secret: str) -> None:
        """Keep a pasted secret, try it, and use it if it is accepted; an empty one is the one kept."""
        self._run(profile_id, lambda: self._prove(profile_id, secret))

    def mark(self, profile_id: ProfileId, integration_id: str, *, done: bool) -> None:
        self._start(profile_id, lambda: self._service.mark(profile_id, integration_id, done=done))

    def put_back(self, profile_id: ProfileId) -> None:
        self._start(profile_id, lambda: self._service.put_back(profile_id))

    def finish(self, profile_id: ProfileId) -> None:
        """End the walk, finished or not: the secret that is not in use is dropped."""
        self._run(profile_id, lambda: self._finish(profile_id))

    def save_integrations(self, profile_id: ProfileId, integrations: tuple[Integration, ...]) -> None:
        self._start(profile_id, lambda: self._service.save_integrations(profile_id, integrations))

    def remind_later(self, profile_id: ProfileId) -> None:
        self._start(profile_id, lambda: self._service.remind_later(profile_id))

    def _start(self, profile_id: ProfileId, act: Callable[[], object]) -> None:
        self._run(profile_id, lambda: self._act(profile_id, act))

    def _run(self, profile_id: ProfileId, step: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Take a step, one at a time."""
        if not self._is_busy:
            self._set_busy(busy=True)
            self._tasks.start(step(), lambda error: self._on_failed(profile_id, error))

    async def _act(self, profile_id: ProfileId, act: Callable[[], object]) -> None:
        try:
            await off_thread(act)
        finally:
            self._set_busy(busy=False)
        self._tell(profile_id)

    async def _finish(self, profile_id: ProfileId) -> None:
        try:
            record, is_replaced = await off_thread(self._service.finish, profile_id)
        finally:
            self._set_busy(busy=False)
        self._tell(profile_id)
        self.finished.emit(record, is_replaced)

    async def _prove(self, profile_id: ProfileId, secret: str) -> None:
        try:
            if secret:
                await off_thread(self._service.paste, profile_id, secret)
                self.kept.emit(profile_id)
            await self._service.prove(profile_id)
        finally:
            self._set_busy(busy=False)
        self._tell(profile_id)

    def _tell(self, profile_id: ProfileId) -> None:
        self.changed.emit(profile_id)
        self.shown.emit(self._service.find(profile_id))

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        self.changed.emit(profile_id)  # a step that could not be saved holds in memory
        self.failed.emit(profile_id, error)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.busy_changed.emit(busy)
