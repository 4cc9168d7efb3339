"""An answer made readable: its text, its tree and its table.  Built off the GUI thread."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord

#: A text editor lays out every line of its document: beyond this it would hold the window up.
MAX_SHOWN_CHARS: Final = 1_000_000
_HEX_SHOWN_BYTES: Final = 16 * 1024
_HEX_WIDTH: Final = 16
_TEXT_TYPES: Final = re.compile(
    r"text/|application/(?:[\w.+-]*\+)?(?:json|xml)|application/(?:javascript|x-www-form)"
)
_CHARSET: Final = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)


class BodyKind(Enum):
    EMPTY = "no body"
    JSON = "JSON"
    TEXT = "text"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class ResponseDocument:
    """What the views show of a body.

    Attributes:
        text: Indented where it is JSON, a hex dump where it is binary, at most `MAX_SHOWN_CHARS`.
        is_cut: `text` is only the beginning.
        value: The whole body as one undecoded JSON value; None where it is not JSON.
        rows: The members of an array of objects, undecoded; None where it is something else.
    """

    kind: BodyKind
    text: str = field(repr=False)
    is_cut: bool = False
    value: msgspec.Raw | None = field(repr=False, default=None)
    rows: list[dict[str, msgspec.Raw]] | None = field(repr=False, default=None)

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
        return ResponseDocument(BodyKind.EMPTY, "")
    document = _read_json(body)
    if document is not None:
        return document
    text = _decoded(body, record.header("content-type") or "")
    if text is None:
        return ResponseDocument(BodyKind.BINARY, _hex_dump(body), is_cut=len(body) > _HEX_SHOWN_BYTES)
    return ResponseDocument(BodyKind.TEXT, text[:MAX_SHOWN_CHARS], is_cut=len(text) > MAX_SHOWN_CHARS)


def json_text(raw: msgspec.Raw) -> str:
    """Return a JSON value as it is read in a cell: strings without their quotes, the rest as sent.

    Numbers are never parsed: every digit stays.
    """
    text = bytes(raw)
    if text.startswith(b'"'):
        try:
            return msgspec.json.decode(text, type=str)
        except msgspec.MsgspecError:
            return text.decode("utf-8", "replace")
    return text.decode("utf-8", "replace")


def _read_json(body: bytes) -> ResponseDocument | None:
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        text = msgspec.json.format(body, indent=2).decode("utf-8")
        value = msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return ResponseDocument(
        BodyKind.JSON,
        text[:MAX_SHOWN_CHARS],
        is_cut=len(text) > MAX_SHOWN_CHARS,
        value=value,
        rows=_rows(body),
    )


def _rows(body: bytes) -> list[dict[str, msgspec.Raw]] | None:
    if not body.lstrip().startswith(b"["):
        return None
    try:
        rows = msgspec.json.decode(body, type=list[dict[str, msgspec.Raw]])
    except (msgspec.MsgspecError, RecursionError):
        return None
    return rows or None


def _decoded(body: bytes, content_type: str) -> str | None:
    """Return the body as text, or None where it is no text."""
    declared = _CHARSET.search(content_type)
    names = [declared[1]] if declared else []
    for name in (*names, "utf-8"):
        try:
            text = body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        return None if "\0" in text else text
    return body.decode("latin-1") if _TEXT_TYPES.match(content_type.lower()) else None


def _hex_dump(body: bytes) -> str:
    lines = []
    for offset in range(0, min(len(body), _HEX_SHOWN_BYTES), _HEX_WIDTH):
        part = body[offset : offset + _HEX_WIDTH]
        characters = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
        lines.append(f"{offset:08x}  {part.hex(' '):<{_HEX_WIDTH * 3}} {characters}")
    return "\n".join(lines)
