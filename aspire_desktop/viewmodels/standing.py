"""How each credential's token stands, also while the vault is locked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from aspire_desktop.core.credentials.expiry import Expiry, expiry
from aspire_desktop.core.credentials.scopes import NOT_RECORDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from aspire_desktop.core.clock import Clock
    from aspire_desktop.core.credentials.profile import Profile, ProfileId
    from aspire_desktop.core.credentials.record import VaultDocument
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.services.tokens import TokenService


@dataclass(frozen=True, slots=True)
class Standing:
    """A token at one moment.

    Attributes:
        pair: Without its texts.
        now: The server's time.
        offset: The server's time minus the PC's.
    """

    profile: Profile
    pair: TokenPair
    ends: Expiry
    now: datetime
    offset: timedelta

    def local(self, moment: datetime) -> datetime:
        """Return what the PC's clock shows at a moment of the server's time."""
        return moment - self.offset

    def at(self, pc_now: datetime, soon: timedelta) -> Standing:
        """Return how it stands at another moment, if nothing but time has passed."""
        now = pc_now + self.offset
        ends = expiry(self.pair, now, self.ends.behaviour, soon, self.ends.learned)
        return replace(self, now=now, ends=ends)


class Standings:
    """Answers from the vault; while that is locked, from what may stay in view: times without tokens."""

    def __init__(self, document: Callable[[], VaultDocument], tokens: TokenService, clock: Clock) -> None:
        self._document = document
        self._tokens = tokens
        self._clock = clock
        self._frozen: dict[ProfileId, Standing] | None = None

    @property
    def is_frozen(self) -> bool:
        return self._frozen is not None

    @property
    def ids(self) -> list[ProfileId]:
        return [record.profile.id for record in self._document().credentials]

    def of(self, profile_id: ProfileId, soon: timedelta) -> Standing | None:
        """Return how a credential's token stands now; None where there is none."""
        if self._frozen is not None:
            kept = self._frozen.get(profile_id)
            return None if kept is None else kept.at(self._clock(), soon)
        record = self._document().find(profile_id)
        pair = None if record is None else self._tokens.memory.tokens(record)
        ends = None if record is None else self._tokens.memory.expiry(record)
        if record is None or pair is None or ends is None:
            return None
        origin = self._tokens.origins.record(record.profile.environment.origin)
        offset = timedelta(seconds=origin.clock_offset_s)
        return Standing(record.profile, _textless(pair), ends, self._clock() + offset, offset)

    def freeze(self, profile_ids: Iterable[ProfileId]) -> None:
        """Go on from what is known now, before the vault is locked."""
        found = {one: self.of(one, timedelta()) for one in profile_ids}
        self._frozen = {
            one: replace(standing, profile=_masked(standing.profile))
            for one, standing in found.items()
            if standing is not None
        }

    def thaw(self) -> None:
        """Answer from the vault again."""
        self._frozen = None


def _textless(pair: TokenPair) -> TokenPair:
    return replace(pair, access_token="", refresh_token=None)


def _masked(profile: Profile) -> Profile:
    return replace(profile, client_id="", scopes=NOT_RECORDED, notes="", integrations=())
