"""Undoes a body's compression piece by piece: a small body may become a huge one."""

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

from aspire_desktop.core.response import READABLE_ENCODINGS

#: Output of one step: the most that is in memory beyond what was kept.
PIECE: Final = 256 * 1024
_MAX_STAGES: Final = 3
_GZIP: Final = zlib.MAX_WBITS | 16
_GZIP_MAGIC: Final = b"\x1f"
_ZLIB_HEADER: Final = 2


class DamagedBodyError(Exception):
    """The body is not what its Content-Encoding says, or ends too early."""


class Stage(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...
    def check_complete(self) -> None: ...


class BodyDecoder:
    """Decodes a body encoded once or several times with gzip or deflate; passes others through."""

    def __init__(self, content_encoding: str) -> None:
        self._stages = _stages(content_encoding)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces of at most `PIECE` bytes where it was compressed.

        Raises:
            DamagedBodyError: It cannot be decoded.
        """
        return _through(self._stages, data)

    def finish(self) -> None:
        """Check that nothing is missing.

        Raises:
            DamagedBodyError: The compressed body ended too early.
        """
        for stage in self._stages:
            stage.check_complete()


def _stages(content_encoding: str) -> list[Stage]:
    names = [name.strip().lower() for name in content_encoding.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > _MAX_STAGES or set(names) - READABLE_ENCODINGS:
        return []
    return [_Inflater(is_gzip=name != "deflate") for name in reversed(names)]


def _through(stages: list[Stage], data: bytes) -> Iterator[bytes]:
    if not stages:
        yield data
        return
    for piece in stages[0].feed(data):
        yield from _through(stages[1:], piece)


class _Inflater:
    """One layer of gzip (one or several members) or deflate (with or without zlib's frame)."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._inflate = zlib.decompressobj(_GZIP) if is_gzip else None
        self._held_back = b""
        self._has_begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._has_begun = self._has_begun or bool(data)
        if self._inflate is None:
            data = self._held_back + data
            self._held_back = data if len(data) < _ZLIB_HEADER else b""
            if self._held_back:
                return
            self._inflate = zlib.decompressobj(_deflate_bits(data))
        try:
            yield from self._inflated(self._inflate, data)
        except zlib.error:
            raise DamagedBodyError from None

    def check_complete(self) -> None:
        if self._has_begun and (self._inflate is None or not self._inflate.eof):
            raise DamagedBodyError

    def _inflated(self, inflate: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
        while True:
            if inflate.eof:
                if not (self._is_gzip and data[:1] == _GZIP_MAGIC):
                    return  # padding after the end, which browsers ignore too
                inflate = self._inflate = zlib.decompressobj(_GZIP)
            piece = inflate.decompress(data, PIECE)
            if piece:
                yield piece
            data = inflate.unused_data if inflate.eof else inflate.unconsumed_tail
            # A full piece may mean that output is waiting inside although all input is taken.
            if not data and len(piece) < PIECE:
                return


def _deflate_bits(head: bytes) -> int:
    """HTTP's deflate is zlib's format, but some servers send the bare one (RFC 9110, 8.4.1.2)."""
    is_zlib = head[0] & 0x0F == zlib.DEFLATED and (head[0] << 8 | head[1]) % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS
