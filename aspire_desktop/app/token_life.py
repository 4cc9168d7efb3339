"""What goes on around a token's end: evidence, warnings, renewals, and the question before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aspire_desktop.app.evidence_flow import EvidenceFlow
from aspire_desktop.app.keep_alive_flow import KeepAliveFlow
from aspire_desktop.app.warning_flow import WarningFlow
from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.services.clock_watch import ClockWatch
from aspire_desktop.viewmodels.expiry_watch import ExpiryWatch

if TYPE_CHECKING:
    from aspire_desktop.app.copy_flow import CopyFlow
    from aspire_desktop.app.lock_flow import LockFlow
    from aspire_desktop.app.replacement_flow import ReplacementFlow
    from aspire_desktop.app.services import Services
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.viewmodels.credential_model import CredentialModel
    from aspire_desktop.viewmodels.preferences import Preferences
    from aspire_desktop.viewmodels.tasks import TaskRunner
    from aspire_desktop.viewmodels.token_presenter import TokenPresenter
    from aspire_desktop.widgets.main_window import MainWindow


class TokenLife(QObject):
    """Has all parts look anew at what changed, and gives them the time."""

    guide_requested = Signal(object)  #: a `Topic`
    notice = Signal(str, str)  #: title and text for a notice of the system's: no name, no secret

    def __init__(
        self,
        window: MainWindow,
        model: CredentialModel,
        services: Services,
        replacing: tuple[TokenPresenter, ReplacementFlow],
        tasks: TaskRunner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._services = services
        self._presenter, gate = replacing
        self._tasks = tasks
        tokens, vault, clock = services.tokens, services.vault, services.clock
        self._clock_watch = ClockWatch(vault, tokens, services.http, clock)
        self._evidence = EvidenceFlow(window, tokens, tasks)
        self._keeping = KeepAliveFlow(window, services, tasks)
        self._watch = ExpiryWatch(lambda: vault.document, tokens, clock, self._keeping.is_kept, window)
        self._warnings = WarningFlow(window, self._watch, tokens, tasks, gate)
        self._warnings.notice.connect(self.notice)
        self._watch.turned.connect(model.token_changed)
        # A renewal that failed is no longer on its way: its end may have to be warned of.
        self._keeping.happened.connect(lambda: self._watch.plan(None))
        for flow in (self._evidence, self._keeping):
            flow.guide_requested.connect(self.guide_requested)
        tokens.memory.subscribe(self._on_news)

    def follow(self, preferences: Preferences) -> None:
        """Go by the settings in force, and by each change of them."""
        for flow in (self._keeping, self._warnings):
            preferences.changed.connect(flow.follow)
            flow.follow(preferences.current)

    def watch_copies(self, copies: CopyFlow) -> None:
        """Remember which tokens are in use elsewhere from now on."""
        copies.copied.connect(self._on_copied)

    def reload(self) -> None:
        """Look at all credentials anew: the vault holds something else, or is locked."""
        self._keeping.plan(None)
        self._watch.plan(None)

    def lock(self, is_locked: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Warn on by what is known, and renew nothing, until all is unlocked."""
        if is_locked:
            self._watch.freeze()
        else:
            self._watch.thaw()

    def tick(self) -> None:
        """Called every second: the first that comes after sleep finds all that is due."""
        moved = self._clock_watch.moved()
        if moved:
            self._tasks.start(self._clock_watch.follow(moved))
        self._keeping.tick()
        self._watch.tick()

    def wake_by(self, lock: LockFlow) -> None:
        """Have tokens kept alive while the program is locked, where no passphrase seals the vault."""
        self._keeping.wake_by(lambda: lock.can_lend, lock.lend)
        lock.lent.connect(self._watch.freeze)

    def show_attention(self) -> None:
        """Bring the window up on what was warned of: for a notice that was clicked."""
        self._warnings.show_attention()

    def _on_copied(self, profile: Profile, what: Copyable) -> None:
        if what.holds_token or what is Copyable.REFRESH_TOKEN:
            self._tasks.start(self._services.tokens.memory.note_copied(profile.id))

    def _on_news(self, profile_id: ProfileId | None) -> None:
        self._keeping.plan(profile_id)
        self._watch.plan(profile_id)
        if profile_id is not None:
            self._model.token_changed(profile_id)
        self._window.credentials.tick()
        self._presenter.tick()
