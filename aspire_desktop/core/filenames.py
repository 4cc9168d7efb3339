"""Names for files that a server proposes: safe on every system, whatever the server says."""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote_to_bytes

from aspire_desktop.core.late_pattern import late_pattern
from aspire_desktop.core.response import ResponseRecord

_MAX_CHARS: Final = 120
_FORBIDDEN: Final = late_pattern(r"[<>:\"/\\|?*]")
#: Names of devices on Windows, whatever ending they have, and with blanks before it.
_RESERVED: Final = late_pattern(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)", re.IGNORECASE
)
_PARAMETER: Final = late_pattern(r";\s*(filename\*?)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;]*))", re.IGNORECASE)
_EXTENDED: Final = late_pattern(r"([\w-]+)'[\w-]*'(.*)", re.DOTALL)
_ENDINGS: Final = {
    "application/gzip": ".gz",
    "application/json": ".json",
    "application/json-seq": ".jsonl",
    "application/jsonl": ".jsonl",
    "application/msword": ".doc",
    "application/ndjson": ".jsonl",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/x-ndjson": ".jsonl",
    "application/xml": ".xml",
    "application/yaml": ".yaml",
    "application/zip": ".zip",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/event-stream": ".txt",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/tab-separated-values": ".tsv",
    "text/xml": ".xml",
}
#: How files begin whose type the server does not know.
_BEGINNINGS: Final = (
    (b"%PDF-", ".pdf"),
    (b"\x89PNG\r\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"PK\x03\x04", ".zip"),
    (b"{", ".json"),
    (b"[", ".json"),
)


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
    return stem + file_ending(record.content_type, record.body)


def file_ending(media_type: str, body: bytes) -> str:
    """Return the ending of a file of that type, e.g. ``.xlsx``; where it says nothing, by how it begins."""
    if media_type in _ENDINGS:
        return _ENDINGS[media_type]
    for suffix in ("json", "xml", "zip", "yaml"):
        if media_type.endswith(f"+{suffix}"):
            return f".{suffix}"
    return next((ending for beginning, ending in _BEGINNINGS if body.startswith(beginning)), ".bin")


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
    """Return the name that the server wishes; an extended one counts more (RFC 6266)."""
    found: dict[str, str] = {}
    for name, quoted, bare in _PARAMETER.findall(f";{disposition.partition(';')[2]}"):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else bare.strip())
    extended = _EXTENDED.fullmatch(found.get("filename*", ""))
    if extended is not None:
        from aspire_desktop.core.charset import text_of  # with tables of 250 names

        text = text_of(unquote_to_bytes(extended[2]), f"text/plain; charset={extended[1]}")
        if text is not None:
            return text.utf8.decode("utf-8", "replace")
    return _encoded_words(found.get("filename", ""))


def _encoded_words(name: str) -> str:
    """Return a name that stands as a mail has it, ``=?utf-8?B?…?=`` (RFC 2047), or as it is."""
    if "=?" not in name:
        return name
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(name)))
    except (HeaderParseError, UnicodeError, LookupError, ValueError):
        return name
