"""Credential profiles as the user names them.  Secrets are not part of a profile."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from aspire_desktop.core.credentials.environment import Environment
from aspire_desktop.core.credentials.scopes import NOT_RECORDED, Scopes

ProfileId = NewType("ProfileId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One pair of Client ID and Secret from Aspire, without the Secret.

    `created_at` is when it was saved here, aware UTC.
    """

    id: ProfileId
    description: str
    client_id: str
    environment: Environment
    scopes: Scopes = NOT_RECORDED
    notes: str = ""
    created_at: datetime
