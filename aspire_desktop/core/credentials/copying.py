"""What can be copied of a credential, ready for where it is pasted."""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.errors import InputError

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.record import CredentialRecord

#: The variable that the code of requests reads as well.
VARIABLE: Final = "ASPIRE_TOKEN"


class Copyable(Enum):
    """The value is what people read of it."""

    TOKEN = "Token"  # noqa: S105 (a name for it)
    BEARER = "Bearer token"
    REFRESH_TOKEN = "Refresh token"  # noqa: S105 (a name for it)
    CLIENT_ID = "Client ID"
    SECRET = "Secret"  # noqa: S105 (a name for it)
    HEADER = "Authorization header"
    HEADER_JSON = "Header as JSON"
    POWERSHELL = "PowerShell variable"
    CMD = "cmd variable"
    BASH = "bash variable"
    DOTENV = ".env line"

    @property
    def holds_token(self) -> bool:
        """It is of no use once the access token has ended."""
        return self not in (Copyable.REFRESH_TOKEN, Copyable.CLIENT_ID, Copyable.SECRET)


#: Those that a menu of further forms offers.
FORMS: Final = (
    Copyable.HEADER,
    Copyable.HEADER_JSON,
    Copyable.POWERSHELL,
    Copyable.CMD,
    Copyable.BASH,
    Copyable.DOTENV,
)
_PLAIN: Final = re.compile(r"[\x21-\x7e]+\Z")
#: What cmd would read as more than a character, even within quotes.
_CMD_SPECIAL: Final = frozenset('%!"^')


def copied_text(record: CredentialRecord, what: Copyable) -> str | None:
    """Return exactly what goes on the clipboard, or None where there is no such thing.

    Raises:
        InputError: The token holds characters that no token has, or that this form cannot hold.
    """
    if what is Copyable.CLIENT_ID:
        return record.profile.client_id
    if what is Copyable.SECRET:
        return record.secret
    tokens = record.tokens
    text = None if tokens is None else tokens.access_token
    if what is Copyable.REFRESH_TOKEN:
        text = None if tokens is None else tokens.refresh_token
    if text is None:
        return None
    if not _PLAIN.match(text):
        raise InputError("token.not_copyable")
    return _form(text, what)


def _form(token: str, what: Copyable) -> str:
    if what in (Copyable.BEARER, Copyable.HEADER):
        return f"Bearer {token}" if what is Copyable.BEARER else f"Authorization: Bearer {token}"
    if what is Copyable.HEADER_JSON:
        return json.dumps({"Authorization": f"Bearer {token}"})
    if what is Copyable.POWERSHELL:
        doubled = token.replace("'", "''")
        return f"$env:{VARIABLE} = '{doubled}'"
    if what is Copyable.CMD:
        if not _CMD_SPECIAL.isdisjoint(token):
            raise InputError("token.not_for_cmd")
        return f'set "{VARIABLE}={token}"'
    if what in (Copyable.BASH, Copyable.DOTENV):
        quoted = token.replace("'", "'\\''")
        return f"export {VARIABLE}='{quoted}'" if what is Copyable.BASH else f"{VARIABLE}='{quoted}'"
    return token
