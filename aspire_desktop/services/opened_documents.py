"""Descriptions that the user opened in the place of the server's own, kept for their base URL."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.openapi.description import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_MAX_HEAD: Final = 16 * 1024
_SOURCES: Final = {"file": Source.FILE, "url": Source.URL}


@dataclass(frozen=True, slots=True)
class OpenedDocument:
    """Attributes: place: the file's path, or the URL."""

    source: Source
    place: str
    body: bytes = field(repr=False)


class OpenedDocuments:
    """One file for each base URL, which holds the document and where it came from.  All of it blocks."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        """Args: write: Replaces a file in one step; a file that cannot be written is none."""
        self._folder = folder
        self._write = write

    def keep(self, base_url: str, document: OpenedDocument) -> None:
        """Remember a document; it need not be where it came from at the next start."""
        head = {
            "source": document.source.value,
            "place": document.place,
            "sha256": hashlib.sha256(document.body).hexdigest(),
        }
        self._write(self._file(base_url), json.dumps(head).encode() + b"\n" + document.body)

    def find(self, base_url: str) -> OpenedDocument | None:
        """Return what was opened last; a damaged file counts as none."""
        try:
            head, _, body = self._file(base_url).read_bytes().partition(b"\n")
            kept = json.loads(head[:_MAX_HEAD])
            if hashlib.sha256(body).hexdigest() != kept["sha256"]:
                return None
            return OpenedDocument(_SOURCES[kept["source"]], str(kept["place"]), body)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def forget(self, base_url: str) -> None:
        """Go back to the server's own description."""
        with contextlib.suppress(OSError):
            self._file(base_url).unlink()

    def _file(self, base_url: str) -> Path:
        name = hashlib.sha256(base_url.encode()).hexdigest()[:32]
        return self._folder / f"{name}.opened"
