"""Whom to trust: the operating system's store, and nothing an environment variable names."""

import ssl
import sys
from pathlib import Path
from typing import Final

#: Where Linux and BSD systems keep their store, when OpenSSL was not built for this system.
_STORES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class NamelessCertificateError(ssl.SSLCertVerificationError):
    """A certificate without subject alternative names: its subject's common name counts nowhere."""


def check_names(tls: ssl.SSLObject | ssl.SSLSocket) -> None:
    """Refuse a certificate that names no host, before anything is sent.

    OpenSSL does so itself (`empty_context`); the verifiers of Windows and macOS, which truststore asks,
    may still go by the common name.

    Raises:
        NamelessCertificateError: It has no subject alternative name.
    """
    from cryptography import x509

    der = tls.getpeercert(binary_form=True)
    try:
        extensions = x509.load_der_x509_certificate(der or b"").extensions
        extensions.get_extension_for_class(x509.SubjectAlternativeName)
    except (ValueError, x509.ExtensionNotFound):
        raise NamelessCertificateError("no subject alternative name") from None


def system_context() -> ssl.SSLContext:
    """Return a client context that verifies against the system's store.  Takes some milliseconds.

    On Windows and macOS truststore asks the system itself, so a company's own root counts.  On
    Linux it would obey SSL_CERT_FILE and SSL_CERT_DIR, and read the whole store anew for each
    connection: there the store is loaded once, from its fixed places.  Neither writes a key log.
    """
    if sys.platform in ("win32", "darwin"):
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = empty_context()
    paths = ssl.get_default_verify_paths()
    built_in = Path(paths.openssl_cafile)
    stores = (built_in, *map(Path, _STORES))
    store = next((path for path in stores if path.is_file()), None)
    if store is not None:
        context.load_verify_locations(cafile=store)
    if Path(paths.openssl_capath).is_dir():
        context.load_verify_locations(capath=paths.openssl_capath)
    return context


def empty_context() -> ssl.SSLContext:
    """Return a context that trusts nobody: for plain http on loopback, where none is used.

    What is added to it is trusted for the subject alternative names alone (RFC 9110, 4.3.4).
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.hostname_checks_common_name = False
    return context
