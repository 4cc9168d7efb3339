"""The last check before something leaves: where it goes, and no value breaks out of its place.

Checked here and not left to the HTTP library, whose own messages quote the illegal value.
"""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from aspire_desktop import __version__
from aspire_desktop.core.credentials.environment import is_loopback, origin_of
from aspire_desktop.core.credentials.tokens import is_sendable
from aspire_desktop.core.errors import InputError, OriginError
from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.request.prepared import PreparedRequest

#: What we decode ourselves, with a limit; anything else would reach the user undecoded.
ACCEPTED_ENCODINGS: Final = "gzip, deflate"
_MAX_URL: Final = 60_000
_METHOD: Final = late_pattern(r"[A-Z]{1,20}\Z")
_NAME: Final = late_pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}\Z")
_VALUE: Final = late_pattern(r"[\x20-\x7e\t]*\Z")
_URL: Final = late_pattern(r"[\x21-\x7e]+\Z")
#: These decide who is asked, as whom, and where the message ends: only this module sets them.
_OURS: Final = frozenset(
    {
        "authorization",
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A request that passed all checks.

    Attributes:
        host: Without a port, and without brackets where it is an IPv6 address.
        target: Path and query as they stand in the request line.
        headers: All but Host and Content-Length, which follow from the URL and the body.
    """

    method: str
    url: str = field(repr=False)
    origin: str
    host: str
    port: int
    target: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes | None = field(repr=False)

    @property
    def server(self) -> str:
        """The host as an address has it, with its port unless that is the scheme's own."""
        return self.origin.partition("://")[2]


def outgoing(request: PreparedRequest, origin: str, bearer: str | None) -> Outgoing:
    """Check `request` and add what every request carries.

    Raises:
        OriginError: It would leave `origin`.
        InputError: The method, the URL, a header or the token is illegal.  The text names the
            header at most, never a value.
    """
    if not _METHOD.match(request.method):
        raise InputError("address.method")
    parts = _destination(request.url, origin)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    names = {name.lower() for name, _ in request.headers}
    headers = [_checked(name, value) for name, value in request.headers]
    defaults = (
        ("Accept", "application/json"),
        ("Accept-Encoding", ACCEPTED_ENCODINGS),
        ("User-Agent", f"AspireDesktop/{__version__}"),
    )
    headers += [default for default in defaults if default[0].lower() not in names]
    if bearer is not None:
        headers.append(("Authorization", f"Bearer {_checked_token(bearer)}"))
    return Outgoing(
        method=request.method,
        url=request.url,
        origin=origin,
        host=parts.hostname or "",
        port=parts.port or (443 if parts.scheme == "https" else 80),
        target=target,
        headers=tuple(headers),
        body=request.body,
    )


def _destination(url: str, origin: str) -> SplitResult:
    if not _URL.match(url) or "\\" in url:
        raise InputError("address.characters")
    if len(url) > _MAX_URL:
        raise InputError("address.too_long", limit=_MAX_URL)
    try:
        parts = urlsplit(url)
        actual, expected = origin_of(url), origin_of(origin)
    except ValueError:
        raise InputError("address.malformed") from None
    if parts.username is not None or parts.password is not None:
        raise InputError("address.user_name")
    if actual != expected or not parts.hostname:
        raise OriginError("request.other_origin", actual=actual, expected=expected)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
        raise InputError("address.unencrypted")
    _check_path(url, parts)
    return parts


def _check_path(url: str, parts: SplitResult) -> None:
    if "#" in url:
        raise InputError("address.fragment")
    if any(unquote(segment) in (".", "..") for segment in parts.path.split("/")):
        raise InputError("address.dots")


def _checked(name: str, value: str) -> tuple[str, str]:
    if not _NAME.match(name):
        raise InputError("address.header_name")
    if name.lower() in _OURS:
        raise InputError("address.header_reserved", name=name)
    value = value.strip(" \t")
    if not _VALUE.match(value):
        raise InputError("address.header_characters", name=name)
    return name, value


def _checked_token(token: str) -> str:
    if not is_sendable(token):
        raise InputError("address.token_characters")
    return token
