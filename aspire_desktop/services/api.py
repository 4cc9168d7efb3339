"""Sends operations of the API in the name of a credential."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from aspire_desktop.core.activity import ActivityKind
from aspire_desktop.core.credentials.environment import Environment, origin_of
from aspire_desktop.core.credentials.profile import Profile, ProfileId, Renewal
from aspire_desktop.core.credentials.record import CredentialRecord
from aspire_desktop.core.credentials.tokens import TokenPair
from aspire_desktop.core.errors import (
    CredentialsRejectedError,
    InputError,
    OriginError,
    UnknownNameError,
)
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.request.write_guard import check_writes
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.rate import RateMeter
from aspire_desktop.services.reports import SILENT, Reports
from aspire_desktop.services.tokens import TokenService

if TYPE_CHECKING:
    from aspire_desktop.services.http.limits import Limits
    from aspire_desktop.services.http.sink import BodySink
    from aspire_desktop.services.rate import OnWait
    from aspire_desktop.services.vault.vault import Vault

_UNAUTHORIZED: Final = 401
#: The Date header, by which a token's time is known, counts whole seconds.
_DATE_GRAIN: Final = timedelta(seconds=2)
_AUTHORIZATION: Final = "authorization"
_VERSION: Final = ("version", "getapiversion")

OnProgress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a request is sent, and who hears of it."""

    share: float
    on_progress: OnProgress | None
    on_wait: "OnWait | None"
    sink: "BodySink | None" = None
    limits: "Limits | None" = None


class ApiClient:
    """Adds a credential's token, keeps it alive, and lets no request leave its host."""

    def __init__(
        self,
        vault: "Vault",
        tokens: TokenService,
        client: HttpClient,
        rate: RateMeter | None = None,
        *,
        reports: Reports = SILENT,
    ) -> None:
        """Send in the name of the credentials in `vault`.

        Args:
            vault: Holds them.
            tokens: Gets what they send.
            client: Carries requests.
            rate: Counts what is sent; one of its own where none is given.
            reports: Who is told of what is sent, and of waits.
        """
        self._reports = reports
        self._vault = vault
        self._tokens = tokens
        self._client = client
        self._rate = rate or RateMeter(time.monotonic)

    async def execute(
        self,
        profile_id: ProfileId,
        request: PreparedRequest,
        on_progress: OnProgress | None = None,
        *,
        on_wait: "OnWait | None" = None,
        share: float = 1.0,
    ) -> ResponseRecord:
        """Send `request` and return the answer, whatever its status.

        Where the environment's limit is reached, or the server has answered 429 before, it waits first.

        A 401 makes it renew the token and repeat the request, once.  A write on Production is
        never repeated: the user confirmed it once.  Nor is anything where the credential gets no token
        by itself.  Operations under /Authorization never carry a
        token, and /Version/GetApiVersion needs none.

        Args:
            profile_id: In whose name.
            request: What to send.
            on_progress: Called with the number of body bytes that have come over the line.
            on_wait: Called with the seconds it is about to wait, and with 0 when the wait is over.
            share: How much of the limit may be used up when it is sent.

        Raises:
            OriginError: The URL is not the credential's.
            RenewalUnwantedError: It has no valid token, and gets none by itself.
            AspireError: No token could be had, or no answer came.
        """
        return await self._execute(
            profile_id, request, _Manner(share, on_progress, on_wait or self._reports.on_wait)
        )

    async def get_token(self, profile_id: ProfileId) -> None:
        """Have a valid token for the next request, also where the credential gets none by itself.

        Raises:
            AspireError: No token could be had.
        """
        await self._tokens.usable(profile_id, by_hand=True)

    def check_writes(self, profile: Profile, request: PreparedRequest) -> None:
        """Refuse a write that may not be sent in this credential's name, whoever asks for it.

        Raises:
            InputError: It is one.
        """
        check_writes(profile, request, self._vault.policies)

    def check_account(self, profile: Profile) -> None:
        """Make sure that what is sent now gets the data of the same account as `profile` did.

        Raises:
            AspireError: The credential is another one by now, gone or locked.
        """
        current = self._tokens.memory.record(profile.id).profile
        if current.account != profile.account:
            raise InputError("credential.named_changed", credential=profile.description)

    async def execute_into(
        self, sink: "BodySink", profile_id: ProfileId, request: PreparedRequest, limits: "Limits"
    ) -> ResponseRecord:
        """Send `request` as `execute` does, within `limits`, and have `sink` take the answer's body.

        Raises:
            OutputError: The sink could not keep it.
            AspireError: As of `execute`.
        """
        return await self._execute(
            profile_id, request, _Manner(1.0, None, self._reports.on_wait, sink, limits)
        )

    async def _execute(
        self, profile_id: ProfileId, request: PreparedRequest, manner: _Manner
    ) -> ResponseRecord:
        if request.is_write:
            # What another program forbade a moment ago holds already: a write cannot be taken back.
            await self._tokens.memory.reload()
        record = self._vault.document.find(profile_id)
        if record is None:
            raise UnknownNameError("credential.removed")
        environment = record.profile.environment
        _check_origin(request, environment)
        self._vault.policies.check_use(environment)
        if _is_anonymous(request, environment):
            return await self._send(record, request, None, manner)
        self.check_writes(record.profile, request)
        if _is_version(request, environment):
            return await self._send(record, request, self._tokens.ready(profile_id), manner)
        return await self._send_renewing(record, request, manner)

    async def _send_renewing(
        self, record: CredentialRecord, request: PreparedRequest, manner: _Manner
    ) -> ResponseRecord:
        profile, memory = record.profile, self._tokens.memory
        pair = await self._tokens.usable(profile.id, is_read=not request.is_write)
        response = await self._send(record, request, pair, manner)
        if response.status != _UNAUTHORIZED:
            return response
        memory.doubt(pair)
        is_final = request.is_write and profile.asks_before_writes
        if is_final or profile.renewal is Renewal.BY_HAND:
            # No renewal follows that could tell: whoever copies this token has to know of the 401.
            memory.note_refused(profile.id, pair, is_by_age=False)
            return response
        refused_at = self._tokens.origins.now(profile.environment.origin)
        try:
            other = await self._tokens.renewed(profile.id, refused=pair)
        except CredentialsRejectedError:
            memory.note_refused(profile.id, pair, is_by_age=False)
            raise
        again = await self._send(record, request, other, manner)
        # Refused for itself, and neither with all others nor because another process had replaced it.
        if again.status != _UNAUTHORIZED and other.issued_at >= refused_at - _DATE_GRAIN:
            memory.note_refused(profile.id, pair)
        return replace(again, is_repeat=True)

    async def _send(
        self,
        record: CredentialRecord,
        request: PreparedRequest,
        pair: TokenPair | None,
        manner: _Manner,
    ) -> ResponseRecord:
        environment = record.profile.environment
        origin = environment.origin
        await self._rate.take_turn(
            origin, self._rate.limit(environment), share=manner.share, on_wait=manner.on_wait
        )
        if pair is not None:
            self._check_unchanged(record)
        outcome = "no answer"
        try:
            bearer = None if pair is None else pair.access_token
            response = await self._exchange(request, origin, bearer, manner)
            outcome = str(response.status)
        finally:
            detail = f"{request.method} {_place(request, environment)} {outcome}"
            self._reports.on_activity(ActivityKind.SENT, record.profile, detail)
        self._rate.note_answer(origin, response)
        if pair is not None:
            self._tokens.memory.note_answer(record.profile.id, pair, response)
        return response

    async def _exchange(
        self, request: PreparedRequest, origin: str, bearer: str | None, manner: _Manner
    ) -> ResponseRecord:
        if manner.sink is None:
            return await self._client.send(
                request,
                origin=origin,
                bearer=bearer,
                limits=manner.limits,
                on_progress=manner.on_progress,
            )
        return await self._client.send_into(
            manner.sink, request, origin=origin, bearer=bearer, limits=manner.limits
        )

    def _check_unchanged(self, record: CredentialRecord) -> None:
        """The token belongs to the credential as it is now, the request to what it was before."""
        current = self._vault.document.find(record.profile.id)
        if current is None or current.login != record.login:
            raise InputError("request.credential_changed")


def _check_origin(request: PreparedRequest, environment: Environment) -> None:
    """Refuse before a token is fetched for a request that cannot be sent anyway."""
    try:
        actual = origin_of(request.url)
    except ValueError:
        actual = "an invalid address"
    if actual != environment.origin:
        raise OriginError("request.other_origin", actual=actual, expected=environment.origin)


def _place(request: PreparedRequest, environment: Environment) -> str:
    """Return controller and action: what follows, and the query, may name a customer."""
    below = urlsplit(request.url).path.removeprefix(urlsplit(environment.base_url).path)
    parts = [part for part in below.split("/") if part]
    return "/" + "/".join([*parts[:2], "…"] if len(parts) > 2 else parts)


def _segments(request: PreparedRequest, environment: Environment) -> tuple[str, ...]:
    """Return the path below the base URL in lower case, as a forgiving server would read it."""
    path, base = urlsplit(request.url).path, urlsplit(environment.base_url).path
    below = path.removeprefix(base)
    return tuple(unquote(part).lower() for part in below.split("/") if part)


def _is_anonymous(request: PreparedRequest, environment: Environment) -> bool:
    return _segments(request, environment)[:1] == (_AUTHORIZATION,)


def _is_version(request: PreparedRequest, environment: Environment) -> bool:
    return _segments(request, environment) == _VERSION
