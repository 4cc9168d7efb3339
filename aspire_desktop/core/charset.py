"""Which characters the bytes of a body are: what it says, what it shows, and what remains a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

#: Decoded in one step: a fraction of what anybody would notice.
_STEP: Final = 1024 * 1024
_TEXT_TYPES: Final = re.compile(
    r"text/|image/svg|(?:application|message|model|multipart|image)/[\w.+-]*\+(?:json|xml|yaml)\b"
    r"|application/(?:x-)?(?:json|xml|xhtml|ndjson|jsonl|json-lines|json-seq|yaml|toml|sql|graphql|javascript|"
    r"ecmascript|sparql|www-form|csv|soap|rtf|pem)"
)
_BINARY_TYPES: Final = re.compile(r"(?:image/(?!svg|[\w.-]*\+xml)|audio/|video/|font/)")
_JSON_TYPES: Final = re.compile(r"[\w./+-]*json")
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML: Final = re.compile(rb"\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]+)[\"']")
_META: Final = re.compile(rb"<meta[^>]{0,200}?\bcharset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_HEAD: Final = 1024
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),  # begins as UTF-16's does
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
#: Labels that mean something else on the web than Python takes them for (encoding.spec.whatwg.org).
_LABELS: Final = {
    "windows-1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
    "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 us-ascii windows-1252 x-cp1252",
    "windows-1254": "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 latin-5",
    "windows-874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620",
    "gb18030": "chinese csgb2312 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "shift_jis": "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis",
    "euc-kr": "cseuckr csksc56011987 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 windows-949",
    "big5": "big5-hkscs cn-big5 csbig5 x-x-big5",
    "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16",
    "utf-16be": "unicodefffe",
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8 utf-8-sig",
    "macintosh": "csmacintosh mac x-mac-roman",
}
_NAMES: Final = {label: name for name, labels in _LABELS.items() for label in labels.split()}
#: What Python calls those that it has under another name.
_CODECS: Final = {
    "windows-1254": "cp1254",
    "windows-874": "cp874",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "macintosh": "mac_roman",
}
#: Five bytes that Python refuses are controls on the web.
_WINDOWS_1252: Final = "".join(
    chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
    for byte in range(256)
)


class CharsetBasis(Enum):
    """How the character set of a body is known."""

    MARK = "byte order mark"
    DECLARED = "Content-Type"
    INSIDE = "the text's own declaration"
    SHAPE = "the places of its zero bytes"
    UTF_8 = "it is UTF-8"
    GUESS = "a guess"


@dataclass(frozen=True, slots=True)
class TextBody:
    """Attributes: utf8: the text in UTF-8 without a mark; charset: the name of what it came in."""

    utf8: bytes = field(repr=False)
    charset: str
    basis: CharsetBasis


def text_of(body: bytes, content_type: str) -> TextBody | None:
    """Return the body's text, or None where it is none.

    A text that is no UTF-8 and says nothing else is taken for windows-1252, or for damaged UTF-8 where
    most of it is UTF-8: that is a guess, and is to be told.
    """
    content_type = content_type.lower()
    if _BINARY_TYPES.match(content_type):
        return None
    for mark, charset in _MARKS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], charset, CharsetBasis.MARK) or _guessed(body, content_type)
    for charset, basis in _candidates(body, content_type):
        text = _decoded(body, charset, basis)
        if text is not None:
            return text
    return None if b"\0" in body else _guessed(body, content_type)


def _candidates(body: bytes, content_type: str) -> list[tuple[str, CharsetBasis]]:
    """Return the character sets to try, the likeliest first."""
    utf_8 = ("utf-8", CharsetBasis.UTF_8)
    found = []
    declared = _CHARSET.search(content_type)
    if declared:
        found.append((declared[1], CharsetBasis.DECLARED))
    inside = _XML.match(body[:_HEAD]) or (_META.search(body[:_HEAD]) if "html" in content_type else None)
    if inside:
        name = inside[1].decode("ascii", "replace")
        # It could not be read if it were true.
        found.append(("utf-8" if charset_name(name).startswith("utf-16") else name, CharsetBasis.INSIDE))
    shape = _shape(body)
    if shape:
        found.append((shape, CharsetBasis.SHAPE))
    # JSON is UTF-8 by its standard, whatever is declared; others are what they say.
    return [utf_8, *found] if _JSON_TYPES.match(content_type) else [*found, utf_8]


def charset_name(label: str) -> str:
    """Return the name of the character set that `label` stands for on the web."""
    label = label.strip().lower()
    return _NAMES.get(label, label)


def _shape(body: bytes) -> str:
    """Return UTF-16's or UTF-32's name where the bytes around plain letters are zero, else an empty text."""
    head = body[:64]
    if len(head) < 4 or len(body) % 2:
        return ""
    if len(body) % 4 == 0 and not any(head[1::4] + head[2::4]):
        if 0 not in head[::4] and not any(head[3::4]):
            return "utf-32le"
        if 0 not in head[3::4] and not any(head[::4]):
            return "utf-32be"
    even, odd = head[::2], head[1::2]
    if even.count(0) == 0 and odd.count(0) * 2 > len(odd):
        return "utf-16le"
    return "utf-16be" if odd.count(0) == 0 and even.count(0) * 2 > len(even) else ""


def _decoded(body: bytes, label: str, basis: CharsetBasis) -> TextBody | None:
    charset = charset_name(label)
    if charset == "utf-8" and body.isascii():
        return None if b"\0" in body else TextBody(body, charset, basis)
    text = _recoded(body, charset)
    return None if text is None or b"\0" in text else TextBody(text, charset, basis)


def _recoded(body: bytes, charset: str) -> bytes | None:
    """Return `body` in UTF-8, step by step; itself where it is in UTF-8 already."""
    if charset == "windows-1252":
        return _from_windows_1252(body)
    charset = _CODECS.get(charset, charset)
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


def _from_windows_1252(body: bytes) -> bytes:
    steps = (body[start : start + _STEP] for start in range(0, len(body), _STEP))
    return b"".join(codecs.charmap_decode(step, "strict", _WINDOWS_1252)[0].encode() for step in steps)


def _guessed(body: bytes, content_type: str) -> TextBody | None:
    """Return the likeliest text; None where nothing says that it is one."""
    looks_like_json = body.strip()[:1] in (b"{", b"[") and body.strip()[-1:] in (b"}", b"]")
    if b"\0" in body or not (_TEXT_TYPES.match(content_type) or looks_like_json):
        return None
    text = body.decode("utf-8", "replace")
    damaged = text.count("\N{REPLACEMENT CHARACTER}")
    beyond_ascii = sum(1 for _ in re.finditer(r"[^\x00-\x7f]", text)) - damaged
    if beyond_ascii > damaged:
        return TextBody(text.encode(), "utf-8", CharsetBasis.GUESS)
    return TextBody(_from_windows_1252(body), "windows-1252", CharsetBasis.GUESS)
