"""Certificates made for one test, and server contexts that show them."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from aspire_desktop.services.http.tls import empty_context


@dataclass(frozen=True)
class TestAuthority:
    """A certificate authority that no system trusts; its certificate is in `file`."""

    __test__ = False

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / "authority.pem"

    def client_context(self) -> ssl.SSLContext:
        """Return the product's context, for which this authority is in the system's store."""
        context = empty_context()
        context.load_verify_locations(cafile=self.file)
        return context

    def server_context(
        self, host: str, *, age: timedelta = timedelta(hours=1), has_names: bool = True
    ) -> ssl.SSLContext:
        """Return a server's context whose certificate is for `host` and was made `age` ago.

        It lives for two days.  Without names only its subject says for whom it is.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        try:
            name: x509.GeneralName = x509.IPAddress(ip_address(host))
        except ValueError:
            name = x509.DNSName(host)
        start = datetime.now(UTC) - age
        builder = _builder(host, "Test Authority", key.public_key(), start, timedelta(days=2))
        if has_names:
            builder = builder.add_extension(x509.SubjectAlternativeName([name]), critical=False)
        certificate = builder.sign(self.key, hashes.SHA256())
        file = self.folder / f"{certificate.serial_number}.pem"
        file.write_bytes(_pem(certificate) + _key_pem(key))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def new_authority(folder: Path) -> TestAuthority:
    key = ec.generate_private_key(ec.SECP256R1())
    start = datetime.now(UTC) - timedelta(days=30)
    certificate = (
        _builder("Test Authority", "Test Authority", key.public_key(), start, timedelta(days=60))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    authority = TestAuthority(key, certificate, folder)
    authority.file.write_bytes(_pem(certificate))
    return authority


def _builder(
    subject: str,
    issuer: str,
    key: ec.EllipticCurvePublicKey,
    start: datetime,
    lifetime: timedelta,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + lifetime)
    )


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
