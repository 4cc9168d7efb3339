"""Access tokens, refresh tokens, and what is remembered of them."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

#: RFC 7230 allows more in a header's value, but no token holds blanks or controls: what does is a
#: paste gone wrong.
_VISIBLE_ASCII: Final = re.compile(r"[\x21-\x7e]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPair:
    """What one login or refresh gave, and when it was last seen to work.

    All times are aware UTC and the *server's*: the PC's clock plus the offset measured then.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False, default=None)
    issued_at: datetime
    last_used_at: datetime
    #: The access token's own end, where it is a JWT with a usable `exp` claim.
    expires_claim: datetime | None = None
    #: The server's clock minus the PC's when it was issued; None where an older version did not note it.
    clock_offset_s: float | None = None
    #: When somebody last worked with the credential before this pair was issued by itself.
    worked_at: datetime | None = None
    #: When the server answered 401 to it; None while it has not.
    refused_at: datetime | None = None
    #: When it was last copied, printed or handed to a program here; None while it was not.
    copied_at: datetime | None = None
    #: When its end was last warned of.
    warned_at: datetime | None = None
    #: When renewing it by itself was refused: it is not tried again for this pair.
    renewal_refused_at: datetime | None = None

    @property
    def last_work_at(self) -> datetime:
        """When somebody last worked with the credential: a request, a copy, or a token that was asked for."""
        begun = self.worked_at or self.issued_at
        used = self.last_used_at if self.last_used_at > self.issued_at else begun
        return max(begun, used, self.copied_at or begun)

    def marked_like(self, other: "TokenPair") -> "TokenPair":
        """Return this pair with the later of both pairs' marks, which are no part of what the server gave."""
        return replace(
            self,
            copied_at=_later(self.copied_at, other.copied_at),
            warned_at=_later(self.warned_at, other.warned_at),
            renewal_refused_at=_later(self.renewal_refused_at, other.renewal_refused_at),
        )


def is_sendable(token: str) -> bool:
    """Say whether `token` can stand in an Authorization header, and on a clipboard, as it is."""
    return _VISIBLE_ASCII.match(token) is not None


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((at for at in (one, other) if at is not None), default=None)
