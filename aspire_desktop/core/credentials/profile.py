"""Credential profiles as the user names them.  Secrets are not part of a profile."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256
from typing import NewType
from uuid import uuid4

from aspire_desktop.core.credentials.environment import Environment
from aspire_desktop.core.credentials.integration import Integration
from aspire_desktop.core.credentials.scopes import NOT_RECORDED, Scopes

ProfileId = NewType("ProfileId", str)


def new_profile_id() -> ProfileId:
    """Return an id that no other credential has, in this vault or another."""
    return ProfileId(uuid4().hex)


class Renewal(Enum):
    """When a credential's token is renewed without being asked for."""

    WHEN_USED = "when it is used"
    KEEP_ALIVE = "before it expires, while the program runs"
    BY_HAND = "never by itself"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One pair of Client ID and Secret from Aspire, without the Secret.

    Attributes:
        tags: The user's own words to find and group it by, in their order, none of them twice.
        integrations: Where it is used.
        stop_idle_h: After so many hours in which nobody used it, its token is not kept alive; 0 means never.
        read_only: No write is sent in its name.
        ask_writes: Whether a write is confirmed before it is sent; None for what its environment calls for.
        created_at: When it was saved here, aware UTC.
        secret_set_at: When its secret was entered here; None where an older version saved it.
        age_reminder_at: Until when nobody wants to hear that its secret is old.
    """

    id: ProfileId
    description: str
    client_id: str
    environment: Environment
    scopes: Scopes = NOT_RECORDED
    notes: str = ""
    tags: tuple[str, ...] = ()
    renewal: Renewal = Renewal.WHEN_USED
    stop_idle_h: int = 0
    read_only: bool = False
    ask_writes: bool | None = None
    integrations: tuple[Integration, ...] = ()
    created_at: datetime
    secret_set_at: datetime | None = None
    age_reminder_at: datetime | None = None

    @property
    def asks_before_writes(self) -> bool:
        """Whether a request that may change something is confirmed before it is sent."""
        return self.environment.asks_before_writes if self.ask_writes is None else self.ask_writes

    @property
    def account(self) -> str:
        """Whose data it gets, as a digest: of its host and Client ID; a new secret changes nothing."""
        whole = "\n".join((self.id, self.environment.origin, self.client_id))
        return sha256(whole.encode()).hexdigest()[:32]

    @property
    def secret_since(self) -> datetime:
        """Since when the secret has been in use, as far as is known."""
        return self.secret_set_at or self.created_at
