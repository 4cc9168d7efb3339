"""Names for files that a server proposes: safe on every system, whatever the server says."""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote

from aspire_desktop.core.response import ResponseRecord

_MAX_CHARS: Final = 120
_FORBIDDEN: Final = re.compile(r"[<>:\"/\\|?*]")
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_EXTENDED: Final = re.compile(r"filename\*\s*=\s*utf-8''([^;]+)", re.IGNORECASE)
_PLAIN: Final = re.compile(r"filename\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;]+))", re.IGNORECASE)
_ENDINGS: Final = {
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/xml": ".xml",
    "application/zip": ".zip",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/xml": ".xml",
}


def proposed_name(record: ResponseRecord, path: str) -> str:
    """Return a name to offer for saving `record`'s body.

    Args:
        record: Its Content-Disposition is used where there is one, its media type for the ending.
        path: The operation's path, which names the file where the server does not.
    """
    wished = _wished(record.header("content-disposition") or "")
    if wished:
        return safe_name(wished)
    stem = safe_name(path.strip("/").replace("/", "-"))
    return stem + _ENDINGS.get(record.content_type, ".json" if record.body[:1] in (b"{", b"[") else ".bin")


def safe_name(name: str) -> str:
    """Return `name` as one file name that Windows, macOS and Linux all take, never empty."""
    name = name.replace("\\", "/").rpartition("/")[2]
    # Controls and format characters, among them those that turn the reading direction round.
    visible = "".join(char for char in name if unicodedata.category(char)[0] != "C")
    name = _FORBIDDEN.sub("_", visible).strip(" .")
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name) > _MAX_CHARS:
        stem, dot, ending = name.rpartition(".")
        keep = ending[:10] if dot else ""
        name = f"{(stem or name)[: _MAX_CHARS - len(keep) - 1]}{dot}{keep}"
    return name or "answer"


def _wished(disposition: str) -> str:
    extended = _EXTENDED.search(disposition)
    if extended:
        return unquote(extended[1].strip())
    plain = _PLAIN.search(disposition)
    if plain is None:
        return ""
    quoted, bare = plain.groups()
    return re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare.strip()
