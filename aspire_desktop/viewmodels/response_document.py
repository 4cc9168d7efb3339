"""An answer made readable: its lines, its value and its rows.  Built off the GUI thread."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.lines import BlockLines, HexLines, Lines, text_lines
from aspire_desktop.core.json_text.rows import Rows, is_table
from aspire_desktop.core.json_text.value import JsonValue, read_json

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord

_TEXT_TYPES: Final = re.compile(
    r"text/|application/(?:[\w.+-]*\+)?(?:json|xml)|application/(?:javascript|x-www-form)"
)
_BINARY_TYPES: Final = re.compile(r"(?:image/(?!svg)|audio/|video/|font/)")
_CHARSET: Final = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
#: Decoded in one step: a fraction of what anybody would notice.
_STEP: Final = 1024 * 1024


class BodyKind(Enum):
    EMPTY = "no body"
    JSON = "JSON"
    TEXT = "text"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class ResponseDocument:
    """What the views show of a body.

    Attributes:
        lines: Indented where it is JSON, a hex dump where it is binary; made as they are looked at.
        value: The whole body; None where it is not JSON.
        rows: The members of an array of objects; None where it is something else.
    """

    kind: BodyKind
    lines: Lines = field(repr=False)
    value: JsonValue | None = field(repr=False, default=None)
    rows: Rows | None = field(repr=False, default=None)

    @property
    def json_lines(self) -> BlockLines | None:
        """The lines of a JSON value, whose places in it are known; else None."""
        return self.lines if self.value is not None and isinstance(self.lines, BlockLines) else None

    @property
    def summary(self) -> str:
        """How much is in it, e.g. ``100 rows``; empty where there is nothing to count."""
        if self.rows is None:
            return ""
        return "1 row" if len(self.rows) == 1 else f"{len(self.rows):,} rows"


def read_response(record: ResponseRecord) -> ResponseDocument:
    """Make `record`'s body readable.  What it says it is counts less than what it is."""
    body = record.body
    if not body:
        return ResponseDocument(BodyKind.EMPTY, BlockLines(()))
    value = read_json(body)
    if value is not None:
        rows = Rows(value) if is_table(value) else None
        return ResponseDocument(BodyKind.JSON, json_lines(value), value, rows)
    text = _as_utf8(body, record.header("content-type") or "")
    if text is None:
        return ResponseDocument(BodyKind.BINARY, HexLines(body))
    return ResponseDocument(BodyKind.TEXT, text_lines(text))


def body_text(record: ResponseRecord) -> str:
    """Return the body as it came, as text; a binary one as its hex dump."""
    text = _as_utf8(record.body, record.header("content-type") or "")
    if text is not None:
        return text.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = HexLines(record.body)
    return "\n".join(lines.lines(0, lines.count))


def _as_utf8(body: bytes, content_type: str) -> bytes | None:
    """Return the body in UTF-8, or None where it is no text."""
    declared = _CHARSET.search(content_type)
    if _BINARY_TYPES.match(content_type.lower()) or (declared is None and b"\0" in body):
        return None
    for name in (declared[1] if declared else "utf-8", "utf-8"):
        text = _recoded(body, name)
        if text is not None:
            return None if b"\0" in text else text
    return _recoded(body, "latin-1") if _TEXT_TYPES.match(content_type.lower()) else None


def _recoded(body: bytes, charset: str) -> bytes | None:
    """Return `body` in UTF-8, step by step; itself where it is in UTF-8 already."""
    try:
        "a".encode(charset)  # refuses what is no character set, such as hex and zlib
        decoder = codecs.getincrementaldecoder(charset)()
        is_utf8 = codecs.lookup(charset).name == "utf-8"
        parts: list[bytes] = []
        for start in range(0, len(body), _STEP):
            part = decoder.decode(body[start : start + _STEP], start + _STEP >= len(body))
            if not is_utf8:
                parts.append(part.encode("utf-8", "replace"))
    except (UnicodeError, LookupError, TypeError):  # some have no incremental decoder
        return None
    return body if is_utf8 else b"".join(parts)
