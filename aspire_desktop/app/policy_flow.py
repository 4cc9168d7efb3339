"""Shows what the organization forbids: of the credential that is chosen, and in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.widgets.main_window import MainWindow


class PolicyFlow(QObject):
    """Between the policies in force and the window; the vault goes by the same ones."""

    changed = Signal()  #: other policies are in force

    def __init__(self, window: MainWindow, ground: Ground) -> None:
        super().__init__(window)
        self._window = window
        self._ground = ground
        ground.choice.profile_changed.connect(lambda chosen: self._show(chosen.profile))
        ground.preferences.policies_changed.connect(self._on_policies_changed)
        ground.credentials.set_read_only(ground.preferences.policies.makes_read_only)

    def _show(self, profile: Profile | None) -> None:
        policies = self._ground.preferences.policies
        forbids = profile is not None and policies.forbids_writes(profile.environment)
        self._window.show_credential(profile, writes_forbidden=forbids)

    def _on_policies_changed(self) -> None:
        ground = self._ground
        ground.services.vault.policies = ground.preferences.policies
        ground.credentials.set_read_only(ground.preferences.policies.makes_read_only)
        self._show(ground.choice.profile)
        self.changed.emit()
