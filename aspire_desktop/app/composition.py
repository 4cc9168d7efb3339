"""Builds the application: the one module that knows every class."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.activity_flow import ActivityFlow
from aspire_desktop.app.answer_flow import AnswerFlow
from aspire_desktop.app.backup_flow import BackupFlow
from aspire_desktop.app.backup_plan_flow import BackupPlanFlow
from aspire_desktop.app.bulk_flow import BulkFlow
from aspire_desktop.app.code_flow import CodeFlow
from aspire_desktop.app.copy_flow import CopyFlow
from aspire_desktop.app.credential_flow import CredentialFlow
from aspire_desktop.app.credential_test_flow import CredentialTestFlow
from aspire_desktop.app.desktop_flow import DesktopFlow
from aspire_desktop.app.diagnostics import Diagnostics
from aspire_desktop.app.export_flow import ExportFlow
from aspire_desktop.app.garbage import GarbageCollection
from aspire_desktop.app.guide_flow import GuideFlow
from aspire_desktop.app.history_flow import HistoryFlow
from aspire_desktop.app.late_presenters import LatePresenters
from aspire_desktop.app.operation_flow import OperationFlow
from aspire_desktop.app.palette_flow import PaletteFlow
from aspire_desktop.app.rate_flow import RateFlow
from aspire_desktop.app.replacement_flow import ReplacementFlow
from aspire_desktop.app.reports import Reports
from aspire_desktop.app.request_flow import RequestFlow
from aspire_desktop.app.rotation_flow import RotationFlow
from aspire_desktop.app.scopes_flow import ScopesFlow
from aspire_desktop.app.services import build_services, utc_now
from aspire_desktop.app.settings_flow import SettingsFlow
from aspire_desktop.app.token_flow import TokenFlow
from aspire_desktop.app.token_life import TokenLife
from aspire_desktop.app.vault_life import VaultLife
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.services.backup_schedule import BackupSchedule
from aspire_desktop.services.vault.state import VaultState
from aspire_desktop.viewmodels.clipboard import ClipboardGuard
from aspire_desktop.viewmodels.credentials_presenter import CredentialsPresenter
from aspire_desktop.viewmodels.description_presenter import DescriptionPresenter
from aspire_desktop.viewmodels.request_memory import RequestMemory
from aspire_desktop.viewmodels.request_presenter import RequestPresenter
from aspire_desktop.viewmodels.tasks import TaskRunner
from aspire_desktop.viewmodels.token_presenter import TokenPresenter

if TYPE_CHECKING:
    from pathlib import Path

    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.services.vault.keys import KeyStore
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.operation_model import OperationModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.widgets.main_window import MainWindow


class Application:
    """Owns the long-lived objects and the order in which they end."""

    def __init__(
        self,
        window: MainWindow,
        models: tuple[CredentialModel, OperationModel],
        folder: Path,
        keys: KeyStore,
        preferences: Preferences,
    ) -> None:
        self._window = window
        self._folder = folder
        self.preferences = preferences
        self._credential_model, self.operations = models
        self._reports = Reports(window)
        self.services = build_services(folder, keys, self._reports.show_save_problem)
        self.tasks = TaskRunner(window)
        self.diagnostics = Diagnostics(self._reports.show_bug)
        self._make_presenters()
        self._make_flows()
        self._garbage = GarbageCollection(window)
        self._ticker = QTimer(window, interval=1000)
        self._ticker.timeout.connect(self._on_tick)
        self._credential_model.set_expiry_source(self.tokens.expiry)
        self.tasks.failed.connect(self._reports.show_error)

    async def start(self, chosen: str = "", operation: str = "") -> None:
        """Open the vault and show what it holds.

        Args:
            chosen: The id of the credential to begin with; the first where there is none such.
            operation: The key of the operation to begin with.
        """
        self._descriptions.show_built_in()
        await self.vault.open()
        if operation:
            self._window.operations.select(operation)
        if chosen and (self.lock.is_locked or self._credential_model.profile(ProfileId(chosen))):
            self._window.choice.choose_profile(ProfileId(chosen))
        if not self.lock.is_locked:
            self._window.credentials.focus_list()
        self._ticker.start()
        self.lock.begin()
        self._window.request.make_parts()
        self._answers_flow.begin()
        self._load_history()
        self._activity_flow.begin()
        self._backup_plan_flow.begin()

    async def aclose(self) -> None:
        """End in an order in which nothing is lost and no secret stays behind."""
        self._ticker.stop()
        self.lock.close()
        self.desktop.close()
        self._garbage.stop()
        self.clipboard.clear_now()
        await self._memory.flush()
        await self.tasks.aclose()
        for profile_id in self.credentials.removed_ids:
            await self._memory.forget(profile_id)
        await self.services.aclose()

    def secrets(self) -> list[str]:
        """Return every secret in use, for the log to leave out."""
        return [text for record in self.services.vault.document.credentials for text in record.secrets()]

    def reload(self) -> None:
        """Show what the vault holds now; while it is locked, the list stays as it is."""
        if self.lock.is_locked:
            return
        self.credentials.reload()
        self.tokens.tick()

    def _make_presenters(self) -> None:
        services, window, tasks = self.services, self._window, self.tasks
        self.clipboard = ClipboardGuard(QGuiApplication.clipboard(), time.monotonic, window)
        self.credentials = CredentialsPresenter(services.credentials, self._credential_model, tasks, window)
        self.tokens = TokenPresenter(
            lambda profile_id: services.vault.document.find(profile_id),
            services.tokens,
            window.choice,
            tasks,
            window,
        )
        self.gate = ReplacementFlow(window, self.tokens, services.tokens, services.vault)
        self._memory = RequestMemory(services.requests, tasks, window)
        self.requests = RequestPresenter(
            services.api,
            self._memory,
            window.choice,
            tasks,
            window,
        )
        self._late = LatePresenters(services, tasks)
        self._descriptions = DescriptionPresenter(services.descriptions, self.operations, tasks, window)

    def _make_flows(self) -> None:
        window = self._window
        self._make_vault_life()
        self.copies = CopyFlow(
            window, self.tokens, self.clipboard, self.services.activity.note, lambda: self.lock.is_locked
        )
        self._tokens_flow = TokenFlow(
            window, self._credential_model, self.tokens, self.clipboard, self.copies
        )
        self._make_request_flows()
        self._make_credential_flows()
        self._palette = PaletteFlow(window, self._credential_model, self.operations)
        self._make_desktop_flows()
        self._connect_choice()
        self._connect_tests()
        self._connect_token_life()

    def _make_request_flows(self) -> None:
        window = self._window
        self._answers_flow = AnswerFlow(window, self.tasks, QGuiApplication.clipboard())
        self._requests_flow = RequestFlow(window, self.requests, self._answers_flow, self.gate, self.tasks)
        self._operations_flow = OperationFlow(window, self.operations, self._descriptions, self._memory)
        self._history_flow = HistoryFlow(window, self.operations, self.requests, self._memory, self.tasks)
        self._code_flow = CodeFlow(window, self._token_of, self.copies, QGuiApplication.clipboard())
        self._rate = RateFlow(window, self.services.rate, time.monotonic)
        self._export_flow = ExportFlow(
            window, self.requests, self._answers_flow, self.gate, self._late.export
        )

    def _make_credential_flows(self) -> None:
        window = self._window
        self._credentials_flow = CredentialFlow(
            window, self._credential_model, self.credentials, self._controllers
        )
        self._backup_flow = BackupFlow(
            window, self.services.vault, self.services.credentials, self.tasks, self.reload
        )
        self._activity_flow = ActivityFlow(window, self.services.activity, self.tasks, self.preferences)
        self._backup_plan_flow = BackupPlanFlow(
            window, BackupSchedule(self.services.vault, utc_now), self.services.activity.note, self.tasks
        )
        self._rotation_flow = RotationFlow(window, self._late.rotation, self.copies, self.preferences)
        self._rotation_flow.changed.connect(self._on_secret_changed)
        self._scopes = ScopesFlow(
            window, (self._credential_model, self.credentials), self.services, self._memory, self.tasks
        )
        self._scopes.description = lambda: self._descriptions.description
        self._requests_flow.refused.connect(self._scopes.explain_refusal)
        self.credentials.edited.connect(window.choice.choose_profile)
        self._bulk = BulkFlow(
            window,
            self.credentials,
            self.tasks,
            self._late.bulk_refresh,
            self.gate.ask,
        )
        self._bulk.follow(self.preferences)
        self._bulk.refreshed.connect(self._credential_model.token_changed)
        self._credentials_flow.bulk_delete_requested.connect(self._bulk.ask_to_delete)

    def _make_desktop_flows(self) -> None:
        window = self._window
        self.settings = SettingsFlow(window, self.preferences, self.services, self._folder)
        self.settings.passphrase_requested.connect(self.passphrase.ask)
        self.settings.backup_plan_requested.connect(self._backup_plan_flow.show_plan)
        self.desktop = DesktopFlow(
            window, (self._credential_model, self.tokens, self.gate), self.copies, self.lock, self._palette
        )
        self.desktop.remember(self.preferences)
        self.desktop.problem_changed.connect(self.settings.show_problem)
        self.settings.shown.connect(self.desktop.tell_problems)
        window.menu.about.triggered.connect(self._reports.show_about)

    def _connect_choice(self) -> None:
        self._tokens_flow.edit_requested.connect(self._credentials_flow.edit)
        self._credentials_flow.copy_requested.connect(self.copies.copy_text)
        self._tokens_flow.revealed.connect(self._on_revealed)
        self._requests_flow.answered.connect(self._on_answered)
        self.credentials.reloaded.connect(self._on_credentials_reloaded)

    def _make_vault_life(self) -> None:
        life = VaultLife(self._window, self._credential_model, self.services, self.tasks, self.preferences)
        self.vault = self._reports.vault = life.vault
        self.lock, self.passphrase = life.lock, life.passphrase
        life.vault.opened.connect(self._on_vault_opened)
        life.vault.changed.connect(self.reload)
        life.restored.connect(self._on_restored)
        life.lock.locking.connect(self._on_locking)
        life.lock.unlocked.connect(self._on_unlocked)
        life.lock.flush = self._memory.flush
        life.lock.is_busy = lambda: self._export_flow.is_running or self._bulk.is_running

    def _connect_tests(self) -> None:
        window, flow = self._window, self._credentials_flow
        self._guide = GuideFlow(window)
        self._tests_flow = CredentialTestFlow(
            window, self._late.test, QGuiApplication.clipboard(), self.gate.ask
        )
        flow.dialog_opened.connect(self._tests_flow.attach)
        flow.guide_requested.connect(self._guide.open)
        self._scopes.guide_requested.connect(self._guide.open)
        self._rotation_flow.guide_requested.connect(self._guide.open)
        self._tests_flow.guide_requested.connect(self._guide.open)
        self._tests_flow.kept.connect(self._credential_model.token_changed)
        self._tests_flow.kept.connect(self.tokens.tick)
        self.credentials.saved.connect(self._tests_flow.keep)

    def _connect_token_life(self) -> None:
        life = TokenLife(
            self._window, self._credential_model, self.services, (self.tokens, self.gate), self.tasks
        )
        life.guide_requested.connect(self._guide.open)
        life.watch_copies(self.copies)
        life.wake_by(self.lock)
        life.follow(self.preferences)
        self.credentials.reloaded.connect(life.reload)
        self.lock.locked_changed.connect(life.lock)
        self._tokens_flow.retry_requested.connect(self.gate.get)
        self.gate.copy_requested.connect(lambda one: self.copies.copy(one, Copyable.TOKEN))
        self.credentials.reloaded.connect(self.gate.reload)
        life.notice.connect(self.desktop.show_notice)
        self.desktop.attention_requested.connect(life.show_attention)
        self.token_life = life

    def _token_of(self, profile_id: ProfileId) -> str | None:
        record = self.services.vault.document.find(profile_id)
        tokens = None if record is None else self.services.tokens.memory.tokens(record)
        return None if tokens is None else tokens.access_token

    def _controllers(self) -> dict[str, frozenset[str]]:
        description = self._descriptions.description
        return {} if description is None else description.controllers()

    def _on_revealed(self, profile: Profile) -> None:
        self.services.activity.note(ActivityKind.SHOWN, profile, "")

    def _on_secret_changed(self, profile_id: ProfileId) -> None:
        self.reload()
        self._credential_model.token_changed(profile_id)

    def _on_vault_opened(self) -> None:
        if not self.lock.is_locked:
            self._window.show_opening(opening=False)

    def _on_locking(self) -> None:
        self.clipboard.clear_now()
        self.gate.forget()
        self.credentials.forget_removed()
        self._window.menu.undo_delete.setEnabled(False)

    def _on_unlocked(self) -> None:
        self._credential_model.set_expiry_source(self.tokens.expiry)
        self.reload()
        self.vault.show_state()
        self._load_history()
        self._backup_plan_flow.begin()

    def _on_restored(self) -> None:
        self.reload()
        self.vault.announce()

    def _load_history(self) -> None:
        vault = self.services.vault
        ids = [record.profile.id for record in vault.document.credentials]
        self._history_flow.load(ids if vault.state is VaultState.OPEN else None)

    def _on_credentials_reloaded(self) -> None:
        self._answers_flow.answers.forget_all_but({one.id for one in self._credential_model.profiles})
        self._window.show_empty(empty=self._credential_model.rowCount() == 0)
        self.vault.show_state()

    def _on_answered(self) -> None:
        self._rate.tick()
        self.tokens.tick()
        self._window.credentials.tick()

    def _on_tick(self) -> None:
        self._window.credentials.tick()
        self.tokens.tick()
        self._rate.tick()
        self.token_life.tick()
        self.vault.check()
