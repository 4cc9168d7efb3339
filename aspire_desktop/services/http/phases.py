"""Where an exchange's time goes, and what the server's clock says, from httpcore's trace events."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import perf_counter
from typing import Final

from aspire_desktop.core import plausible
from aspire_desktop.core.clock import Clock
from aspire_desktop.core.response import Timing

#: Beyond this the Date header's moment lies anywhere in too long a span.
_MAX_ROUND_TRIP_S: Final = 10.0


class Phases:
    """Marks of one exchange, set by the events of httpcore's ``trace`` extension.

    They are named ``<place>.<step>.<started|complete|failed>``.  Through a proxy some of them
    come twice, once for the tunnel: the last one counts.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._marks: dict[str, float] = {}
        self._began = perf_counter()
        self._answered_at: datetime | None = None
        self.started_at = clock()

    def mark(self, event: str) -> None:
        self._marks[event.partition(".")[2]] = perf_counter()

    async def resolve(self, host: str, port: int) -> None:
        """Look `host` up just before it is connected to, to tell the two apart.

        httpcore (1.0.9) does both in one step; its own look-up then finds the answer at hand.  A
        failure is left for it to find.
        """
        import asyncio
        import contextlib
        import socket
        from ipaddress import ip_address

        with contextlib.suppress(ValueError):
            ip_address(host)
            return
        self.mark("http.resolve.started")
        with contextlib.suppress(OSError, UnicodeError):
            await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
            self.mark("http.resolve.complete")
            # Connecting begins here: the mark set before the look-up is moved.
            self.mark("connection.connect_tcp.started")

    @property
    def is_connected(self) -> bool:
        """The server was reached, now or by an earlier exchange."""
        return "send_request_headers.started" in self._marks

    @property
    def is_in_handshake(self) -> bool:
        """A connection was made, and TLS is not yet spoken on it."""
        return "connect_tcp.complete" in self._marks and not self.is_connected

    @property
    def is_reused(self) -> bool:
        """The connection was made by an earlier exchange."""
        return self.is_connected and "connect_tcp.complete" not in self._marks

    @property
    def has_answer(self) -> bool:
        return self._answered_at is not None

    def answered(self) -> None:
        """Note that the answer's headers are here."""
        self._answered_at = self._clock()
        self._marks["answered"] = perf_counter()

    def timing(self) -> Timing:
        """Return the times so far; to be called after the last byte."""
        now = perf_counter()
        answered = self._marks.get("answered", now)
        sent = self._marks.get("send_request_body.complete", answered)
        return Timing(
            started_at=self.started_at,
            resolve_s=self._span("resolve"),
            connect_s=self._span("connect_tcp"),
            tls_s=self._span("start_tls"),
            wait_s=answered - sent,
            load_s=now - answered,
            total_s=now - self._began,
        )

    def clock_offset(self, header: Callable[[str], str | None]) -> float | None:
        """Return server time minus the PC's in seconds, or None where it cannot be told.

        The server wrote its Date somewhere between our sending and receiving: the middle is taken.
        An Age header means that a cache wrote it some time ago; a date that no clock shows is none.
        """
        sent, answered = (
            self._marks.get("send_request_headers.started"),
            self._marks.get("answered"),
        )
        if self._answered_at is None or answered is None or header("age") is not None:
            return None
        round_trip = answered - (self._began if sent is None else sent)
        if round_trip > _MAX_ROUND_TRIP_S:
            return None
        server = plausible.http_date(header("date"))
        middle = self._answered_at - timedelta(seconds=round_trip / 2)
        return None if server is None else plausible.clock_offset_s((server - middle).total_seconds())

    def _span(self, step: str) -> float | None:
        started, complete = self._marks.get(f"{step}.started"), self._marks.get(f"{step}.complete")
        return None if started is None or complete is None else complete - started
