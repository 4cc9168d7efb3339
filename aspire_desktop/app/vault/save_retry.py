"""Saves again what could not be saved: as a rule another program has had the file for a moment."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.vault.pauses import Pauses
from aspire_desktop.core.errors import VaultError
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.tasks import TaskRunner


class SaveRetry(QObject):
    """Tries for as long as something waits, ever more seldom, and says nothing: it has been told already."""

    saved = Signal()  #: what has waited is in the file, whatever wrote it

    def __init__(self, vault: Vault, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._tasks = tasks
        self._is_waiting = self._is_trying = False
        self._pauses = Pauses()

    @property
    def is_wanted(self) -> bool:
        """Whether something waits that can be written where the file can."""
        return self._vault.has_unsaved_changes and self._vault.state in (VaultState.NEW, VaultState.OPEN)

    def tick(self) -> None:
        """Try once more where that is due; called every second."""
        was_waiting, self._is_waiting = self._is_waiting, self._vault.has_unsaved_changes
        if not self._is_waiting:
            self._pauses.begin_anew()
            if was_waiting:
                self.saved.emit()
            return
        if not self._is_trying and self.is_wanted and self._pauses.is_over():
            self._is_trying = True
            self._tasks.start(self._try())

    async def _try(self) -> None:
        try:
            # What else than the writing is wrong with the file, the next look at it tells.
            with suppress(VaultError):
                await off_thread(self._vault.save_again)
        finally:
            self._is_trying = False
