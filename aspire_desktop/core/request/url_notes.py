"""What is said of an address before it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aspire_desktop.core.marks import marked
from aspire_desktop.core.request.url_length import length_warning
from aspire_desktop.core.wording import Phrase

if TYPE_CHECKING:
    from aspire_desktop.core.openapi.operation import Operation


def url_note(operation: Operation, url: str) -> Phrase | None:
    """Return a sentence about an address that may not work; None where nothing speaks against it."""
    return length_warning(url) or _elsewhere(operation.own_server, url)


def _elsewhere(server: str, url: str) -> Phrase | None:
    """Return what is said of an operation that the description serves on another host."""
    host = urlsplit(server).netloc
    if not host or host == urlsplit(url).netloc:
        return None
    return Phrase("address.elsewhere", server=marked(server))
