"""A real HTTP server on loopback: it does what a test tells it and remembers what it was asked.

    with ApiServer() as server:
        server.add_account("client-1", "s3cret")  # now POST /Authorization[/RefreshToken] work
        # Each request takes the next answer; the last one stays.
        server.script("GET", "/Branches", Answer(status=503), Answer(json=[]))
        ...
        assert server.requests[-1].headers["authorization"] == "Bearer token-1"

Without a script a path answers 200 and ``[]`` to a bearer token in force, and 401 to others.
It speaks raw sockets, so that it can misbehave: see `Answer`.  It sleeps only to drip.
"""

import asyncio
import contextlib
import json as json_codec
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from http import HTTPStatus
from typing import Any, Self


class Silence(Enum):
    """Where the server stops, keeping the connection open until the client closes it."""

    AFTER_ACCEPT = "before anything is read or answered"
    AFTER_REQUEST = "the request is read, nothing comes back"
    AFTER_HEADERS = "the headers are sent, the body never comes"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer.

    Attributes:
        json: Becomes the body and its Content-Type, unless `body` is given.
        headers: In addition; a name given here replaces the server's own.
        chunked: Transfer-Encoding chunked in place of a Content-Length.
        has_length: False sends neither: the body ends with the connection.
        drip_s: One byte of the body each so many seconds.
        drop_after: Close the connection after so many bytes of the body.
        silence: Stop there.
        raw: Bytes to send in place of a whole answer.
        endless: Repeat the body for ever.
        date_shift: Added to the Date header.
    """

    status: int = 200
    json: Any = None
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    chunked: bool = False
    has_length: bool = True
    drip_s: float | None = None
    drop_after: int | None = None
    silence: Silence | None = None
    raw: bytes | None = None
    endless: bool = False
    date_shift: timedelta = timedelta()

    @property
    def content(self) -> bytes:
        return json_codec.dumps(self.json).encode() if self.body is None else self.body


@dataclass(frozen=True)
class Received:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        return json_codec.loads(self.body)

    @property
    def bearer(self) -> str | None:
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token if scheme == "Bearer" else None


#: Given the request, returns the answer to it.
Responder = Callable[[Received], Answer]


class ApiServer:
    """See the module.  Everything public may be called from the test's thread while it runs.

    Attributes:
        requests: All that came, in order.
        connections: How many were accepted.
        connected: Set when the first connection is accepted.
        request_arrived: Set when a request was read.
        closed_by_client: Set when a client has closed a connection that the server kept open.
    """

    def __init__(
        self,
        *,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self.closed_by_client = threading.Event()
        self.request_arrived = threading.Event()
        self.connected = threading.Event()
        self.accounts = _Accounts()
        self._tls = tls
        self._host = "127.0.0.1"
        self._clock = clock
        self._port = 0
        self._scripts: dict[tuple[str, str], list[Answer | Responder]] = {}
        self._first_move: Silence | None = None
        self._hangs_up = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="api-server")
        self._server: asyncio.Server | None = None
        self._handlers: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self._host}:{self._port}"

    def script(self, method: str, path: str, *answers: Answer | Responder) -> None:
        """Answer requests to `path` (without its query) in this order; the last one stays."""
        self._scripts[method, path] = list(answers)

    def be_silent_after_accept(self) -> None:
        self._first_move = Silence.AFTER_ACCEPT

    def hang_up_after_accept(self) -> None:
        self._hangs_up = True

    def add_account(self, client_id: str, secret: str) -> None:
        """Let `client_id` log in; a wrong secret gets the 404 that the real API gives."""
        self.accounts.secrets[client_id] = secret

    def asked(self, method: str, path: str) -> list[Received]:
        """Return the requests to one operation."""
        return [request for request in self.requests if (request.method, request.path) == (method, path)]

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._start())
        return self

    def __exit__(self, *_: object) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Any) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    async def _start(self) -> None:
        # A refused TLS handshake is a test's purpose, not the loop's news.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        self._server = await asyncio.start_server(self._on_connection, self._host, 0, limit=2**20)
        self._port = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for _ in range(5):
            await asyncio.sleep(0)  # connections just accepted get their handlers
        for handler in self._handlers:
            handler.cancel()
        await asyncio.gather(*self._handlers, return_exceptions=True)
        await asyncio.sleep(0)

    async def _on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        self.connections += 1
        self.connected.set()
        try:
            await self._serve(reader, writer, self.connections)
        except (OSError, asyncio.IncompleteReadError):
            self.closed_by_client.set()
        except asyncio.CancelledError:
            pass  # the server stops
        finally:
            self._handlers.discard(task)
            writer.transport.abort()

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> None:
        if self._hangs_up:
            return
        if self._first_move is Silence.AFTER_ACCEPT:
            await self._until_closed(reader)
            return
        if self._tls is not None:
            # Here and not by the listener: its handshakes could outlive the server.
            await writer.start_tls(self._tls)
        while (request := await _read_request(reader, connection)) is not None:
            self.requests.append(request)
            answer = self._answer(request)
            self.request_arrived.set()
            if not await self._send(answer, request, reader, writer):
                return
        self.closed_by_client.set()

    def _answer(self, request: Received) -> Answer:
        waiting = self._scripts.get((request.method, request.path))
        if not waiting:
            return self.accounts.answer(request)
        chosen = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return chosen if isinstance(chosen, Answer) else chosen(request)

    async def _send(
        self,
        answer: Answer,
        request: Received,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        """Send `answer`; say whether the connection goes on."""
        if answer.silence is Silence.AFTER_REQUEST:
            await self._until_closed(reader)
            return False
        if answer.raw is not None:
            writer.write(answer.raw)
            await writer.drain()
            return False
        writer.write(_head(answer, self._clock()))
        await writer.drain()
        if answer.silence is Silence.AFTER_HEADERS:
            await self._until_closed(reader)
            return False
        if request.method != "HEAD":
            for piece in _pieces(answer):
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(answer.drip_s or 0)
        return answer.has_length and answer.drop_after is None

    async def _until_closed(self, reader: asyncio.StreamReader) -> None:
        while await reader.read(2**16):
            pass
        self.closed_by_client.set()


class _Accounts:
    """Logs in and refreshes like the real API: a new pair each time, and old refresh tokens die.

    Attributes:
        in_force: Access tokens that are accepted; clear it to make all of them expire.
        refresh_tokens: Each with its client ID.
    """

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.in_force: set[str] = set()
        self.refresh_tokens: dict[str, str] = {}
        self._issued = 0

    def answer(self, request: Received) -> Answer:
        if request.path == "/Authorization" and request.method == "POST":
            return self._log_in(request.json)
        if request.path == "/Authorization/RefreshToken" and request.method == "POST":
            return self._refresh(request.json)
        if request.path == "/Version/GetApiVersion":
            return Answer(json="1.0")
        return Answer(json=[]) if request.bearer in self.in_force else Answer(status=401)

    def _log_in(self, asked: Any) -> Answer:
        client_id = asked["ClientId"]
        if self.secrets.get(client_id) != asked["Secret"]:
            return Answer(status=404, json=["Invalid client"])
        return self._pair(client_id)

    def _refresh(self, asked: Any) -> Answer:
        client_id = self.refresh_tokens.pop(asked["RefreshToken"], None)
        return (
            Answer(status=400, json=["Invalid refresh token"]) if client_id is None else self._pair(client_id)
        )

    def _pair(self, client_id: str) -> Answer:
        self._issued += 1
        token, refresh_token = f"token-{self._issued}", f"refresh-{self._issued}"
        self.in_force.add(token)
        self.refresh_tokens[refresh_token] = client_id
        return Answer(json={"Token": token, "RefreshToken": refresh_token})


async def _read_request(reader: asyncio.StreamReader, connection: int) -> Received | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").rstrip().split("\r\n")
    method, target, _version = first.split(" ")
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    path, _, query = target.partition("?")
    return Received(method, path, query, headers, body, connection)


def _head(answer: Answer, now: datetime) -> bytes:
    reason = HTTPStatus(answer.status).phrase
    headers = {"Date": format_datetime(now + answer.date_shift, usegmt=True)}
    has_body = answer.status not in (204, 304)
    if has_body:
        headers["Content-Type"] = "application/json; charset=utf-8"
    if answer.chunked:
        headers["Transfer-Encoding"] = "chunked"
    elif answer.has_length and has_body:
        headers["Content-Length"] = str(len(answer.content))
    headers.update(answer.headers)
    lines = [
        f"HTTP/1.1 {answer.status} {reason}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _pieces(answer: Answer) -> Iterator[bytes]:
    if answer.status in (204, 304):
        return
    content = answer.content[: answer.drop_after]
    step = 1 if answer.drip_s is not None else 2**16
    pieces = [content[start : start + step] for start in range(0, len(content), step)]
    with contextlib.suppress(GeneratorExit):
        while True:
            for piece in pieces:
                yield b"%x\r\n%b\r\n" % (len(piece), piece) if answer.chunked else piece
            if not answer.endless:
                break
        if answer.chunked and answer.drop_after is None:
            yield b"0\r\n\r\n"
