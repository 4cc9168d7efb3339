"""Reads who issued a refused certificate: the name of a company's proxy says what to do."""

import asyncio
import ssl
from typing import Final

_PATIENCE_S: Final = 5.0


async def issuer_of(host: str, port: int) -> str | None:
    """Return the issuer's name of the certificate at `host`, or None where it cannot be read.

    Called only after the certificate was refused.  The connection is closed as soon as the
    certificate has come, and nothing is ever sent over it: that is why it may go unverified.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        async with asyncio.timeout(_PATIENCE_S):
            _reader, writer = await asyncio.open_connection(host, port, ssl=context)
    except (OSError, TimeoutError):
        return None
    try:
        tls = writer.get_extra_info("ssl_object")
        return _issuer(tls.getpeercert(binary_form=True))
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
