"""The address of a proxy, as people type it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.late_pattern import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable


#: What a proxy offers that takes Windows' own credentials (RFC 4559), and what none of them needs.
_OF_WINDOWS: Final = ("Negotiate", "NTLM", "Kerberos")
_SCHEME: Final = late_pattern(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9-]*)(?=\s+[^=\s]|\s*(?:,|$))")


def sign_in_schemes(challenges: Iterable[str]) -> tuple[str, ...]:
    """Return the schemes that ``Proxy-Authenticate`` headers offer, in their order (RFC 9110, 11.6.1)."""
    return tuple(scheme for challenge in challenges for scheme in _SCHEME.findall(challenge))


def wants_windows(schemes: Iterable[str]) -> bool:
    """Say whether a proxy takes nothing but a Windows sign-in."""
    known = {name.casefold() for name in _OF_WINDOWS}
    offered = {scheme.casefold() for scheme in schemes}
    return bool(offered) and offered <= known


def checked_proxy(text: str) -> str:
    """Return ``http://host:port`` for what was typed.

    Raises:
        InputError: It is no address of an HTTP proxy, or it holds a password: settings are no place
            for one, and the system's own proxy settings are.
    """
    text = text.strip()
    if not text:
        raise InputError("proxy.address_missing")
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise InputError("proxy.port") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError("proxy.no_host")
    if "@" in parts.netloc:
        raise InputError("proxy.user_name")
    if parts.path not in ("", "/") or parts.query or parts.fragment or not text.isprintable():
        raise InputError("proxy.path")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if any(character.isspace() for character in host):
        raise InputError("proxy.blanks")
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")
