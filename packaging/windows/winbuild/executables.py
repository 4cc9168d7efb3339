"""What Windows reads of an executable or a library besides its code: signature, version and manifest.

The layout is Microsoft's "PE Format"; only 64-bit files are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

_HEADER_AT = 0x3C
_OPTIONAL = 24
_SECTION_SIZE = 40
_DIRECTORIES_AT = 112
_CHECKSUM_AT = 64
_RESOURCES, _CERTIFICATES = 2, 4
_TYPE_VERSION, _TYPE_MANIFEST = 16, 24
_FIXED_INFO = struct.pack("<I", 0xFEEF04BD)
_DEEPER = 1 << 31
SUFFIXES = (".exe", ".dll", ".pyd")


class Executable:
    """One file, read whole."""

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            ValueError: It is no 64-bit Windows file.
        """
        self._bytes = path.read_bytes()
        (header,) = struct.unpack_from("<I", self._bytes, _HEADER_AT) if self._bytes[:2] == b"MZ" else (0,)
        if self._bytes[header : header + 4] != b"PE\0\0":
            raise ValueError(f"{path.name} is no Windows file")
        sections, _, _, _, size = struct.unpack_from("<HIIIH", self._bytes, header + 6)
        self._directories = header + _OPTIONAL + _DIRECTORIES_AT
        first = header + _OPTIONAL + size
        self._sections = [
            struct.unpack_from("<4I", self._bytes, first + n * _SECTION_SIZE + 8) for n in range(sections)
        ]

    @property
    def is_signed(self) -> bool:
        """Whether it holds a signature; whose, and whether it is whole, is not asked."""
        return all(struct.unpack_from("<II", self._bytes, self._directories + 8 * _CERTIFICATES))

    def unsigned_part(self) -> bytes:
        """Return the file as it is without a signature: that, its place and the checksum are left out."""
        entry = self._directories + 8 * _CERTIFICATES
        start, _ = struct.unpack_from("<II", self._bytes, entry)
        content = bytearray(self._bytes[: start or None])
        content[entry : entry + 8] = bytes(8)
        checksum = self._directories - _DIRECTORIES_AT + _CHECKSUM_AT
        content[checksum : checksum + 4] = bytes(4)
        # A signature begins at a multiple of eight; what fills the gap is zeros.
        return bytes(content).rstrip(b"\0")

    @property
    def version(self) -> tuple[int, int, int, int] | None:
        """The file's version, of four numbers; None where it has none."""
        for content in self._resources(_TYPE_VERSION):
            place = content.find(_FIXED_INFO)
            if place >= 0:
                high, low = struct.unpack_from("<II", content, place + 8)
                return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF
        return None

    @property
    def manifest(self) -> str:
        """The XML that tells Windows how to run it; empty where it has none."""
        return next((content.decode("utf-8-sig") for content in self._resources(_TYPE_MANIFEST)), "")

    def _resources(self, kind: int) -> Iterator[bytes]:
        (address,) = struct.unpack_from("<I", self._bytes, self._directories + 8 * _RESOURCES)
        if not address:
            return
        root = self._place(address)
        for number, offset in self._entries(root):
            if number == kind:
                yield from self._leaves(root, offset)

    def _leaves(self, root: int, offset: int) -> Iterator[bytes]:
        if offset & _DEEPER:
            for _, inner in self._entries(root + (offset & ~_DEEPER)):
                yield from self._leaves(root, inner)
        else:
            address, size = struct.unpack_from("<II", self._bytes, root + offset)
            place = self._place(address)
            yield self._bytes[place : place + size]

    def _entries(self, table: int) -> Iterator[tuple[int, int]]:
        named, numbered = struct.unpack_from("<HH", self._bytes, table + 12)
        for n in range(named + numbered):
            yield struct.unpack_from("<II", self._bytes, table + 16 + 8 * n)

    def _place(self, address: int) -> int:
        for _, start, size, place in self._sections:
            if start <= address < start + size:
                return int(address - start + place)
        raise ValueError(f"{address:#x} is in none of its sections")


def executables(folder: Path) -> list[Path]:
    """Return what below `folder` Windows loads as code, sorted."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
