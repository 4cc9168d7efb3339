"""Makes scheduled backups when they are due, and asks for their plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.errors import AspireError, InputError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.viewmodels.tasks import off_thread
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.core.activity import OnActivity
    from aspire_desktop.core.credentials.backup_plan import BackupPlan
    from aspire_desktop.services.backup_schedule import BackupSchedule
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.backup_plan_dialog import BackupPlanDialog, PlanWish

_LOOK_EVERY_MS: Final = 60_000


class BackupPlanFlow(QObject):
    def __init__(
        self, panels: VaultPanels, schedule: BackupSchedule, on_activity: OnActivity, tasks: TaskRunner
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._schedule = schedule
        self._on_activity = on_activity
        self._tasks = tasks
        self._dialog: BackupPlanDialog | None = None
        self._is_running = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._run_if_due)
        panels.menu.schedule_backup.triggered.connect(self.show_plan)

    def begin(self) -> None:
        """Make what is due, now and from now on; the first frame and the vault come before it."""
        self._timer.start()
        self._run_if_due()

    def show_plan(self) -> None:
        try:
            self._schedule.check_allowed()
        except InputError as error:
            self._panels.messages.show_message(Tone.WARNING, error_text(error))
            return
        if self._dialog is None:
            from aspire_desktop.widgets.backup_plan_dialog import BackupPlanDialog

            dialog = self._dialog = BackupPlanDialog(self._schedule.plan, self._panels.parent)
            dialog.plan_requested.connect(self._on_plan_requested)
            dialog.end_requested.connect(lambda: self._act(self._schedule.end))
            dialog.run_requested.connect(lambda: self._act(self._run))
            dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _run_if_due(self) -> None:
        if self._schedule.is_due() and not self._is_running:
            self._is_running = True
            self._tasks.start(self._run_due(), self._on_failed)

    async def _run_due(self) -> None:
        try:
            await off_thread(self._run)
        finally:
            self._is_running = False
        self._panels.messages.settle(Subject(About.BACKUP_PLAN))
        if self._dialog is not None:
            self._dialog.show_plan(self._schedule.plan)

    def _run(self) -> None:
        path = self._schedule.run()
        self._on_activity(ActivityKind.EXPORTED, None, f"scheduled backup {path.name}")

    def _on_failed(self, error: AspireError) -> None:
        text = self.tr("The scheduled backup was not made: {problem}").format(problem=error_text(error))
        action = (self.tr("Back up…"), self.show_plan)
        self._panels.messages.show_message(
            Tone.WARNING, text, error.detail, action, subject=Subject(About.BACKUP_PLAN)
        )

    def _on_plan_requested(self, wish: PlanWish) -> None:
        every = wish.every
        if every is None:
            self._tasks.start(self._run_once(wish), self._show_problem)
            return

        def take() -> None:
            self._schedule.set_plan(Path(wish.folder), every, wish.keep, wish.passphrase)
            self._run()

        self._act(take)

    async def _run_once(self, wish: PlanWish) -> None:
        path = await off_thread(self._schedule.run_once, Path(wish.folder), wish.passphrase)
        self._on_activity(ActivityKind.EXPORTED, None, f"backup {path.name}")
        if self._dialog is not None:
            self._dialog.show_written(path.name)

    def _act(self, act: Callable[[], None]) -> None:
        before = self._schedule.plan
        self._tasks.start(self._acted(act), lambda error: self._on_act_failed(error, before))

    async def _acted(self, act: Callable[[], None]) -> None:
        await off_thread(act)
        if self._dialog is not None:
            self._dialog.show_plan(self._schedule.plan)

    def _on_act_failed(self, error: AspireError, before: BackupPlan | None) -> None:
        """Say what failed; what is typed stays, unless the plan was saved all the same."""
        if self._dialog is not None and self._schedule.plan != before:
            self._dialog.show_plan(self._schedule.plan)
        self._show_problem(error)

    def _show_problem(self, error: AspireError) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(error_text(error))

    def _on_dialog_finished(self) -> None:
        self._dialog = None
