"""Tests for aspire_desktop.services.http.decoding."""

import contextlib
import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspire_desktop.services.http.decoding import PIECE, BodyDecoder, DamagedBodyError

TEXT = b"The quick brown fox " * 1000


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def decoded(encoding: str, data: bytes, step: int = 1000) -> bytes:
    decoder = BodyDecoder(encoding)
    chunks = (data[start : start + step] for start in range(0, len(data), step))
    body = b"".join(piece for chunk in chunks for piece in decoder.feed(chunk))
    decoder.finish()
    return body


@pytest.mark.parametrize("step", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("", TEXT),
        ("gzip", gzip.compress(TEXT, mtime=0)),
        ("gzip", gzip.compress(TEXT[:500], mtime=0) + gzip.compress(TEXT[500:], mtime=0)),
        ("gzip", gzip.compress(TEXT, mtime=0) + bytes(10)),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
        ("deflate, gzip", gzip.compress(zlib.compress(TEXT), mtime=0)),
    ],
)
def test_a_body_in_any_chunks_is_decoded(encoding: str, data: bytes, step: int) -> None:
    assert decoded(encoding, data, step) == TEXT


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_pieces_are_bounded_and_nothing_is_lost_between_them(size: int) -> None:
    decoder = BodyDecoder("gzip")

    pieces = list(decoder.feed(gzip.compress(bytes(size))))

    decoder.finish()
    assert sum(map(len, pieces)) == size
    assert max(map(len, pieces)) <= PIECE


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_an_empty_body_needs_no_decoding(encoding: str) -> None:
    assert decoded(encoding, b"") == b""


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, deflate"])
@given(data=st.binary(min_size=1))
def test_any_bytes_are_decoded_or_refused(encoding: str, data: bytes) -> None:
    with contextlib.suppress(DamagedBodyError):
        decoded(encoding, data)


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_body_that_ends_early_is_refused(encoding: str, pack: object) -> None:
    assert callable(pack)
    with pytest.raises(DamagedBodyError):
        decoded(encoding, pack(TEXT)[:-1])


def test_more_layers_than_anybody_uses_are_left_alone() -> None:
    assert decoded("gzip, gzip, gzip, gzip", b"x") == b"x"
