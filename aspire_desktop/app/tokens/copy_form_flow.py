"""The form in which each credential's token was copied last, to be had again at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from aspire_desktop.core.credentials.copying import FORMS, Copyable

if TYPE_CHECKING:
    from aspire_desktop.app.tokens.copy_flow import CopyFlow
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import Profile
    from aspire_desktop.viewmodels.preferences import Preferences

#: The token alone has its button, and what is no access token is never offered by itself.
_KEPT: Final = (Copyable.BEARER, *FORMS)


class CopyFormFlow(QObject):
    """Keeps the forms among the settings: whose token goes into which place says nothing of the token."""

    def __init__(self, panels: TokenPanels, copies: CopyFlow, preferences: Preferences) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._preferences = preferences
        copies.copied.connect(lambda profile, what, _: self._on_copied(profile, what))
        panels.choice.profile_changed.connect(self._show)
        preferences.changed.connect(self._show)
        self._show()

    def _on_copied(self, profile: Profile, what: Copyable) -> None:
        if what in _KEPT:
            forms = self._preferences.current.copy_forms
            self._preferences.change(copy_forms={**forms, profile.id: what.name})

    def _show(self) -> None:
        profile = self._panels.choice.profile
        name = "" if profile is None else self._preferences.current.copy_forms.get(profile.id, "")
        form = Copyable.__members__.get(name)
        self._panels.token.show_last_form(form if form in _KEPT else None)
