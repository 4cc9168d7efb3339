"""What is said of an address before it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aspire_desktop.core.marks import marked
from aspire_desktop.core.request.url_length import length_warning

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation


def url_note(operation: Operation, url: str) -> str:
    """Return a sentence about an address that may not work; empty where nothing speaks against it."""
    return length_warning(url) or _elsewhere(operation.own_server, url)


def _elsewhere(server: str, url: str) -> str:
    """Return what is said of an operation that the description serves on another host."""
    host = urlsplit(server).netloc
    if not host or host == urlsplit(url).netloc:
        return ""
    return f"The API description serves this operation at {marked(server)}. It is sent to your own host."
