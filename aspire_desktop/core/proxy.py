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
        raise InputError("Enter the proxy's address, e.g. http://proxy.example.com:8080.")
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise InputError("The proxy's port must be a number from 1 to 65535.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError("The proxy's address must begin with http:// or https:// and name a host.")
    if "@" in parts.netloc:
        raise InputError(
            "Leave user name and password out: they would lie in a plain file. A proxy that needs them "
            "works through the system's own proxy settings."
        )
    if parts.path not in ("", "/") or parts.query or parts.fragment or not text.isprintable():
        raise InputError("The proxy's address must end after the port.")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if any(character.isspace() for character in host):
        raise InputError("The proxy's address must not hold blanks.")
    return f"{parts.scheme}://{host}" + (f":{port}" if port else "")
