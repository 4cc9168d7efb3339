"""Credentials that stand before all others, because somebody works with them all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.viewmodels.preferences import Preferences


class PinFlow(QObject):
    """Keeps among the settings what is pinned: it is about this list, and no part of a credential.

    The id of a deleted credential stays, since the credential may be brought back.
    """

    def __init__(self, panels: CredentialPanels, preferences: Preferences) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = preferences
        panels.menu.pin_credential.triggered.connect(self._on_pin_triggered)
        panels.choice.profile_changed.connect(self._show)
        preferences.changed.connect(self._show)
        self._show()

    def _on_pin_triggered(self, pinned: bool) -> None:  # noqa: FBT001 (a signal's payload)
        profile = self._panels.choice.profile
        if profile is not None:
            others = [one for one in self._preferences.current.pinned if one != profile.id]
            self._preferences.change(pinned=[*others, profile.id] if pinned else others)

    def _show(self) -> None:
        pinned = frozenset(self._preferences.current.pinned)
        profile = self._panels.choice.profile
        self._panels.credentials.rows.set_pinned(pinned)
        self._panels.menu.pin_credential.setChecked(profile is not None and profile.id in pinned)
