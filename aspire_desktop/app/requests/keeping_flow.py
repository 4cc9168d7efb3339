"""What is remembered of requests, and what their forms begin with, as the settings have it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.viewmodels.request_memory import answered

if TYPE_CHECKING:
    from aspire_desktop.app.requests.panels import RequestPanels
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.services.settings import Settings
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.request_drafts import RequestDrafts
    from aspire_desktop.viewmodels.request_memory import RequestMemory

_OK: Final = 200


class KeepingFlow(QObject):
    """Whose requests are not kept stands among the settings, as what is pinned does."""

    def __init__(
        self, panels: RequestPanels, preferences: Preferences, memory: RequestMemory, drafts: RequestDrafts
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = preferences
        self._memory = memory
        self._drafts = drafts
        self._days = preferences.current.history_days
        memory.store.keep_for(_age(self._days))
        panels.menu.keep_history.triggered.connect(self._on_keep_history_triggered)
        panels.choice.profile_changed.connect(self._show)
        panels.request.form.show_chips(preferences.current.chips)
        panels.request.form.chips_toggled.connect(lambda options: preferences.change(chips=options))
        preferences.changed.connect(self._follow)
        self._follow(preferences.current)

    def note_download(self, sent: Sent, what: str, elapsed_s: float, size: int) -> None:
        """Have a download of all rows stand among the sent requests: what was written stands with it."""
        self._memory.add(answered(self._memory.entry(sent), _OK, what, elapsed_s, size))

    def _on_keep_history_triggered(self, kept: bool) -> None:  # noqa: FBT001 (a signal's payload)
        profile = self._panels.choice.profile
        if profile is not None:
            others = [one for one in self._preferences.current.history_off if one != profile.id]
            self._preferences.change(history_off=others if kept else [*others, profile.id])

    def _follow(self, settings: Settings) -> None:
        self._drafts.set_default_top(settings.default_top)
        self._memory.leave_out(settings.history_off)
        self._show()
        if settings.history_days != self._days:
            self._days = settings.history_days
            self._memory.store.keep_for(_age(self._days))
            self._memory.history_changed.emit()

    def _show(self) -> None:
        profile = self._panels.choice.profile
        is_off = profile is not None and profile.id in self._preferences.current.history_off
        self._panels.menu.keep_history.setChecked(not is_off)


def _age(days: int) -> timedelta | None:
    return timedelta(days=days) if days else None
