"""Makes the six subjects of the program, and connects them: the one module that knows them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from aspire_desktop.app.credentials.credentials import Credentials
from aspire_desktop.app.credentials.panels import CredentialPanels
from aspire_desktop.app.desktop.desktop import Desktop
from aspire_desktop.app.desktop.panels import DesktopPanels
from aspire_desktop.app.ground import Ground
from aspire_desktop.app.help.diagnostics_flow import DiagnosticsFlow
from aspire_desktop.app.help.help import Help
from aspire_desktop.app.help.panels import HelpPanels
from aspire_desktop.app.help.welcome_flow import WelcomeFlow
from aspire_desktop.app.panels import panels_of
from aspire_desktop.app.policy_flow import PolicyFlow
from aspire_desktop.app.requests.panels import RequestPanels
from aspire_desktop.app.requests.requests import Requests
from aspire_desktop.app.services import build_services
from aspire_desktop.app.tokens.panels import TokenPanels
from aspire_desktop.app.tokens.tokens import Tokens
from aspire_desktop.app.vault.panels import VaultPanels
from aspire_desktop.app.vault.vault import VaultKeeping
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.viewmodels.request_memory import RequestMemory
from aspire_desktop.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from aspire_desktop.app.place import Place
    from aspire_desktop.services.vault.keys import KeyStore
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.widgets.main_window import MainWindow


class Application:
    """Owns the six subjects, and the order in which they begin and end."""

    def __init__(self, window: MainWindow, place: Place, keys: KeyStore, preferences: Preferences) -> None:
        self._window = window
        self.help = Help(panels_of(HelpPanels, window))
        self.services = build_services(place, keys, self.help.show_save_problem, preferences.policies)
        self.tasks = TaskRunner(window)
        ground = self.ground = Ground(self.services, window.choice, self.tasks, preferences)
        self.memory = RequestMemory(self.services.requests, self.tasks, window)
        self.vault = VaultKeeping(panels_of(VaultPanels, window), ground, self.memory.flush)
        self.tokens = Tokens(panels_of(TokenPanels, window), ground, self.vault.lock)
        self.policies = PolicyFlow(window, ground)
        self.requests = Requests(panels_of(RequestPanels, window), ground, self.memory, self.tokens)
        self.credentials = Credentials(
            panels_of(CredentialPanels, window), ground, self.memory, self.tokens, self.requests
        )
        self.desktop = Desktop(panels_of(DesktopPanels, window), ground, place, self.tokens, self.vault.lock)
        self.support = DiagnosticsFlow(panels_of(HelpPanels, window), ground)
        self.welcome = WelcomeFlow(panels_of(HelpPanels, window), ground, self.help.guide.open)
        self._ticker = QTimer(window, interval=1000)
        self._connect_vault()
        self._connect_subjects()

    async def start(self, chosen: str = "", operation: str = "") -> None:
        """Open the vault and show what it holds, with a credential and an operation, by their ids, chosen."""
        self.requests.begin()
        await self.vault.state.open()
        self.support.mark("Vault opened")
        choice, is_locked = self.ground.choice, self.vault.lock.is_locked
        if operation:
            self._window.operations.select(operation)
        if chosen and (is_locked or choice.credential(ProfileId(chosen))):
            choice.choose_profile(ProfileId(chosen))
        if not is_locked:
            self._window.focus_begin()
        self._ticker.start()
        await self.requests.finish_start()
        self.requests.load()
        self.vault.begin()
        self.support.mark("Window ready")

    async def aclose(self) -> None:
        """End in an order in which nothing is lost and no secret stays behind."""
        self._ticker.stop()
        self.vault.lock.close()
        self.desktop.close()
        self.help.close()
        self.tokens.clipboard.clear_now()
        await self.memory.flush()
        await self.tasks.aclose()
        for profile_id in self.credentials.removed_ids:
            await self.memory.forget(profile_id)
        await self.services.aclose()

    def reload(self) -> None:
        """Show what the vault holds now; while it is locked, the list stays as it is."""
        if not self.vault.lock.is_locked:
            self.credentials.reload()
            self.tokens.presenter.tick()

    def _connect_vault(self) -> None:
        vault, lock = self.vault, self.vault.lock
        self.help.vault_failed.connect(vault.state.report_unsaved)
        self.help.vault_recovered.connect(vault.state.show_state)
        vault.opened.connect(lambda: self._window.show_opening(opening=False))
        vault.changed.connect(self.reload)
        vault.state.saved.connect(self.desktop.presence.nothing_unsaved)
        vault.locking.connect(self.tokens.forget)
        vault.locking.connect(self.requests.forget)
        vault.locking.connect(self.credentials.forget_removed)
        vault.unlocked.connect(self._on_unlocked)
        lock.covered.connect(lambda covered: self._window.show_locked(locked=covered))
        lock.idle.connect(self._on_idle)
        lock.lent.connect(self.tokens.note_lent)
        lock.locked_changed.connect(self.tokens.note_locked)

    def _connect_subjects(self) -> None:
        tokens, credentials, desktop = self.tokens, self.credentials, self.desktop
        self.tasks.failed.connect(self.help.show_error)
        self.policies.changed.connect(self.reload)
        for tick in (tokens.tick, self.requests.tick, self.vault.state.check):
            self._ticker.timeout.connect(tick)
        credentials.guide_requested.connect(self.help.guide.open)
        tokens.edit_requested.connect(credentials.edit)
        tokens.notice.connect(desktop.show_notice)
        desktop.attention_requested.connect(tokens.show_attention)
        desktop.passphrase_requested.connect(self.vault.passphrase.ask)
        desktop.backup_plan_requested.connect(self.vault.plan.show_plan)
        credentials.reloaded.connect(self._on_reloaded)
        credentials.reloaded.connect(tokens.reload)
        self.requests.refused.connect(credentials.explain_refusal)
        self.requests.base_url_wished.connect(credentials.use_base_url)
        self.requests.answered.connect(tokens.presenter.tick)
        self.requests.answered.connect(self.welcome.settle)
        self.requests.export_progress_changed.connect(desktop.taskbar.show_progress)
        self.requests.answered.connect(self._window.credentials.tick)

    def _on_unlocked(self) -> None:
        self.tokens.show_expiry()
        self.reload()
        self.vault.reopened()
        self.requests.load()

    def _on_idle(self) -> None:
        if not (self.requests.is_exporting or self.credentials.is_refreshing):
            self.vault.lock.lock()

    def _on_reloaded(self) -> None:
        profiles = self.ground.credentials.profiles
        self.requests.forget_all_but({profile.id for profile in profiles})
        self._window.show_empty(empty=not profiles)
        self.vault.state.show_state()
