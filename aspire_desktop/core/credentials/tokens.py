"""Access tokens, refresh tokens, and what is remembered of them."""

import re
from dataclasses import dataclass, field
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
    #: When the server answered 401 to it; None while it has not.
    refused_at: datetime | None = None


def is_sendable(token: str) -> bool:
    """Say whether `token` can stand in an Authorization header, and on a clipboard, as it is."""
    return _VISIBLE_ASCII.match(token) is not None
