"""Asks a server whether a token still lives, with the smallest read there is."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.request.prepared import PreparedRequest

if TYPE_CHECKING:
    from aspire_desktop.core.credentials.record import CredentialRecord
    from aspire_desktop.core.credentials.scopes import Scopes
    from aspire_desktop.core.credentials.tokens import TokenPair
    from aspire_desktop.core.response import ResponseRecord
    from aspire_desktop.services.http.client import HttpClient

#: What most credentials may read, and what costs the server next to nothing.
_CHEAP: Final = "ContactTypes"
_MAX_BYTES: Final = 1024 * 1024
_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403


class Life(Enum):
    """What an answer says of the token that the request carried."""

    ALIVE = "alive"
    DEAD = "dead"
    UNTOLD = "untold"


def life_by(response: ResponseRecord) -> Life:
    """Return what `response` says: a 403 is about a scope, and only a living token gets as far."""
    if response.is_stray_page:
        return Life.UNTOLD
    if response.is_success or response.status == _FORBIDDEN:
        return Life.ALIVE
    return Life.DEAD if response.status == _UNAUTHORIZED else Life.UNTOLD


def readable_list(scopes: Scopes) -> str:
    """Return the controller whose list is read: one that the record says may be, where it says anything."""
    readable = sorted(grant.controller for grant in scopes.grants if grant.method == "GET")
    if scopes.allows(_CHEAP, "GET") or not readable:
        return _CHEAP
    return readable[0]


class TokenProbe:
    """Reads one row; nothing is learned of the answer here."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def ask(self, record: CredentialRecord, pair: TokenPair) -> ResponseRecord:
        """Send the read with the token of `pair`.

        Raises:
            NetworkError: No answer came.
        """
        environment = record.profile.environment
        request = PreparedRequest(
            method="GET",
            url=f"{environment.base_url}/{readable_list(record.profile.scopes)}?$top=1",
            headers=(("Accept", "application/json"),),
        )
        limits = replace(self._client.limits, max_body_bytes=_MAX_BYTES)
        return await self._client.send(
            request, origin=environment.origin, bearer=pair.access_token, limits=limits
        )
