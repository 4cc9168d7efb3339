"""Locks the window and the vault: on request, when nobody uses it, and when the session is left."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.session_watch import session_watch
from aspire_desktop.app.vault.held_dialogs import HeldDialogs
from aspire_desktop.app.vault.idle import IdleWatch
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.masked import MaskedCredentials
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.state_words import store_word
from aspire_desktop.viewmodels.tasks import off_thread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.session_watch.watch import SessionWatch
    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.services.settings import Settings

#: Nothing of theirs is in memory, and their own message is in sight.
_NOTHING_TO_LOCK = frozenset(
    {VaultState.KEY_LOST, VaultState.DAMAGED, VaultState.GONE, VaultState.OLDER, VaultState.TOO_NEW}
)
_UNTIL_UNLOCKED = frozenset({VaultState.LOCKED, VaultState.NEEDS_PASSPHRASE})


class LockFlow(QObject):
    """Masks first, then drops what is sealed from memory; unlocking follows the vault's state."""

    idle = Signal()  #: nobody has used the program for so long: it may be locked
    covered = Signal(bool)  #: the lock is shown in the place of the work, or no longer
    locking = Signal()  #: before anything is dropped: the clipboard, the chosen credential and the like
    locked_changed = Signal(bool)  #: whether all is locked now
    sealed = Signal()  #: key and content have left the memory
    unlocked = Signal()  #: the vault was opened again: show what it holds
    lent = Signal()  #: the vault, opened for a renewal while all is locked, is about to be locked again
    stuck = Signal()  #: the vault did not open for another reason than the lock

    def __init__(
        self,
        panels: VaultPanels,
        ground: Ground,
        flush: Callable[[], Awaitable[None]],
    ) -> None:
        """Watch nothing yet; `begin` does.

        Args:
            panels: The list and the page of the lock.
            ground: The vault among it.
            flush: Writes what the window still holds, before the key goes.
        """
        super().__init__(panels.parent)
        self._panels = panels
        self._model = ground.credentials
        self._services = ground.services
        self._tasks = ground.tasks
        self._preferences = ground.preferences
        self._flush = flush
        self._masked = MaskedCredentials()
        self._dialogs = HeldDialogs(self)
        self._is_locked = False
        self._limit = 0
        self._session: SessionWatch | None = None
        self._idle = IdleWatch(time.monotonic, self._services.clock, self)
        #: One at a time locks, unlocks or lends.
        self._turn = asyncio.Lock()
        panels.menu.lock.triggered.connect(self.lock)
        panels.lock_page.unlock_requested.connect(self._on_unlock_requested)

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    @property
    def can_lend(self) -> bool:
        """Whether the locked vault opens without the user: where its key lies in the system's store alone."""
        return not self._services.vault.has_passphrase

    async def lend(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do a work that needs the open vault, and lock it again where it was locked; the screen stays.

        A token that is kept alive would end overnight otherwise.  The lock without a passphrase is a
        screen for privacy: what it promises, that no secret stays in memory, holds again afterwards.
        """
        vault = self._services.vault
        async with self._turn:
            is_lent = self._is_locked and vault.state is VaultState.LOCKED and self.can_lend
            if is_lent:
                await off_thread(vault.open)
            try:
                await work()
            finally:
                if is_lent and vault.state is VaultState.OPEN:
                    await self._seal()

    async def unless_locked(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do a work that opens the vault, or nothing while that is the user's; a lock waits for its end."""
        async with self._turn:
            if not self._is_locked:
                await work()

    def begin(self) -> None:
        """Watch for idleness and for a session that is left."""
        self._idle.reached.connect(self._on_idle)
        self._session = session_watch(self._panels.parent)
        self._session.left.connect(self._on_session_left)
        self._preferences.changed.connect(self._follow)
        self._follow(self._preferences.current)

    def close(self) -> None:
        """Watch no more."""
        if self._session is not None:
            self._session.close()

    def lock(self) -> None:
        """Lock now; nothing happens where it is locked already, or nothing is there to lock."""
        if self._is_locked or self._services.vault.state in _NOTHING_TO_LOCK:
            return
        self._mask()
        self._services.activity.note(ActivityKind.LOCKED, None, "")
        self._tasks.start(self._drop())

    def seal_late(self) -> None:
        """Drop what was kept in memory while the screen was locked, since it was not saved then."""
        if self._is_locked:
            self._tasks.start(self._drop())

    def show_if_sealed(self) -> bool:
        """Show the lock where the vault, just opened, needs a passphrase; say whether it does."""
        if self._services.vault.state not in _UNTIL_UNLOCKED:
            return False
        if not self._is_locked:
            self._mask()
        self._show_page()
        return True

    def expiry(self, profile_id: ProfileId) -> Expiry | None:
        """Return how a token stood when it was locked, as the time has gone on since."""
        return self._masked.expiry(profile_id, self._services.clock())

    def _mask(self) -> None:
        self._is_locked = True
        if self._dialogs.hold():
            self._panels.parent.activateWindow()
        self.locking.emit()
        self._panels.choice.withhold(withheld=True)
        self.covered.emit(True)
        self._show_page()
        self.locked_changed.emit(True)

    async def _drop(self) -> None:
        """Write what waits, then keep neither key nor content in memory."""
        await self._flush()
        async with self._turn:
            # Unlocked and locked again meanwhile, another one may have done it: nothing is left to show then.
            if self._is_locked and self._services.vault.state not in _UNTIL_UNLOCKED:
                await self._seal()

    async def _seal(self) -> None:
        """Drop key and content; where that would lose something, only the screen is locked."""
        services = self._services
        await services.tokens.memory.forget()
        document = services.vault.document
        self.lent.emit()
        if not await off_thread(services.vault.lock):
            return
        services.requests.lock()
        services.renewals.lock()
        self._masked = MaskedCredentials.of(document)
        self._model.set_expiry_source(self.expiry)
        self._model.set_records(self._masked.records)
        self._show_page()
        self.sealed.emit()

    def _show_page(self) -> None:
        vault = self._services.vault
        asks = vault.has_passphrase and vault.state in _UNTIL_UNLOCKED
        if vault.has_passphrase:
            worth = self.tr(
                "A passphrase encrypts the vault's key. Secrets and tokens are not in this program's memory, "
                "and without the passphrase nobody opens the file, not even with your account."
            )
        else:
            worth = self.tr(
                "This is a screen for privacy. Secrets and tokens are not in this program's memory, but "
                "whoever uses your account on this computer can unlock it: the key lies in {store}. A "
                "passphrase (File › Vault passphrase…) makes the lock a real one."
            ).format(store=store_word(vault.key_store_name))
        if vault.state is VaultState.UNSAVED or vault.has_unsaved_changes:
            worth = self.tr(
                "This is only a screen for privacy: what is not saved yet stays in memory, or it would be "
                "lost."
            )
        if self._dialogs.is_something_typed:
            worth += " " + self.tr("A form that is not saved waits: what you typed into it stays in memory.")
        self._panels.lock_page.show_lock(worth=worth, asks=asks)

    def _on_unlock_requested(self, passphrase: str) -> None:
        self._tasks.start(self._unlock(passphrase))

    async def _unlock(self, passphrase: str) -> None:
        async with self._turn:
            await self._open(passphrase)

    async def _open(self, passphrase: str) -> None:
        vault, page = self._services.vault, self._panels.lock_page
        if vault.state not in (VaultState.OPEN, VaultState.NEW, VaultState.UNSAVED):
            await off_thread(vault.open, passphrase or None)
        if vault.state in _UNTIL_UNLOCKED or vault.state is VaultState.LOCKED_OUT:
            if vault.state is VaultState.NEEDS_PASSPHRASE and not passphrase:
                self._show_page()  # another program has set one meanwhile
            else:
                page.show_problem("" if vault.problem is None else error_text(vault.problem))
            return
        page.forget()
        self._masked = MaskedCredentials()
        self._is_locked = False
        self._dialogs.let()
        self.covered.emit(False)
        if vault.problem is None:
            self._services.activity.note(ActivityKind.UNLOCKED, None, "")
            self.unlocked.emit()
        self._panels.choice.withhold(withheld=False)
        self.locked_changed.emit(False)
        if vault.problem is not None:
            self.stuck.emit()
            return
        self._dialogs.show()
        self._panels.credentials.focus_list()

    def _follow(self, settings: Settings) -> None:
        if settings.lock_after_min != self._limit:
            self._limit = settings.lock_after_min
            self._idle.set_limit(self._limit)

    def _on_idle(self) -> None:
        if self._model.rowCount():
            self.idle.emit()

    def _on_session_left(self) -> None:
        if self._preferences.current.lock_with_system:
            self.lock()
