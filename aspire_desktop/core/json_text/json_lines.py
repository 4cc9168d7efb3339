"""JSON Lines, and what else is one JSON value a line, as one array."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from aspire_desktop.core.json_text.value import read_json

if TYPE_CHECKING:
    from aspire_desktop.core.json_text.value import JsonValue

_TYPES: Final = ("ndjson", "jsonl", "json-lines", "jsonlines", "json-seq", "stream+json")
_CHECK: Final = msgspec.json.Decoder(msgspec.Raw)
_BLANKS: Final = b" \t\r\n\x1e"
_MIN_LINES: Final = 2


def read_json_lines(body: bytes, content_type: str) -> JsonValue | None:
    """Return the values of the lines as an array; None where not each line is one.

    Args:
        body: In UTF-8.
        content_type: Where it names no such format, two lines at least must be objects or arrays.
    """
    is_declared = any(name in content_type.lower() for name in _TYPES)
    if not is_declared and (body[:1] not in (b"{", b"[") or b"\n" not in body):
        return None
    lines = [line for line in (line.strip(_BLANKS) for line in body.split(b"\n")) if line]
    if len(lines) < (1 if is_declared else _MIN_LINES):
        return None
    if not is_declared and not all(line[:1] in (b"{", b"[") for line in lines):
        return None
    try:
        for line in lines:
            _CHECK.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return read_json(b"".join((b"[", b",".join(lines), b"]")))
