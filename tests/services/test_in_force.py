"""Tests for aspire_desktop.services.in_force: the next request goes by what was set."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from aspire_desktop.core.credentials.environment import EnvironmentKind, environment
from aspire_desktop.core.errors import DeadlineError, ProxyError, UnreachableError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.in_force import put_in_force
from aspire_desktop.services.rate import CountedClient, RateMeter
from aspire_desktop.services.settings import Settings
from tests.support.api_server import Answer, ApiServer

API = "https://api.example.invalid"

pytestmark = pytest.mark.usefixtures("no_proxies")


@pytest.fixture
async def client() -> AsyncIterator[HttpClient]:
    client = HttpClient(lambda: datetime.now(UTC))
    yield client
    await client.aclose()


async def asked_of(proxy: ApiServer, client: HttpClient) -> int:
    """Send a request that cannot arrive; return how often the proxy was asked to let it through."""
    with pytest.raises(UnreachableError):
        await client.send(PreparedRequest(method="GET", url=f"{API}/Branches"), origin=API)
    return sum(request.method == "CONNECT" for request in proxy.requests)


async def test_a_manual_proxy_carries_the_next_request_and_none_the_one_after(
    client: HttpClient, proxy: ApiServer
) -> None:
    put_in_force(Settings(proxy="manual", proxy_url=proxy.url), client)
    assert await asked_of(proxy, client) == 1
    put_in_force(Settings(proxy="none"), client)
    assert await asked_of(proxy, client) == 1


async def test_the_systems_proxy_is_followed_again(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    put_in_force(Settings(proxy="none"), client)
    assert await asked_of(proxy, client) == 0
    put_in_force(Settings(), client)
    assert await asked_of(proxy, client) == 1


async def test_this_computer_is_never_reached_by_a_proxy(client: HttpClient, proxy: ApiServer) -> None:
    with ApiServer() as server:
        server.script("GET", "/Branches", Answer(json=["direct"]))
        put_in_force(Settings(proxy="manual", proxy_url=proxy.url), client)
        request = PreparedRequest(method="GET", url=f"{server.url}/Branches")
        assert b"direct" in (await client.send(request, origin=server.url)).body
    assert proxy.requests == []


async def test_the_time_of_a_request_is_heeded_also_by_who_sends_through_another(
    client: HttpClient, proxy: ApiServer
) -> None:
    counted = CountedClient(lambda: datetime.now(UTC), client, RateMeter(lambda: 0.0))
    proxy.script("GET", "/Slow", Answer(body=b"x" * 50, drip_s=0.2))
    put_in_force(Settings(proxy="none", request_timeout_s=1), client)
    assert counted.limits.deadline_s == 1.0
    with pytest.raises(DeadlineError):
        await counted.send(PreparedRequest(method="GET", url=f"{proxy.url}/Slow"), origin=proxy.url)


def test_limits_of_ones_own_take_the_guides_place() -> None:
    rate = RateMeter(lambda: 0.0)
    client = HttpClient(lambda: datetime.now(UTC))
    sandbox, custom = (
        environment(EnvironmentKind.SANDBOX),
        environment(EnvironmentKind.CUSTOM, "https://a.test"),
    )
    assert (rate.limit(sandbox), rate.limit(custom)) == (60, None)
    put_in_force(Settings(rate_limits={"sandbox": 30, "custom": 5}), client, rate)
    assert (rate.limit(sandbox), rate.limit(custom)) == (30, 5)
    put_in_force(Settings(rate_limits={"sandbox": 0}), client, rate)
    assert (rate.limit(sandbox), rate.limit(custom)) == (None, None)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(proxy="unknown"),
        Settings(proxy="manual", proxy_url=""),
        Settings(proxy="manual", proxy_url="http://user:pw@proxy.test:1"),
        Settings(proxy="manual", proxy_url="nonsense://"),
    ],
)
async def test_a_proxy_that_is_not_known_or_cannot_be_one_is_never_gone_round(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    put_in_force(settings, client)
    with pytest.raises(ProxyError) as caught:
        await client.send(PreparedRequest(method="GET", url=f"{API}/Branches"), origin=API)
    assert "pw" not in str(caught.value)
    assert proxy.requests == []
