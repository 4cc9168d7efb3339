"""Shows the record of activity, and exports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aspire_desktop.app.asking import FileWish, ask_where_to_save
from aspire_desktop.viewmodels.activity_presenter import ActivityPresenter
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from aspire_desktop.app.vault.panels import VaultPanels
    from aspire_desktop.services.activity.log import ActivityLog
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.widgets.activity_dialog import ActivityDialog


class ActivityFlow(QObject):
    def __init__(
        self,
        panels: VaultPanels,
        log: ActivityLog,
        tasks: TaskRunner,
        preferences: Preferences,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._presenter = ActivityPresenter(log, tasks, self)
        self._presenter.loaded.connect(self._on_loaded)
        self._presenter.exported.connect(self._on_exported)
        self._presenter.troubled.connect(self._on_troubled)
        self._preferences = preferences
        self._pruned_for = 0
        self._dialog: ActivityDialog | None = None
        preferences.changed.connect(self._prune)
        panels.menu.activity.triggered.connect(self._on_activity_requested)

    def begin(self) -> None:
        """Look whether the record is there and let old entries go, when nothing more urgent is to be done."""
        self._presenter.look()
        self._prune(self._preferences.current)

    def _prune(self, settings: Settings) -> None:
        if settings.activity_days != self._pruned_for:
            self._pruned_for = settings.activity_days
            self._presenter.prune(settings.activity_days)

    def _on_activity_requested(self) -> None:
        if self._dialog is None:
            from aspire_desktop.widgets.activity_dialog import ActivityDialog

            profile = self._panels.choice.profile
            self._dialog = ActivityDialog(self._presenter.model, profile, self._panels.parent)
            self._dialog.refresh_requested.connect(self._presenter.load)
            self._dialog.export_requested.connect(self._on_export_requested)
            self._dialog.finished.connect(self._on_dialog_finished)
        self._presenter.load()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_loaded(self, faults: tuple[str, ...] | None) -> None:
        if self._dialog is not None:
            self._dialog.show_faults(faults)

    def _on_export_requested(self) -> None:
        wish = FileWish(
            "exportActivityDialog",
            self.tr("Export the activity"),
            (self.tr("CSV (*.csv)"), self.tr("All files (*)")),
            "csv",
            "aspire-activity.csv",
        )
        ask_where_to_save(self._dialog or self._panels.parent, wish, self._presenter.export)

    def _on_troubled(self, why: str) -> None:
        self._panels.messages.show_message(
            Tone.WARNING,
            self.tr("The activity log is not complete: {why}").format(why=why),
            action=(self.tr("Show"), self._on_activity_requested),
            subject=Subject(About.ACTIVITY),
        )

    def _on_exported(self, name: str, count: int) -> None:
        text = self.tr("%Ln entries saved as {name}.", "", count).format(name=name)
        self._panels.messages.show_message(Tone.GOOD, text)

    def _on_dialog_finished(self) -> None:
        self._dialog = None
