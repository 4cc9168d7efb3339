"""An answer made readable: its lines, its value and its rows.  Built off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from aspire_desktop.core.charset import TextBody, text_of
from aspire_desktop.core.json_text.json_lines import read_json_lines
from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.lines import BlockLines, HexLines, Lines, text_lines
from aspire_desktop.core.json_text.rows import Rows, is_table
from aspire_desktop.core.json_text.value import JsonValue, read_json
from aspire_desktop.core.xml_text import indented_xml

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord


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
        text: The body's text and how its character set is known; None where it is binary or empty.
    """

    kind: BodyKind
    lines: Lines = field(repr=False)
    value: JsonValue | None = field(repr=False, default=None)
    rows: Rows | None = field(repr=False, default=None)
    text: TextBody | None = field(repr=False, default=None)

    @property
    def lines_as_sent(self) -> Lines:
        """The same with the escapes of JSON and the breaks of XML as the server wrote them."""
        if self.value is not None:
            return json_lines(self.value, as_sent=True)
        return self.lines if self.text is None else text_lines(self.text.utf8)

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
    body, content_type = record.body, record.header("content-type") or ""
    if not body:
        return ResponseDocument(BodyKind.EMPTY, BlockLines(()))
    text = text_of(body, content_type)
    readable = body if text is None else text.utf8
    value = read_json(readable)
    if value is None:
        value = read_json_lines(readable, content_type)
    if value is not None:
        rows = Rows(value) if is_table(value) else None
        return ResponseDocument(BodyKind.JSON, json_lines(value), value, rows, text)
    if text is None:
        return ResponseDocument(BodyKind.BINARY, HexLines(body))
    laid_out = indented_xml(text.utf8.decode("utf-8", "replace")) if text.utf8.lstrip()[:1] == b"<" else None
    lines = text_lines(text.utf8 if laid_out is None else laid_out.encode())
    return ResponseDocument(BodyKind.TEXT, lines, text=text)


def body_text(record: ResponseRecord) -> str:
    """Return the body as it came, as text; a binary one as its hex dump."""
    text = text_of(record.body, record.header("content-type") or "")
    if text is not None:
        return text.utf8.decode("utf-8", "replace")
    lines = HexLines(record.body)
    return "\n".join(lines.lines(0, lines.count))
