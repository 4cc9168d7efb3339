"""Reads a certificate that was refused: who issued it, such as a company's proxy, says what to do."""

import asyncio
import ssl
from typing import Final

_PATIENCE_S: Final = 5.0


async def issuer_of(host: str, port: int) -> str | None:
    """Return the issuer's name of the refused certificate at `host`, or None where it cannot be read."""
    return _issuer(await certificate_of(host, port))


async def certificate_of(host: str, port: int, patience_s: float = _PATIENCE_S) -> bytes | None:
    """Return the certificate at `host`, DER, or None where no TLS handshake succeeds within `patience_s`.

    The connection is closed as soon as the certificate has come, and nothing is ever sent over it: that
    is why it may go unverified.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        async with asyncio.timeout(patience_s):
            _reader, writer = await asyncio.open_connection(host, port, ssl=context)
    except (OSError, TimeoutError):
        return None
    try:
        return writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
    finally:
        writer.transport.abort()


def _issuer(der: bytes | None) -> str | None:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    if not der:
        return None
    try:
        issuer = x509.load_der_x509_certificate(der).issuer
        named = issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
        named = named or issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    except ValueError:
        return None
    return str(named[0].value) if named else None
