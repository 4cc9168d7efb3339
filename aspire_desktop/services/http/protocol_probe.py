"""Finds out what speaks on a port where TLS was expected, or plain HTTP."""

import asyncio
from typing import Final

from aspire_desktop.services.http.certificate import certificate_of

_PATIENCE_S: Final = 1.5
#: Says nothing of who asks, and asks for nothing; an HTTP/1.0 server answers it at once.
_HELLO: Final = b"OPTIONS * HTTP/1.0\r\n\r\n"
_ANSWER: Final = b"HTTP/"


async def speaks_plain_http(host: str, port: int) -> bool:
    """Say whether a server without TLS answers there; called after a TLS handshake has failed."""
    writer = None
    try:
        async with asyncio.timeout(_PATIENCE_S):
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(_HELLO)
            return await reader.readexactly(len(_ANSWER)) == _ANSWER
    except (OSError, EOFError, TimeoutError):
        return False
    finally:
        if writer is not None:
            writer.transport.abort()


async def speaks_tls(host: str, port: int) -> bool:
    """Say whether a TLS handshake succeeds there; nothing is sent over it, so it may go unverified."""
    return await certificate_of(host, port, _PATIENCE_S) is not None
