"""Where a credential is used outside of here: what stops when its secret is replaced."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Integration:
    """A program, a script or a partner that was given the Client ID and the Secret.

    Attributes:
        id: Stays the same when it is renamed.
        owner: Who looks after it.
        how_to_update: Where the new secret has to be put.
        updated_at: When it was last given the secret in force, aware UTC; None where nobody said so.
    """

    id: str
    name: str
    owner: str = ""
    how_to_update: str = ""
    updated_at: datetime | None = None
