"""One request and its answer, read within limits."""

from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

from aspire_desktop.core import plausible
from aspire_desktop.core.errors import InputError
from aspire_desktop.core.proxy import sign_in_schemes
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.decoding import BodyDecoder
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.http.outgoing import Outgoing
from aspire_desktop.services.http.phases import Phases
from aspire_desktop.services.http.sink import Body, BodySink

if TYPE_CHECKING:
    import httpx

#: After so many decoded bytes of one chunk the event loop gets its turn, and Cancel its chance.
_BREATH: Final = 1024 * 1024
_SAFE: Final = frozenset({"GET", "HEAD"})
_PROXY_WANTS_SIGN_IN: Final = 407


class _Closable(Protocol):
    async def aclose(self) -> None: ...


class Exchange:
    """One attempt to send a request; it knows at any moment how far it has come."""

    def __init__(
        self,
        request: PreparedRequest,
        checked: Outgoing,
        limits: Limits,
        phases: Phases,
        on_progress: Callable[[int], None] | None,
    ) -> None:
        self._request = request
        self._sink: BodySink | None = None
        self._on_progress = on_progress
        self.outgoing = checked
        self.limits = limits
        self.phases = phases
        self.status: int | None = None
        self.wire_size = 0
        #: The ways in which a proxy on the way would be signed in to, as it names them.
        self.sign_ins: tuple[str, ...] = ()
        self._connection: _Closable | None = None

    def into(self, sink: BodySink) -> Self:
        """Have `sink` take the answer's body."""
        self._sink = sink
        return self

    @property
    def may_repeat(self) -> bool:
        """The request has no effects, and the kept connection it used may have been closed."""
        is_unanswered = self.phases.is_reused and not self.phases.has_answer
        return is_unanswered and self.outgoing.method in _SAFE

    async def run(self, transport: "httpx.AsyncBaseTransport") -> ResponseRecord:
        """Send, and read the answer up to its end or to the limit.

        Raises:
            InputError: The HTTP library reads the URL in another way than we do.
            DamagedBodyError: The body cannot be decompressed.
        """
        response = await transport.handle_async_request(self._built())
        stream = response.stream
        assert isinstance(stream, AsyncIterable)  # noqa: S101 - an asynchronous transport gives no other
        chunks = aiter(stream)
        try:
            self.phases.answered()
            self.status = response.status_code
            encoding = response.headers.get("content-encoding", "")
            sink = self._sink if self._sink is not None and self._sink.begin(self.status) else None
            limit = self.limits.max_streamed_bytes if sink is not None else self.limits.max_body_bytes
            body = Body(limit, sink)
            await self._read(chunks, BodyDecoder(encoding), body, limit)
        finally:
            await _close(response, chunks)
        reason: bytes = response.extensions.get("reason_phrase", b"")
        version: bytes = response.extensions.get("http_version", b"HTTP/1.1")
        raw = response.headers.raw
        return ResponseRecord(
            request=self._request,
            status=response.status_code,
            reason=reason.decode("latin-1"),
            http_version=version.decode("latin-1"),
            headers=tuple((name.decode("latin-1"), _header_text(value)) for name, value in raw),
            body=body.content,
            size=body.size,
            wire_size=self.wire_size,
            is_truncated=body.is_cut,
            timing=self.phases.timing(),
            clock_offset_s=self.phases.clock_offset(response.headers.get),
            not_usable=plausible.unusable_headers(response.headers.get, self.phases.started_at),
        )

    def _built(self) -> "httpx.Request":
        import httpx

        checked = self.outgoing
        silence = self.limits.deadline_s if self.limits.read_s is None else self.limits.read_s
        timeouts = {
            "connect": self.limits.connect_s,
            "read": silence,
            "write": silence,
            "pool": None,
        }
        request = httpx.Request(
            checked.method,
            checked.url,
            headers=list(checked.headers),
            content=checked.body,
            extensions={"timeout": timeouts, "trace": self._trace},
        )
        # Two readers of one URL may differ: what httpx will do is compared with what was checked.
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        if (url.raw_host.decode("ascii"), port) != (checked.host, checked.port) or url.userinfo:
            raise InputError("address.ambiguous")
        if url.raw_path.decode("ascii") != checked.target:
            raise InputError("address.not_encoded")
        return request

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        self.phases.mark(event)
        if event.endswith("connect_tcp.started"):
            await self.phases.resolve(str(info["host"]), int(info["port"]))
        elif event.endswith("connect_tcp.complete"):
            self._connection = info["return_value"]
        elif event.endswith("receive_response_headers.complete"):
            self._note_refusal(info["return_value"])
        elif event.endswith("start_tls.complete"):
            await self._check_names(info["return_value"])
        elif event.endswith("start_tls.failed") and self._connection is not None:
            # httpcore (1.0.9) leaves the socket open when a TLS handshake is cancelled.
            await self._connection.aclose()

    def _note_refusal(self, head: tuple[Any, int, Any, list[tuple[bytes, bytes]]]) -> None:
        """Keep what a proxy wants to be signed in with: httpcore (1.0.9) drops it with the tunnel."""
        if head[1] == _PROXY_WANTS_SIGN_IN:
            wanted = (value for name, value in head[3] if name.lower() == b"proxy-authenticate")
            self.sign_ins = sign_in_schemes(value.decode("latin-1") for value in wanted)

    async def _check_names(self, stream: Any) -> None:
        # Loads ssl, for which the first frame has no use.
        from aspire_desktop.services.http.tls import NamelessCertificateError, check_names

        tls = stream.get_extra_info("ssl_object")
        try:
            if tls is not None:
                check_names(tls)
        except NamelessCertificateError:
            await stream.aclose()
            raise

    async def _read(self, chunks: AsyncIterator[bytes], decoder: BodyDecoder, body: Body, limit: int) -> None:
        """Read the decoded body into `body`, to its end or to the limit."""
        import asyncio

        rested_at = 0
        async for chunk in chunks:
            self.wire_size += len(chunk)
            if self._on_progress is not None:
                self._on_progress(self.wire_size)
            for piece in decoder.feed(chunk):
                body.add(piece)
                if body.is_cut:
                    return
                if body.size - rested_at >= _BREATH:
                    rested_at = body.size
                    await asyncio.sleep(0)
            if self.wire_size > limit:
                body.is_cut = True
                return
        decoder.finish()


def _header_text(value: bytes) -> str:
    """Return a header's value: UTF-8, as servers send names today, or Latin-1, as HTTP once had it."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


async def _close(response: "httpx.Response", chunks: AsyncIterator[bytes]) -> None:
    """Close the connection where the body was not read to its end, and only then its iterator.

    qasync (0.28) looks after no abandoned asynchronous generator, and httpcore's ones wait for the
    network when they are ended before their connection.
    """
    await response.aclose()
    end = getattr(chunks, "aclose", None)
    if end is not None:
        await end()
