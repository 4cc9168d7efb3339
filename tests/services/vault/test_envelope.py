"""Tests for aspire_desktop.services.vault.envelope."""

import struct
import zlib

import pytest

from aspire_desktop.core.errors import VaultDamagedError, VaultTooNewError
from aspire_desktop.services.vault.envelope import FORMAT_VERSION, Header, seal, take_apart, unseal

_KEY = bytes(range(32))
_HEADER = Header(FORMAT_VERSION, vault_id="0123456789abcdef", key_id="01234567", generation=7)
_CONTENT = b"the content, which nobody reads"


def _clear_part(header: bytes) -> bytes:
    clear = b"ASPIREV\0" + struct.pack(">I", len(header)) + header
    return clear + struct.pack(">I", zlib.crc32(clear))


def test_what_was_sealed_is_unsealed() -> None:
    sealed = take_apart(seal(_HEADER, _KEY, _CONTENT))
    assert (sealed.header, unseal(sealed, _KEY)) == (_HEADER, _CONTENT)


def test_the_content_is_not_in_the_file() -> None:
    assert _CONTENT not in seal(_HEADER, _KEY, _CONTENT)


def test_every_single_flipped_bit_is_damage() -> None:
    raw = seal(_HEADER, _KEY, _CONTENT)
    for place in range(len(raw) * 8):
        flipped = bytearray(raw)
        flipped[place // 8] ^= 1 << place % 8
        with pytest.raises(VaultDamagedError):
            unseal(take_apart(bytes(flipped)), _KEY)


def test_a_file_cut_anywhere_is_damage() -> None:
    raw = seal(_HEADER, _KEY, _CONTENT)
    for length in range(len(raw)):
        with pytest.raises(VaultDamagedError):
            unseal(take_apart(raw[:length]), _KEY)


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(VaultDamagedError):
        unseal(take_apart(seal(_HEADER, _KEY, _CONTENT)), bytes(32))


def test_a_header_of_another_file_does_not_pass_for_its_own() -> None:
    raw = seal(_HEADER, _KEY, _CONTENT)
    older = Header(FORMAT_VERSION, _HEADER.vault_id, _HEADER.key_id, generation=6)
    other = seal(older, _KEY, _CONTENT)
    clear = len(take_apart(other).associated)
    with pytest.raises(VaultDamagedError):
        unseal(take_apart(other[:clear] + raw[clear:]), _KEY)


def test_a_newer_version_is_told_from_damage() -> None:
    newer = _clear_part(b'{"version":3,"vault_id":"a","key_id":"b","generation":1}')
    with pytest.raises(VaultTooNewError, match="newer version"):
        take_apart(newer + b"whatever it may hold, at some length")


@pytest.mark.parametrize("header", [b"", b"[]", b'{"version":1}', b"\xff\xfe", b'{"version":"x"}'])
def test_a_header_that_is_none_is_damage(header: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        take_apart(_clear_part(header) + bytes(28))


def test_a_length_beyond_the_file_is_damage_and_takes_no_memory() -> None:
    with pytest.raises(VaultDamagedError):
        take_apart(b"ASPIREV\0\xff\xff\xff\xff" + bytes(100))


def test_ten_thousand_writes_use_ten_thousand_nonces() -> None:
    nonces = {take_apart(seal(_HEADER, _KEY, b"")).nonce for _ in range(10_000)}
    assert len(nonces) == 10_000
