"""What the scripted server can answer, and how that goes over the line."""

import json as json_codec
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from http import HTTPStatus
from typing import Any


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


#: What a proxy, a hotel's network or the web app puts in the place of every answer.
SIGN_IN_PAGE = Answer(body=b"<html><body>Sign in</body></html>", headers={"Content-Type": "text/html"})


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


def head(answer: Answer, now: datetime) -> bytes:
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


def pieces(answer: Answer) -> Iterator[bytes]:
    if answer.status in (204, 304):
        return
    content = answer.content[: answer.drop_after]
    step = 1 if answer.drip_s is not None else 2**16
    parts = [content[start : start + step] for start in range(0, len(content), step)]
    while True:
        for piece in parts:
            yield b"%x\r\n%b\r\n" % (len(piece), piece) if answer.chunked else piece
        if not answer.endless:
            break
    if answer.chunked and answer.drop_after is None:
        yield b"0\r\n\r\n"
