"""Saves again what could not be saved: as a rule another program has had the file for a moment."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import VaultError
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.tasks import TaskRunner

#: Seconds before each try; the last one is that before all later ones, too.
PAUSES_S: Final = (2, 5, 10, 30, 60)


class SaveRetry(QObject):
    """Tries for as long as something waits, ever more seldom, and says nothing: it has been told already."""

    saved = Signal()  #: what has waited is in the file, whatever wrote it

    def __init__(self, vault: Vault, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._tasks = tasks
        self._is_waiting = self._is_trying = False
        self._tries = self._waited_s = 0

    @property
    def is_wanted(self) -> bool:
        """Whether something waits that can be written where the file can."""
        return self._vault.has_unsaved_changes and self._vault.state in (VaultState.NEW, VaultState.OPEN)

    def tick(self) -> None:
        """Try once more where that is due; called every second."""
        was_waiting, self._is_waiting = self._is_waiting, self._vault.has_unsaved_changes
        if not self._is_waiting:
            self._tries = self._waited_s = 0
            if was_waiting:
                self.saved.emit()
            return
        if self._is_trying or not self.is_wanted:
            return
        self._waited_s += 1
        if self._waited_s >= PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]:
            self._tries, self._waited_s = self._tries + 1, 0
            self._is_trying = True
            self._tasks.start(self._try())

    async def _try(self) -> None:
        try:
            # What else than the writing is wrong with the file, the next look at it tells.
            with suppress(VaultError):
                await off_thread(self._vault.save_again)
        finally:
            self._is_trying = False
