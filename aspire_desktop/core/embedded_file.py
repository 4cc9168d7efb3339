"""Files in responses: as the whole body, or in base64 in a field of an object, as Aspire's attachments."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes

from aspire_desktop.core.filenames import file_ending, safe_name
from aspire_desktop.core.late_pattern import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The members that name the file beside it, in lower case, the likeliest first.
_NAMES: Final = ("filename", "originalfilename", "name", "title")
_DATA_URL: Final = late_pattern(
    r"data:(?P<type>[\w.+-]+/[\w.+-]+)?(?:;[\w=.-]+)*?(?P<base64>;base64)?,", re.ASCII
)
_BASE64: Final = late_pattern(r"[A-Za-z0-9+/_\s-]+={0,2}\s*\Z")
_SIGNS: Final = str.maketrans("-_", "+/")
#: Shorter texts are seldom files, and often words that only look like base64.
_MIN_CHARS: Final = 32
_IMAGES: Final = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")
_TEXT_ENDINGS: Final = frozenset({".csv", ".tsv", ".txt", ".json", ".xml", ".html", ".ics", ".eml", ".yaml"})
_MAX_MEMBERS: Final = 200


class FileKind(Enum):
    IMAGE = "image"
    TEXT = "text"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A file that a response holds.

    Attributes:
        name: Safe on every system, with an ending that fits.
        place: The field that it stands in; empty where it is the whole body.
    """

    name: str
    content: bytes = field(repr=False)
    place: str = ""

    @property
    def kind(self) -> FileKind:
        if is_image(self.content):
            return FileKind.IMAGE
        ending = f".{self.name.rpartition('.')[2].lower()}"
        return FileKind.TEXT if ending in _TEXT_ENDINGS else FileKind.OTHER


def is_image(content: bytes) -> bool:
    """Say whether a file begins as pictures do that can be shown."""
    is_webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return content.startswith(_IMAGES) or is_webp


def find_file(members: Iterable[tuple[str, str]]) -> EmbeddedFile | None:
    """Return the file in an object's text members, the largest of several; None where there is none.

    A text counts where it is base64 of something known by its beginning, or where a name with an ending
    stands beside it, or where it says itself what it is (``data:image/png;base64,…``).
    """
    texts = dict(list(members)[:_MAX_MEMBERS])
    named = {name.lower(): text for name, text in texts.items()}
    found = [file for name, text in texts.items() if (file := _file(name, text, named)) is not None]
    return max(found, key=lambda file: len(file.content), default=None)


def _file(place: str, text: str, named: Mapping[str, str]) -> EmbeddedFile | None:
    if len(text) < _MIN_CHARS:
        return None
    media_type, content = _decoded(text)
    if not content:
        return None
    ending = file_ending(media_type, content)
    wished = _wished(named)
    if not wished and ending == ".bin":
        return None
    return EmbeddedFile(safe_name(wished or f"{place}{ending}"), content, place)


def _decoded(text: str) -> tuple[str, bytes]:
    """Return the media type that the text names, empty for none, and its bytes, empty for no file."""
    head = _DATA_URL.match(text)
    if head is not None:
        rest = text[head.end() :]
        return head["type"] or "", _bytes(rest) if head["base64"] else unquote_to_bytes(rest)
    return "", _bytes(text)


def _bytes(text: str) -> bytes:
    if not _BASE64.match(text[:64] if len(text) > 64 else text) or not _BASE64.match(text):
        return b""
    plain = "".join(text.split()).translate(_SIGNS).rstrip("=")
    if len(plain) % 4 == 1:
        return b""
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return b""


def _wished(named: Mapping[str, str]) -> str:
    """Return the name that stands beside a file, where it has an ending."""
    for name in _NAMES:
        stem, dot, ending = named.get(name, "").strip().rpartition(".")
        if dot and stem and 0 < len(ending) <= 5 and ending.isalnum():
            return named[name].strip()
    return ""
