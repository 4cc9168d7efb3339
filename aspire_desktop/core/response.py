"""An answer of the server, as it came."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from aspire_desktop.core import plausible
from aspire_desktop.core.request.prepared import PreparedRequest

#: The compressions that are undone; only they are asked for.
READABLE_ENCODINGS: Final = frozenset({"gzip", "x-gzip", "deflate"})
_HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})
_HTML_START: Final = re.compile(rb"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_MAX_SNIFFED: Final = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Where an exchange's time went, in seconds; None for a phase that did not happen.

    A reused connection has no `resolve_s`, no `connect_s` and no `tls_s`, and a host that is an
    address has no `resolve_s`.
    """

    started_at: datetime
    resolve_s: float | None = None
    connect_s: float | None = None
    tls_s: float | None = None
    wait_s: float = 0.0
    load_s: float = 0.0
    total_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseRecord:
    """One complete exchange.

    Attributes:
        request: What was sent.
        headers: As received, repeated names kept apart, without the transfer's own encoding undone.
        body: Decoded from gzip or deflate where the server compressed it; see `unread_encoding`.
        size: Bytes of the decoded body, wherever it went; `body` is empty where it went to a file.
        wire_size: Bytes of the body as they came over the line.
        is_truncated: The body went over the limit and its rest was dropped.
        clock_offset_s: Server time minus the PC's, from the Date header; None where it cannot be told.
        not_usable: The names of headers that hold what cannot be meant, and that nothing goes by.
        is_repeat: A 401 made us renew the token and send the request a second time.
    """

    request: PreparedRequest
    status: int
    reason: str
    http_version: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    size: int = 0
    wire_size: int
    is_truncated: bool = False
    timing: Timing
    clock_offset_s: float | None = None
    not_usable: tuple[str, ...] = ()
    is_repeat: bool = False

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_web_page(self) -> bool:
        """Whether HTML came; of a body that went to a file only its type tells."""
        return self.content_type in _HTML_TYPES or _HTML_START.match(self.body[:_MAX_SNIFFED]) is not None

    @property
    def is_stray_page(self) -> bool:
        """Whether a web page came as a success: the sign-in page of a proxy, a hotel or the web app does.

        It shows nothing of a token or a scope.  Errors of the API itself may be pages.
        """
        return self.is_success and self.is_web_page

    @property
    def answered_at(self) -> datetime:
        """The server's time, by which its dates are meant; ours where it tells none that can be."""
        ours = self.timing.started_at + timedelta(seconds=self.timing.total_s)
        return plausible.answered_at(self.header("date"), ours)

    @property
    def wait_s(self) -> float | None:
        """How long the server asks us to wait (RFC 9110 10.2.3), a day at most; None where it asks not."""
        return plausible.wait_s(self.header("retry-after"), self.answered_at)

    def header(self, name: str) -> str | None:
        """Return the first header of that name, in any case, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def unread_encoding(self) -> str:
        """The compression that the body still has, e.g. ``br``; empty where there is none."""
        names = [name.strip().lower() for name in (self.header("content-encoding") or "").split(",")]
        encodings = [name for name in names if name not in ("", "identity")]
        return ", ".join(encodings) if set(encodings) - READABLE_ENCODINGS else ""

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case; empty where none was sent."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()
