"""The way to an origin: directly, or through a proxy, the system's or another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from aspire_desktop.core.credentials.environment import is_loopback
from aspire_desktop.core.errors import ProxyError
from aspire_desktop.services.http.automatic_proxy import automatic_proxy

if TYPE_CHECKING:
    import ssl

    import httpx

    from aspire_desktop.core.wording import Phrase

#: A person reads an answer and sends again: this long the connection stays open for it.
_KEEP_ALIVE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """Which way to go.

    Attributes:
        manual: The one to go through, in place of what the system names; empty for none.
        problem: Why none of them is gone: another way than the chosen one must not be taken for it.
    """

    manual: str = ""
    is_system: bool = False
    problem: "Phrase | None" = None

    def proxies(self) -> dict[str, str]:
        """Return proxies by scheme, as `urllib.request.getproxies` does."""
        if self.is_system:
            return _system_proxies()
        return {"all": self.manual} if self.manual else {}


class Routes:
    """One connection pool for each proxy, and one for direct connections; made when first needed.

    httpx's own reading of the environment is off, since it takes certificates and passwords from
    there as well.  A proxy's user name and password are used and never shown.
    """

    def __init__(
        self,
        find_proxies: Callable[[], dict[str, str]] | None = None,
        find_automatic: Callable[[str], str | None] = automatic_proxy,
    ) -> None:
        """Args: find_automatic: See `automatic_proxy`; asked where the system's settings are gone by."""
        self._find_proxies = find_proxies or _system_proxies
        self._find_automatic = find_automatic
        self._is_system = True
        self._problem: Phrase | None = None
        self._proxies: dict[str, str | None] = {}
        self._transports: dict[tuple[str | None, bool], httpx.AsyncBaseTransport] = {}

    async def transport(self, origin: str) -> "httpx.AsyncBaseTransport":
        """Return what carries requests to `origin`.

        Raises:
            ProxyError: The system names a proxy that cannot be used, or it is not known which was chosen.
        """
        import asyncio

        if origin not in self._proxies:
            # The system may look hosts up, or run a script, to decide whether to go through a proxy.
            self._proxies[origin] = await asyncio.to_thread(self._proxy_for, origin)
        key = (self._proxies[origin], origin.startswith("https:"))
        if key not in self._transports:
            # Importing httpx and loading the system's certificates would hold up the window.
            made = await asyncio.to_thread(_transport, *key)
            self._transports.setdefault(key, made)
        return self._transports[key]

    def use(self, choice: ProxyChoice) -> None:
        """Go another way from the next request on."""
        self._find_proxies, self._is_system = choice.proxies, choice.is_system
        self._problem = choice.problem
        self._proxies.clear()

    def proxy_name(self, origin: str) -> str | None:
        """Return the host and port of the proxy on the way to `origin`, or None."""
        proxy = self._proxies.get(origin)
        return None if proxy is None else urlsplit(proxy).netloc.rpartition("@")[2]

    def forget(self, origin: str) -> None:
        """Ask the system anew at the next request: proxies come and go with the network."""
        self._proxies.pop(origin, None)

    async def aclose(self) -> None:
        transports, self._transports = self._transports, {}
        for transport in transports.values():
            await transport.aclose()

    def _proxy_for(self, origin: str) -> str | None:
        parts = urlsplit(origin)
        host = parts.hostname or ""
        if is_loopback(host):
            return None
        if self._problem:
            raise ProxyError(self._problem.code, detail="", **self._problem.data)
        if self._is_system and not _is_in_environment():
            automatic = self._find_automatic(origin)
            if automatic is not None:
                return _usable(automatic) if automatic else None
        proxies = self._find_proxies()
        proxy = proxies.get(parts.scheme) or proxies.get("all")
        if not proxy or (self._is_system and _is_bypassed(host, parts.netloc, proxies)):
            return None
        return _usable(proxy)


SYSTEM: Final = ProxyChoice(is_system=True)
DIRECT: Final = ProxyChoice()


def _system_proxies() -> dict[str, str]:
    from urllib.request import getproxies

    return getproxies()


def _is_in_environment() -> bool:
    """Say whether variables name the proxies: they go before what the desktop is set to."""
    from urllib.request import getproxies_environment

    return bool(getproxies_environment())


def _is_bypassed(host: str, netloc: str, proxies: dict[str, str]) -> bool:
    from urllib.request import proxy_bypass

    return proxies.get("no", "").strip() == "*" or bool(proxy_bypass(netloc)) or bool(proxy_bypass(host))


def _usable(proxy: str) -> str:
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(proxy)
        is_usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        is_usable = False
    if not is_usable:
        raise ProxyError("proxy.system_setting")
    return proxy


def _transport(proxy: str | None, is_encrypted: bool) -> "httpx.AsyncHTTPTransport":  # noqa: FBT001 - a key's part
    import httpx

    from aspire_desktop.services.http.tls import empty_context, system_context

    context = system_context() if is_encrypted else empty_context()
    return httpx.AsyncHTTPTransport(
        verify=context,
        trust_env=False,
        proxy=None if proxy is None else _proxy(proxy, context),
        limits=httpx.Limits(
            max_connections=None, max_keepalive_connections=20, keepalive_expiry=_KEEP_ALIVE_S
        ),
    )


def _proxy(url: str, context: "ssl.SSLContext") -> "httpx.Proxy":
    import httpx

    # A proxy reached by TLS is verified like a server; for any other httpcore refuses a context.
    return httpx.Proxy(url, ssl_context=context if url.startswith("https:") else None)
