"""An answer made readable: its lines, its value and its rows.  Built off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from aspire_desktop.core.charset import TextBody, text_of
from aspire_desktop.core.embedded_file import EmbeddedFile, find_file, is_image
from aspire_desktop.core.filenames import proposed_name
from aspire_desktop.core.json_text.envelope import find_rows
from aspire_desktop.core.json_text.json_lines import read_json_lines
from aspire_desktop.core.json_text.layout import json_lines
from aspire_desktop.core.json_text.lines import BlockLines, HexLines, Lines, text_lines
from aspire_desktop.core.json_text.rows import Rows, is_table
from aspire_desktop.core.json_text.value import JsonValue, read_json
from aspire_desktop.core.paging import More, more_rows
from aspire_desktop.core.xml_text import indented_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aspire_desktop.core.json_text.value import Path
    from aspire_desktop.core.response import ResponseRecord


_tr = partial(QCoreApplication.translate, "ResponseDocument")

_PDF: Final = b"%PDF-"
_MAX_MEMBERS: Final = 200


class BodyKind(Enum):
    """Each with its word in English; `words` is that of the window."""

    EMPTY = "no body"
    JSON = "JSON"
    TEXT = "text"
    BINARY = "binary"

    @property
    def words(self) -> str:
        return _tr(_KINDS[self])


_KINDS: Final = {
    BodyKind.EMPTY: "no body",
    BodyKind.JSON: "JSON",
    BodyKind.TEXT: "text",
    BodyKind.BINARY: "binary",
}


@dataclass(frozen=True, slots=True)
class ResponseDocument:
    """What the views show of a body.

    Attributes:
        lines: Indented where it is JSON, a hex dump where it is binary; made as they are looked at.
        value: The whole body; None where it is not JSON.
        rows: The members of an array of objects, or of the one that an object wraps; else None.
        rows_path: The way to that array.
        has_no_rows: It is an array, or wraps one, with nothing in it.
        more: Why further rows may follow on the server; None where these are all.
        text: The body's text and how its character set is known; None where it is binary or empty.
        file: What can be saved or shown for itself: a picture, a PDF, a file in base64 in a field.
    """

    kind: BodyKind
    lines: Lines = field(repr=False)
    value: JsonValue | None = field(repr=False, default=None)
    rows: Rows | None = field(repr=False, default=None)
    text: TextBody | None = field(repr=False, default=None)
    rows_path: Path = ()
    has_no_rows: bool = False
    more: More | None = None
    file: EmbeddedFile | None = field(repr=False, default=None)

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
        """How much is in it, e.g. ``100 rows, more may follow``; empty where there is nothing to count."""
        if self.rows is None:
            return _tr("%Ln rows", "", 0) if self.has_no_rows else ""
        count = _tr("%Ln rows", "", len(self.rows))
        return _tr("{count}, more may follow").format(count=count) if self.more is not None else count


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
        return _json_document(record, value, text)
    if text is None:
        return ResponseDocument(BodyKind.BINARY, HexLines(body), file=_whole_file(record))
    laid_out = indented_xml(text.utf8.decode("utf-8", "replace")) if text.utf8.lstrip()[:1] == b"<" else None
    lines = text_lines(text.utf8 if laid_out is None else laid_out.encode())
    return ResponseDocument(BodyKind.TEXT, lines, text=text, file=_whole_file(record))


def _json_document(record: ResponseRecord, value: JsonValue, text: TextBody | None) -> ResponseDocument:
    path, array = find_rows(value) or ((), value)
    rows = Rows(array) if is_table(array) else None
    more = more_rows(record, value, len(rows)) if rows is not None and record.is_success else None
    return ResponseDocument(
        BodyKind.JSON,
        json_lines(value),
        value,
        rows=rows,
        text=text,
        rows_path=path,
        has_no_rows=array.is_array and not len(array),
        more=more,
        file=find_file(_texts(value)),
    )


def _whole_file(record: ResponseRecord) -> EmbeddedFile | None:
    """Return a body that is one file people look at; others are saved as they are."""
    if not is_image(record.body) and not record.body.startswith(_PDF):
        return None
    return EmbeddedFile(proposed_name(record, urlsplit(record.request.url).path), record.body)


def _texts(value: JsonValue) -> Iterator[tuple[str, str]]:
    """Yield the text members of an object, or of the only one in an array."""
    one = value.member(0)[1] if value.is_array and len(value) == 1 else value
    if not one.is_object:
        return
    for place in range(min(len(one), _MAX_MEMBERS)):
        name, member = one.member(place)
        if member.opening == b'"':
            yield str(name), member.scalar()


def body_text(record: ResponseRecord) -> str:
    """Return the body as it came, as text; a binary one as its hex dump."""
    text = text_of(record.body, record.header("content-type") or "")
    if text is not None:
        return text.utf8.decode("utf-8", "replace")
    lines = HexLines(record.body)
    return "\n".join(lines.lines(0, lines.count))
