"""Says in one sentence for people why no answer came.

What the HTTP library raises is looked at and dropped: its texts hold headers, queries and bodies.
"""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from aspire_desktop.core.errors import (
    AspireError,
    DeadlineError,
    ProxyError,
    UnknownHostError,
    UnreachableError,
    UntrustedError,
)
from aspire_desktop.core.proxy import wants_windows
from aspire_desktop.core.redaction import redacted
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.http.tls import NamelessCertificateError

_MAX_CHAIN: Final = 30
#: OpenSSL's X509_V_ERR_*, then what truststore passes on from Windows and from macOS.
_EXPIRED: Final = frozenset({10, 0x800B0101, -2146762495, -67818})
_NOT_YET: Final = frozenset({9, -67819})
_WRONG_HOST: Final = frozenset({62, 63, 64, 0x800B010F, -2146762481, -67602})
_REVOKED: Final = frozenset({23, 0x80092010, -2146885616, -67820})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an exchange had come when it failed.

    Attributes:
        host: Without a port: what a certificate is for, and what a name server is asked.
        server: The host, with its port unless that is the scheme's own.
        sign_ins: How the proxy would be signed in to, where it refused.
    """

    host: str
    server: str
    is_connected: bool
    has_answer: bool
    received: int
    proxy: str | None = None
    sign_ins: tuple[str, ...] = ()


def explained(error: BaseException, progress: Progress, limits: Limits) -> AspireError:
    """Return the error to raise in place of what httpx, httpcore, ssl or a socket raised."""
    import httpx

    if certificate_error(error) is not None:
        return untrusted(error, progress.host, issuer=None)
    if isinstance(error, httpx.ProxyError):
        return _proxy_refused(error, progress)
    if isinstance(error, httpx.TimeoutException):
        return _timed_out(error, progress, limits)
    if isinstance(error, httpx.ProtocolError):
        return _protocol(error, progress)
    return _broken(progress) if progress.is_connected else _unreachable(error, progress)


def deadline_passed(progress: Progress, limits: Limits) -> DeadlineError:
    host, limit_s = progress.server, limits.deadline_s
    if progress.has_answer:
        return DeadlineError(
            "network.answer_not_done", host=host, limit_s=limit_s, received=progress.received
        )
    if progress.is_connected:
        return DeadlineError("network.answer_deadline", host=host, limit_s=limit_s)
    return DeadlineError("network.connect_deadline", host=host, limit_s=limit_s)


def certificate_error(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """Return what was wrong with the server's certificate, or None where it was something else."""
    found = (link for link in _chain(error) if isinstance(link, ssl.SSLCertVerificationError))
    return next(found, None)


def untrusted(error: BaseException, host: str, issuer: str | None) -> UntrustedError:
    """Explain a refused certificate; `issuer` is who signed it, where that could be read."""
    cause = certificate_error(error)
    code = getattr(cause, "verify_code", 0)
    said = redacted(str(getattr(cause, "verify_message", "")), limit=200)
    problem = _certificate_problem(cause, code, host)
    if not issuer:
        return UntrustedError("network.untrusted", problem=problem, detail=said)
    issuer = redacted(issuer, limit=120)
    return UntrustedError("network.untrusted_issuer", problem=problem, issuer=issuer, detail=said)


def _certificate_problem(cause: BaseException | None, code: int, host: str) -> Phrase:
    if isinstance(cause, NamelessCertificateError):
        return Phrase("network.certificate_without_names", host=host)
    if code in _EXPIRED:
        return Phrase("network.certificate_expired", host=host)
    if code in _NOT_YET:
        return Phrase("network.certificate_not_yet_valid", host=host)
    if code in _WRONG_HOST:
        return Phrase("network.certificate_of_other_host", host=host)
    if code in _REVOKED:
        return Phrase("network.certificate_revoked", host=host)
    return Phrase("network.certificate_not_trusted", host=host)


def plain_http_found(host: str, port: int) -> UntrustedError:
    """Explain a port that answers without encryption where TLS was expected."""
    return UntrustedError("network.plain_http_found", host=host, port=str(port))


def tls_found(host: str, port: int) -> UnreachableError:
    """Explain a port that expects TLS where plain HTTP was spoken."""
    return UnreachableError("network.tls_found", host=host, port=str(port))


def _proxy_refused(error: BaseException, progress: Progress) -> ProxyError:
    proxy = progress.proxy or ""
    if wants_windows(progress.sign_ins):
        return ProxyError("network.proxy_wants_windows", proxy=proxy, schemes=", ".join(progress.sign_ins))
    if str(error).startswith("407"):
        return ProxyError("network.proxy_wants_password", proxy=proxy)
    return ProxyError("network.proxy_refused", proxy=proxy, host=progress.server)


def _timed_out(error: BaseException, progress: Progress, limits: Limits) -> AspireError:
    import httpx

    if isinstance(error, httpx.ConnectTimeout):
        return UnreachableError("network.connect_timeout", host=progress.server, limit_s=limits.connect_s)
    if limits.read_s is None:
        return deadline_passed(progress, limits)
    return DeadlineError("network.silent", host=progress.server, limit_s=limits.read_s)


def _protocol(error: BaseException, progress: Progress) -> AspireError:
    is_early_end = any(
        words in str(error) for words in ("without sending", "peer closed", "Server disconnected")
    )
    if is_early_end:
        return _broken(progress)
    return UnreachableError("network.not_http", host=progress.server)


def _broken(progress: Progress) -> UnreachableError:
    if progress.has_answer:
        return UnreachableError("network.broke", host=progress.server, received=progress.received)
    return UnreachableError("network.closed", host=progress.server)


def _unreachable(error: BaseException, progress: Progress) -> UnreachableError:
    links = tuple(_chain(error))
    proxy = None if progress.proxy is None else Phrase("network.the_proxy", proxy=progress.proxy)
    if any(isinstance(link, socket.gaierror) for link in links):
        unknown = UnknownHostError if proxy is None else ProxyError
        return unknown("network.name_unknown", place=proxy or progress.host)
    place = proxy or progress.server
    if any(isinstance(link, ConnectionRefusedError) for link in links):
        absent = UnreachableError if proxy is None else ProxyError
        return absent("network.no_server", place=place)
    if any(isinstance(link, ssl.SSLError) for link in links):
        return UntrustedError("network.no_tls", host=progress.server)
    causes = (link for link in links if isinstance(link, OSError) and link.strerror)
    cause = next(causes, None)
    said = "" if cause is None else redacted(str(cause.strerror), limit=200)
    return UnreachableError("network.unreachable", place=place, detail=said)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and all that led to it.

    httpcore raises its pool's errors ``from None``, which cuts ``__cause__``; the original is still
    in ``__context__`` and in ``args``.
    """
    waiting, seen = [error], set[int]()
    while waiting and len(seen) < _MAX_CHAIN:
        link = waiting.pop(0)
        if id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        grouped = link.exceptions if isinstance(link, BaseExceptionGroup) else ()
        found = (link.__cause__, link.__context__, *link.args, *grouped)
        waiting += [other for other in found if isinstance(other, BaseException)]
