"""Tests for certificates: what is trusted, and how a refusal is told."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx
import pytest

from aspire_desktop.core.errors import UnreachableError, UntrustedError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.failures import Progress, explained
from aspire_desktop.services.http.limits import Limits
from aspire_desktop.services.http.routes import DIRECT
from aspire_desktop.services.http.tls import system_context
from tests.support.api_server import Answer, ApiServer
from tests.support.certificates import TestAuthority, new_authority


@pytest.fixture
def authority(tmp_path: Path) -> TestAuthority:
    return new_authority(tmp_path)


@pytest.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient(lambda: datetime.now(UTC))
    yield client
    await client.aclose()


@pytest.fixture
async def trusting_client(authority: TestAuthority) -> AsyncIterator[HttpClient]:
    """A client for which the test's authority is in the system's store."""
    transport = httpx.AsyncHTTPTransport(verify=authority.client_context(), trust_env=False)
    client = HttpClient(lambda: datetime.now(UTC), transport=transport)
    yield client
    await client.aclose()


async def get(client: HttpClient, server: ApiServer) -> ResponseRecord:
    server.script("GET", "/x", Answer(json=1))
    request = PreparedRequest(method="GET", url=f"{server.url}/x")
    return await client.send(request, origin=server.url, bearer="token")


async def test_a_trusted_certificate_is_accepted(
    trusting_client: HttpClient, authority: TestAuthority
) -> None:
    with ApiServer(tls=authority.server_context("127.0.0.1")) as server:
        response = await get(trusting_client, server)

    assert response.body == b"1"
    assert response.timing.tls_s is not None


async def test_an_untrusted_certificate_is_refused_and_its_issuer_named(
    client: HttpClient, authority: TestAuthority
) -> None:
    with ApiServer(tls=authority.server_context("127.0.0.1")) as server:
        with pytest.raises(UnreachableError, match=r"not trusted.*“Test Authority”"):
            await get(client, server)

        assert server.requests == []


async def test_an_expired_certificate_is_refused(
    trusting_client: HttpClient, authority: TestAuthority
) -> None:
    tls = authority.server_context("127.0.0.1", age=timedelta(days=5))
    with ApiServer(tls=tls) as server:
        with pytest.raises(UnreachableError, match="has expired"):
            await get(trusting_client, server)

        assert server.requests == []


async def test_a_certificate_of_another_host_is_refused(
    trusting_client: HttpClient, authority: TestAuthority
) -> None:
    with ApiServer(tls=authority.server_context("api.example.com")) as server:
        with pytest.raises(UnreachableError, match=r"not for 127\.0\.0\.1"):
            await get(trusting_client, server)

        assert server.requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_a_certificate_that_names_its_host_in_the_subject_alone_is_refused(
    trusting_client: HttpClient, authority: TestAuthority, host: str
) -> None:
    with ApiServer(tls=authority.server_context(host, has_names=False)) as server:
        origin = server.url.replace("127.0.0.1", host)
        request = PreparedRequest(method="GET", url=f"{origin}/x")
        with pytest.raises(UntrustedError, match="certificate"):
            await trusting_client.send(request, origin=origin, bearer="token")

        assert server.requests == []


async def test_a_verifier_that_takes_the_subject_is_not_enough(authority: TestAuthority) -> None:
    """As Windows' own may: here OpenSSL is told to."""
    context = authority.client_context()
    context.hostname_checks_common_name = True
    transport = httpx.AsyncHTTPTransport(verify=context, trust_env=False)
    client = HttpClient(lambda: datetime.now(UTC), transport=transport)
    with ApiServer(tls=authority.server_context("localhost", has_names=False)) as server:
        origin = server.url.replace("127.0.0.1", "localhost")
        request = PreparedRequest(method="GET", url=f"{origin}/x")
        with pytest.raises(UntrustedError, match="no subject alternative name"):
            await client.send(request, origin=origin, bearer="token")

        assert server.requests == []
    await client.aclose()


def test_the_systems_context_goes_by_subject_alternative_names() -> None:
    assert not system_context().hostname_checks_common_name


async def test_plain_http_on_a_tls_port_is_named(client: HttpClient) -> None:
    """An HTTP server of others, which answers a TLS hello with a 400."""
    served = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    thread = Thread(target=served.serve_forever)
    thread.start()
    origin = f"https://127.0.0.1:{served.server_port}"
    try:
        with pytest.raises(UntrustedError, match=r"Plain HTTP on this port.*Nothing was sent"):
            await client.send(PreparedRequest(method="GET", url=f"{origin}/x"), origin=origin, bearer="token")
    finally:
        served.shutdown()
        thread.join()
        served.server_close()


async def test_plain_http_that_waits_for_more_of_a_tls_hello_is_named(client: HttpClient) -> None:
    client.use(Limits(connect_s=0.5), DIRECT)
    with ApiServer() as server:
        origin = server.url.replace("http:", "https:")
        with pytest.raises(UntrustedError, match="Plain HTTP on this port"):
            await client.send(PreparedRequest(method="GET", url=f"{origin}/x"), origin=origin, bearer="token")


async def test_tls_on_a_plain_port_is_named(client: HttpClient, authority: TestAuthority) -> None:
    with ApiServer(tls=authority.server_context("127.0.0.1")) as server:
        origin = server.url.replace("https:", "http:")
        with pytest.raises(UnreachableError, match=r"TLS on this port.*https://"):
            await client.send(PreparedRequest(method="GET", url=f"{origin}/x"), origin=origin)


async def test_the_environment_names_no_authority_and_gets_no_keys(
    client: HttpClient,
    authority: TestAuthority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key_log = tmp_path / "keys.log"
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.file))
    monkeypatch.setenv("SSLKEYLOGFILE", str(key_log))

    with (
        ApiServer(tls=authority.server_context("127.0.0.1")) as server,
        pytest.raises(UnreachableError, match="not trusted"),
    ):
        await get(client, server)

    assert not key_log.exists()


async def test_a_netrc_file_adds_no_credentials(
    client: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(netrc))

    with ApiServer() as server:
        server.script("GET", "/x", Answer(json=1))
        request = PreparedRequest(method="GET", url=f"{server.url}/x")
        await client.send(request, origin=server.url)

        assert "authorization" not in server.requests[0].headers


async def test_plain_http_where_tls_is_expected_is_told(client: HttpClient) -> None:
    with ApiServer() as server:
        server.hang_up_after_accept()
        origin = server.url.replace("http:", "https:")
        request = PreparedRequest(method="GET", url=f"{origin}/x")

        with pytest.raises(UnreachableError):
            await client.send(request, origin=origin)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (0x800B0101, "has expired"),
        (-67818, "has expired"),
        (0x800B010F, "not for api"),
        (-67602, "not for api"),
        (9, "not valid yet"),
        (23, "was revoked"),
        (0x800B0109, "not trusted"),
    ],
)
def test_the_codes_of_every_system_are_told_alike(code: int, sentence: str) -> None:
    import ssl

    error = ssl.SSLCertVerificationError("no")
    error.verify_code = code
    error.verify_message = "as the system says"
    progress = Progress(host="api", server="api", is_connected=False, has_answer=False, received=0)

    said = explained(httpx.ConnectError(error), progress, Limits())  # type: ignore[arg-type]

    assert sentence in str(said)
    assert said.detail == "as the system says"
