"""One page of a collection, taken apart into its rows without touching a byte of them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NoReturn

import msgspec

from aspire_desktop.core.errors import UnexpectedAnswerError
from aspire_desktop.core.json_text.envelope import find_rows
from aspire_desktop.core.json_text.value import read_json
from aspire_desktop.core.paging import NextPage, next_page
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.answers import WEB_APP, unexpected

if TYPE_CHECKING:
    from aspire_desktop.core.response import ResponseRecord

_BOM: Final = b"\xef\xbb\xbf"
_BLANKS: Final = " \t\r\n"
_BREAKS: Final = bytes.maketrans(b"\r\n", b"  ")
_ROWS: Final = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The rows of one answer.

    Attributes:
        size: Bytes of the body it came in.
        digest: The same for the same rows only.
        next: The page after it, where the answer names one.
    """

    rows: list[bytes] = field(repr=False)
    size: int
    digest: str
    next: NextPage | None = None

    @property
    def is_uniform(self) -> bool:
        """All its rows are alike: the next page may then rightly be the same."""
        return len(set(self.rows)) < 2


def page_of(response: ResponseRecord) -> Page:
    """Take a page apart.

    Raises:
        ServerError: The answer is no success, was cut, or has no array of rows.
    """
    if not response.is_success:
        raise unexpected(response, Phrase("server.page_of_rows"))
    if response.is_web_page:
        raise UnexpectedAnswerError(WEB_APP, status=response.status)
    if response.is_truncated:
        raise UnexpectedAnswerError(
            "export.page_too_large",
            status=response.status,
        )
    body = response.body.removeprefix(_BOM)
    envelope = read_json(body) if body.lstrip().startswith(b"{") else None
    wrapped = find_rows(envelope) if envelope is not None else None
    rows = _split(body if wrapped is None else bytes(wrapped[1].text), response.status)
    digest = hashlib.sha256(b"\n".join(rows)).hexdigest()
    following = next_page(response, envelope)
    return Page(rows=rows, size=len(response.body), digest=digest, next=following)


def _split(body: bytes, status: int) -> list[bytes]:
    if not body.lstrip().startswith(b"["):
        if body.lstrip().startswith(b"{"):
            raise UnexpectedAnswerError("export.object_for_rows", status=status)
        raise UnexpectedAnswerError("export.no_rows", status=status)
    try:
        try:
            rows = [bytes(raw) for raw in _ROWS.decode(body)]
        except msgspec.DecodeError:
            rows = _split_leniently(body)
    except (ValueError, RecursionError):
        raise UnexpectedAnswerError("export.page_broken", status=status) from None
    return [_one_line(row) for row in rows]


def _split_leniently(body: bytes) -> list[bytes]:
    r"""Split with Python's own decoder, which lets halves of a surrogate pair (``"\ud800"``) pass.

    Raises:
        ValueError: It is no JSON array.
    """
    text = body.decode("utf-8", "surrogateescape")
    decoder = json.JSONDecoder(parse_constant=_refuse)
    rows, place, separator = [], text.index("[") + 1, ","
    place = _skip_blanks(text, place)
    if text[place : place + 1] == "]":
        separator, place = "]", place + 1
    while separator == ",":
        place = _skip_blanks(text, place)
        end = decoder.raw_decode(text, place)[1]
        rows.append(text[place:end].encode("utf-8", "surrogateescape"))
        place = _skip_blanks(text, end)
        separator, place = text[place : place + 1], place + 1
    if separator != "]" or text[place:].strip(_BLANKS):
        raise ValueError
    return rows


def _skip_blanks(text: str, place: int) -> int:
    while text[place : place + 1] in _BLANKS and place < len(text):
        place += 1
    return place


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _one_line(row: bytes) -> bytes:
    """Return `row` as it is, or without the blanks of a layout over several lines."""
    if b"\n" not in row and b"\r" not in row:
        return row
    try:
        return msgspec.json.format(row, indent=-1)
    except msgspec.DecodeError:
        # JSON has line breaks only between its words.
        return row.translate(_BREAKS)
