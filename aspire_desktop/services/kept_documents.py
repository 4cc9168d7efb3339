"""Documents kept in a folder, one for each base URL, each with a line about itself."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from typing import TYPE_CHECKING, Any, Final

from aspire_desktop.services.regular_file import read_regular
from aspire_desktop.services.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_MAX_HEAD: Final = 16 * 1024


class KeptDocuments:
    """One file holds both the line (JSON) and the document, in one atomic write: they cannot drift apart.

    What cannot be kept costs a download or a question later, and is no error.  All of it blocks.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        """Args: suffix: Of the files, with its dot."""
        self._folder = folder
        self._suffix = suffix

    def keep(self, base_url: str, about: dict[str, str], body: bytes) -> None:
        """Have the document of `base_url` be `body`."""
        head = {**about, "sha256": hashlib.sha256(body).hexdigest()}
        _replace(self._file(base_url), json.dumps(head).encode() + b"\n" + body)

    def find(self, base_url: str) -> tuple[dict[str, Any], bytes] | None:
        """Return what is said about the document, unchecked, and its bytes; None where it is damaged."""
        try:
            head, _, body = read_regular(self._file(base_url)).partition(b"\n")
            about = json.loads(head[:_MAX_HEAD])
            is_whole = hashlib.sha256(body).hexdigest() == about["sha256"]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return (about, body) if is_whole else None

    def forget(self, base_url: str) -> None:
        with contextlib.suppress(OSError):
            self._file(base_url).unlink()

    def _file(self, base_url: str) -> Path:
        name = hashlib.sha256(base_url.encode()).hexdigest()[:32]
        return self._folder / f"{name}{self._suffix}"


def _replace(file: Path, content: bytes) -> None:
    temporary = file.with_name(f"{file.name}.{os.getpid()}.tmp")  # two processes may keep the same one
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, content, sync=False, temporary=temporary)
