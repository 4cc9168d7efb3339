"""Opens the vault, says how it stands, and keeps up with what others write to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.errors import VaultError
from aspire_desktop.core.guide import topic_of_error
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.services.vault.vault import Vault
from aspire_desktop.widgets.text import message_box
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.main_window import MainWindow

_WORDS: Final = {
    VaultState.NEW: ("new", Tone.QUIET),
    VaultState.OPEN: ("open", Tone.QUIET),
    VaultState.UNSAVED: ("not saved", Tone.WARNING),
    VaultState.LOCKED: ("locked", Tone.QUIET),
    VaultState.NEEDS_PASSPHRASE: ("locked with a passphrase", Tone.QUIET),
    VaultState.LOCKED_OUT: ("refused", Tone.BAD),
    VaultState.KEY_LOST: ("key lost", Tone.BAD),
    VaultState.DAMAGED: ("damaged", Tone.BAD),
    VaultState.TOO_NEW: ("written by a newer version", Tone.BAD),
}


class VaultFlow(QObject):
    changed = Signal()  #: the vault's content is another one

    def __init__(self, window: MainWindow, vault: Vault, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._vault = vault
        self._tasks = tasks
        self._is_checking = False

    async def open(self) -> None:
        """Open the vault off the GUI thread: the system may stop to ask for a password."""
        import asyncio

        await asyncio.to_thread(self._vault.open)
        self.changed.emit()
        self._announce()

    def check(self) -> None:
        """Look whether another process has written; called every second."""
        if self._vault.state is VaultState.OPEN and not self._is_checking:
            self._is_checking = True
            self._tasks.start(self._check(), lambda _: self._announce())

    def show_state(self) -> None:
        """Say in the status line how the vault stands."""
        word, tone = _WORDS[self._vault.state]
        if self._vault.has_unsaved_changes and self._vault.state is VaultState.OPEN:
            word, tone = "changes not saved yet", Tone.WARNING
        problem = self._vault.problem
        name = self._vault.key_store_name
        self._window.status.show_vault(f"Vault: {name} · {word}", tone, str(problem or ""))

    def report_unsaved(self, error: VaultError) -> None:
        """Say that a change is in memory only, and offer to write it again."""
        self.show_state()
        action = (self.tr("Save again"), lambda: self._run(self._vault.save_again))
        self._window.messages.show_message(
            Tone.WARNING, str(error), error.detail, action, topic_of_error(error)
        )

    async def _check(self) -> None:
        import asyncio

        try:
            if await asyncio.to_thread(self._vault.reload_if_changed):
                self.changed.emit()
        finally:
            self._is_checking = False

    def _announce(self) -> None:
        """Say above the work what keeps the vault from being open, and offer what helps."""
        self.show_state()
        problem = self._vault.problem
        if problem is not None:
            _, tone = _WORDS[self._vault.state]
            self._window.messages.show_message(
                tone, str(problem), problem.detail, self._help(), topic_of_error(problem)
            )

    def _help(self) -> tuple[str, Callable[[], None]]:
        if self._vault.state in (VaultState.KEY_LOST, VaultState.DAMAGED):
            return (self.tr("What can I do?"), self._offer_ways_out)
        return (self.tr("Retry"), self._retry)

    def _retry(self) -> None:
        self._tasks.start(self.open())

    def _run(self, act: Callable[[], object]) -> None:
        self._tasks.start(self._act(act))

    async def _act(self, act: Callable[[], object]) -> None:
        import asyncio

        await asyncio.to_thread(act)
        self.changed.emit()
        self._announce()

    def _offer_ways_out(self) -> None:
        box = message_box(
            self._window,
            self.tr("The saved credentials cannot be opened"),
            str(self._vault.problem or ""),
            self.tr(
                "Nothing was overwritten. Moving the file aside keeps it under another name and starts "
                "with an empty list."
            ),
        )
        box.setObjectName("vaultHelpBox")
        retry = box.addButton(self.tr("Retry"), box.ButtonRole.AcceptRole)
        retry.clicked.connect(self._retry)
        if self._vault.state is VaultState.DAMAGED:
            restore = box.addButton(self.tr("Restore the newest good backup"), box.ButtonRole.ActionRole)
            restore.setObjectName("restoreBackupButton")
            restore.clicked.connect(lambda: self._run(self._vault.restore_backup))
        aside = box.addButton(self.tr("Move the file aside"), box.ButtonRole.DestructiveRole)
        aside.setObjectName("moveAsideButton")
        aside.clicked.connect(lambda: self._run(self._vault.move_aside))
        box.addButton(box.StandardButton.Cancel)
        box.open()
