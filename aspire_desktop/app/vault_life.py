"""What goes on around the vault: opening, locking, its passphrase, and its older copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.lock_flow import LockFlow
from aspire_desktop.app.passphrase_flow import PassphraseFlow
from aspire_desktop.app.recovery_flow import RecoveryFlow
from aspire_desktop.app.vault_flow import VaultFlow

if TYPE_CHECKING:
    from aspire_desktop.app.services import Services
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.main_window import MainWindow


class VaultLife(QObject):
    """Has each part hear of what the others bring about."""

    restored = Signal()  #: an older copy counts now

    def __init__(
        self,
        window: MainWindow,
        model: CredentialModel,
        services: Services,
        tasks: TaskRunner,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self.vault = VaultFlow(window, services.vault, tasks)
        self.lock = LockFlow(window, model, services, tasks, preferences)
        self.passphrase = PassphraseFlow(window, services.vault, tasks)
        self._recovery = RecoveryFlow(window, services.vault, tasks, services.activity.note)
        self.vault.sealed.connect(self.lock.show_if_sealed)
        self.vault.copies_requested.connect(self._recovery.show_copies)
        self.vault.import_requested.connect(window.menu.import_credentials.trigger)
        for moved in (self.lock.locked_changed, self.lock.sealed):
            moved.connect(lambda *_: self.vault.show_state())
        self.lock.stuck.connect(self.vault.announce)
        self._recovery.restored.connect(self.restored)
