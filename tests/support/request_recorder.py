"""A server on this computer that writes down what it is asked, byte for byte."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Recorded:
    """Attributes: target: path and query as they came; headers: names in lower case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> list[str]:
        return [value for one, value in self.headers if one == name.lower()]


class Recorder:
    """Its address, and the requests that came in since they were last taken."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self._requests: list[Recorded] = []

    def add(self, request: Recorded) -> None:
        self._requests.append(request)

    def take(self) -> list[Recorded]:
        requests, self._requests = self._requests, []
        return requests


@contextmanager
def request_recorder() -> Iterator[Recorder]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    recorder = Recorder(f"http://127.0.0.1:{server.server_port}")
    server.recorder = recorder  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield recorder
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def record(self) -> None:
        headers = tuple((name.lower(), value) for name, value in self.headers.items())
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        target = self.requestline.split(" ")[1]
        self.server.recorder.add(Recorded(self.command, target, headers, body))  # type: ignore[attr-defined]
        self.send_response(204)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Say nothing."""


for _method in _METHODS:
    setattr(_Handler, f"do_{_method}", _Handler.record)
