"""What is known of tokens and origins beyond what the vault has written.

A token's last use moves with every request; writing the vault for each would wear disks and
patience.  So the newest state is held here, and the vault follows.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from aspire_desktop.core.credentials.expiry import Behaviour
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import (
    CredentialRecord,
    Login,
    OriginRecord,
    VaultDocument,
)
from aspire_desktop.core.credentials.tokens import TokenPair

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Held:
    """A pair newer than the vault's.

    Attributes:
        login: What it was obtained with; where the credential has changed since, it is void.
        is_new: A pair that the vault may never have had, not just a later use of its own.
    """

    login: Login
    pair: TokenPair
    is_new: bool


class TokenLedger:
    """Lays the newest state over the vault's snapshot; belongs to the event loop's thread."""

    def __init__(self) -> None:
        self._held: dict[ProfileId, Held] = {}
        self._origins: dict[str, OriginRecord] = {}

    def tokens(self, record: CredentialRecord) -> TokenPair | None:
        """Return the credential's newest pair."""
        return _newest(record, self._held.get(record.profile.id))

    def origin(self, document: VaultDocument, origin: str) -> OriginRecord:
        return _merged_origin(document.origin(origin), self._origins.get(origin))

    def hold(self, record: CredentialRecord, pair: TokenPair, *, is_new: bool = False) -> None:
        before = self._held.get(record.profile.id)
        if before is not None and before.pair.access_token == pair.access_token:
            is_new = is_new or before.is_new
        self._held[record.profile.id] = Held(record.login, pair, is_new)

    def learn(self, origin: OriginRecord) -> None:
        self._origins[origin.origin] = origin

    def forget(self, document: VaultDocument) -> None:
        """Hold no more what `document` has; what it lacks stays."""
        for profile_id, one in list(self._held.items()):
            record = document.find(profile_id)
            if record is None or record.login != one.login or _newest(record, one) == record.tokens:
                del self._held[profile_id]

    def has_news(self, document: VaultDocument) -> bool:
        """Say whether `document` lacks something that is held here."""
        return self.change()(document) is not document

    def change(self) -> Callable[[VaultDocument], VaultDocument]:
        """Return a pure change that brings a document up to what is held now, for any thread."""
        held, origins = dict(self._held), dict(self._origins)
        return lambda document: _brought_up(document, held, origins)


def _brought_up(
    document: VaultDocument,
    held: Mapping[ProfileId, Held],
    origins: Mapping[str, OriginRecord],
) -> VaultDocument:
    for profile_id, one in held.items():
        record = document.find(profile_id)
        pair = None if record is None else _newest(record, one)
        if record is not None and pair != record.tokens:
            document = document.with_credential(replace(record, tokens=pair))
    for origin in origins.values():
        known = document.origin(origin.origin)
        merged = _merged_origin(known, origin)
        if merged != known:
            document = document.with_origin(merged)
    return document


def _newest(record: CredentialRecord, held: Held | None) -> TokenPair | None:
    stored = record.tokens
    if held is None or held.login != record.login:
        return stored
    if stored is None:
        return held.pair if held.is_new else None
    if stored.access_token == held.pair.access_token:
        first, second = stored, held.pair
        if _last_seen(second) >= _last_seen(first):
            first, second = second, first
        return first.marked_like(second)
    is_later = held.is_new and held.pair.issued_at >= stored.issued_at
    return held.pair if is_later else stored


def _last_seen(pair: TokenPair) -> datetime:
    return max(pair.last_used_at, pair.refused_at or pair.last_used_at)


def _merged_origin(known: OriginRecord, learnt: OriginRecord | None) -> OriginRecord:
    """Take the offset measured here, of two proofs of behaviour the later one, and all evidence."""
    if learnt is None:
        return known
    evidence = known.evidence.merged(learnt.evidence)
    since = evidence.forgotten_at or _LONG_AGO
    is_proof_later = (learnt.observed_at or _LONG_AGO) >= (known.observed_at or _LONG_AGO)
    proof = learnt if is_proof_later else known
    is_forgotten = proof.observed_at is not None and proof.observed_at <= since
    return replace(
        known,
        clock_offset_s=learnt.clock_offset_s,
        behaviour=Behaviour.UNKNOWN if is_forgotten else proof.behaviour,
        observed_at=None if is_forgotten else proof.observed_at,
        evidence=evidence,
    )
