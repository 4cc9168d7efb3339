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
import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self

from tests.support.api_accounts import Accounts
from tests.support.api_answers import Answer, Received, Responder, Silence, head, pieces

__all__ = ["Answer", "ApiServer", "Received", "Responder", "Silence"]


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
        self.accounts = Accounts()
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
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=180)

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
        writer.write(head(answer, self._clock()))
        await writer.drain()
        if answer.silence is Silence.AFTER_HEADERS:
            await self._until_closed(reader)
            return False
        if request.method != "HEAD":
            for piece in pieces(answer):
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(answer.drip_s or 0)
        return answer.has_length and answer.drop_after is None

    async def _until_closed(self, reader: asyncio.StreamReader) -> None:
        while await reader.read(2**16):
            pass
        self.closed_by_client.set()


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
