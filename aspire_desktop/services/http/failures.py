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
from aspire_desktop.core.redaction import redacted
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
    """How far an exchange had come when it failed."""

    host: str
    is_connected: bool
    has_answer: bool
    received: int
    proxy: str | None = None


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
    limit = f"the time limit of {limits.deadline_s:g} s"
    if progress.has_answer:
        return DeadlineError(
            f"{progress.host} began to answer but was not done after {limit}: "
            f"{progress.received:,} bytes had come."
        )
    if progress.is_connected:
        return DeadlineError(f"{progress.host} did not answer within {limit}.")
    return DeadlineError(f"No connection to {progress.host} within {limit}.")


def certificate_error(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """Return what was wrong with the server's certificate, or None where it was something else."""
    found = (link for link in _chain(error) if isinstance(link, ssl.SSLCertVerificationError))
    return next(found, None)


def untrusted(error: BaseException, host: str, issuer: str | None) -> UntrustedError:
    """Explain a refused certificate; `issuer` is who signed it, where that could be read."""
    cause = certificate_error(error)
    code = getattr(cause, "verify_code", 0)
    said = redacted(str(getattr(cause, "verify_message", "")), limit=200)
    by = f" It was issued by “{redacted(issuer, limit=120)}”." if issuer else ""
    if isinstance(cause, NamelessCertificateError):
        text = f"The certificate of {host} names no host: it has no subject alternative name."
    elif code in _EXPIRED:
        text = f"The certificate of {host} has expired, or this computer's clock is wrong."
    elif code in _NOT_YET:
        text = f"The certificate of {host} is not valid yet, or this computer's clock is wrong."
    elif code in _WRONG_HOST:
        text = f"The certificate is not for {host}: something else answers in its place."
    elif code in _REVOKED:
        text = f"The certificate of {host} was revoked."
    else:
        text = f"The certificate of {host} is not trusted by this computer."
    return UntrustedError(f"{text}{by} Nothing was sent.", detail=said)


def plain_http_found(host: str, port: int) -> UntrustedError:
    """Explain a port that answers without encryption where TLS was expected."""
    return UntrustedError(
        f"Plain HTTP on this port: {host}:{port} answers without encryption. "
        "Check the port in the base URL. Nothing was sent."
    )


def tls_found(host: str, port: int) -> UnreachableError:
    """Explain a port that expects TLS where plain HTTP was spoken."""
    return UnreachableError(
        f"TLS on this port: {host}:{port} expects an encrypted connection. Use https:// in the base URL."
    )


def _proxy_refused(error: BaseException, progress: Progress) -> ProxyError:
    if str(error).startswith("407"):
        return ProxyError(f"The proxy {progress.proxy} asks for a user name and a password.")
    return ProxyError(f"The proxy {progress.proxy} refused to connect to {progress.host}.")


def _timed_out(error: BaseException, progress: Progress, limits: Limits) -> AspireError:
    import httpx

    if isinstance(error, httpx.ConnectTimeout):
        return UnreachableError(f"{progress.host} did not accept a connection within {limits.connect_s:g} s.")
    if limits.read_s is None:
        return deadline_passed(progress, limits)
    return DeadlineError(f"{progress.host} was silent for {limits.read_s:g} s.")


def _protocol(error: BaseException, progress: Progress) -> AspireError:
    is_early_end = any(
        words in str(error) for words in ("without sending", "peer closed", "Server disconnected")
    )
    if is_early_end:
        return _broken(progress)
    return UnreachableError(f"{progress.host} did not answer in valid HTTP: is this the API's address?")


def _broken(progress: Progress) -> UnreachableError:
    if progress.has_answer:
        return UnreachableError(
            f"The connection to {progress.host} broke before the answer was complete: "
            f"{progress.received:,} bytes had come."
        )
    return UnreachableError(f"{progress.host} closed the connection without an answer.")


def _unreachable(error: BaseException, progress: Progress) -> UnreachableError:
    links = tuple(_chain(error))
    place = progress.host if progress.proxy is None else f"the proxy {progress.proxy}"
    if any(isinstance(link, socket.gaierror) for link in links):
        unknown = UnknownHostError if progress.proxy is None else ProxyError
        return unknown(f"The name of {place} cannot be looked up: it is wrong, or this computer is offline.")
    if any(isinstance(link, ConnectionRefusedError) for link in links):
        absent = UnreachableError if progress.proxy is None else ProxyError
        return absent(f"There is no server at {place}: it refused the connection.")
    if any(isinstance(link, ssl.SSLError) for link in links):
        return UntrustedError(
            f"{progress.host} does not speak TLS as we do: no encrypted connection could be made."
        )
    causes = (link for link in links if isinstance(link, OSError) and link.strerror)
    cause = next(causes, None)
    said = "" if cause is None else redacted(str(cause.strerror), limit=200)
    return UnreachableError(f"No connection to {place} could be made.", detail=said)


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
