"""Sets, changes and removes the passphrase that seals the vault's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import Question, Role, Way, ask, is_there
from aspire_desktop.core.errors import AspireError
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.state_words import store_word
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.services.vault.vault import Vault
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog


class PassphraseFlow(QObject):
    def __init__(self, panels: VaultPanels, vault: Vault, tasks: TaskRunner) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._vault = vault
        self._tasks = tasks
        panels.menu.vault_passphrase.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask for a first passphrase, or what is to become of the one that there is."""
        if self._vault.state not in (VaultState.OPEN, VaultState.NEW):
            text = self.tr("The vault has to be open before a passphrase can seal its key.")
            self._panels.messages.show_message(Tone.WARNING, text)
        elif self._vault.has_passphrase:
            self._ask_what_to_do()
        else:
            self._ask_new(
                self.tr(
                    "You'll enter the passphrase at each start, at each unlock and on the command line. The "
                    "key in {store} alone no longer opens the vault. The passphrase is stored nowhere: if "
                    "you forget it, the credentials can't be recovered, so export a backup first. Copies of "
                    "the vault file and its key that were made before still open without it."
                ).format(store=store_word(self._vault.key_store_name))
            )

    def _ask_what_to_do(self) -> None:
        new = self.tr("The new one takes the place of the old one at once, also for the command line.")
        change = Way("changePassphraseButton", self.tr("&Change it…"), lambda: self._ask_new(new))
        remove = Way(
            "removePassphraseButton",
            self.tr("&Remove it"),
            lambda: self._tasks.start(self._set(None, None)),
            Role.DestructiveRole,
        )
        question = Question(
            "vaultPassphraseBox",
            self.tr("Vault passphrase"),
            self.tr("A passphrase encrypts the vault's key."),
            self.tr("Without it, whoever uses your account on this computer can open the credentials."),
            (change, remove),
        )
        ask(self._panels.parent, question)

    def _ask_new(self, text: str) -> None:
        from aspire_desktop.widgets.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self.tr("Vault passphrase"), text, twice=True, parent=self._panels.parent)
        dialog.entered.connect(lambda phrase: self._tasks.start(self._set(phrase, dialog)))
        dialog.open()

    async def _set(self, passphrase: str | None, dialog: PassphraseDialog | None) -> None:
        try:
            await off_thread(self._vault.set_passphrase, passphrase)
        except AspireError as error:
            if dialog is None or not is_there(dialog):
                raise
            dialog.show_problem(error_text(error))
            return
        if dialog is not None and is_there(dialog):
            dialog.accept()
        text = (
            self.tr("The passphrase was removed: the key in {store} opens the vault again.")
            if passphrase is None
            else self.tr("The passphrase is set: it is asked for at the next start and after each lock.")
        )
        self._panels.messages.show_message(
            Tone.GOOD, text.format(store=store_word(self._vault.key_store_name))
        )
