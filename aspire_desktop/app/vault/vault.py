"""The subject of the vault: opening, locking, its passphrase, its copies, its backups, its record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.vault.activity_flow import ActivityFlow
from aspire_desktop.app.vault.backup_plan_flow import BackupPlanFlow
from aspire_desktop.app.vault.credential_export_flow import CredentialExportFlow
from aspire_desktop.app.vault.import_flow import ImportFlow
from aspire_desktop.app.vault.lock_flow import LockFlow
from aspire_desktop.app.vault.passphrase_flow import PassphraseFlow
from aspire_desktop.app.vault.recovery_flow import RecoveryFlow
from aspire_desktop.app.vault.vault_flow import VaultFlow
from aspire_desktop.services.backup_schedule import BackupSchedule

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.vault.panels import VaultPanels


class VaultKeeping(QObject):
    """Has each part hear of what the others bring about."""

    opened = Signal()  #: the vault has answered, whatever it said
    changed = Signal()  #: its content is another one
    locking = Signal()  #: before anything is dropped
    unlocked = Signal()  #: it was opened again: show what it holds

    def __init__(self, panels: VaultPanels, ground: Ground, flush: Callable[[], Awaitable[None]]) -> None:
        """Args: flush: Writes what the window still holds, before the key goes."""
        super().__init__(panels.parent)
        services, tasks = ground.services, ground.tasks
        note = services.activity.note
        self._tasks = tasks
        self.state = VaultFlow(panels, services.vault, tasks)
        self.lock = LockFlow(panels, ground, flush)
        self.passphrase = PassphraseFlow(panels, services.vault, tasks)
        self.plan = BackupPlanFlow(panels, BackupSchedule(services.vault, services.clock), note, tasks)
        self._recovery = RecoveryFlow(panels, services.vault, tasks, note)
        self._import = ImportFlow(panels, services.vault, services.credentials, tasks)
        self._export = CredentialExportFlow(panels, services.vault, services.credentials, tasks)
        self._activity = ActivityFlow(panels, services.activity, tasks, ground.preferences)
        self._connect()
        panels.menu.import_credentials.triggered.connect(self._import.ask_for_file)

    def begin(self) -> None:
        """Watch for idleness, and do what is due: once, when nothing more urgent is left to do."""
        self.lock.begin()
        self._activity.begin()
        self.plan.begin()

    def reopened(self) -> None:
        """Say how the vault stands after it was unlocked, and make the backup that was due meanwhile."""
        self.state.show_state()
        self.plan.begin()

    def _connect(self) -> None:
        state, lock = self.state, self.lock
        state.opened.connect(self.opened)
        for other in (state.changed, self._recovery.restored, self._import.changed):
            other.connect(self.changed)
        self._recovery.restored.connect(state.announce)
        state.sealed.connect(lock.show_if_sealed)
        state.saved.connect(lock.seal_late)
        state.reopening_due.connect(self._on_reopening_due)
        state.copies_requested.connect(self._recovery.show_copies)
        state.import_requested.connect(self._import.ask_for_file)
        lock.locking.connect(self.locking)
        lock.unlocked.connect(self.unlocked)
        lock.stuck.connect(state.announce)
        for moved in (lock.locked_changed, lock.sealed):
            moved.connect(lambda *_: state.show_state())

    def _on_reopening_due(self) -> None:
        self._tasks.start(self.lock.unless_locked(self.state.reopen))
