"""Gets and refreshes tokens, and says how the chosen credential's stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aspire_desktop.core.credentials.claims import read_claims
from aspire_desktop.core.errors import AspireError
from aspire_desktop.viewmodels.error_text import error_text
from aspire_desktop.viewmodels.formatting import full_time, short_time
from aspire_desktop.viewmodels.token_view import TokenView, no_token_view, token_view, unusable_view

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aspire_desktop.core.credentials.expiry import Expiry
    from aspire_desktop.core.credentials.profile import ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.token_state import TokenState
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.core.errors import AspireError
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.viewmodels.choice import Choice, Chosen
    from aspire_desktop.viewmodels.tasks import TaskRunner

_MAX_VALUE_CHARS = 400


class TokenPresenter(QObject):
    view_changed = Signal(TokenView, bool)  #: and whether there is a refresh token
    turned = Signal(str, TokenView)  #: the `ProfileId` of the chosen credential, whose state is another
    claims_changed = Signal(Mapping)  #: claims as texts by name, or None
    busy_changed = Signal(bool)  #: whether the chosen credential waits for a token
    token_changed = Signal(str)  #: the `ProfileId` whose token is new, or whose end moved
    failed = Signal(str, AspireError)  #: the `ProfileId` and an `AspireError`

    def __init__(
        self,
        find: Callable[[ProfileId], CredentialRecord | None],
        tokens: TokenService,
        choice: Choice,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._tokens = tokens
        self._choice = choice
        self._tasks = tasks
        self._busy: set[ProfileId] = set()
        #: The token whose claims are shown; blank where nobody knows whose are.
        self._claimed: str | None = ""
        self._seen: tuple[ProfileId, TokenState] | None = None
        choice.profile_changed.connect(self._on_profile_changed)

    def expiry(self, profile_id: ProfileId) -> Expiry | None:
        """Return how a credential's token stands now, None without one."""
        record = self._find(profile_id)
        return None if record is None else self._tokens.memory.expiry(record)

    def last_use(self, profile_id: ProfileId) -> str:
        """Return the local time at which somebody last worked with a credential; empty without a token.

        What renews a token by itself is no work.
        """
        record = self.record(profile_id)
        if record is None or record.tokens is None:
            return ""
        origins, origin = self._tokens.origins, record.profile.environment.origin
        now = origins.now(origin)
        used = min(record.tokens.last_work_at, now)
        return short_time(origins.local(origin, used), origins.local(origin, now))

    def record(self, profile_id: ProfileId | None = None) -> CredentialRecord | None:
        """Return a credential, else the chosen one, with its newest tokens."""
        profile_id = profile_id or self._chosen_id()
        record = None if profile_id is None else self._find(profile_id)
        return None if record is None else replace(record, tokens=self._tokens.memory.tokens(record))

    def tick(self) -> None:
        """Work the view out anew: called every second, and whenever something changed."""
        record = self.record()
        problem = None if record is None else record.unusable
        if record is None or problem is not None:
            view = no_token_view() if problem is None else unusable_view(error_text(problem))
            self.view_changed.emit(view, False)
            self._show_claims(None)
            self._seen = None
            return
        now, pair = self._tokens.origins.now(record.profile.environment.origin), record.tokens
        view = token_view(pair, self._tokens.memory.expiry(record), now, record.login_refusal)
        self.view_changed.emit(view, pair is not None and pair.refresh_token is not None)
        self._show_claims(pair)
        self._tell_turn(record.profile.id, view)

    def get(self, profile_id: ProfileId) -> None:
        """Ask for a token with the Client ID and the Secret."""
        self._start(profile_id, self._tokens.issue)

    def refresh(self, profile_id: ProfileId) -> None:
        """Ask with the refresh token, or with the Secret where that is refused."""
        self._start(profile_id, self._tokens.refresh)

    def _chosen_id(self) -> ProfileId | None:
        profile = self._choice.profile
        return None if profile is None else profile.id

    def _on_profile_changed(self, chosen: Chosen) -> None:
        """Show another credential's token."""
        self._claimed = ""
        self.busy_changed.emit(chosen.profile is not None and chosen.profile.id in self._busy)
        self.tick()

    def _start(self, profile_id: ProfileId, ask: Callable[[ProfileId], Awaitable[Any]]) -> None:
        if profile_id in self._busy:
            return
        self._busy.add(profile_id)
        if profile_id == self._chosen_id():
            self.busy_changed.emit(True)
        work = self._ask(profile_id, ask)
        self._tasks.start(work, lambda error: self._on_failed(profile_id, error))

    async def _ask(self, profile_id: ProfileId, ask: Callable[[ProfileId], Awaitable[Any]]) -> None:
        try:
            await ask(profile_id)
        finally:
            self._busy.discard(profile_id)
            if profile_id == self._chosen_id():
                self.busy_changed.emit(False)
        self.token_changed.emit(profile_id)
        self.tick()

    def _on_failed(self, profile_id: ProfileId, error: AspireError) -> None:
        self.failed.emit(profile_id, error)

    def _tell_turn(self, profile_id: ProfileId, view: TokenView) -> None:
        """Tell of another state of the same credential; that of another one is no turn."""
        before, self._seen = self._seen, (profile_id, view.state)
        if before is not None and before[0] == profile_id and before[1] is not view.state:
            self.turned.emit(profile_id, view)

    def _show_claims(self, tokens: TokenPair | None) -> None:
        """Announce the claims once for each token: reading them at every tick would be waste."""
        token = tokens.access_token if tokens else None
        if token == self._claimed:
            return
        self._claimed = token
        claims = read_claims(token, tokens.issued_at) if token and tokens else None
        if claims is None:
            self.claims_changed.emit(None)
            return
        texts = {name: _claim_text(value) for name, value in claims.values.items()}
        if claims.expires_at is not None:
            unit = self.tr(" · given in milliseconds") if claims.expires_in_milliseconds else ""
            texts["exp"] = f"{texts['exp']}  =  {full_time(claims.expires_at)}{unit}"
        self.claims_changed.emit(texts)


def _claim_text(value: object) -> str:
    import json

    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MAX_VALUE_CHARS else f"{text[:_MAX_VALUE_CHARS]}…"
