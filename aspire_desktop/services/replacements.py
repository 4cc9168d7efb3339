"""Tokens that were copied and may be in use elsewhere: what would replace one, and what has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.profile import Renewal
from aspire_desktop.core.credentials.renewing import is_in_use

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.services.tokens import TokenService
    from aspire_desktop.services.vault.vault import Vault

    #: Told whose copied token was replaced.
    OnReplaced = Callable[[Profile], None]


class Replacements:
    """Knows which copied tokens are at stake, and tells of each that is another one all at once.

    Aspire does not publish whether it ends the old token when it gives a new one: whatever uses a copied
    one may be rejected from then on.
    """

    def __init__(self, vault: Vault, tokens: TokenService, on_replaced: OnReplaced) -> None:
        self._vault = vault
        self._tokens = tokens
        self._on_replaced = on_replaced
        self._copied: dict[ProfileId, str] = {}
        tokens.memory.subscribe(self.look)

    def copied_ago(self, profile_id: ProfileId) -> timedelta | None:
        """Return how long ago a token was copied that a new one might end; None where there is none.

        One that has ended, or was refused, is nobody's loss.
        """
        record = self._vault.document.find(profile_id)
        pair = None if record is None else self._tokens.memory.tokens(record)
        ends = None if record is None else self._tokens.memory.expiry(record)
        if record is None or pair is None or ends is None or not ends.is_usable:
            return None
        now = self._tokens.origins.now(record.profile.environment.origin)
        return now - pair.copied_at if pair.copied_at is not None and is_in_use(pair, now) else None

    def use_replaces(self, profile_id: ProfileId, *, is_read: bool = False) -> bool:
        """Say whether a request by this credential would first put a new token in a copied one's place.

        A read tries the copied token itself, where it may: only its own 401 has it replaced.  A credential
        that gets no token by itself says so when it needs one.
        """
        if is_read and self._tokens.may_try:
            return False
        record = self._vault.document.find(profile_id)
        if record is not None and record.profile.renewal is Renewal.BY_HAND:
            return False
        return self.copied_ago(profile_id) is not None and self._tokens.ready(profile_id) is None

    def look(self, profile_id: ProfileId | None = None) -> None:
        """Look whether a copied token is another one by now; None looks at all."""
        for record in self._records(profile_id):
            known = self._copied.pop(record.profile.id, None)
            pair = self._tokens.memory.tokens(record)
            if pair is None:
                continue
            if known is not None and pair.access_token != known:
                self._on_replaced(record.profile)
            if pair.copied_at is None:
                continue
            if is_in_use(pair, self._tokens.origins.now(record.profile.environment.origin)):
                self._copied[record.profile.id] = pair.access_token

    def forget(self) -> None:
        """Hold no token: all is about to be locked."""
        self._copied.clear()

    def _records(self, profile_id: ProfileId | None) -> tuple[CredentialRecord, ...]:
        if profile_id is None:
            return self._vault.document.credentials
        record = self._vault.document.find(profile_id)
        return () if record is None else (record,)
