"""The two operations under /Authorization: logging in, and refreshing."""

import json
from dataclasses import dataclass, field, replace
from typing import Any, Final

from aspire_desktop.core.credentials.cleaning import QUOTES, cleaned
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.tokens import is_sendable
from aspire_desktop.core.errors import (
    CredentialsRejectedError,
    InputError,
    ServerError,
    UnexpectedAnswerError,
)
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import WEB_APP, server_words, unexpected
from aspire_desktop.services.http.client import HttpClient

_MAX_BYTES: Final = 1024 * 1024
_REFUSALS: Final = frozenset({400, 401, 403, 404})
_HEADERS: Final = (("Content-Type", "application/json"), ("Accept", "application/json"))
_TOO_MANY: Final = 429


@dataclass(frozen=True, slots=True)
class Granted:
    """What the server gave: tokens without blanks, quotes or ``Bearer`` around them, as they are saved.

    `clock_offset_s` is server time minus the PC's, where it was told.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    clock_offset_s: float | None


class Authorization:
    """Asks a credential's own origin for tokens; its requests carry no bearer."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def log_in(self, record: CredentialRecord) -> Granted:
        """Exchange client ID and secret for tokens.

        Raises:
            CredentialsRejectedError: The server refused them.  The real API answers 404 to a wrong
                secret, others saw 400, 401 and 403.
            UnexpectedAnswerError: It answered something else than a token.
            InputError: A part of the record cannot be read.
            NetworkError: No answer came.
        """
        body = {"ClientId": record.profile.client_id, "Secret": record.secret}
        response = await self._post(record, "/Authorization", body)
        secrets = (record.secret,)
        if response.status in _REFUSALS:
            raise CredentialsRejectedError(
                "server.credentials_rejected",
                host=record.profile.environment.host,
                status=response.status,
                detail=server_words(response, secrets),
            )
        return _granted(response, secrets)

    async def refresh(self, record: CredentialRecord, refresh_token: str) -> Granted | None:
        """Exchange a refresh token for new tokens; None where the server does not take it.

        Raises:
            UnexpectedAnswerError: The server cannot answer now (429, 502 ... 504, a redirect).
            NetworkError: No answer came.
        """
        body = {"RefreshToken": refresh_token}
        response = await self._post(record, "/Authorization/RefreshToken", body)
        # 500 is how many a .NET server says that it did not expect such a token.
        if response.status == 500 or (400 <= response.status < 500 and response.status != _TOO_MANY):
            return None
        secrets = (record.secret, refresh_token)
        if not response.is_success:
            raise unexpected(response, Phrase("server.a_token"), secrets)
        try:
            return _granted(response, secrets)
        except ServerError:
            return None

    async def _post(self, record: CredentialRecord, path: str, body: dict[str, str]) -> ResponseRecord:
        problem = record.unusable
        if problem is not None:
            raise InputError("credential.not_usable", credential=record.profile.description, problem=problem)
        environment = record.profile.environment
        request = PreparedRequest(
            method="POST",
            url=environment.base_url + path,
            headers=_HEADERS,
            body=json.dumps(body, ensure_ascii=False).encode(),
        )
        limits = replace(self._client.limits, max_body_bytes=_MAX_BYTES)
        answer = await self._client.send(request, origin=environment.origin, limits=limits)
        # The record of the exchange goes no further than here: its request holds the secret.
        return replace(answer, request=replace(request, body=None))


def _granted(response: ResponseRecord, secrets: tuple[str, ...]) -> Granted:
    if not response.is_success:
        raise unexpected(response, Phrase("server.a_token"), secrets)
    members = _members(response)
    refresh_token = members.get("refreshtoken")
    return Granted(
        _access_token(response, members.get("token")),
        (cleaned(refresh_token) or None) if isinstance(refresh_token, str) else None,
        response.clock_offset_s,
    )


def _access_token(response: ResponseRecord, token: object) -> str:
    """Return the token alone: quotes and ``Bearer`` around it are how a server wrote it."""
    if token and not isinstance(token, str):
        raise _unusable(response, "server.token_no_text")
    text = cleaned(token) if isinstance(token, str) else ""
    if not text:
        raise _unusable(response, "server.no_token")
    if not is_sendable(text):
        raise _unusable(response, "server.token_characters")
    if text[0] in QUOTES or text[-1] in QUOTES.values():
        raise _unusable(response, "server.token_half_quoted")
    return text


def _members(response: ResponseRecord) -> dict[str, Any]:
    """Return the answer's members by their lower-case names: a new serializer may write `token`."""
    if response.is_web_page:
        raise _unusable(response, WEB_APP)
    if not response.body.strip():
        raise _unusable(response, "server.nothing_for_token")
    try:
        value = json.loads(response.body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or response.is_truncated:
        raise _unusable(response, "server.no_json_of_token")
    return {name.lower(): member for name, member in value.items()}


def _unusable(response: ResponseRecord, code: str) -> UnexpectedAnswerError:
    """Make the error without the server's words: an answer of success may hold tokens."""
    return UnexpectedAnswerError(code, status=response.status)
