"""The subject of credentials: the list, its forms and tests, their scopes, and what is done with many."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.credentials.bulk_flow import BulkFlow
from aspire_desktop.app.credentials.credential_flow import CredentialFlow
from aspire_desktop.app.credentials.credential_test_flow import CredentialTestFlow
from aspire_desktop.app.credentials.pin_flow import PinFlow
from aspire_desktop.app.credentials.rotation_flow import RotationFlow
from aspire_desktop.app.credentials.scopes_flow import ScopesFlow
from aspire_desktop.app.late_presenters import LatePresenters
from aspire_desktop.core.credentials.draft import draft_of
from aspire_desktop.core.guide import Topic
from aspire_desktop.viewmodels.credentials_presenter import CredentialsPresenter
from aspire_desktop.viewmodels.messages import About, Subject
from aspire_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.app.credentials.panels import CredentialPanels
    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.requests.requests import Requests
    from aspire_desktop.app.tokens.tokens import Tokens
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.request.sent import Sent
    from aspire_desktop.viewmodels.request_memory import RequestMemory


class Credentials(QObject):
    """Adds, changes, tests and removes them, and has the list follow."""

    reloaded = Signal()  #: the list shows what the vault holds now
    guide_requested = Signal(Topic)

    def __init__(
        self,
        panels: CredentialPanels,
        ground: Ground,
        memory: RequestMemory,
        tokens: Tokens,
        requests: Requests,
    ) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._ground = ground
        self._tokens, self._requests = tokens, requests
        ask, copies = tokens.gate.ask, tokens.copies
        late = LatePresenters(ground.services, ground.tasks)
        self.presenter = CredentialsPresenter(
            ground.services.credentials, ground.credentials, ground.tasks, self
        )
        self._forms = CredentialFlow(
            panels,
            ground.credentials,
            self.presenter,
            self._controllers,
            lambda: ground.preferences.policies,
        )
        self._tests = CredentialTestFlow(panels, late.test, QGuiApplication.clipboard(), ask)
        self._rotation = RotationFlow(panels, late.rotation, copies, ground.preferences)
        self._scopes = ScopesFlow(panels, ground, self.presenter, memory, lambda: requests.description)
        self._bulk = BulkFlow(panels, self.presenter, ground.tasks, late.bulk_refresh, ask)
        self._bulk.follow(ground.preferences)
        self._pins = PinFlow(panels, ground.preferences)
        self._connect()

    @property
    def is_refreshing(self) -> bool:
        """Whether many tokens are being refreshed, which idleness must not interrupt."""
        return self._bulk.is_running

    @property
    def removed_ids(self) -> Sequence[ProfileId]:
        """Those that were deleted and not brought back."""
        return self.presenter.removed_ids

    def edit(self, profile_id: ProfileId) -> None:
        """Open the form of a credential, chosen or not."""
        self._forms.edit(profile_id)

    def use_base_url(self, profile: Profile, base_url: str) -> None:
        """Give a credential another base URL on its own host, unless it was changed since."""
        if self._ground.choice.credential(profile.id) == profile:
            below = replace(profile.environment, base_url=base_url)
            self.presenter.change(profile, replace(draft_of(profile), environment=below))

    def explain_refusal(self, sent: Sent) -> None:
        """Say after a 403 what the record has of it, and who has the scope."""
        self._scopes.explain_refusal(sent)

    def reload(self) -> None:
        """Show what the vault holds now, and tell where the chosen credential has gone by another hand.

        Another one is chosen then, as which the next request would be sent.
        """
        choice, model = self._ground.choice, self._ground.credentials
        before = None if choice.profile_id is None else model.profile(choice.profile_id)
        self.presenter.reload()
        if before is None or model.profile(before.id) is not None or before.id in self.removed_ids:
            return
        if choice.profile is not None:
            self._tell_gone(before, choice.profile)

    def forget_removed(self) -> None:
        """Hold deleted credentials no more: they cannot be brought back from now on."""
        self.presenter.forget_removed()
        self._panels.menu.undo_delete.setEnabled(False)

    def _tell_gone(self, gone: Profile, chosen: Profile) -> None:
        self._panels.messages.show_message(
            Tone.WARNING,
            self.tr("“{gone}” is no longer in the vault. “{chosen}” is selected now.").format(
                gone=gone.description, chosen=chosen.description
            ),
            subject=Subject(About.DELETED, (gone.id,)),
        )

    def _connect(self) -> None:
        presenter, model = self.presenter, self._ground.credentials
        presenter.reloaded.connect(self.reloaded)
        presenter.edited.connect(self._ground.choice.choose_profile)
        self._forms.form_saved.connect(self._tests.keep)
        presenter.saved.connect(self._tokens.copies.clear_pasted)
        presenter.removed.connect(self._on_removed)
        self._forms.bulk_delete_requested.connect(self._bulk.ask_to_delete)
        self._forms.copy_requested.connect(self._tokens.copies.copy_text)
        self._forms.dialog_opened.connect(self._tests.attach)
        self._tests.kept.connect(model.token_changed)
        self._tests.kept.connect(self._tokens.presenter.tick)
        self._bulk.refreshed.connect(model.token_changed)
        for over in (self._tests.ended, self._bulk.failed):
            over.connect(self._tokens.gate.let_go)
        self._rotation.changed.connect(self._on_secret_changed)
        for flow in (self._forms, self._tests, self._rotation):
            flow.guide_requested.connect(self.guide_requested)

    def _controllers(self) -> dict[str, frozenset[str]]:
        description = self._requests.description
        return {} if description is None else description.controllers()

    def _on_removed(self, profiles: tuple[Profile, ...]) -> None:
        """Leave nothing on the clipboard of what was deleted."""
        self._tokens.clipboard.clear_of({profile.id for profile in profiles})

    def _on_secret_changed(self, profile_id: ProfileId) -> None:
        self.reload()
        self._tokens.presenter.tick()
        self._ground.credentials.token_changed(profile_id)
