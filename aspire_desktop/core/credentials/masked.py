"""What of the credentials may stay in view while they are locked: names and times."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.scopes import NOT_RECORDED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import OriginRecord, VaultDocument
    from aspire_desktop.core.credentials.tokens import TokenPair


@dataclass(frozen=True, slots=True)
class MaskedCredentials:
    """The list as it is shown while locked, without a secret, a token, a Client ID or a note.

    Attributes:
        records: Their descriptions, environments and tags; everything else is blank.
    """

    records: tuple[CredentialRecord, ...] = ()
    _times: Mapping[ProfileId, tuple[TokenPair, OriginRecord]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: VaultDocument) -> MaskedCredentials:
        records: Sequence[CredentialRecord] = document.credentials
        times = {
            record.profile.id: (
                replace(record.tokens, access_token="", refresh_token=None),
                document.origin(record.profile.environment.origin),
            )
            for record in records
            if record.tokens is not None
        }
        return cls(tuple(map(_without_secrets, records)), times)

    def expiry(self, profile_id: ProfileId, now: datetime) -> Expiry | None:
        """Return how a token stands at `now`, the PC's time; None where there was none."""
        known = self._times.get(profile_id)
        if known is None:
            return None
        pair, origin = known
        server_now = now + timedelta(seconds=origin.clock_offset_s)
        return expiry(pair, server_now, origin.behaviour, learned=origin.learned)


def _without_secrets(record: CredentialRecord) -> CredentialRecord:
    profile = _masked(record.profile)
    return CredentialRecord(
        profile=profile, secret="", problem=record.problem, login_refusal=record.login_refusal
    )


def _masked(profile: Profile) -> Profile:
    return replace(profile, client_id="", scopes=NOT_RECORDED, notes="", integrations=())
