"""The files behind the demo's attachments: a picture, a document and a table, made here."""

from __future__ import annotations

import base64
import struct
import zlib
from functools import cache
from typing import Any, Final

_SIDE: Final = 48
_TYPES: Final = {"png": 1, "pdf": 2, "csv": 3}


def sample_file(number: int) -> dict[str, Any]:
    """Return what the attachment with a running `number` says of its file, and the file in base64."""
    ending = tuple(_TYPES)[number % len(_TYPES)]
    name = f"{'site' if ending == 'png' else 'report'}-{number + 1}.{ending}"
    return {
        "AttachmentTypeID": _TYPES[ending],
        "AttachmentName": name.removesuffix(f".{ending}"),
        "FileExtension": f".{ending}",
        "OriginalFileName": name,
        "FileData": base64.b64encode(_content(ending)).decode("ascii"),
    }


@cache
def _content(ending: str) -> bytes:
    return {"png": _picture, "pdf": _document, "csv": _table}[ending]()


def _picture() -> bytes:
    """Return a PNG: a lawn below a sky."""
    rows = [b"\0" + (b"\x5b\x9b\xd5" if y < _SIDE // 2 else b"\x4c\x9a\x4a") * _SIDE for y in range(_SIDE)]
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _document() -> bytes:
    """Return a PDF of one page with one line of text."""
    text = b"BT /F1 18 Tf 40 100 Td (Site report of the demo tenant) Tj ET"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 360 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    whole, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(whole))
        whole += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    start = len(whole)
    whole += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return whole + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, start)


def _table() -> bytes:
    return b"Crew,Hours\r\nCrew North 1,7.5\r\nCrew East,8\r\n"
