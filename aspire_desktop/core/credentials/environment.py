"""Where a credential is valid: one of Aspire's environments, or a base URL of the user's own."""

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, urlsplit

from aspire_desktop.core.errors import InputError

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class EnvironmentKind(StrEnum):
    PRODUCTION = "production"
    SANDBOX = "sandbox"
    DEMO = "demo"
    CUSTOM = "custom"


#: What people call them.
KIND_NAMES: Final = {
    EnvironmentKind.PRODUCTION: "Production",
    EnvironmentKind.SANDBOX: "Sandbox",
    EnvironmentKind.DEMO: "Demo",
    EnvironmentKind.CUSTOM: "Custom base URL",
}

#: The vendor's hosts.  A credential may name another for the same environment: they have moved before.
PRESET_URLS: Final = {
    EnvironmentKind.PRODUCTION: "https://cloud-api.youraspire.com",
    EnvironmentKind.SANDBOX: "https://cloudsandbox-api.youraspire.com",
    EnvironmentKind.DEMO: "https://clouddemo-api.youraspire.com",
}

#: Requests a minute, shared by all API users of a tenant (the vendor's guide); Demo's is not published.
RATE_LIMITS: Final = {EnvironmentKind.PRODUCTION: 1200, EnvironmentKind.SANDBOX: 60}

_PRESET_HOSTS: Final = {urlsplit(url).hostname: kind for kind, url in PRESET_URLS.items()}
_HARMLESS_HOSTS: Final = frozenset(
    urlsplit(PRESET_URLS[kind]).netloc for kind in (EnvironmentKind.SANDBOX, EnvironmentKind.DEMO)
)
_DOMAIN: Final = "youraspire.com"
_WEB_APP_HOSTS: Final = frozenset({"cloud.youraspire.com", "cloudsandbox.youraspire.com"})


@dataclass(frozen=True, slots=True)
class Environment:
    """A kind, and the base URL that requests go to, as `normalised_base_url` leaves it.

    One of the vendor's hosts is its own kind whatever it is called, also in a vault of an older version:
    Production looks like Production, in the list as in the rate limit and in what may be written.
    """

    kind: EnvironmentKind
    base_url: str

    def __post_init__(self) -> None:
        own = _kind_of_host(self.base_url)
        if own is not None:
            object.__setattr__(self, "kind", own)

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a token is bound to."""
        return _base_origin(self.base_url)

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).netloc

    @property
    def is_foreign(self) -> bool:
        """Whether it is somebody else's API: no host of Aspire's, and none on this computer."""
        host = urlsplit(self.base_url).hostname or ""
        is_aspire = host == _DOMAIN or host.endswith(f".{_DOMAIN}")
        return self.kind is EnvironmentKind.CUSTOM and not is_aspire and not is_loopback(host)

    @property
    def is_production(self) -> bool:
        return self.kind is EnvironmentKind.PRODUCTION

    @property
    def asks_before_writes(self) -> bool:
        """Whether a request that may change something is confirmed there, unless a credential says otherwise.

        Only what is known to be no tenant's own data is left out: the sandbox, the demo, this computer.
        """
        is_harmless = self.host in _HARMLESS_HOSTS or is_loopback(urlsplit(self.base_url).hostname or "")
        return self.is_production or not is_harmless

    @property
    def rate_limit(self) -> int | None:
        """Requests a minute, or None where no limit is known."""
        return RATE_LIMITS.get(self.kind)


def environment(kind: EnvironmentKind, base_url: str = "") -> Environment:
    """Return the environment of `kind`, at its preset URL unless `base_url` says otherwise.

    Raises:
        InputError: `base_url` is missing where it is needed, or cannot be used.
    """
    base_url = base_url.strip() or PRESET_URLS.get(kind, "")
    if not base_url:
        raise InputError("environment.base_url_missing")
    return Environment(kind, normalised_base_url(base_url))


@lru_cache(maxsize=256)
def _kind_of_host(base_url: str) -> EnvironmentKind | None:
    try:
        host = (urlsplit(base_url).hostname or "").rstrip(".")
    except ValueError:  # a damaged record's: it is told of where it is read
        return None
    return _PRESET_HOSTS.get(host)


def normalised_base_url(text: str) -> str:
    """Return the base URL with a lower-case ASCII host, no default port and no final slash.

    Raises:
        InputError: It is no absolute http(s) URL, is unencrypted and leaves this computer, or
            carries a user name, a query, a fragment or control characters.
    """
    text = text.strip()
    if any(ord(char) <= 0x20 or ord(char) == 0x7F for char in text) or "\\" in text:
        raise InputError("environment.base_url_characters")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = _ascii_host(parts.hostname or "")
    except ValueError as error:
        raise InputError("environment.base_url_malformed") from error
    _check_parts(parts, host)
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    return f"{parts.scheme}://{host}{parts.path.rstrip('/')}"


def origin_of(url: str) -> str:
    """Return e.g. ``https://cloud-api.youraspire.com`` or ``http://127.0.0.1:8000``.

    Raises:
        ValueError: `url` has no valid host or port.
    """
    parts = urlsplit(url)
    host = _ascii_host(parts.hostname or "")
    port = parts.port
    suffix = "" if port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f":{port}"
    return f"{parts.scheme}://{host}{suffix}"


#: Of base URLs only, which are few and no secret: all credentials are asked for theirs after each change.
_base_origin = lru_cache(maxsize=256)(origin_of)


def _check_parts(parts: SplitResult, host: str) -> None:
    if parts.scheme not in _DEFAULT_PORTS or not host:
        raise InputError("environment.base_url_no_host")
    if parts.scheme == "http" and not is_loopback(host):
        raise InputError("environment.base_url_unencrypted")
    if parts.username is not None or parts.password is not None:
        raise InputError("environment.base_url_user_name")
    if parts.query or parts.fragment:
        raise InputError("environment.base_url_query")
    if host in _WEB_APP_HOSTS:
        raise InputError("environment.base_url_web_app", host=host)


def _ascii_host(host: str) -> str:
    """Return `host` in lower case, as punycode where it has other letters, IPv6 in brackets."""
    if ":" in host:
        return f"[{ipaddress.IPv6Address(host).compressed}]"
    if host.isascii():
        return host.lower()
    return host.encode("idna").decode("ascii").lower()


def is_loopback(host: str) -> bool:
    """Say whether `host` is this computer; an IPv6 address may stand in brackets."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
