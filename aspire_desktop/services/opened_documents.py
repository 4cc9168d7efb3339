"""Descriptions that the user opened in the place of the server's own, kept for their base URL."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.description import Source
from aspire_desktop.services.kept_documents import KeptDocuments

if TYPE_CHECKING:
    from pathlib import Path

_SOURCES: Final = {"file": Source.FILE, "url": Source.URL}


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """Attributes: place: the file's path, or the URL."""

    source: Source
    place: str
    body: bytes = field(repr=False)


class OpenedDocuments:
    """Each document with where it came from.  All of it blocks."""

    def __init__(self, folder: Path) -> None:
        self._kept = KeptDocuments(folder, ".opened")

    def keep(self, base_url: str, document: OpenedDocument) -> None:
        """Remember a document; it need not be where it came from at the next start."""
        about = {"source": document.source.value, "place": document.place}
        self._kept.keep(base_url, about, document.body)

    def find(self, base_url: str) -> OpenedDocument | None:
        """Return what was opened last; a damaged file counts as none."""
        kept = self._kept.find(base_url)
        if kept is None:
            return None
        about, body = kept
        try:
            return OpenedDocument(_SOURCES[about["source"]], str(about["place"]), body)
        except (KeyError, TypeError):
            return None

    def forget(self, base_url: str) -> None:
        """Go back to the server's own description."""
        self._kept.forget(base_url)
