"""Opens the vault once its file can be read, which another program had as a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.vault.pauses import Pauses
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from aspire_desktop.services.vault.vault import Vault


class Reopening(QObject):
    """Says when to try, ever more seldom; whether it may be tried then is the lock's business."""

    due = Signal()  #: call `open`, unless all is locked

    def __init__(self, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._pauses = Pauses()
        self._is_trying = False

    @property
    def is_wanted(self) -> bool:
        """Whether it is the file that keeps the vault from being open: a key store is not asked again."""
        problem = self._vault.problem
        return problem is not None and problem.code == "vault.file_unreadable"

    def tick(self) -> None:
        """Tell where the next try is due; called every second."""
        if self._is_trying:  # the vault has no problem meanwhile
            return
        if not self.is_wanted:
            self._pauses.begin_anew()
        elif self._pauses.is_over():
            self.due.emit()

    async def open(self) -> bool:
        """Try once more where that is still wanted; return whether the file could be read."""
        if not self.is_wanted or self._is_trying:
            return False
        self._is_trying = True
        try:
            await off_thread(self._vault.open)
        finally:
            self._is_trying = False
        return not self.is_wanted
