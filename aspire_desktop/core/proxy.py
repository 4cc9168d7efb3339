"""The address of a proxy, as people type it."""

from __future__ import annotations

from urllib.parse import urlsplit

from aspire_desktop.core.errors import InputError


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
