"""What a Windows library or program asks of others, read from its import table.

The layout is Microsoft's "PE Format"; only 64-bit files are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

_HEADER_AT = 0x3C
_COFF_SIZE = 24  # with the signature before it
_PE32_PLUS = 0x20B
_IMPORTS_AT = 120  # in the optional header
_SECTION_SIZE = 40
_DESCRIPTOR_SIZE = 20
_BY_NUMBER = 1 << 63


class ImportTable:
    """The libraries that one file imports, and the names it wants of each."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            ValueError: It is no 64-bit Windows file.
        """
        self._file = path.name
        self._bytes = path.read_bytes()
        (header,) = self._unpack("<I", _HEADER_AT) if self._bytes[:2] == b"MZ" else (0,)
        optional = header + _COFF_SIZE
        if self._bytes[header : header + 4] != b"PE\0\0" or self._unpack("<H", optional) != (_PE32_PLUS,):
            raise ValueError(f"{path.name} is no 64-bit Windows file")
        (count,) = self._unpack("<H", header + 6)
        (size,) = self._unpack("<H", header + 20)
        first = optional + size
        # Virtual size, virtual address, size in the file, place in the file.
        self._sections = [self._unpack("<4I", first + n * _SECTION_SIZE + 8) for n in range(count)]
        (self._imports,) = self._unpack("<I", optional + _IMPORTS_AT)

    def libraries(self) -> list[str]:
        """Return the names of the imported libraries, as they are written."""
        return [name for name, _ in self._descriptors()]

    def names(self, library: str) -> list[str]:
        """Return what is imported from `library`, whose case does not count; empty if nothing is.

        Raises:
            ValueError: Something is imported by its number, which says no name.
        """
        found: list[str] = []
        for name, thunks in self._descriptors():
            if name.lower() == library.lower():
                found += self._names_of(name, thunks)
        return found

    def _descriptors(self) -> Iterator[tuple[str, int]]:
        if not self._imports:
            return
        place = self._place(self._imports)
        while True:
            by_name, _, _, name, by_address = self._unpack("<5I", place)
            if not name:
                return
            yield self._text(self._place(name)), by_name or by_address
            place += _DESCRIPTOR_SIZE

    def _names_of(self, library: str, thunks: int) -> Iterator[str]:
        place = self._place(thunks)
        while True:
            (thunk,) = self._unpack("<Q", place)
            if not thunk:
                return
            if thunk & _BY_NUMBER:
                raise ValueError(f"{self._file} imports number {thunk & 0xFFFF} of {library}")
            yield self._text(self._place(thunk) + 2)  # a hint of two bytes comes first
            place += 8

    def _place(self, address: int) -> int:
        """Return where in the file the byte of that virtual address is."""
        for _, start, size, place in self._sections:
            if start <= address < start + size:
                return int(address - start + place)
        raise ValueError(f"{self._file} points to {address:#x}, which is in none of its sections")

    def _text(self, place: int) -> str:
        return self._bytes[place : self._bytes.index(b"\0", place)].decode("ascii")

    def _unpack(self, layout: str, place: int) -> tuple[int, ...]:
        try:
            return struct.unpack_from(layout, self._bytes, place)
        except struct.error:
            raise ValueError(f"{self._file} is no 64-bit Windows file, or not a whole one") from None
