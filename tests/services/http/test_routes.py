"""Tests for aspire_desktop.services.http.routes."""

import pytest

from aspire_desktop.core.errors import UnreachableError
from aspire_desktop.core.request.prepared import PreparedRequest
from aspire_desktop.services.http.client import HttpClient
from aspire_desktop.services.http.routes import ProxyChoice, Routes
from tests.support.api_server import Answer, ApiServer

API = "https://api.example.invalid"

pytestmark = pytest.mark.usefixtures("no_proxies")


def _address(proxy: ApiServer) -> str:
    return proxy.url.removeprefix("http://")


async def _fail(client: HttpClient) -> UnreachableError:
    request = PreparedRequest(method="GET", url=f"{API}/x")
    with pytest.raises(UnreachableError) as caught:
        await client.send(request, origin=API, bearer="s3cret-token")
    return caught.value


async def test_the_systems_proxy_is_used_with_its_password(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://anna:p4ss@{_address(proxy)}")

    await _fail(client)

    assert proxy.requests[0].method == "CONNECT"
    assert proxy.requests[0].headers["proxy-authorization"].startswith("Basic ")


async def test_the_proxy_is_named_without_its_password(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://anna:p4ss@{_address(proxy)}")

    error = await _fail(client)

    assert _address(proxy) in str(error)
    assert "p4ss" not in repr(error)
    assert "anna" not in repr(error)


async def test_the_proxy_never_sees_the_token(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{_address(proxy)}")

    await _fail(client)

    assert "s3cret-token" not in str(proxy.requests)


async def test_a_proxy_that_wants_a_password_is_told(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.script("CONNECT", "api.example.invalid:443", Answer(status=407, body=b""))
    monkeypatch.setenv("HTTPS_PROXY", f"http://{_address(proxy)}")

    error = await _fail(client)

    assert "asks for a user name" in str(error)


@pytest.mark.parametrize("exceptions", ["api.example.invalid", ".example.invalid", "*"])
async def test_hosts_that_need_no_proxy_are_reached_directly(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch, exceptions: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{_address(proxy)}")
    monkeypatch.setenv("NO_PROXY", exceptions)

    await _fail(client)

    assert proxy.connections == 0


async def test_this_computer_is_never_reached_through_a_proxy(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://{_address(proxy)}")
    with ApiServer() as server:
        server.script("GET", "/x", Answer(json=1))
        request = PreparedRequest(method="GET", url=f"{server.url}/x")

        await client.send(request, origin=server.url)

    assert proxy.connections == 0


@pytest.mark.parametrize("setting", ["socks5://localhost:1", "http://[", "http://:99999"])
async def test_a_proxy_that_cannot_be_used_is_told(setting: str) -> None:
    routes = Routes(find_proxies=lambda: {"https": setting})

    with pytest.raises(UnreachableError, match="proxy setting"):
        await routes.transport(API)


async def test_a_proxy_may_be_given_without_a_scheme() -> None:
    routes = Routes(find_proxies=lambda: {"https": "proxy.example:3128"})

    await routes.transport(API)

    assert routes.proxy_name(API) == "proxy.example:3128"
    await routes.aclose()


async def test_after_a_failure_the_system_is_asked_again() -> None:
    found = {"https": "http://office.example:1"}
    routes = Routes(find_proxies=lambda: found)
    await routes.transport(API)

    found.clear()
    routes.forget(API)
    await routes.transport(API)

    assert routes.proxy_name(API) is None
    await routes.aclose()


@pytest.mark.parametrize(
    ("offered", "sentence"),
    [
        (["Negotiate"], "asks for a Windows sign-in (Negotiate)"),
        (["Negotiate, NTLM"], "asks for a Windows sign-in (Negotiate, NTLM)"),
        (["NTLM TlRMTVNTUAACAAAA=="], "asks for a Windows sign-in (NTLM)"),
        (['Negotiate, Basic realm="Office, Negotiate"'], "asks for a user name"),
        (['Digest realm="x", nonce="y"'], "asks for a user name"),
        ([], "asks for a user name"),
    ],
)
async def test_a_proxy_that_wants_a_sign_in_of_windows_is_told_exactly(
    client: HttpClient, proxy: ApiServer, monkeypatch: pytest.MonkeyPatch, offered: list[str], sentence: str
) -> None:
    headers = {"Proxy-Authenticate": offered[0]} if offered else {}
    proxy.script("CONNECT", "api.example.invalid:443", Answer(status=407, body=b"", headers=headers))
    monkeypatch.setenv("HTTPS_PROXY", f"http://{_address(proxy)}")

    error = await _fail(client)

    assert sentence in str(error)
    assert not error.was_sent or "s3cret" not in str(proxy.requests)


@pytest.mark.parametrize("says", ["", "proxy.example:3128"])
async def test_the_systems_script_goes_before_its_fixed_proxy(says: str) -> None:
    routes = Routes(lambda: {"https": "fixed.example:1"}, lambda _: says)
    await routes.transport(API)
    assert routes.proxy_name(API) == (says or None)
    await routes.aclose()


async def test_a_script_is_not_asked_where_variables_or_the_settings_name_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def ask(origin: str) -> str:
        asked.append(origin)
        return "script.example:1"

    chosen = Routes(find_automatic=ask)
    chosen.use(ProxyChoice(manual="http://own.example:2"))
    await chosen.transport(API)
    monkeypatch.setenv("HTTPS_PROXY", "http://variable.example:3")
    varied = Routes(find_automatic=ask)
    await varied.transport(API)
    assert (chosen.proxy_name(API), varied.proxy_name(API)) == ("own.example:2", "variable.example:3")
    assert asked == []
    await chosen.aclose()
    await varied.aclose()
