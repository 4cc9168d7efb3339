"""The subject of tokens: got, copied, kept alive and warned of; and the gate before one is replaced."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from aspire_desktop.app.tokens.copy_flow import CopyFlow
from aspire_desktop.app.tokens.copy_form_flow import CopyFormFlow
from aspire_desktop.app.tokens.evidence_flow import EvidenceFlow
from aspire_desktop.app.tokens.keep_alive_flow import KeepAliveFlow
from aspire_desktop.app.tokens.replacement_flow import ReplacementFlow
from aspire_desktop.app.tokens.reveal_flow import RevealFlow
from aspire_desktop.app.tokens.token_flow import TokenFlow
from aspire_desktop.app.tokens.warning_flow import WarningFlow
from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.copying import Copyable
from aspire_desktop.services.clock_watch import ClockWatch
from aspire_desktop.viewmodels.clipboard import ClipboardGuard
from aspire_desktop.viewmodels.expiry_watch import ExpiryWatch
from aspire_desktop.viewmodels.notice import Notice
from aspire_desktop.viewmodels.token_presenter import TokenPresenter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aspire_desktop.app.ground import Ground
    from aspire_desktop.app.tokens.keep_alive_flow import Lender
    from aspire_desktop.app.tokens.panels import TokenPanels
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.tokens import TokenPair


class Tokens(QObject):
    """Has all parts look anew at what changed, and gives them the time."""

    edit_requested = Signal(str)  #: the `ProfileId` whose login was refused
    notice = Signal(Notice)  #: for the system to show

    def __init__(self, panels: TokenPanels, ground: Ground, lender: Lender) -> None:
        super().__init__(panels.parent)
        self._panels = panels
        self._ground = ground
        services, tasks = ground.services, ground.tasks
        vault, tokens = services.vault, services.tokens
        self.clipboard = ClipboardGuard(QGuiApplication.clipboard(), time.monotonic, self)
        self.presenter = TokenPresenter(
            lambda profile_id: vault.document.find(profile_id), tokens, ground.choice, tasks, self
        )
        self.gate = ReplacementFlow(panels, self.presenter, tokens, vault)
        self.copies = CopyFlow(
            panels, self.presenter, self.clipboard, services.activity.note, lambda: vault.policies
        )
        self._copy_forms = CopyFormFlow(panels, self.copies, ground.preferences)
        self._strip = TokenFlow(panels, ground.credentials, self.presenter, self.clipboard, self.copies)
        self._reveals = RevealFlow(panels, ground, self.presenter)
        self._clock_watch = ClockWatch(vault, tokens, services.http, services.clock)
        self._evidence = EvidenceFlow(panels, ground)
        self._keeping = KeepAliveFlow(panels, ground, lender)
        self._watch = ExpiryWatch(lambda: vault.document, tokens, services.clock, self._keeping.is_kept, self)
        self._warnings = WarningFlow(panels, self._watch, tokens, tasks, self.gate)
        #: Whose ends were warned of at this tick.
        self._warned: set[ProfileId] = set()
        self._connect()
        self._follow()
        self.show_expiry()

    def show_expiry(self) -> None:
        """Have the list's countdowns and last uses come from the open vault."""
        self._ground.credentials.set_last_use_source(self.presenter.last_use)
        self._ground.credentials.set_expiry_source(self.presenter.expiry)

    def reload(self) -> None:
        """Look at all credentials anew: the vault holds something else, or is locked."""
        self.gate.reload()
        self._strip.reload()
        self._keeping.plan(None)
        self._watch.plan(None)

    def note_locked(self, is_locked: bool) -> None:  # noqa: FBT001 (a signal's payload)
        """Warn on by what is known, and renew nothing, until all is unlocked."""
        if is_locked:
            self._watch.freeze()
        else:
            self._watch.thaw()

    def note_lent(self) -> None:
        """The vault, lent for a renewal, is about to be locked again: go on by what is known."""
        self._watch.freeze()

    def forget(self) -> None:
        """Leave nothing on the clipboard and hold no token: all is about to be locked."""
        self.clipboard.clear_now()
        self.copies.forget()
        self.gate.forget()

    def tick(self) -> None:
        """Called every second: the first that comes after sleep finds all that is due."""
        self._panels.credentials.tick()
        self.presenter.tick()
        moved = self._clock_watch.moved()
        if moved:
            self._ground.tasks.start(self._clock_watch.follow(moved))
        self._evidence.tick()
        self._keeping.tick()
        self._watch.tick()
        self._strip.say_turns(self._warned)
        self._warned.clear()

    def still_warned(self, profile_ids: Sequence[ProfileId]) -> list[ProfileId]:
        """Return those of which a warning is still true: others were refreshed or put off meanwhile."""
        return [one for one in profile_ids if one in self._watch.attention]

    def snooze(self, profile_ids: Sequence[ProfileId]) -> None:
        """Leave these alone for a quarter of an hour."""
        self._watch.snooze(profile_ids)

    def show_attention(self, profile_ids: tuple[ProfileId, ...]) -> None:
        """Choose what a notice that was clicked was about."""
        self._warnings.show_attention(profile_ids)

    def _connect(self) -> None:
        self._warnings.notice.connect(self.notice)
        self._watch.warned.connect(lambda all_: self._warned.update(one.profile.id for one in all_))
        self._watch.turned.connect(self._ground.credentials.token_changed)
        # A renewal that failed is no longer on its way: its end may have to be warned of.
        self._keeping.happened.connect(lambda: self._watch.plan(None))
        self._ground.services.tokens.memory.subscribe(self._on_news)
        self.copies.copied.connect(self._on_copied)
        self.gate.copy_requested.connect(lambda one: self.copies.copy(one, Copyable.TOKEN))
        self._strip.retry_requested.connect(self.gate.get)
        self._strip.edit_requested.connect(self.edit_requested)
        self._reveals.revealed.connect(self._on_revealed)

    def _follow(self) -> None:
        preferences = self._ground.preferences
        for flow in (self._keeping, self._warnings):
            preferences.changed.connect(flow.follow)
            flow.follow(preferences.current)

    def _on_revealed(self, profile: Profile) -> None:
        self._ground.services.activity.note(ActivityKind.SHOWN, profile, "")

    def _on_copied(self, profile: Profile, what: Copyable, pair: TokenPair | None) -> None:
        if what.holds_token or what is Copyable.REFRESH_TOKEN:
            memory, token = self._ground.services.tokens.memory, pair.access_token if pair else ""
            self._ground.tasks.start(memory.note_copied(profile.id, token))

    def _on_news(self, profile_id: ProfileId | None) -> None:
        self._keeping.plan(profile_id)
        self._watch.plan(profile_id)
        if profile_id is not None:
            self._show_refusal(profile_id)
            self._ground.credentials.token_changed(profile_id)
        self._panels.credentials.tick()
        self.presenter.tick()

    def _show_refusal(self, profile_id: ProfileId) -> None:
        """Have the row say whether the last login was taken; while all is locked it says what it said."""
        record = self._ground.services.vault.document.find(profile_id)
        if record is not None:
            self._ground.credentials.login_refused(profile_id, record.login_refusal)
