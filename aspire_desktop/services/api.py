"""Sends operations of the API in the name of a credential."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from aspire_desktop.core.credentials.environment import Environment, origin_of
from aspire_desktop.core.credentials.profile import ProfileId
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import InputError, OriginError, UnknownNameError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.tokens import TokenService

if TYPE_CHECKING:
    from aspire_desktop.services.vault.vault import Vault

_UNAUTHORIZED: Final = 401
_AUTHORIZATION: Final = "authorization"
_VERSION: Final = ("version", "getapiversion")

OnProgress = Callable[[int], None]


class ApiClient:
    """Adds a credential's token, keeps it alive, and lets no request leave its host."""

    def __init__(self, vault: "Vault", tokens: TokenService, client: HttpClient) -> None:
        self._vault = vault
        self._tokens = tokens
        self._client = client

    async def execute(
        self,
        profile_id: ProfileId,
        request: PreparedRequest,
        on_progress: OnProgress | None = None,
    ) -> ResponseRecord:
        """Send `request` and return the answer, whatever its status.

        A 401 makes it renew the token and repeat the request, once.  A write on Production is
        never repeated: the user confirmed it once.  Operations under /Authorization never carry a
        token, and /Version/GetApiVersion needs none.

        Raises:
            OriginError: The URL is not the credential's.
            AspireError: No token could be had, or no answer came.
        """
        record = self._vault.document.find(profile_id)
        if record is None:
            raise UnknownNameError("This credential was removed.")
        environment = record.profile.environment
        _check_origin(request, environment)
        if _is_anonymous(request, environment):
            return await self._send(record, request, None, on_progress)
        if _is_version(request, environment):
            return await self._send(record, request, self._tokens.ready(profile_id), on_progress)
        return await self._send_renewing(record, request, on_progress)

    async def _send_renewing(
        self, record: CredentialRecord, request: PreparedRequest, on_progress: OnProgress | None
    ) -> ResponseRecord:
        profile = record.profile
        pair = await self._tokens.usable(profile.id)
        response = await self._send(record, request, pair, on_progress)
        is_final = request.is_write and profile.environment.is_production
        if response.status != _UNAUTHORIZED or is_final:
            return response
        pair = await self._tokens.renewed(profile.id, refused=pair)
        again = await self._send(record, request, pair, on_progress)
        return replace(again, is_repeat=True)

    async def _send(
        self,
        record: CredentialRecord,
        request: PreparedRequest,
        pair: TokenPair | None,
        on_progress: OnProgress | None,
    ) -> ResponseRecord:
        if pair is not None:
            self._check_unchanged(record)
        response = await self._client.send(
            request,
            origin=record.profile.environment.origin,
            bearer=None if pair is None else pair.access_token,
            on_progress=on_progress,
        )
        if pair is not None:
            await self._tokens.note_answer(record.profile.id, pair, response)
        return response

    def _check_unchanged(self, record: CredentialRecord) -> None:
        """The token belongs to the credential as it is now, the request to what it was before."""
        current = self._vault.document.find(record.profile.id)
        if current is None or current.login != record.login:
            raise InputError("The credential was changed meanwhile: nothing was sent.")


def _check_origin(request: PreparedRequest, environment: Environment) -> None:
    """Refuse before a token is fetched for a request that cannot be sent anyway."""
    try:
        actual = origin_of(request.url)
    except ValueError:
        actual = "an invalid address"
    if actual != environment.origin:
        raise OriginError(
            f"This request would go to {actual}, but the credential belongs to {environment.origin}."
        )


def _segments(request: PreparedRequest, environment: Environment) -> tuple[str, ...]:
    """Return the path below the base URL in lower case, as a forgiving server would read it."""
    path, base = urlsplit(request.url).path, urlsplit(environment.base_url).path
    below = path.removeprefix(base)
    return tuple(unquote(part).lower() for part in below.split("/") if part)


def _is_anonymous(request: PreparedRequest, environment: Environment) -> bool:
    return _segments(request, environment)[:1] == (_AUTHORIZATION,)


def _is_version(request: PreparedRequest, environment: Environment) -> bool:
    return _segments(request, environment) == _VERSION
