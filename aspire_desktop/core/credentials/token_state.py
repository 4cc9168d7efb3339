"""How a token stands, in a word."""

from enum import Enum


class TokenState(Enum):
    NONE = "no token"
    VALID = "valid"
    EXPIRING = "expires soon"
    EXPIRED = "expired"
    #: The server answered 401 to it, whatever the clock says.
    REFUSED = "refused"
