"""The one way to the network: everything that leaves goes through `HttpClient.send`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from aspire_desktop.core.clock import Clock
from aspire_desktop.core.errors import AspireError, NetworkError, UnexpectedAnswerError, UnreachableError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.decoding import DamagedBodyError
from aspire_desktop.services.http.exchange import Exchange
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.http.outgoing import outgoing
from aspire_desktop.services.http.phases import Phases
from aspire_desktop.services.http.routes import ProxyChoice, Routes

if TYPE_CHECKING:
    import httpx

    from aspire_desktop.services.http.failures import Progress
    from aspire_desktop.services.http.sink import BodySink


class HttpClient:
    """Sends one checked request and returns its whole answer, within limits of time and size.

    It talks to httpx's transport and not to its client: the client would add cookies of other
    credentials, credentials from the environment, and a log line with the whole URL.  Nothing is
    followed, nothing is repeated but a GET whose idle connection the server had closed meanwhile.

    Connections stay open for the next request to the same origin, so a client belongs to one event
    loop; cancelling `send` closes its connection at once.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        """Args: transport: Carries every request, in place of the network."""
        self._clock = clock
        self._limits = limits
        self._transport = transport
        self._routes = Routes()

    @property
    def limits(self) -> Limits:
        return self._limits

    def use(self, limits: Limits, proxy: ProxyChoice) -> None:
        """Take other limits and another way, from the next request on."""
        self._limits = limits
        self._routes.use(proxy)

    async def send(
        self,
        request: PreparedRequest,
        *,
        origin: str,
        bearer: str | None = None,
        limits: Limits | None = None,
        on_progress: Callable[[int], None] | None = None,
    ) -> ResponseRecord:
        """Send `request` and return the answer, whatever its status.

        Args:
            request: Complete but for the token.
            origin: Where it must go; checked just before sending.
            bearer: The access token.
            limits: In place of the client's own.
            on_progress: Called with the number of body bytes that have come over the line.

        Raises:
            OriginError: The URL belongs to another origin.
            InputError: A header, the token or the URL is illegal.
            UnreachableError: There is no connection, or it broke.
            DeadlineError: The answer took too long.
            UnexpectedAnswerError: The body's compression is damaged.
        """
        checked = outgoing(request, origin, bearer)
        return await self._sent(
            lambda: Exchange(request, checked, limits or self._limits, Phases(self._clock), on_progress)
        )

    async def send_into(
        self,
        sink: "BodySink",
        request: PreparedRequest,
        *,
        origin: str,
        bearer: str | None = None,
        limits: Limits | None = None,
    ) -> ResponseRecord:
        """Send `request` as `send` does, and have `sink` take the answer's body as it comes.

        Raises:
            OutputError: The sink could not keep it.
            AspireError: As of `send`.
        """
        checked = outgoing(request, origin, bearer)
        return await self._sent(
            lambda: Exchange(request, checked, limits or self._limits, Phases(self._clock), None).into(sink)
        )

    async def _sent(self, new_exchange: Callable[[], Exchange]) -> ResponseRecord:
        exchange = new_exchange()
        outcome = await self._attempt(exchange)
        if isinstance(outcome, UnreachableError) and exchange.may_repeat:
            exchange = new_exchange()
            outcome = await self._attempt(exchange)
        if isinstance(outcome, NetworkError):
            outcome.was_sent = exchange.phases.is_connected
        if isinstance(outcome, AspireError):
            # Raised here, outside any handler: no library exception hangs on it as its context.
            raise outcome
        return outcome

    async def aclose(self) -> None:
        """Close all connections."""
        await self._routes.aclose()
        if self._transport is not None:
            await self._transport.aclose()

    async def _attempt(self, exchange: Exchange) -> ResponseRecord | AspireError:
        import asyncio

        deadline = asyncio.timeout(exchange.limits.deadline_s)
        try:
            async with deadline:
                return await self._exchanged(exchange)
        except TimeoutError:
            if not deadline.expired():
                raise
        from aspire_desktop.services.http.failures import deadline_passed

        return deadline_passed(self._progress(exchange), exchange.limits)

    async def _exchanged(self, exchange: Exchange) -> ResponseRecord | AspireError:
        import ssl

        origin = exchange.outgoing.origin
        try:
            transport = self._transport or await self._routes.transport(origin)
        except AspireError as error:
            return error
        import httpx

        try:
            return await exchange.run(transport)
        except AspireError as error:
            return error
        except DamagedBodyError:
            return UnexpectedAnswerError(
                "network.compression_damaged",
                host=exchange.outgoing.server,
                status=exchange.status,
            )
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError) as error:
            return await self._explained(error, exchange)

    async def _explained(self, error: BaseException, exchange: Exchange) -> AspireError:
        from aspire_desktop.services.http.certificate import issuer_of
        from aspire_desktop.services.http.failures import certificate_error, explained, untrusted

        progress, port = self._progress(exchange), exchange.outgoing.port
        self._routes.forget(exchange.outgoing.origin)
        if progress.proxy is not None:
            return explained(error, progress, exchange.limits)
        if certificate_error(error) is not None:
            return untrusted(error, progress.host, await issuer_of(progress.host, port))
        return await _other_protocol(error, exchange) or explained(error, progress, exchange.limits)

    def _progress(self, exchange: Exchange) -> "Progress":
        from aspire_desktop.services.http.failures import Progress

        return Progress(
            host=exchange.outgoing.host,
            server=exchange.outgoing.server,
            is_connected=exchange.phases.is_connected,
            has_answer=exchange.phases.has_answer,
            received=exchange.wire_size,
            proxy=self._routes.proxy_name(exchange.outgoing.origin),
            sign_ins=exchange.sign_ins,
        )


async def _other_protocol(error: BaseException, exchange: Exchange) -> AspireError | None:
    """Return what to say where the port speaks, but not what was expected; None for any other reason."""
    import httpx

    from aspire_desktop.services.http.failures import plain_http_found, tls_found
    from aspire_desktop.services.http.protocol_probe import speaks_plain_http, speaks_tls

    checked, phases = exchange.outgoing, exchange.phases
    if checked.origin.startswith("https:"):
        is_plain = phases.is_in_handshake and await speaks_plain_http(checked.host, checked.port)
        return plain_http_found(checked.host, checked.port) if is_plain else None
    hung_up = phases.is_connected and not phases.has_answer and isinstance(error, httpx.RemoteProtocolError)
    if hung_up and not phases.is_reused and await speaks_tls(checked.host, checked.port):
        return tls_found(checked.host, checked.port)
    return None
