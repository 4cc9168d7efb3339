"""Adds, changes and deletes credentials on behalf of the list and the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.draft import CredentialDraft
from aspire_desktop.core.errors import AspireError
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.services.credentials import CredentialService
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.tasks import TaskRunner

    #: Each with its place in the list.
    Removed: TypeAlias = list[tuple[CredentialRecord, int]]


class CredentialsPresenter(QObject):
    """Keeps the model in step with the vault.

    Deleting can be undone until the program ends or is locked: the deleted record lives in memory only.
    """

    reloaded = Signal()
    edited = Signal(str)  #: the `ProfileId` of which a part was changed
    saved = Signal(str)  #: the `ProfileId` that was added or changed
    accepted = Signal(CredentialDraft, str)  #: what a form held, now that it is saved, and the `ProfileId`
    kept = Signal(CredentialDraft)  #: what a form held: it is in memory only, and waits to be written
    save_failed = Signal(CredentialDraft, AspireError)  #: what a form held, and why it is not saved
    removed = Signal(tuple)  #: the deleted `Profile`s
    restored = Signal(str)  #: the first one's `ProfileId`

    def __init__(
        self,
        service: CredentialService,
        model: CredentialModel,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._model = model
        self._tasks = tasks
        #: What was deleted in one go comes back in one go.
        self._removed: list[Removed] = []
        self._forgotten: list[ProfileId] = []

    @property
    def can_undo(self) -> bool:
        return any(map(self._lacking, self._removed))

    @property
    def removed_ids(self) -> list[ProfileId]:
        """Those that were deleted and not brought back, by whatever way: a backup brings them too."""
        removed = (record.profile.id for batch in self._removed for record, _ in batch)
        return [one for one in (*self._forgotten, *removed) if self._model.row_of(one) < 0]

    def forget_removed(self) -> None:
        """Hold deleted credentials no more: they cannot be brought back from now on."""
        self._forgotten, self._removed = self.removed_ids, []

    def reload(self) -> None:
        """Show what the vault holds now."""
        self._model.set_records(self._service.records())
        self.reloaded.emit()

    def add(self, draft: CredentialDraft) -> None:
        self._save_draft(draft, lambda: self._service.add(draft))

    def change(self, seen: Profile, draft: CredentialDraft) -> None:
        """Save what differs in `draft` from the profile that its form began with."""
        self._save_draft(draft, lambda: self._service.change(seen.id, draft, seen))

    def record_scopes(self, profile_id: ProfileId, scopes: Scopes) -> None:
        self._tasks.start(self._record_scopes(profile_id, scopes))

    def duplicate(self, profile_id: ProfileId) -> None:
        word = self.tr("copy", "a noun")
        self._tasks.start(self._save(lambda: self._service.duplicate(profile_id, word)))

    def remove(self, profile_id: ProfileId) -> None:
        self._tasks.start(self._remove(profile_id))

    def remove_many(self, profile_ids: Sequence[ProfileId]) -> None:
        """Delete credentials in one go, which is undone in one go."""
        self._tasks.start(self._remove_many(profile_ids))

    def retag(self, profile_ids: Sequence[ProfileId], *, add: str = "", remove: str = "") -> None:
        self._tasks.start(self._retag(profile_ids, add, remove))

    def undo_remove(self) -> None:
        """Bring back the credential that was deleted last."""
        for batch in reversed(self._removed):
            if lacking := self._lacking(batch):
                self._tasks.start(self._restore(batch, lacking))
                return

    def _lacking(self, batch: Removed) -> Removed:
        """Return what is not in the list again, by an earlier version or a backup."""
        return [(record, place) for record, place in batch if self._model.row_of(record.profile.id) < 0]

    def _save_draft(self, draft: CredentialDraft, write: Callable[[], CredentialRecord]) -> None:
        self._tasks.start(self._save(write, draft), lambda error: self._on_draft_failed(draft, error))

    def _on_draft_failed(self, draft: CredentialDraft, error: AspireError) -> None:
        """Tell it to the form, unless what it held is in the list: saved again it would be there twice."""
        if not self._service.holds(error):
            self.save_failed.emit(draft, error)
            return
        self.reload()
        self.kept.emit(draft)
        self._tasks.failed.emit(error)

    async def _save(
        self, write: Callable[[], CredentialRecord], draft: CredentialDraft | None = None
    ) -> None:
        record = await off_thread(write)
        self.reload()
        if draft is not None:
            self.accepted.emit(draft, record.profile.id)
        self.saved.emit(record.profile.id)

    async def _record_scopes(self, profile_id: ProfileId, scopes: Scopes) -> None:
        await off_thread(self._service.record_scopes, profile_id, scopes)
        self.reload()
        self.edited.emit(profile_id)

    async def _remove(self, profile_id: ProfileId) -> None:
        place = self._model.row_of(profile_id)
        record = await off_thread(self._service.remove, profile_id)
        self._removed.append([(record, place)])
        self.reload()
        self.removed.emit((record.profile,))

    async def _remove_many(self, profile_ids: Sequence[ProfileId]) -> None:
        removed = await off_thread(self._service.remove_many, profile_ids)
        self._removed.append(removed)
        self.reload()
        self.removed.emit(tuple(record.profile for record, _ in removed))

    async def _retag(self, profile_ids: Sequence[ProfileId], add: str, remove: str) -> None:
        await off_thread(self._service.retag, profile_ids, add=add, remove=remove)
        self.reload()

    async def _restore(self, batch: Removed, lacking: Removed) -> None:
        await off_thread(self._service.restore_many, lacking)
        # By now the lock may have taken it away, or a second press have brought it back.
        self._removed = [kept for kept in self._removed if kept is not batch]
        self.reload()
        self.restored.emit(lacking[0][0].profile.id)
