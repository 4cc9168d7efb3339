"""Tests for certificates: what is trusted, and how a refusal is told."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from aspire_desktop.core.errors import UnreachableError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.core.response import ResponseRecord
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.failures import Progress, explained
from aspire_desktop.services.http.limits import Limits
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
    progress = Progress(host="api", is_connected=False, has_answer=False, received=0)

    said = explained(httpx.ConnectError(error), progress, Limits())  # type: ignore[arg-type]

    assert sentence in str(said)
    assert said.detail == "as the system says"
