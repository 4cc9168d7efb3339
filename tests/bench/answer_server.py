"""Serves JSON arrays of rows, of any size, and files: ``python -m tests.bench.answer_server [FOLDER]``.

It runs in a process of its own, so that it takes no turn of the event loop that is measured.  It
prints its port, and ends when its standard input does.
"""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import msgspec

from tests.support.vendor_document import PATH

ROOT = Path(__file__).parents[2]
#: Stands in the last row only.
RARE = "the very last of all notes"
#: The column that is sorted.
NUMBERS = "Hours"
_PIECE_ROWS = 200


class Handler(SimpleHTTPRequestHandler):
    """Answers ``/answers/BYTES``, descriptions, and what its folder holds."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/answers/"):
            self._send(body(int(path.rpartition("/")[2])))
        elif path == "/swagger/v1/swagger.json":
            self._send([PATH.read_bytes()])
        elif path.startswith("/described/"):
            self._send([described(int(path.rpartition("/")[2]))])
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        pass

    def _send(self, pieces: list[bytes]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(sum(map(len, pieces))))
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that is ended in the middle of an answer is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@cache
def body(size: int) -> list[bytes]:
    """Return the pieces of an array of rows, together no more than `size` bytes, or two rows."""
    last = msgspec.json.encode(row(0) | {"Notes": RARE}) + b"]"
    pieces, rows = [b"["], list[bytes]()
    number, room = 0, size - len(last) - 1
    while room > 0:
        rows.append(msgspec.json.encode(row(number)))
        number, room = number + 1, room - len(rows[-1]) - 1
        if len(rows) == _PIECE_ROWS or room <= 0:
            whole = rows[:-1] if room < 0 and len(rows) > 1 else rows
            pieces.append(b",".join(whole) + b",")
            rows = []
    return [*pieces, last]


def row(number: int) -> dict[str, Any]:
    """Return a row as wide and as empty as the API's own are: some 700 bytes."""
    day = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return {
        "WorkTicketTimeID": 4_100_000 + number,
        "WorkTicketID": 880_000 + number // 4,
        "ContactID": 3_000 + number * 7 % 500,
        "ContactName": f"José Peña {number * 7 % 500}" if number % 9 else "Anne O'Neil",
        "RouteID": number % 40 or None,
        "RouteName": f"Route {number % 40} – north" if number % 40 else None,
        "CrewLeaderContactID": None,
        "CrewLeaderContactName": None,
        "StartTime": f"{day}T{number % 12 + 6:02}:{number % 60:02}:00Z",
        "EndTime": f"{day}T{number % 12 + 8:02}:{number * 3 % 60:02}:00Z",
        NUMBERS: number * 7_919 % 1_000 / 100,
        "BurdenedCost": round(number * 31.7 % 900, 4),
        "IsApproved": number % 3 == 0,
        "ApprovedDateTime": f"{day}T17:30:12.517Z" if number % 3 == 0 else None,
        "GEOLocationStart": {"Latitude": 39.7 + number % 90 / 1000, "Longitude": -86.1},
        "GEOLocationEnd": None,
        "InvoiceNumbers": [number, number + 1] if number % 5 == 0 else [],
        "Notes": f"Gate code {number % 10_000}; mulch along the drive" if number % 4 == 0 else None,
        "BranchName": "Indianapolis",
        "CreatedDateTime": f"{day}T05:59:59Z",
        "LastModifiedByUserName": "integration.user@example.com",
    }


def described(size: int) -> bytes:
    """Return a description whose one operation answers with so many bytes."""
    answer = {"description": "", "content": {"application/json": {"schema": {"type": "array", "items": {}}}}}
    operation = {"tags": ["Answers"], "operationId": "answer", "responses": {"200": answer}}
    info = {"title": "Answers", "version": "1"}
    paths = {f"/answers/{size}": {"get": operation}}
    return json.dumps({"openapi": "3.0.0", "info": info, "servers": [{"url": "/"}], "paths": paths}).encode()


@contextmanager
def serving(folder: Path | None = None) -> Iterator[str]:
    """Run the server for the length of the block and yield its address."""
    command = [sys.executable, "-m", __name__, *([] if folder is None else [str(folder)])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


def main(folder: str | None) -> None:
    def handler(*arguments: Any) -> Handler:
        return Handler(*arguments, directory=folder)

    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
